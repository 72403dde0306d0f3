import { type DraftHandleValue, Editor, EditorState, getDefaultKeyBinding, Modifier } from 'draft-js';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { useStore } from '../store';
import { useLabels } from '../use-labels';
import { changePart, type Part } from './part';
import { TypeaheadList } from './TypeaheadList';
import { useTypeahead } from './use-typeahead';

export type BoxProps = {
  draft: string;
  part: Part;
  index: number;
  placeholder: string;
  autoFocus: boolean;
  sheet: boolean;
  onPost(): void;
};

const keyOf = (event: KeyboardEvent): string | null =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? 'post' : getDefaultKeyBinding(event);

/** The real Draft.js editor, set up the way X sets it up. */
export const DraftBox = ({ draft, part, index, placeholder, autoFocus, sheet, onPost }: BoxProps) => {
  const labels = useLabels();
  const { delay, typing, paste, ids } = useStore(({ settings }) => settings);
  const editor = useRef<Editor>(null);
  const { editorState } = part;
  const id = `${ids === 'known' ? 'tweetTextarea' : 'postBox'}_${index}`;

  const change = (next: EditorState) => {
    if (delay === '0') changePart(draft, part.key, next);
    else setTimeout(() => changePart(draft, part.key, next), Number(delay));
  };
  const { people, chosen, choose, onKeyDownCapture } = useTypeahead(editorState, change);

  useEffect(() => {
    editor.current?.editor?.setAttribute('no-focustrapview-refocus', 'true');
    if (autoFocus) editor.current?.focus();
  }, [autoFocus]);

  const command = (name: string): DraftHandleValue => {
    if (name !== 'post') return 'not-handled';
    onPost();
    return 'handled';
  };
  const insert = (characters: string, before: EditorState): DraftHandleValue => {
    if (typing === 'plain') return 'not-handled';
    const content = Modifier.replaceText(before.getCurrentContent(), before.getSelection(), characters);
    change(EditorState.push(before, content, 'insert-characters'));
    return 'handled';
  };
  const refuse = (event: ClipboardEvent) => {
    if (paste === 'any' || event.nativeEvent.isTrusted) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: X wraps its editor in a label
    <label
      data-testid={`${id}_label`}
      className="editor-label"
      onKeyDownCapture={onKeyDownCapture}
      onPasteCapture={refuse}
    >
      <div>
        <div dir="auto">
          <div>
            <div className="draftjs-styles_0">
              <div data-testid={`${id}RichTextInputContainer`} style={{ maxHeight: 720, overflow: 'auto' }}>
                <Editor
                  ref={editor}
                  editorState={editorState}
                  onChange={change}
                  keyBindingFn={keyOf}
                  handleKeyCommand={command}
                  handleBeforeInput={insert}
                  webDriverTestID={id}
                  ariaLabel={labels.postText}
                  ariaMultiline
                  ariaAutoComplete="list"
                  ariaControls={`typeaheadDropdownWrapped-${index}`}
                  {...(people.length > 0 ? { ariaActiveDescendantID: `typeaheadFocus-${index}-${chosen}` } : {})}
                  placeholder={placeholder}
                  spellCheck
                  stripPastedStyles
                />
              </div>
            </div>
          </div>
        </div>
      </div>
      <TypeaheadList index={index} people={people} chosen={chosen} sheet={sheet} onChoose={choose} />
    </label>
  );
};
