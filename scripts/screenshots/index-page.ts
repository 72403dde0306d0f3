import { LOOKS, type Look, OWN_PAGES } from './looks';

/** Where a picture lies, seen from `docs`. */
export const fileOf = (name: string, look: Look) => `pictures/${name}-${look.id}.webp` as const;

const SURFACES = [
  { name: 'card', says: 'The card' },
  { name: 'hold', says: 'The question before a heated post' },
  ...OWN_PAGES,
];

/** The page that shows them all. */
export function indexPage(): string {
  const sections = LOOKS.map((look) => {
    const pictures = SURFACES.map(
      ({ name, says }) => `### ${says}\n\n![${says}, ${look.says}](${fileOf(name, look)})\n`,
    );
    return `## ${look.says}\n\n${pictures.join('\n')}`;
  });
  const anchor = (says: string) =>
    says
      .toLowerCase()
      .replaceAll(/[^\w ]/g, '')
      .replaceAll(' ', '-');
  const links = LOOKS.map(({ says }) => `[${says}](#${anchor(says)})`).join(' · ');
  return `# Pictures\n\nEvery surface of Poise, taken from the real extension by \`npm run screenshots\`: ${links}.\n\n${sections.join('\n')}`;
}
