import { blueskySite } from '../../lib/sites/bluesky/bluesky';
import { genericSite } from '../../lib/sites/generic/generic';
import { mastodonSite } from '../../lib/sites/mastodon/mastodon';
import type { Site } from '../../lib/sites/site';
import { xSite } from '../../lib/sites/x/x';

/** The page as its site knows it. Mastodon runs on thousands of hosts, and tells itself by the root of its page. */
export function siteHere(document: Document): Site {
  const host = document.location.hostname;
  if (/^(mobile\.)?(x|twitter)\.com$/.test(host)) return xSite(document);
  if (host === 'bsky.app') return blueskySite(document);
  return document.getElementById('mastodon') ? mastodonSite(document) : genericSite(document);
}
