import { screens } from '../../words/words.ts';
import { bandOf } from '../points.ts';

const radius = 26;
const circumference = 2 * Math.PI * radius;

interface DialProps {
  label: string;
  /** 0 to 100; null where nothing was read to score. */
  score: number | null;
  /** The score of what the profile says, where it is another one. */
  was: number | null;
  onClick(): void;
}

/** A score as a ring, a number and a word; it leads to its section. */
export function Dial({ label, score, was, onClick }: DialProps) {
  const band = score === null ? 'none' : bandOf(score);
  return (
    <button type="button" class={`dial band-${band}`} onClick={onClick}>
      <svg viewBox="0 0 64 64" width="64" height="64" aria-hidden="true">
        <circle class="dial-track" cx="32" cy="32" r={radius} />
        <circle
          class={score ? 'dial-value' : 'dial-empty'}
          cx="32"
          cy="32"
          r={radius}
          stroke-dasharray={`${((score ?? 0) / 100) * circumference} ${circumference}`}
        />
        <text class="dial-number" x="32" y="39" text-anchor="middle">
          {score ?? '–'}
        </text>
      </svg>
      <span class="dial-words">
        <span class="dial-label">{label}</span>
        {score === null ? (
          <span class="dial-band">{screens.score.notRead}</span>
        ) : (
          <>
            <span class="dial-score">{screens.score.of(score)}</span>
            <span class="dial-band">{screens.score.bands[bandOf(score)]}</span>
            {was !== null && was !== score ? (
              <span class="dial-was">{screens.score.was(was)}</span>
            ) : null}
          </>
        )}
      </span>
    </button>
  );
}
