/** Longer places than this are not known. */
const longestPlace = 80;

/** Small words inside the names of places and regions, in the languages of `dates.ts`. */
const small = new Set(
  'of and the upon on de del la las los el y e du des le les et en sur da do das dos di dei und der die das am an im in ob bei van den het aan umgebung région região'.split(
    ' ',
  ),
);

/** Could this line be a place ("Brackenford, Westmere", "Greater Oakmere Area")? */
export function looksLikePlace(line: string): boolean {
  if (line.length > longestPlace || /[.!?:;|@/\d•]|\s[-–—]\s/u.test(line)) return false;
  const parts = line.split(/,\s*/);
  if (parts.length > 4) return false;
  return parts.every((part) => {
    const words = part.split(/\s+/);
    const [first = ''] = words;
    const isName = (word: string) => /^[("'’]?\p{L}/u.test(word) && !/^\p{Ll}/u.test(word);
    return (
      words.length <= 6 &&
      (isName(first) || small.has(first)) &&
      words.every((word) => isName(word) || small.has(word.toLowerCase()) || /^[&-]$/.test(word))
    );
  });
}
