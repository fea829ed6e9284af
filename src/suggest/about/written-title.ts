/** What parts a title from what else its field holds: "Nurse | ICU", "Analyst (contract)". */
const parting = /\s*[|/(,;•·–—]|\s-\s/;

/** A title fit for a sentence; null where nothing of it is. */
export function plainTitle(title: string): string | null {
  const [first = ''] = title.split(parting);
  // "Engineer II" is a grade of the payroll.
  const plain = first.replace(/[.:\s]+$|\s(?:I{1,3}|IV|V)$/g, '').trim();
  return plain.length >= 2 && plain.length <= 60 && /\p{L}/u.test(plain) ? plain : null;
}

const noEmployer =
  /^(?:self[- ]?employed|freelance\w*|independent|confidential|various|n\/?a|none|selbst\p{L}*|freiberuf\p{L}*|indépendante?|autónom\p{L}*|autônom\p{L}*|undisclosed|home|unemployed|career break|open to work|stealth\b.*)/iu;

/** An employer's name fit for "at …"; null where the field names none. */
export function plainEmployer(name: string): string | null {
  const [first = ''] = name.split(/\s*[|•·(]|\s[-–—]\s/);
  const plain = first.trim();
  return plain.length >= 2 && plain.length <= 60 && !noEmployer.test(plain) ? plain : null;
}
