// tsx card.ts: writes MODEL.md from what fuse.ts left in the cache.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { calibrationTable, corpusTables, dialectTable, kindTables, otherHandsTables } from './card/corpus';
import { editorTable, editTable, secondTable } from './card/edits';
import { failures } from './card/failures';
import { contestTable, falseAlarmTable, hatecheckTable } from './card/public';
import { readWeighed } from './card/read';

const here = dirname(fileURLToPath(import.meta.url));
const weighed = readWeighed(join(here, 'cache/fused.jsonl'));
const shipped = readWeighed(join(here, 'cache/shipped.jsonl'));
const megabytes = (statSync(join(here, '../public/encoder/poise.bin')).size / 1e6).toFixed(1);

/** The prose is written by hand in card/MODEL.template.md; each line of the form {{name}} becomes a table. */
const tables: Readonly<Record<string, () => string>> = {
  corpus: () => corpusTables(weighed),
  'other hands': () => otherHandsTables(weighed),
  kinds: () => kindTables(weighed),
  calibration: () => calibrationTable(weighed),
  dialects: () => dialectTable(weighed),
  contests: () => contestTable(shipped),
  'false alarms': () => falseAlarmTable(shipped),
  hatecheck: () => hatecheckTable(shipped),
  edits: () => editTable(join(here, 'cache')),
  editor: () => editorTable(join(here, 'cache')),
  'second reader': () => secondTable(join(here, 'cache')),
  failures: () => failures(weighed),
  megabytes: () => megabytes,
};

const template = readFileSync(join(here, 'card/MODEL.template.md'), 'utf8');
const card = template.replace(/\{\{([\w ]+)\}\}/g, (_, name: string) => {
  const make = tables[name];
  if (!make) throw new Error(`card/MODEL.template.md asks for {{${name}}}, which card.ts cannot make.`);
  return make();
});
writeFileSync(join(here, '../MODEL.md'), card);
console.log('MODEL.md written');
