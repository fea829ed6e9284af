import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { BringLink } from '../ways-in/bring-link.tsx';

const words = screens.welcome;

/** Before the first reading: what is read, when, and what never happens; then the user decides. */
export function WelcomeScreen() {
  const { store } = usePage();
  return (
    <section class="block welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title">{words.title}</h2>
      <p>{words.text}</p>
      <ul class="sentences">
        {words.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p class="quiet">{screens.more.risk}</p>
      <div class="welcome-ways">
        <button type="button" class="primary" onClick={() => store.agree()}>
          {words.agree}
        </button>
        <button type="button" class="secondary" onClick={() => store.tryPractice()}>
          {words.practice}
        </button>
        <BringLink label={words.bring} />
      </div>
      <p class="quiet">{words.later}</p>
    </section>
  );
}
