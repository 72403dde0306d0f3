import type { Detector } from './detector';
import { KINDS } from './kinds';
import { DETECTORS } from './registry';

/** One row a detector, by kind: what the options page lists and DETECTORS.md prints. */
export const detectorTable = (DETECTORS as readonly Detector[])
  .map(({ id, kind, heat, why, source, tentative, examples }) => ({
    id,
    kind,
    heat,
    why,
    source,
    tentative: tentative === true,
    flags: examples.flags.map(({ text }) => text),
    allows: [...examples.allows],
  }))
  .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.id.localeCompare(b.id));
