/** An amount with its currency; thousands may be parted or short ("k"). */
const currency = /[$€£¥₹]|\b(?:EUR|USD|GBP|CHF|CAD|AUD|BRL|PLN|SEK|R\$)\b/g;
const number = String.raw`\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d{1,7}(?:[.,]\d{1,2})?`;
const sign = `(?:[A-Z]{0,3}[$€£¥₹]|EUR|USD|GBP|CHF|CAD|AUD|BRL|PLN|SEK)`;
const amount = String.raw`(?:${sign}\s?)?(?:${number})(?:\s?[kK](?![a-z]))?(?:\s?${sign})?`;
const range = new RegExp(
  String.raw`${amount}(?:\s?(?:-|–|—|to|bis|à|a|and|und|y|até|et)\s?${amount})?(?:\s?(?:per|an?|pro|par|por|\/|im|al|the)\s?(?:hour|year|annum|month|week|day|Stunde|Jahr|Monat|heure|an|mois|hora|año|mes|mês|ano|hr|yr))?(?:\s(?:bruts? annuels|brutos anuales|brutto|gross|base|OTE|annually)\b)?`,
  'gu',
);

/** A posting that names more amounts is a price list. */
const mostAmounts = 100;

/** How far around a currency its amounts stand. */
const around = 24;
const ahead = 70;

/** Before an amount: what is paid, and not a bonus or the employer's sales. */
const paid =
  /\b(?:salar|base|pay|compensation|ote\b|earn|wage|gehalt|vergütung|rémunération|sueldo|retribución|remuneração|rate)/i;
const unpaid =
  /bonus|match|stipend|allowance|budget|tuition|reimburs|revenue|arr\b|quota|raised|funding|portfolio|worth|sign-?on|up to|education|umsatz|prämie|weiterbildung|zuschuss|vale|verba|prime|ticket|differential|for your desk|voucher/i;
const otherwise =
  /^\s?(?:\+\s)?(?:million|billion|mio|mrd|m\b|bn?\b|in revenue|ARR|budget|stipend|bonus|allowance|for (?:your|a)|a year (?:for|to learn)|per day$)/i;

/** What the posting pays, as it says it; null where it does not. */
export function salaryIn(text: string): string | null {
  let best: { said: string; rank: number } | null = null;
  currency.lastIndex = 0;
  let behind = 0;
  let seen = 0;
  for (let match = currency.exec(text); match && seen < mostAmounts; match = currency.exec(text)) {
    seen++;
    if (match.index < behind) continue;
    const from = lineStart(text, Math.max(behind, match.index - around), match.index);
    const at = match.index;
    const found = [...text.slice(from, at + ahead).matchAll(range)].find(
      ({ index, 0: said }) => from + index <= at && at < from + index + said.length,
    );
    if (!found) continue;
    const start = from + found.index;
    const end = start + found[0].length;
    behind = end;
    const rank = rankOf(text, start, end);
    if (rank > (best?.rank ?? 0)) best = { said: text.slice(start, end).trim(), rank };
  }
  return best?.said ?? null;
}

/** Behind the last line break before a place, and not in the middle of a number. */
function lineStart(text: string, from: number, before: number): number {
  const start = Math.max(from, text.lastIndexOf('\n', before - 1) + 1);
  let at = start;
  while (at < before && at > 0 && /[\d.,]/.test(text[at - 1] as string)) at++;
  return at;
}

/** 0 for what is no salary; more the more it looks like one. */
function rankOf(text: string, start: number, end: number): number {
  const said = text.slice(start, end);
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 60), start);
  const after = text.slice(end, end + 24);
  if (otherwise.test(after)) return 0;
  const clause = line.slice(Math.max(line.lastIndexOf(','), line.lastIndexOf(';')) + 1);
  if (unpaid.test(clause) && !paid.test(clause)) return 0;
  const values = [...said.matchAll(new RegExp(number, 'g'))].map(([value]) => amountOf(value));
  const most = Math.max(...values) * (/\d\s?[kK]/.test(said) ? 1000 : 1);
  const isRate = /hour|hr|Stunde|heure|hora|day|Tag|month|Monat|mois|mes|mês/i.test(said);
  if (most < (isRate ? 8 : 1_000) || most > 2_000_000) return 0;
  if (!isRate && most < 10_000 && !paid.test(line)) return 0;
  return 1 + (values.length > 1 ? 2 : 0) + (paid.test(line) ? 2 : 0);
}

const amountOf = (written: string): number =>
  Number(written.replace(/[.,]\d{1,2}$/, '').replace(/\D/g, ''));
