/** The words of the screens about reading and correcting the profile, in English. */

function ago(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

export const wayInScreen = {
  open: 'Bring your profile without LinkedIn’s page',
  title: 'Bring your profile',
  text: 'LinkedIn’s terms frown on every extension that reads its pages. These ways need none of its pages.',
  file: 'From a file',
  fileText:
    'The ZIP of “Get a copy of your data” (LinkedIn: Settings, Data privacy), or the PDF of “Save to PDF” on your profile. Drop it here or choose it.',
  choose: 'Choose files',
  paste: 'From the clipboard',
  pasteText:
    'Select all of your profile page, copy it, and paste it here. Or paste only your headline or your About.',
  pasteLabel: 'Your copied profile',
  pasteDo: 'Read it',
  reading: 'Reading…',
  done: 'Your profile is read.',
  see: 'See my scores',
  as: { headline: 'It is my headline', about: 'It is my About' },
  local: 'What you bring is read on this computer and goes nowhere.',

  health: {
    title: 'What Byline has read',
    ways: {
      page: 'your profile page',
      export: 'LinkedIn’s data export',
      pdf: 'LinkedIn’s PDF',
      paste: 'a paste',
    },
    from: (way: string, days: number) => `from ${way}, ${ago(days)}`,
    by: (strategy: string) => `Found by: ${strategy}`,
    corrected: 'Corrected by you',
    show: (section: string) => `More about ${section}`,
    todo: {
      'not loaded':
        'Scroll to this part of your profile, or open its own page (“Show all”). Or bring your profile by file or paste.',
      unreadable:
        'It is on the page, but LinkedIn has changed how it is built. Bring your profile by file or paste, or type it in here. A page report helps us mend it.',
    },
    begun: (count: number, total: number) =>
      `LinkedIn shows ${count} of ${total} here. Open “Show all” once, and Byline reads the rest.`,
    edit: 'Correct it',
    editNamed: (section: string) => `Correct ${section}`,
    save: 'Keep my correction',
    cancel: 'Leave it as it was',
    reset: 'Take my correction back',
    until: 'Your correction stays until LinkedIn itself says something new.',
    oneALine: 'One a line.',
    add: 'Add another',
    drop: (count: number) => `Take out number ${count}`,
    item: (count: number) => `Number ${count}`,
    columns: {
      title: 'Title',
      company: 'Company',
      start: 'From (YYYY-MM or YYYY)',
      end: 'To (empty: until now)',
      location: 'Place',
      description: 'What you did',
      school: 'School',
      degree: 'Degree',
      field: 'Subject',
      name: 'Name',
      issuer: 'From whom',
      issued: 'When (YYYY-MM or YYYY)',
      kind: 'Kind',
      url: 'Link',
    },
  },

  report: {
    title: 'LinkedIn has changed this page',
    text: 'Byline could not read some parts of your own profile. A page report shows us how the page is built now. It holds none of your words, and nobody’s name, number, date, link or picture.',
    keeps:
      'It keeps the order of the parts, LinkedIn’s technical names for them, how long the words are, and how many entries each part has. Look at it before you save it; it goes nowhere by itself.',
    make: 'Make a page report',
    shown: 'This is all that the report holds:',
    save: 'Save the report as a file',
    failed:
      'The page could not be looked at. Open your profile, click the Byline button, and try again.',
  },
};
