import type { EditorState } from 'draft-js';
import { type KeyboardEvent, useState } from 'react';
import type { Person } from '../../people';
import { complete, mentionAt } from './typeahead';

/** The @ list: while it is open, Enter, Tab, Escape and the arrows are its own and reach neither editor nor dialog. */
export const useTypeahead = (editorState: EditorState, change: (editorState: EditorState) => void) => {
  const mention = mentionAt(editorState);
  const place = mention ? `${editorState.getSelection().getAnchorKey()}:${mention.start}` : '';
  const [row, setRow] = useState(0);
  const [dismissed, setDismissed] = useState('');
  const people: readonly Person[] = mention && dismissed !== place ? mention.people : [];
  const chosen = Math.min(row, people.length - 1);

  const choose = (person: Person) => {
    if (!mention) return;
    setRow(0);
    change(complete(editorState, mention, person));
  };

  /** Whether the key was the list's own. */
  const take = (key: string): boolean => {
    const person = people[chosen];
    if (!person) return false;
    if (key === 'ArrowDown') setRow((chosen + 1) % people.length);
    else if (key === 'ArrowUp') setRow((chosen + people.length - 1) % people.length);
    else if (key === 'Enter' || key === 'Tab') choose(person);
    else if (key === 'Escape') setDismissed(place);
    else return false;
    return true;
  };

  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || !take(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return { people, chosen, choose, onKeyDownCapture };
};
