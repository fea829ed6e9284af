/** What Byline says about levels and recruiters' searches, by message key. */
export const roleWords: Record<string, Record<string, string>> = {
  seniority: {
    title: 'From your title: “{title}”.',
    years: 'From {years} {years:year|years} of experience.',
  },
  search: {
    empty: 'Type what a recruiter would search for.',
    quote: 'This quotation mark is never closed.',
    unfinished: 'The search ends too early: a word is missing here.',
    operator: 'A word is missing before this.',
    open: 'This bracket is never closed.',
    close: 'There is nothing open to close here.',
    blank: 'There is nothing between the quotation marks.',
    deep: 'Too many brackets inside one another.',
    long: 'This search is too long.',
  },
};
