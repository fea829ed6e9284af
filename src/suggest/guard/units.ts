/** A currency written before its number. */
export const currencyBefore = /(?:([€$£₹¥])|(?<![\p{L}])(EUR|USD|GBP|CHF|BRL|MXN|R\$|US\$))\s?$/u;
/** What may stand behind a number: a plus, a scale (k, million), a unit. Matches nothing as well. */
export const unitBehind =
  /^(?<more>\+)?[\s\u00a0\u202f-]?(?<scale>(?:[kKMmB]|bn|mn|Mio\.?|Mrd\.?|million|billion|thousand|millions|Millionen|Tausend|millones|mil|milliards|milhões|bilhões)(?![\p{L}\p{N}]))?(?<more2>\+)?[\s\u00a0\u202f-]?(?<unit>%|‰|°C?|percent(?:age)?(?:\spoints?)?|per\scent|pp(?!\p{L})|Prozent(?:punkte)?|por\sciento|por\scento|pour\scent|[€$£₹¥]|(?:euros?|dollars?|pounds|EUR|USD|GBP|CHF|ms|s|sec|seconds|minutes|min|h|hours?|hrs|days?|weeks?|months?|years?|yrs?|x|TB|GB|MB|PB|kg|km|t|tonnes|tons|kW|MW|GW|kWh|MWh|GWh|kV|V|qps|rps|tps|Jahren?|años|ans|années|anos|Monaten?|meses|mois|Tagen?|días|jours|dias|Stunden|horas|heures)(?![\p{L}\p{N}]))?(?<more3>\+)?/u;

/** The ways of writing thousands, millions and thousands of millions. */
export const scales: Readonly<Record<string, string>> = {
  k: 'k',
  K: 'k',
  thousand: 'k',
  Tausend: 'k',
  mil: 'k',
  M: 'm',
  m: 'm',
  mn: 'm',
  'Mio.': 'm',
  Mio: 'm',
  million: 'm',
  millions: 'm',
  Millionen: 'm',
  millones: 'm',
  milhões: 'm',
  B: 'b',
  bn: 'b',
  'Mrd.': 'b',
  Mrd: 'b',
  billion: 'b',
  milliards: 'b',
  bilhões: 'b',
};
/** Other ways of writing a unit, in small letters. */
const units: Readonly<Record<string, string>> = {
  percent: '%',
  'per cent': '%',
  prozent: '%',
  'por ciento': '%',
  'por cento': '%',
  'pour cent': '%',
  'percentage points': 'pp',
  'percentage point': 'pp',
  prozentpunkte: 'pp',
  eur: '€',
  euro: '€',
  euros: '€',
  usd: '$',
  us$: '$',
  dollar: '$',
  dollars: '$',
  gbp: '£',
  pounds: '£',
  sec: 's',
  seconds: 's',
  minutes: 'min',
  hour: 'h',
  hours: 'h',
  hrs: 'h',
  stunden: 'h',
  horas: 'h',
  heures: 'h',
  day: 'days',
  tag: 'days',
  tage: 'days',
  tagen: 'days',
  días: 'days',
  dias: 'days',
  jours: 'days',
  week: 'weeks',
  month: 'months',
  monate: 'months',
  monaten: 'months',
  meses: 'months',
  mois: 'months',
  year: 'years',
  yr: 'years',
  yrs: 'years',
  jahr: 'years',
  jahre: 'years',
  jahren: 'years',
  años: 'years',
  ans: 'years',
  années: 'years',
  anos: 'years',
  tons: 't',
  tonnes: 't',
};

/** The same for what a number word counts. */
export const scaleOf: ReadonlyMap<number, string> = new Map([
  [1e3, 'k'],
  [1e6, 'm'],
  [1e9, 'b'],
]);

/** Words before a number that change how much it says. */
const qualifiers: readonly [sense: string, pattern: RegExp][] = [
  [
    '>',
    /(?<!\p{L})(?:over|more than|above|at least|exceeding|über|mehr als|mindestens|más de|al menos|plus de|au moins|mais de|pelo menos|>)\s?$/iu,
  ],
  [
    '<',
    /(?<!\p{L})(?:almost|nearly|up to|less than|under|below|fewer than|at most|fast|beinahe|bis zu|weniger als|unter|casi|hasta|menos de|presque|jusqu['’]à|moins de|quase|até|<)\s?$/iu,
  ],
  [
    '~',
    /(?<!\p{L})(?:about|around|approximately|approx\.|roughly|some|circa|ca\.|rund|etwa|ungefähr|unos|unas|aproximadamente|alrededor de|environ|cerca de|~|≈)\s?$/iu,
  ],
];

/** What the words before a number make of it: '>', '<', '~', or '' where they change nothing. */
export const qualifierBefore = (text: string): string =>
  qualifiers.find(([, pattern]) => pattern.test(text))?.[0] ?? '';

/** A unit as it is compared. */
export const unitOf = (unit: string): string => units[unit.toLowerCase()] ?? unit;
