/** A skill named by a verb in a sentence ("precepted"); in a list it names nothing. */
export const isVerb = (text: string): boolean => /^\p{L}+(?:ed|ing)$/u.test(text);

/** LinkedIn adds to some names what they are: "Go (Programming Language)". */
export const withoutKind = (name: string): string => name.replace(/\s*\([^()]{1,40}\)$/, '');
