import { useEffect, useRef } from 'react';
import { useStore } from '../store';
import { useLabels } from '../use-labels';
import { changePart, type Part, partOf, textOf } from './part';

type Props = { draft: string; part: Part; index: number; placeholder: string };

/** The mobile layout's box: same test id, plain textarea. */
export const TextareaBox = ({ draft, part, index, placeholder }: Props) => {
  const labels = useLabels();
  const ids = useStore(({ settings }) => settings.ids);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = `${ids === 'known' ? 'tweetTextarea' : 'postBox'}_${index}`;
  useEffect(() => box.current?.focus(), []);
  return (
    <div data-testid={`${id}_label`} className="textarea-label">
      <textarea
        ref={box}
        data-testid={id}
        aria-label={labels.postText}
        placeholder={placeholder}
        rows={5}
        value={textOf(part)}
        onChange={(event) => changePart(draft, part.key, partOf(event.target.value).editorState)}
      />
    </div>
  );
};
