import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

interface AskFirstProps {
  /** What the button says, and what it is called where that alone is not enough. */
  label: string;
  name?: string;
  question: string;
  yes: string;
  no: string;
  onYes(): void;
}

/** A button for what cannot be taken back: it asks once before it does it. */
export function AskFirst({ label, name, question, yes, no, onYes }: AskFirstProps) {
  const asks = useSignal(false);
  const safe = useRef<HTMLButtonElement>(null);
  // A second press of the same key must not be the answer.
  useEffect(() => {
    if (asks.value) safe.current?.focus();
  }, [asks.value]);
  if (!asks.value)
    return (
      <button
        type="button"
        class="danger"
        aria-label={name}
        onClick={() => {
          asks.value = true;
        }}
      >
        {label}
      </button>
    );
  return (
    <fieldset class="row ask">
      <legend>{question}</legend>
      <button
        type="button"
        class="danger"
        onClick={() => {
          asks.value = false;
          onYes();
        }}
      >
        {yes}
      </button>
      <button
        ref={safe}
        type="button"
        class="secondary"
        onClick={() => {
          asks.value = false;
        }}
      >
        {no}
      </button>
    </fieldset>
  );
}
