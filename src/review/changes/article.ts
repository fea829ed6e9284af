/** A vowel that is heard as one: "an engineer", but "a user", "a European", "a one-off". */
const takesAn = /^(?:a|e(?!u)|i|o(?!ne\b)|u(?!ni|s[ae]|ti))/i;
/** An abbreviation read letter by letter: "an RN", "an MRI", "an SEO"; but "a UX". */
const spelledWithAn = /^[FHLMNRSX][A-Z]{1,2}\b/;
const spelledWithA = /^U[A-Z]{1,2}\b/;
/** Abbreviations that are read as a word: "a SOC analyst". */
const spoken = /^(?:SOC|SAS|SOX|RAM|ROM|LAN)\b/;

/** The English article that goes before these words. */
export const articleBefore = (next: string): 'a' | 'an' =>
  !spelledWithA.test(next) && !spoken.test(next) && (takesAn.test(next) || spelledWithAn.test(next))
    ? 'an'
    : 'a';
