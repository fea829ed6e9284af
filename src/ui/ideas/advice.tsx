import { ideaWords, screens } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { CopyButton } from '../parts/copy-button.tsx';

const words = ideaWords.advice;

/** Questions that lead to a result, for the positions that name none. */
function Questions() {
  const { store } = usePage();
  const ideas = store.ideas.value;
  const input = store.ideaInput.value;
  if (ideas === null || input === null) return null;
  const questions = ideas.experienceQuestions(input.known, input.guide, input.facts);
  const entries = [...new Set(questions.map(({ entry }) => entry))];
  if (entries.length === 0) return null;
  return (
    <section class="block" aria-labelledby="questions-title">
      <h2 id="questions-title">{words.experience}</h2>
      <p class="quiet">{words.experienceText}</p>
      <ul class="cards">
        {entries.map((entry) => {
          const asked = questions.filter((question) => question.entry === entry);
          const { title = '', company = '' } = asked[0] ?? {};
          return (
            <li key={entry} class="card idea">
              <h3>{words.at(title, company)}</h3>
              <ul class="questions">
                {asked.map(({ ask, phrase }) => (
                  <li key={ask}>
                    <p>{ask}</p>
                    <p class="quiet">
                      <span dir="auto">{phrase}</span> <CopyButton text={phrase} name={ask} />
                    </p>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Skills that the texts show and the Skills section lacks, and those that belong on top. */
function SkillAdvice() {
  const { store } = usePage();
  const ideas = store.ideas.value;
  const input = store.ideaInput.value;
  if (ideas === null || input === null) return null;
  const advice = ideas.skillAdvice(input.known, input.guide);
  if (advice === null) return null;
  const wanted = advice.addable.filter(({ weight }) => weight > 0);
  return (
    <section class="block" aria-labelledby="skills-title">
      <h2 id="skills-title">{words.skills}</h2>
      {advice.partial === null ? null : <p class="quiet">{words.begun}</p>}
      {wanted.length === 0 ? null : (
        <>
          <p>{words.add}</p>
          <ul class="sources-list">
            {wanted.map(({ skill, seen }) => (
              <li key={skill}>
                <strong>{skill}</strong>{' '}
                <span class="quiet">
                  {words.seenIn(
                    [...new Set(seen.map(({ section }) => section))]
                      .map((section) =>
                        section === 'you' ? ideaWords.you : screens.profile.fields[section],
                      )
                      .join(', '),
                  )}
                </span>{' '}
                <CopyButton text={skill} name={skill} />
              </li>
            ))}
          </ul>
        </>
      )}
      {advice.top.length === 0 ? null : (
        <p>
          {advice.isInOrder ? (
            words.topDone
          ) : (
            <>
              {words.top} <strong>{advice.top.map(({ skill }) => skill).join(', ')}</strong>
            </>
          )}
        </p>
      )}
    </section>
  );
}

/** What to do with Experience and Skills, which have no draft here. */
export function SectionAdvice() {
  return (
    <>
      <Questions />
      <SkillAdvice />
    </>
  );
}
