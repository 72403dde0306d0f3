import { describe, expect, it } from 'vitest';
import { manifestOf, TARGETS, type Target } from './built';

const HOSTS = ['https://mobile.twitter.com/*', 'https://mobile.x.com/*', 'https://twitter.com/*', 'https://x.com/*'];
const sorted = (list: unknown) => [...(list as string[])].sort();

/** A change here changes what people are asked to trust: it needs a line in CHANGELOG.md and in docs/store.md. */
describe.each(Object.keys(TARGETS) as Target[])('the manifest for %s', (target) => {
  const manifest = manifestOf(target);

  it('asks for three permissions and four hosts, and for others only when the person turns a site on', () => {
    expect(sorted(manifest.permissions)).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(sorted(manifest.host_permissions)).toEqual(HOSTS);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  it('lets its own pages and worker reach nothing but its own files', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    expect(policy.split('; ').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self' data:",
      "object-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self' 'unsafe-inline'",
    ]);
  });

  it('puts only the watcher on pages', () => {
    const scripts = manifest.content_scripts as {
      matches: string[];
      js: string[];
      world?: string;
      all_frames?: boolean;
    }[];
    expect(scripts.map(({ js }) => js)).toEqual([['content-scripts/watcher.js']]);
    expect(sorted(scripts[0]?.matches)).toEqual(HOSTS);
    expect(scripts[0]?.world).toBeUndefined();
    expect(scripts[0]?.all_frames).toBeUndefined();
  });

  it('opens no door to pages or other extensions', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.update_url).toBeUndefined();
  });
});

it('tells Firefox that no data is collected', () => {
  const { gecko } = manifestOf('firefox').browser_specific_settings as { gecko: Record<string, unknown> };
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
