/** Where a clause can end without the rest: what follows says by what means, or tells more. */
const clauseEnd =
  /,\s|;\s|\s[–—-]\s|\s\(|\s(?=(?:by|through|using|via|after|while|with|which|that|so|as|durch|mit|indem|nach|par|grâce|avec|après|qui|mediante|con|tras|por|com|após)\s)/gu;

/** A comma of a row ("Poland, Spain and Italy"): a cut there would leave the first alone. */
const rowGoesOn = /^(?:\S+\s){0,2}\S+(?:,\s|\s(?:and|or|und|oder|et|ou|y|o|e)\s)/u;

/** A number that another has to follow: "from 12", "between 3". */
const openNumber = /\b(?:between|from|zwischen|von|entre|de|both)\s\S+$/iu;
const openEnd =
  /\s(?:the|a|an|of|in|on|at|to|for|and|or|der|die|das|und|von|le|la|les|de|du|et|el|los|y|o|a|e|do|da)$/iu;

/** Words that an end of a clause leaves at least. */
const fewestWords = 3;

/**
 * What a result says, in its own words, in at most `limit` code units: as it is, or up to the end
 * of the first clause that holds the figure. Null where no such end is found.
 */
export function shortened(text: string, figure: string, limit: number): string | null {
  if (text.length <= limit) return text;
  for (const { index } of text.matchAll(clauseEnd)) {
    if (index > limit) break;
    const clause = text.slice(0, index);
    if (text[index] === ',' && rowGoesOn.test(text.slice(index + 2))) continue;
    if (clause.includes(figure) && standsAlone(clause)) return clause;
  }
  return null;
}

function standsAlone(clause: string): boolean {
  if (clause.split(' ').length < fewestWords) return false;
  if (openEnd.test(clause)) return false;
  // "from 12 days" still waits for what it came to, unless that came already.
  if (openNumber.test(clause)) return false;
  return closesItsBrackets(clause);
}

/** No bracket or quotation is left open. */
export function closesItsBrackets(text: string): boolean {
  const count = (mark: string) => text.split(mark).length;
  return (
    count('(') === count(')') &&
    count('[') === count(']') &&
    count('“') === count('”') &&
    count('"') % 2 === 1
  );
}
