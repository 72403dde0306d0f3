import { useRef } from 'react';
import { Button } from '../../ui/Button';

type Props = { label: string; onFile: (file: File) => void };

/** A button that opens the file dialogue; choosing the same file again counts again. */
export function FileButton({ label, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label={label}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
    </>
  );
}
