import { useRef } from 'preact/hooks';

interface ChooseFilesProps {
  label: string;
  look: 'secondary' | 'link';
  /** Which files the browser offers, as an input takes it. */
  accept: string;
  multiple?: boolean;
  onChosen(files: File[]): void;
}

/** A button that lets the user choose files. */
export function ChooseFiles({ label, look, accept, multiple = false, onChosen }: ChooseFilesProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        class="hidden"
        type="file"
        multiple={multiple}
        accept={accept}
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file can be chosen again once it is mended.
          event.currentTarget.value = '';
          if (files.length > 0) onChosen(files);
        }}
      />
      <button type="button" class={look} onClick={() => field.current?.click()}>
        {label}
      </button>
    </>
  );
}
