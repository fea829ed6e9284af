import type { DemandCoverage } from '../../jobs/cover/coverage.ts';
import type { CheckStatus } from '../../review/review.ts';
import { postingWords } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { StatusIcon } from '../parts/icons.tsx';

const words = postingWords.facts;

const signs: Record<DemandCoverage['status'], CheckStatus> = {
  met: 'pass',
  'cannot tell': 'partial',
  'not met': 'fail',
};

interface DemandListProps {
  facts: readonly DemandCoverage[];
  salary: string | null;
}

/** What a posting asks for besides terms: years, a degree, a licence, a language, a place. */
export function DemandList({ facts, salary }: DemandListProps) {
  const { words: sentences } = usePage();
  if (facts.length === 0 && salary === null) return null;
  return (
    <section class="block">
      <h2>{words.title}</h2>
      <ul class="demands">
        {facts.map((fact) => (
          <li key={`${fact.kind} ${sentences.say(fact.asks)}`} class="demand">
            <StatusIcon status={signs[fact.status]} />
            <div>
              <p>
                {sentences.say(fact.asks)}{' '}
                {fact.importance === null || fact.importance === 'mentioned' ? null : (
                  <span class={`tag tag-${fact.importance}`}>
                    {postingWords.terms.importance[fact.importance]}
                  </span>
                )}
              </p>
              <p class="quiet">
                <strong>{words.status[fact.status]}.</strong> {sentences.say(fact.has)}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {salary === null ? null : <p class="quiet">{words.salary(salary)}</p>}
    </section>
  );
}
