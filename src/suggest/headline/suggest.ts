import { headlineLimit } from '../../profile/limits.ts';
import { seniorityOf } from '../../roles/seniority.ts';
import { foreignWords } from '../guard.ts';
import { languageOfProfile } from '../language.ts';
import { atEmployer } from './at-employer.ts';
import { candidateOf, contextOf, presentOf, scoreOf } from './build.ts';
import type { HeadlineCandidate, HeadlineShape } from './candidate.ts';
import { easeOf } from './ease.ts';
import { fillings } from './fill.ts';
import type { HeadlineContext, HeadlineInput } from './input.ts';
import { partsOf, type Segment, separatorOf, textOf } from './parts.ts';
import { plans } from './plans.ts';
import { inOrder, type Ranked } from './rank.ts';
import { rearranged } from './rearrange.ts';
import { type Stock, stockOf } from './stock.ts';

/** Headlines of each plan that are scored; a scoring costs about a tenth of a whole review. */
const mostOfPlan = 5;
/** Of these, headlines with the same result: they would differ in a tool. */
const mostOfResult = 2;
/** Headlines that are shown. */
const mostShown = 12;

/**
 * Headlines made of the user's own facts, best first; none scores less than the present one. What
 * the facts do not give is a visible blank. The same input gives the same headlines.
 */
export function suggestHeadlines(input: HeadlineInput): HeadlineCandidate[] {
  const presentText = presentOf(input);
  const present = scoreOf(presentText, input);
  const context = contextOf(input);
  const stock = stockOf(context);
  const separator = separatorOf(presentText);
  const ranked = new Map<string, Ranked>();
  const weigh = ({ shape, segments, ease }: Omit<Draft, 'result'>) => {
    const parts = partsOf(segments, separator);
    const text = textOf(parts);
    if (text.length > headlineLimit || ranked.has(text) || text === presentText.trim()) return;
    const candidate = candidateOf(shape, parts, present, input);
    if (candidate.gain >= 0) ranked.set(text, { candidate, ease });
  };
  for (const draft of drafts(input, context, stock)) weigh(draft);
  if (ranked.size < mostShown)
    for (const segments of rearranged(presentText, stock, context))
      weigh({ shape: 'title-speciality', segments, ease: 0 });
  const allowed = { texts: [], titles: [], words: Object.values(atEmployer) };
  const isOwn = ({ text }: HeadlineCandidate) =>
    foreignWords(text, input.facts, allowed).length === 0;
  return inOrder([...ranked.values()], mostShown, isOwn);
}

interface Draft {
  shape: HeadlineShape;
  segments: Segment[];
  ease: number;
  /** Its result; '' where it has none. */
  result: string;
}

/** The headlines that the facts give and the form takes, the easiest to read of each plan. */
function drafts(input: HeadlineInput, context: HeadlineContext, stock: Stock): Draft[] {
  const at = atEmployer[languageOfProfile(input.known, input.guide)];
  const isJunior = (input.seniority ?? seniorityOf(input.known)?.seniority) === 'junior';
  return plans.flatMap((plan) => {
    if (plan.suits && !plan.suits(stock, isJunior)) return [];
    const found: Draft[] = [];
    for (const filling of fillings(plan, stock, context)) {
      const segments = plan.lay(filling, at);
      const { length } = textOf(partsOf(segments, ' | '));
      if (length > headlineLimit || segments.some(chainsCommas)) continue;
      const ease = easeOf(plan, filling, segments, length);
      found.push({ shape: plan.shape, segments, ease, result: filling.result?.text ?? '' });
    }
    const ofResult = new Map<string, number>();
    return found
      .sort((one, other) => other.ease - one.ease)
      .filter(({ result }) => {
        const count = (ofResult.get(result) ?? 0) + 1;
        ofResult.set(result, count);
        return result === '' || count <= mostOfResult;
      })
      .slice(0, mostOfPlan);
  });
}

/** "Accountant, month-end close, SOX": behind a title, a field with commas reads as a list. */
const chainsCommas = (segment: Segment): boolean =>
  segment[1] === ', ' &&
  segment.some(
    (piece) => typeof piece !== 'string' && piece.slot === 'speciality' && piece.text.includes(','),
  );
