import type { Licence } from './shipped';

/** What ships beside the code: each package's licence in its own words. */
export function notices(licences: readonly Licence[]): string {
  const parts = licences.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text || licence}`,
  );
  return `Poise is MIT licensed. It holds parts of these packages:\n\n${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** The same as a page of the documentation. */
export function table(licences: readonly Licence[]): string {
  const rows = licences.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return `# What is inside

Every package of which a part is in a build, written by \`npm run licences\` from the builds themselves. The texts ship as \`licences.txt\`.

| Package | Version | Licence |
| - | - | - |
${rows.join('\n')}
`;
}
