/**
 * What Byline says when a profile is brought without LinkedIn's page: why a source was refused,
 * and what there is to know about one that was read.
 */
export const wayInWords = {
  export: {
    'not-a-zip':
      'This is not the ZIP file that LinkedIn gives. Choose the file as it was downloaded, or the CSV files in it.',
    truncated: 'The end of this ZIP file is missing. Download it from LinkedIn once more.',
    damaged: 'This ZIP file is damaged. Download it from LinkedIn once more.',
    encrypted:
      'This ZIP file has a password. LinkedIn’s own has none: choose the file as it was downloaded.',
    'too-large':
      'A file in here is far larger than any profile, so Byline did not open it. Choose Profile.csv, Positions.csv and Skills.csv by themselves.',
    nested:
      'There is another ZIP file inside this one. Unpack the outer one first, then choose the inner one.',
    'no-profile':
      'There is no profile in here. Ask LinkedIn for a copy of your data with “Profile” ticked, or choose Profile.csv or Positions.csv.',
    'other-people':
      'This file is about other people, so Byline does not open it. Choose Profile.csv, Positions.csv or Skills.csv.',
    several:
      'There is more than one profile in here, and Byline cannot tell which is yours. Choose one export at a time.',
    'broken-csv':
      'The tables in here cannot be read without guessing. If they were saved by a spreadsheet program, choose the files as LinkedIn gave them.',
  },
  pdf: {
    'not-a-pdf':
      'This is not a PDF. On your profile, choose “More” or “Resources”, then “Save to PDF”, and bring that file.',
    damaged: 'This PDF is damaged. Save it from your profile once more.',
    encrypted:
      'This PDF has a password. Save it from your profile once more, and bring it as it is.',
    'too-large': 'This PDF is far larger than any profile. Bring the one that LinkedIn saves.',
    'too-long': 'This PDF has more pages than any profile. Bring the one that LinkedIn saves.',
    slow: 'Reading this PDF took too long. Save it from your profile once more, or paste the text instead.',
    'no-reader':
      'The part of Byline that reads PDFs did not start. Close Byline and open it again, or paste the text instead.',
    scan: 'This PDF is a picture without text. Bring the one that LinkedIn saves, or paste the text instead.',
    'not-linkedin':
      'This PDF is not the one that LinkedIn makes of a profile. Use “Save to PDF” on your profile, or paste the text instead.',
  },
  paste: {
    empty: 'There is nothing to read yet. Paste your profile, your headline or your About.',
    'too-long': 'This is far longer than any profile. Paste your own profile only.',
    'other-profile':
      'This looks like somebody else’s profile. Byline reads only your own: open yours, copy all of it and paste it here.',
    unsorted:
      'Byline cannot tell which part of this is which. Say whether it is your headline or your About, or copy the whole profile page.',
  },
  brought: {
    'long-list': 'A very long list was read only as far as any profile goes.',
    'broken-file': 'One of the tables could not be read without guessing, so it was left out.',
    'odd-date':
      'A date could not be read. Rather than guess it, Byline left out the whole list it stands in.',
    'other-people': 'The files about other people were not opened.',
    'top-skills': 'This shows only your top skills. The rest of your skills is not known.',
    'unsure-part': 'Some parts could not be told apart for certain, so they were left out.',
    'others-left-out': 'What the page says about other people was left out.',
  },
} as const satisfies Record<string, Record<string, string>>;
