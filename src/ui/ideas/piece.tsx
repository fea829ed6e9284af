import type { ComponentChildren } from 'preact';

interface PieceProps {
  isBlank: boolean;
  isOpen: boolean;
  /** The id of what opens. */
  controls: string;
  /** What a click does, for who cannot see it. */
  hint: string;
  onClick(): void;
  children: ComponentChildren;
}

/** A piece of a text that opens its alternatives. A link, not a button: links wrap like words do. */
export function Piece({ isBlank, isOpen, controls, hint, onClick, children }: PieceProps) {
  return (
    <a
      href={`#${controls}`}
      class={`piece ${isBlank ? 'piece-blank' : ''}`}
      aria-expanded={isOpen}
      title={hint}
      onClick={(event) => {
        event.preventDefault();
        onClick();
      }}
    >
      {children}
    </a>
  );
}
