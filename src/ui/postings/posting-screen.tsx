import type { PostingView } from '../../app/postings/posting-store.ts';
import type { TermCoverage, TermStatus } from '../../jobs/cover/coverage.ts';
import type { Importance } from '../../jobs/posting.ts';
import { postingWords, screens } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { Dial } from '../parts/dial.tsx';
import { Notice } from '../parts/notice.tsx';
import { daysBetween } from '../points.ts';
import { DemandList } from './demand-list.tsx';
import { PostingText } from './posting-text.tsx';
import { SavedBar } from './saved-bar.tsx';
import { TermList } from './term-list.tsx';

const words = postingWords;
const order: Record<Importance, number> = { required: 0, preferred: 1, mentioned: 2 };

/** Terms of one status, what is wanted most first; what another term settles is not asked for. */
function termsOf(terms: readonly TermCoverage[], status: TermStatus): TermCoverage[] {
  return terms
    .filter((one) => one.status === status && (status === 'covered' || one.settledBy === null))
    .sort(
      (one, other) =>
        order[one.term.importance] - order[other.term.importance] ||
        Number(one.term.unsure) - Number(other.term.unsure),
    );
}

function Head({ view }: { view: PostingView }) {
  const { store } = usePage();
  const { demands, coverage, drafted } = view;
  const { title, company, place, workingMode, seniority } = demands;
  const last = store.lastProfile.value;
  const line = [
    company,
    place,
    workingMode === null ? '' : words.mode[workingMode],
    seniority === null ? '' : screens.role.levels[seniority],
  ].filter((part) => part !== '');
  const share = coverage?.share ?? null;
  return (
    <section class="block posting-head">
      <h2 tabIndex={-1}>{title || words.untitled}</h2>
      <p class="quiet">{line.join(' · ')}</p>
      {coverage === null ? (
        <Notice tone="calm">
          <p>
            <strong>{words.coverage.noProfile}</strong>
          </p>
          <p>{words.coverage.noProfileText}</p>
        </Notice>
      ) : (
        <div class="posting-score">
          <Dial
            label={words.coverage.label}
            score={share}
            was={null}
            onClick={() => store.workOnLast()}
          />
          <div>
            <p>{share === null ? words.coverage.none : words.coverage.sentence(share)}</p>
            {drafted === null || drafted.share === null || drafted.share === share ? null : (
              <p class="copied">{words.coverage.drafted(drafted.share)}</p>
            )}
            {last === null ? null : (
              <p class="quiet">{words.coverage.asRead(daysBetween(last.readAt, store.now()))}</p>
            )}
          </div>
        </div>
      )}
      {demands.language === null ? (
        <Notice tone="calm">
          <p>{words.coverage.language}</p>
        </Notice>
      ) : null}
      {coverage !== null && coverage.unread.length > 0 ? (
        <Notice tone="calm">
          <p>
            {words.coverage.unread(
              coverage.unread.map((section) => screens.profile.fields[section]).join(', '),
            )}
          </p>
        </Notice>
      ) : null}
    </section>
  );
}

/** A posting held against the profile: what it shows, has further down, and lacks. */
export function PostingScreen() {
  const { store } = usePage();
  const view = store.posting.value;
  if (view === null)
    return (
      <section class="state" aria-busy="true">
        <p role="status">{words.understanding}</p>
      </section>
    );
  const { demands, coverage } = view;
  // A spoken language stands among what else is asked for, and need not be said twice.
  const spoken = new Set(demands.languages.map(({ value }) => value));
  const terms = coverage?.terms.filter(({ term }) => !spoken.has(term.term)) ?? null;
  return (
    <div class="posting">
      {view.source === 'tab' ? null : (
        <button type="button" class="link" onClick={() => store.closePosting()}>
          {words.back}
        </button>
      )}
      <Head view={view} />
      <SavedBar view={view} />
      {terms === null ? null : (
        <>
          <TermList
            title={words.terms.missing}
            text={words.terms.missingText}
            terms={termsOf(terms, 'missing')}
          />
          <TermList
            title={words.terms.elsewhere}
            text={words.terms.elsewhereText}
            terms={termsOf(terms, 'elsewhere')}
          />
          <TermList title={words.terms.covered} text={null} terms={termsOf(terms, 'covered')} />
        </>
      )}
      <DemandList facts={coverage?.facts ?? []} salary={demands.salary} />
      <section class="block">
        <PostingText text={view.posting.text} terms={demands.terms} coverage={terms} />
        <p class="quiet">{words.coverage.how}</p>
      </section>
    </div>
  );
}
