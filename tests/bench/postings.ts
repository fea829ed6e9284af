import { readFileSync } from 'node:fs';
import { coverPosting } from '../../src/jobs/cover/cover.ts';
import { understandPosting } from '../../src/jobs/understand/understand.ts';
import { shippedLexicon } from '../../src/skills/shipped.ts';
import { compare, type Figure } from './measure.ts';
import { fullProfile } from './review.ts';

const words = /[\p{L}\p{N}]+/gu;
/** UTF-16 code units of the posting that is measured. */
const length = 5000;

interface MarkedPosting {
  title: string;
  company: string;
  text: string;
}

/** Understanding and covering a posting of 5 kB, against a plain pass over its words. */
export function measurePosting(): Figure[] {
  const marked: MarkedPosting[] = JSON.parse(
    readFileSync(new URL('../calibration/jobs.json', import.meta.url), 'utf8'),
  );
  const text = marked
    .map((posting) => posting.text)
    .join('\n\n')
    .slice(0, length);
  const posting = { title: marked[0]?.title ?? '', company: '', place: '', text };
  const lexicon = shippedLexicon();
  const whole = () =>
    coverPosting(understandPosting(posting, lexicon), fullProfile, lexicon, '2026-11');
  // So long a way through the code is not yet optimised after the usual warm-up.
  for (let run = 0; run < 300; run++) whole();
  return [
    {
      name: 'reading and covering a posting of 5 kB / one pass of a word regex over it',
      ratio: compare(whole, () => text.match(words)),
      aim: 15,
    },
  ];
}
