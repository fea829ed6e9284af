import type { Token } from './tokens.ts';
import type { Form } from './trie.ts';

/** A form that stands in the text at words `first` to `last`, before its sense is decided. */
export interface Candidate {
  form: Form;
  first: number;
  last: number;
  start: number;
  end: number;
}

/** Words after which a form is a skill: "in Go", "using R". */
const cueBefore = new Set(
  'in using with use used uses knows know learn learned learning via like programming coding code write writing wrote written advanced fluent proficient'.split(
    ' ',
  ),
);

/** Words before which a form is a skill: "Go developer", "Excel models". */
const cueAfter = new Set(
  'developer developers engineer engineers programmer programmers programming code codebase codebases service services microservice microservices app apps application applications api apis backend backends frontend script scripts scripting library libraries framework module modules package packages sdk stack language worker workers pipeline pipelines component components macro macros spreadsheet spreadsheets formulas dashboard dashboards job jobs plugin plugins server servers cluster clusters boot backend-entwickler entwickler entwicklerin certified playbooks cookbooks'.split(
    ' ',
  ),
);

/** Words after which a capitalised name is an employer or a place, not a skill. */
const employerCue = new Set('at joined bei chez ex @'.split(' '));

/** What makes a single letter a label: "Series C", "vitamin C", "Plan B". */
const labelCue = new Set(
  'series vitamin plan grade grades section option type class level category hepatitis group part appendix tier round unit phase schedule form exhibit team block zone figure table mr mrs ms dr to a b d e vitamins'.split(
    ' ',
  ),
);

const listMark = /[,;|•·▪‣◦●*()[\]/+:\n\t–—]|\s-\s|\s(?:and|or|y|o|et|ou|und|oder|e)\s/;
/** How far before a letter the bracket around it may open. */
const furthestBracket = 60;
const year = /^(?:19|20)\d\d$/;

/**
 * Decides whether a form that is also an everyday word stands for the skill here. Two rounds:
 * `certain` is the set of words that belong to skills already sure.
 */
export class Context {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #certain: Uint8Array;
  /** Words of forms in their own capitals: 2 for a proper name, 1 for an everyday word. */
  readonly #likely: Uint8Array;
  /** Candidates that are labels, employers or units: no round makes skills of them. */
  readonly #barred = new Set<Candidate>();

  /**
   * @param certain is read again at each question: what was accepted meanwhile counts
   * @param doubtful the candidates with a sense, which also vouch for one another in a list
   */
  constructor(
    text: string,
    tokens: readonly Token[],
    certain: Uint8Array,
    doubtful: readonly Candidate[],
  ) {
    this.#text = text;
    this.#tokens = tokens;
    this.#certain = certain;
    this.#likely = new Uint8Array(certain.length);
    for (const candidate of doubtful) {
      if (this.#isSomethingElse(candidate)) {
        this.#barred.add(candidate);
        continue;
      }
      if (!candidate.form.entry || !this.#isOwnCase(candidate)) continue;
      const weight = candidate.form.sense === 'company' ? 1 : 2;
      this.#likely.fill(weight, candidate.first, candidate.last + 1);
    }
  }

  /** Whether the candidate is the skill that its form names. */
  accepts(candidate: Candidate): boolean {
    const { form } = candidate;
    if (!form.sense) return true;
    const raw = this.#text.slice(candidate.start, candidate.end);
    const ownCase = this.#isOwnCase(candidate);
    if (this.#barred.has(candidate)) return false;
    const listed = this.#standsInList(candidate, ownCase);
    // Careless lists drop the capitals: "python, go, kafka".
    if (!ownCase)
      return listed && raw === raw.toLowerCase() && form.sense !== 'exact'
        ? true
        : listed && this.#isShouted(candidate);
    if (form.sense === 'exact') return !this.#isShouted(candidate) || listed;
    if (form.sense === 'capital' && !this.#capitalIsForced(candidate)) return true;
    return listed || this.#hasCue(candidate);
  }

  #isOwnCase({ form, start, end }: Candidate): boolean {
    return end - start === form.written.length && this.#text.startsWith(form.written, start);
  }

  #isSomethingElse(candidate: Candidate): boolean {
    return this.#isLabel(candidate) || this.#isEmployer(candidate) || this.#isUnit(candidate);
  }

  #raw(index: number): string {
    const token = this.#tokens[index];
    return token ? this.#text.slice(token.start, token.end) : '';
  }

  /** "Series C", "C-level", "(R)", "grades A to C": a letter that numbers or names something. */
  #isLabel(candidate: Candidate): boolean {
    const before = this.#text[candidate.start - 1] ?? ' ';
    const after = this.#text[candidate.end] ?? ' ';
    if (candidate.end - candidate.start > 1)
      return year.test(this.#raw(candidate.last + 1)) && this.#gapAfter(candidate) === ' ';
    if (
      (before === '(' && after === ')') ||
      (/[-'’.]/.test(after) && /\p{L}/u.test(this.#text[candidate.end + 1] ?? ''))
    )
      return true;
    if ((after === ')' && !this.#isInBrackets(candidate)) || /[-'’\d]/.test(before)) return true;
    const previous = this.#tokens[candidate.first - 1];
    if (!previous || candidate.start - previous.end > 1) return false;
    return labelCue.has(previous.key) || /^\d/.test(previous.key);
  }

  /** "Python (or R)": the bracket behind a letter was opened before it; in "c) bonus" it was not. */
  #isInBrackets({ start }: Candidate): boolean {
    const before = this.#text.slice(Math.max(0, start - furthestBracket), start);
    const opened = before.lastIndexOf('(');
    return opened > before.lastIndexOf(')') && opened > before.lastIndexOf('\n');
  }

  /** "at Notion", "@ Swift", "ex-Workday". */
  #isEmployer(candidate: Candidate): boolean {
    const gap = this.#text.slice(Math.max(0, candidate.start - 3), candidate.start);
    if (gap.includes('@')) return true;
    const previous = this.#tokens[candidate.first - 1];
    return (
      previous !== undefined &&
      employerCue.has(previous.key) &&
      candidate.start - previous.end === 1
    );
  }

  /** "5 ML", "CAD 95,000": a short form beside an amount is a unit or a currency. */
  #isUnit(candidate: Candidate): boolean {
    if (candidate.end - candidate.start > 3) return false;
    if (/^\s?\d{1,3}[.,\d]{3,}/.test(this.#text.slice(candidate.end, candidate.end + 8)))
      return true;
    const previous = this.#tokens[candidate.first - 1];
    return (
      previous !== undefined &&
      /^\d+$/.test(previous.key) &&
      this.#text.slice(previous.end, candidate.start) === ' ' &&
      this.#certain[candidate.first - 1] !== 1
    );
  }

  #gapAfter(candidate: Candidate): string {
    const next = this.#tokens[candidate.last + 1];
    return next ? this.#text.slice(candidate.end, next.start) : '';
  }

  /** Stands alone between list marks, with a sure skill as the item before or after. */
  #standsInList(candidate: Candidate, ownCase: boolean): boolean {
    const left = this.#tokens[candidate.first - 1];
    const right = this.#tokens[candidate.last + 1];
    const gapLeft = this.#text.slice(left?.end ?? 0, candidate.start);
    const gapRight = this.#text.slice(candidate.end, right?.start ?? this.#text.length);
    const openLeft = this.#leftItem(candidate.first, gapLeft);
    const openRight = this.#rightItem(candidate.last, gapRight);
    const sureLeft = openLeft !== null && this.#certain[openLeft] === 1;
    const sureRight = openRight !== null && this.#certain[openRight] === 1;
    if (ownCase) {
      // "mostly Go and PostgreSQL": in its own capitals, one side is enough; "Go and Kafka": one
      // proper name, or "Rust, Swift, Go": everyday words on both sides.
      const left = openLeft === null ? 0 : (this.#likely[openLeft] ?? 0);
      const right = openRight === null ? 0 : (this.#likely[openRight] ?? 0);
      return sureLeft || sureRight || left === 2 || right === 2 || (left > 0 && right > 0);
    }
    return openLeft !== null && openRight !== null && (sureLeft || sureRight);
  }

  /** The word that ends the item to the left; -1 at the edge of the text; null when none is parted. */
  #leftItem(first: number, gap: string): number | null {
    if (first === 0) return -1;
    if (listMark.test(gap)) return first - 1;
    const key = this.#tokens[first - 1]?.key ?? '';
    return isConjunction(key) ? first - 2 : null;
  }

  #rightItem(last: number, gap: string): number | null {
    if (last === this.#tokens.length - 1) return -1;
    if (listMark.test(gap) || /^[.!?]/.test(gap)) return last + 1;
    const key = this.#tokens[last + 1]?.key ?? '';
    return isConjunction(key) ? last + 2 : null;
  }

  #hasCue(candidate: Candidate): boolean {
    const previous = this.#tokens[candidate.first - 1];
    const next = this.#tokens[candidate.last + 1];
    const beside = (token: Token | undefined, gap: number) => token !== undefined && gap === 1;
    if (next && beside(next, next.start - candidate.end)) {
      if (cueAfter.has(next.key)) return true;
      // A version: "Java 21", "React 18".
      if (/^\d{1,2}$/.test(next.key)) return true;
      if (this.#certain[candidate.last + 1] === 1) return true;
    }
    if (previous && beside(previous, candidate.start - previous.end)) {
      if (this.#certain[candidate.first - 1] === 1) return true;
      if (cueBefore.has(previous.key)) return !next || !year.test(next.key);
    }
    return false;
  }

  /** The first word of a sentence or line carries a capital whatever it is. */
  #capitalIsForced(candidate: Candidate): boolean {
    if (candidate.first === 0) return true;
    const previous = this.#tokens[candidate.first - 1];
    const gap = this.#text.slice(previous?.end ?? 0, candidate.start);
    if (/[.!?:\n•·▪●*–—-]/.test(gap)) return true;
    return this.#isTitleCase(candidate);
  }

  /** Do the plain words around it carry capitals as well? */
  #isTitleCase(candidate: Candidate): boolean {
    let capitals = 0;
    let words = 0;
    for (let index = candidate.first - 2; index <= candidate.last + 2; index++) {
      if (index < 0 || (index >= candidate.first && index <= candidate.last)) continue;
      if (this.#certain[index] === 1 || this.#likely[index] !== 0) continue;
      const raw = this.#raw(index);
      if (raw.length < 4) continue;
      words++;
      if (raw[0] !== raw[0]?.toLowerCase()) capitals++;
    }
    return words > 0 && capitals === words;
  }

  /** Do the words around it shout in capitals? */
  #isShouted(candidate: Candidate): boolean {
    let shouted = 0;
    let words = 0;
    for (let index = candidate.first - 3; index <= candidate.last + 3; index++) {
      if (index < 0 || (index >= candidate.first && index <= candidate.last)) continue;
      const raw = this.#raw(index);
      if (raw.length < 4 || this.#certain[index] === 1) continue;
      words++;
      if (raw === raw.toUpperCase() && raw !== raw.toLowerCase()) shouted++;
    }
    return words > 1 && shouted === words;
  }
}

function isConjunction(key: string): boolean {
  return (
    key === 'and' ||
    key === 'or' ||
    key === 'und' ||
    key === 'y' ||
    key === 'et' ||
    key === 'oder' ||
    key === 'ou' ||
    key === 'o' ||
    key === 'e'
  );
}
