/** The pages under test: which script, which React, which variant of it. */
export const BEDS = {
  'draft-js': { script: 'draft-js', react: '17', variant: '' },
  'draft-js-18': { script: 'draft-js', react: '18', variant: '' },
  lexical: { script: 'lexical', react: '18', variant: '' },
  'lexical-rich': { script: 'lexical', react: '18', variant: 'rich' },
  tiptap: { script: 'tiptap', react: '18', variant: '' },
  quill: { script: 'quill', react: '18', variant: '' },
  contenteditable: { script: 'contenteditable', react: '18', variant: '' },
  'contenteditable-folded': { script: 'contenteditable', react: '18', variant: 'folded' },
  textarea: { script: 'textarea', react: '18', variant: '' },
} as const;

export type BedId = keyof typeof BEDS;

export const BED_IDS = Object.keys(BEDS) as BedId[];
