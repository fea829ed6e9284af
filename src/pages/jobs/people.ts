/** What this is about: names are written behind it, on the line or on those that follow. */
const contact =
  '(?:your |main |hiring )?contact(?: person)?|(?:your |our )?recruiter|hiring manager|posted by|job poster|(?:ihre?r? )?(?:ansprech|kontakt)(?:partner|person)(?:in|:in|/in|\\*in)?|(?:ihr )?kontakt|(?:votre |vos )?(?:contact|interlocut(?:eur|rice)|recruteu(?:r|se))|(?:persona de )?contacto|reclutadora?|(?:pessoa (?:de|para) )?contato|recrutadora?';
/** "Contact: Jane Doe" */
const contactLine = new RegExp(`^(?:- )?(?:${contact})\\s?:\\s*(\\S.{0,150})$`, 'iu');
/** Words of names only: "Jane Doe", "Petra", but not "you are the contact person". */
const names = /^(?:\p{Lu}[\p{L}'’.-]*(?:,? |$)){1,5}/u;
/** A heading over a person's card. */
const contactHeading = new RegExp(
  `^(?:${contact}|(?:meet )?(?:the|your) hiring team|meet your (?:recruiter|team lead|hiring manager))\\s?[:?]?$`,
  'iu',
);

const email = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/;
/** International, North American, or any behind a word for telephone. */
const phone =
  /(?<![\w+])\+\d[\d ()/.-]{7,18}\d|(?<!\d)\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)|\b(?:[Tt]el(?:ephone|efon|éfono)?|[Pp]hone|[Ff]on|[Tt]él|[Mm]obil[e]?|[Ww]hatsApp)\b[^\d\n]{0,12}\d[\d ()/.-]{5,18}\d/u;
const address = new RegExp(`${email.source}|${phone.source}`, 'gu');
/** "Frau Petra Vance", "please contact Petra Vance". */
const named =
  /\b(?:Mr|Mrs|Ms)\. \p{Lu}\p{L}|\b(?:Mr|Mrs|Frau|Herrn?|Madame|Monsieur|Mme) (?:Dr\.? )?\p{Lu}\p{Ll}|(?:lease (?:contact|call|email|write to|reach out to|get in touch with)|[Cc]ontact(?: person)? is|(?:^|- |[.!?] )Ask|(?:[Rr]ecruiter|[Hh]iring [Mm]anager|partner(?:in)?)(?: is| ist|,)) \p{Lu}[\p{L}'’-]+ \p{Lu}|\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+,? (?:is|ist) (?:the|your|our|[Ii]hre?|[Dd]eine?) (?:[Hh]iring [Mm]anager|[Rr]ecruiter|[Cc]ontact|[Aa]nsprech)/u;

/** A sentence longer than this says more than how somebody is reached. */
const longestSentence = 240;
const mostCardLines = 6;

/**
 * The text without the people in it: cards and lines of contacts go whole, of other lines the
 * sentences that name somebody or give an address. Byline keeps the job, nobody's name.
 */
export function withoutPeople(text: string): string {
  const kept: string[] = [];
  let cardLines = 0;
  for (const line of text.split('\n')) {
    const isHeading = contactHeading.test(line);
    if (isHeading) cardLines = mostCardLines;
    else if (cardLines > 0 && isCardLine(line)) cardLines -= 1;
    else {
      cardLines = 0;
      const rest = isContactLine(line) ? '' : withoutNames(line);
      if (rest !== '' || line === '') kept.push(rest);
    }
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Name, place in the company, number: short lines under a heading, before the next paragraph. */
function isCardLine(line: string): boolean {
  return line !== '' && line.length <= 80 && !line.startsWith('- ') && !/[^.]{20}[.:]$/.test(line);
}

function isContactLine(line: string): boolean {
  const rest = contactLine.exec(line)?.[1];
  return rest !== undefined && (names.exec(rest)?.[0].length === rest.length || isPersonal(rest));
}

function isPersonal(text: string): boolean {
  return email.test(text) || phone.test(text) || named.test(text);
}

function withoutNames(line: string): string {
  if (!isPersonal(line)) return line;
  const sentences = line
    .split(/(?<=[.!?])\s+(?=[\p{Lu}"(¿¡])/u)
    .filter((sentence) => sentence.length > longestSentence || !isPersonal(sentence));
  const rest = sentences.join(' ').replace(address, '').replace(/ {2,}/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(rest) ? rest : '';
}
