/**
 * English verbs of work: those that tell what somebody did in a job. Verbs of the mind ("think",
 * "like") and of a career ("promote", "hire") are left out on purpose.
 */

/** Base form, past and participle of those that are not regular. */
const irregular: readonly (readonly [string, string, string])[] = [
  ['begin', 'began', 'begun'],
  ['bring', 'brought', 'brought'],
  ['build', 'built', 'built'],
  ['buy', 'bought', 'bought'],
  ['choose', 'chose', 'chosen'],
  ['do', 'did', 'done'],
  ['draw', 'drew', 'drawn'],
  ['find', 'found', 'found'],
  ['give', 'gave', 'given'],
  ['go', 'went', 'gone'],
  ['grow', 'grew', 'grown'],
  ['keep', 'kept', 'kept'],
  ['lead', 'led', 'led'],
  ['leave', 'left', 'left'],
  ['make', 'made', 'made'],
  ['meet', 'met', 'met'],
  ['oversee', 'oversaw', 'overseen'],
  ['rebuild', 'rebuilt', 'rebuilt'],
  ['rewrite', 'rewrote', 'rewritten'],
  ['run', 'ran', 'run'],
  ['sell', 'sold', 'sold'],
  ['send', 'sent', 'sent'],
  ['speak', 'spoke', 'spoken'],
  ['take', 'took', 'taken'],
  ['teach', 'taught', 'taught'],
  ['win', 'won', 'won'],
  ['write', 'wrote', 'written'],
];

/** What people do day by day in a position: in the present, these tell of one that is held. */
const dutyVerbs =
  'administer advise analyse analyze arrange assess assist audit coach conduct configure coordinate deliver design develop document draft evaluate execute facilitate handle implement improve install investigate maintain manage mentor monitor negotiate operate optimise optimize organise organize perform plan prepare present produce provide receive reconcile report resolve review supervise support test train treat'.split(
    ' ',
  );

const regular = [
  ...dutyVerbs,
  ...'achieve add automate award boost carry collect complete create cut define deploy earn establish expand fix gain help increase introduce join launch measure migrate move open pitch raise reach redesign reduce reorganise reorganize repair replace restructure save serve set ship solve start streamline upgrade use work'.split(
    ' ',
  ),
];

/** The bases of verbs of duty. */
export const duties: ReadonlySet<string> = new Set(dutyVerbs);

/** Verbs that keep their form in the past: a form of theirs tells no tense. */
const unchanging = new Set(['cut', 'set']);

/** Verbs that double their last letter: "planned", "shipped". */
const doubling = new Set(['plan', 'ship']);

/** Past forms by base form, save of verbs whose form tells no tense. */
export const pastOf: ReadonlyMap<string, string> = new Map([
  ...irregular.map(([base, past]): [string, string] => [base, past]),
  ...regular
    .filter((base) => !unchanging.has(base))
    .map((base): [string, string] => [base, regularPast(base)]),
]);

/** Base forms by past form. */
export const baseOf: ReadonlyMap<string, string> = new Map(
  [...pastOf].map(([base, past]): [string, string] => [past, base]),
);

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}${doubling.has(base) ? base.at(-1) : ''}ed`;
}

/**
 * Participles of what can be done without a doer being named, and that describe no state: not
 * "closed", "used", "based", "left", "gone".
 */
export const workParticiples: ReadonlySet<string> = new Set([
  ...'achieve administer analyse analyze arrange assess audit automate award carry collect complete conduct configure coordinate create deliver deploy design develop draft earn establish evaluate execute facilitate gain handle implement improve increase install introduce investigate launch maintain manage migrate monitor negotiate optimise optimize organise organize perform plan prepare present produce provide receive reconcile redesign reduce reorganise reorganize replace resolve restructure review save ship solve streamline supervise test upgrade'
    .split(' ')
    .map(regularPast),
  ...'brought built bought chosen cut done drawn found given led made overseen rebuilt rewritten run sent sold taken won written'.split(
    ' ',
  ),
]);
