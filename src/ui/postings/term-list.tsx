import { useSignal } from '@preact/signals';
import type { TermCoverage } from '../../jobs/cover/coverage.ts';
import { postingWords } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { Chevron } from '../parts/icons.tsx';

const words = postingWords.terms;

/** The sections on LinkedIn that have a page of their own to go to. */
const pages = { skills: 'details/skills/', experience: 'details/experience/' } as const;

/** Where a term belongs, and the hand that puts it there. */
function Belongs({ coverage }: { coverage: TermCoverage }) {
  const { store, words: sentences } = usePage();
  const added = useSignal<'headline' | 'about' | null>(null);
  const { term, belongs } = coverage;
  const name = term.skill ?? term.term;
  const last = store.lastProfile.value;
  return (
    <ul class="belongs">
      {belongs.map(({ section, entry, reason }) => {
        const title = last?.snapshot.experience.items[entry ?? -1]?.title ?? '';
        return (
          <li key={`${section} ${entry}`}>
            <p>
              <strong>
                {section === 'experience'
                  ? words.section.experience(title)
                  : words.section[section]}
              </strong>{' '}
              {sentences.say(reason)}
            </p>
            {section === 'headline' || section === 'about' ? (
              <div class="row">
                <button
                  type="button"
                  class="secondary"
                  aria-label={`${words.add[section]}: ${name}`}
                  onClick={() => {
                    store.addSkill(section, name);
                    added.value = section;
                  }}
                >
                  {words.add[section]}
                </button>
                <span class="copied" role="status">
                  {added.value === section ? words.added : null}
                </span>
              </div>
            ) : null}
            {(section === 'skills' || section === 'experience') && last !== null ? (
              <a
                class="link"
                href={`https://www.linkedin.com/in/${encodeURIComponent(last.vanity)}/${pages[section]}`}
                target="_blank"
                rel="noreferrer"
              >
                {words.open[section]}
              </a>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function TermRow({ coverage }: { coverage: TermCoverage }) {
  const { words: sentences } = usePage();
  const isOpen = useSignal(false);
  const { term, message, belongs, own } = coverage;
  return (
    <li class={`card term term-${coverage.status}`}>
      <button
        type="button"
        class="card-head"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <span class="card-name">{term.skill ?? term.term}</span>
        <span class="term-notes">
          <span class={`tag tag-${term.importance}`}>{words.importance[term.importance]}</span>
          {term.unsure ? <span class="tag">{words.unsure}</span> : null}
        </span>
        <Chevron />
      </button>
      <div class="card-body" hidden={!isOpen.value}>
        {isOpen.value ? (
          <>
            <p>{sentences.say(message)}</p>
            {own === null ? null : (
              <p class="quiet">
                {words.ownWords} <q>{own.text}</q>
              </p>
            )}
            {belongs.length === 0 ? null : <Belongs coverage={coverage} />}
          </>
        ) : null}
      </div>
    </li>
  );
}

interface TermListProps {
  title: string;
  text: string | null;
  terms: readonly TermCoverage[];
}

/** Terms of a posting that the profile shows equally well, what is wanted most first. */
export function TermList({ title, text, terms }: TermListProps) {
  if (terms.length === 0) return null;
  return (
    <section class="block">
      <h2>
        {title} <span class="count-note">{terms.length}</span>
      </h2>
      {text === null ? null : <p class="quiet">{text}</p>}
      <ul class="cards">
        {terms.map((coverage) => (
          <TermRow key={coverage.term.skill ?? coverage.term.term} coverage={coverage} />
        ))}
      </ul>
    </section>
  );
}
