import { patternPieces } from '../../app/role/blanks.ts';
import { screens } from '../../words/words.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import type { GuideView } from './guide-view.ts';

/** A pattern with its blanks marked. */
function Pattern({ text }: { text: string }) {
  return (
    <p class="pattern">
      {patternPieces(text).map(({ text: piece, isBlank, start }) =>
        isBlank ? (
          <span key={start} class="blank">
            {piece}
          </span>
        ) : (
          <span key={start}>{piece}</span>
        ),
      )}
    </p>
  );
}

interface NamedPattern {
  name: string;
  pattern: string;
  hint?: string;
}

function Patterns({ list }: { list: readonly NamedPattern[] }) {
  return (
    <>
      <p class="quiet">{screens.guide.blanksText}</p>
      <ul class="patterns">
        {list.map(({ name, pattern, hint }) => (
          <li key={name}>
            <p class="pattern-head">
              <strong>{name}</strong>
              <CopyButton text={pattern} name={name} />
            </p>
            <Pattern text={pattern} />
            {hint === undefined ? null : <p class="quiet">{hint}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

export function HeadlinesPart({ view }: { view: GuideView }) {
  return <Patterns list={view.guide.headlinePatterns} />;
}

export function AboutPart({ view }: { view: GuideView }) {
  const { aboutPattern } = view.guide;
  const whole = aboutPattern.map(({ pattern }) => pattern).join('\n\n');
  return (
    <>
      <Patterns
        list={aboutPattern.map(({ part, pattern, hint }) => ({ name: part, pattern, hint }))}
      />
      <p>
        <CopyButton text={whole} name={screens.guide.parts.about} />
      </p>
    </>
  );
}

export function ProofsPart({ view }: { view: GuideView }) {
  return (
    <Patterns list={view.guide.proofs.map(({ ask, phrase }) => ({ name: ask, pattern: phrase }))} />
  );
}
