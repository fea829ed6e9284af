import { describe, expect, test } from 'vitest';
import { postingFromText } from './paste.ts';

function read(text: string) {
  const reading = postingFromText(text);
  if (reading.kind === 'none') throw new Error(reading.reason);
  return { via: reading.via, ...reading.posting };
}

const demands = 'You need\n- A current licence\n- Two years of acute care';

describe('plain text', () => {
  test.each([
    ['Ward Nurse', 'Ward Nurse', '', ''],
    ['Ward Nurse at Hollow Pine Hospital', 'Ward Nurse', 'Hollow Pine Hospital', ''],
    [
      'Ward Nurse | Hollow Pine Hospital | Elk Junction',
      'Ward Nurse',
      'Hollow Pine Hospital',
      'Elk Junction',
    ],
    [
      'Ward Nurse\nHollow Pine Hospital · Elk Junction · Full-time',
      'Ward Nurse',
      'Hollow Pine Hospital',
      'Elk Junction',
    ],
    ['Pflegefachkraft (m/w/d) bei Klinik Ostholz', 'Pflegefachkraft (m/w/d)', 'Klinik Ostholz', ''],
    ['We are looking for a nurse who stays calm.', '', '', ''],
    ['Requirements', '', '', ''],
    ['Über uns', '', '', ''],
    ['https://jobs.example.com/ward-nurse', '', '', ''],
    ['- Ward Nurse', '', '', ''],
    [
      'Looking at the week ahead, there is much to do and we need more hands than we have',
      '',
      '',
      '',
    ],
  ])('tells its head: %s', (head, title, company, place) => {
    expect(read(`${head}\n\n${demands}`)).toMatchObject({ title, company, place, url: '' });
  });

  test('is kept line by line, with bullets of any kind', () => {
    expect(read('Ward Nurse\r\n\r\n\r\nYou need\r\n•\tA licence\r\n* Two years  \r\n').text).toBe(
      'Ward Nurse\n\nYou need\n- A licence\n- Two years',
    );
  });

  test('copied with its page of LinkedIn begins and ends with the job', () => {
    const page = `Skip to main content\nHollow Pine Hospital\nShare\nWard Nurse\nElk Junction, OR · Reposted 3 days ago · Over 100 applicants\nFull-time\nEasy Apply\nSave\nMeet the hiring team\nPetra Vance\n2nd\nMessage\nAbout the job\nHollow Pine Hospital looks after the valley with 90 beds, a helipad and a kitchen of its own.\n\n${demands}\n… more\nSet alert for similar jobs\nSimilar jobs\nTheatre Nurse`;
    expect(read(page)).toMatchObject({
      title: 'Ward Nurse',
      company: 'Hollow Pine Hospital',
      place: 'Elk Junction, OR',
      text: `Hollow Pine Hospital looks after the valley with 90 beds, a helipad and a kitchen of its own.\n\n${demands}`,
    });
  });

  test('may speak of tags', () => {
    expect(read('Frontend Developer\n\nYou know when a <p> is right, and a <div>.')).toMatchObject({
      via: 'pasted-text',
      text: 'Frontend Developer\n\nYou know when a <p> is right, and a <div>.',
    });
  });

  test('that is too long is cut at the end of a line', () => {
    const { text } = read('One line of many that say the same.\n'.repeat(10_000));
    expect(text.length).toBeLessThanOrEqual(200_000);
    expect(text.length).toBeGreaterThan(199_900);
    expect(text.endsWith('the same.')).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\u200b'],
    ['signs only', '--- 123 ---'],
    ['a NUL byte', 'Ward\0Nurse'],
    ['a PDF', '%PDF-1.7\n1 0 obj'],
    ['a Word document', 'PK\u0003\u0004word/document.xml'],
    ['bytes of a picture', '\ufffd\ufffd\u0010JFIF\ufffd'.repeat(20)],
  ])('is no posting: %s', (_, text) => {
    expect(postingFromText(text)).toEqual({ kind: 'none', reason: 'not a posting' });
  });
});

describe('the source of a page', () => {
  const body =
    '<nav><a href="/">Home</a></nav><main><h1>Ward Nurse</h1><h2>You need</h2><ul><li>A current licence</li><li>Two years of acute care</li></ul></main><aside><h2>Similar jobs</h2></aside><footer>Imprint</footer>';

  test('is read without what stands around the posting', () => {
    expect(
      read(`<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`),
    ).toEqual({
      via: 'pasted-html',
      title: 'Ward Nurse',
      company: '',
      place: '',
      text: `Ward Nurse\n${demands}`,
      url: '',
    });
  });

  test('is read by what it declares', () => {
    const declared =
      '{"@type": "JobPosting", "title": "Ward Nurse", "description": "<p>Nights only.</p>",}';
    expect(
      read(
        `<html><script type='application/ld+json'>${declared}</script><body>${body}</body></html>`,
      ),
    ).toMatchObject({ via: 'pasted-json-ld', title: 'Ward Nurse', text: 'Nights only.' });
  });

  test('with several declared postings tells none', () => {
    const one = (title: string) =>
      `{"@type":"JobPosting","title":"${title}","description":"${title} wanted"}`;
    expect(
      postingFromText(
        `<!doctype html><script type="application/ld+json">[${one('Baker')},${one('Cook')}]</script>`,
      ),
    ).toEqual({ kind: 'none', reason: 'several' });
  });
});
