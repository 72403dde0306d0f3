import { ContentState, EditorState, genKey } from 'draft-js';
import { type State, store } from '../store';
import { decorator } from './decorator';

/** One post of a draft. A new key mounts a new editor, as X does after posting. */
export type Part = { readonly key: string; readonly editorState: EditorState };

export const emptyPart = (): Part => ({ key: genKey(), editorState: EditorState.createEmpty(decorator) });

export const partOf = (text: string): Part => ({
  key: genKey(),
  editorState: EditorState.createWithContent(ContentState.createFromText(text), decorator),
});

export const textOf = ({ editorState }: Part): string => editorState.getCurrentContent().getPlainText('\n');

const NONE: readonly Part[] = [];

export const partsOf = ({ drafts }: State, id: string): readonly Part[] => drafts[id] ?? NONE;

export const setParts = (id: string, parts: readonly Part[]): void =>
  store.setState(({ drafts }) => ({ drafts: { ...drafts, [id]: parts } }));

/** Opens a draft under the id unless there is one already. */
export const openDraft = (id: string, text = ''): void => {
  if (partsOf(store.getState(), id).length === 0) setParts(id, [text === '' ? emptyPart() : partOf(text)]);
};

export const changePart = (id: string, key: string, editorState: EditorState): void =>
  setParts(
    id,
    partsOf(store.getState(), id).map((part) => (part.key === key ? { key, editorState } : part)),
  );

export const addPart = (id: string): void => setParts(id, [...partsOf(store.getState(), id), emptyPart()]);

export const removePart = (id: string, key: string): void =>
  setParts(
    id,
    partsOf(store.getState(), id).filter((part) => part.key !== key),
  );

export const closeDraft = (id: string): void => setParts(id, []);
