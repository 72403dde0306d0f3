import { EditorState, Modifier } from 'draft-js';
import { PEOPLE, type Person } from '../../people';

export type Mention = { readonly start: number; readonly end: number; readonly people: readonly Person[] };

/** The half-written @mention at the caret with the people it could mean. */
export const mentionAt = (editorState: EditorState): Mention | undefined => {
  const selection = editorState.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return;
  const end = selection.getAnchorOffset();
  const before = editorState.getCurrentContent().getBlockForKey(selection.getAnchorKey()).getText().slice(0, end);
  const query = /(?:^|\s)@(\w{1,15})$/.exec(before)?.[1]?.toLowerCase();
  if (query === undefined) return;
  const people = PEOPLE.filter(
    ({ handle }) => handle.toLowerCase().startsWith(query) && handle.toLowerCase() !== query,
  );
  return people.length > 0 ? { start: end - query.length - 1, end, people } : undefined;
};

/** Writes the chosen handle over the half-written one, with a space after it. */
export const complete = (editorState: EditorState, { start, end }: Mention, { handle }: Person): EditorState => {
  const range = editorState.getSelection().merge({ anchorOffset: start, focusOffset: end });
  const content = Modifier.replaceText(editorState.getCurrentContent(), range, `@${handle} `);
  const after = EditorState.push(editorState, content, 'insert-characters');
  return EditorState.forceSelection(after, content.getSelectionAfter());
};
