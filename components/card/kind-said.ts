import type { Finding } from '../../lib/coach/finding';
import type { Messages } from '../ui/messages';

/** The kind as the writer reads it: by name where the evidence is plain, as "may read as" where it is thin. */
export function kindSaid({ kind, tentative }: Pick<Finding, 'kind' | 'tentative'>, t: Messages['t']): string {
  return t(tentative ? `card.tentative.${kind}` : `card.kind.${kind}`);
}
