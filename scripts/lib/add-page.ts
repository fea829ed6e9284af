import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPage } from '../../src/pages/read-page.ts';
import { reportPage } from '../../src/pages/report/report.ts';
import { z } from '../../src/schema/zod.ts';
import { openPage } from '../../tests/pages/open-page.ts';
import { dressedUrl, dressReport } from './dress-report.ts';
import { wordsLeft } from './words-left.ts';

/** What a page is added from. */
interface Addition {
  /** A report's file (`.json`) or a saved page (`.html`). */
  file: string;
  /** The name of the fixture's folder. */
  slug: string;
  /** The folder of all fixtures. */
  folder: string;
  /** The address of a saved page; a report has its own. */
  url?: string | undefined;
  /** The saved page that a report was made of, to compare it with. */
  original?: string | undefined;
}

const reportShape = z.object({
  version: z.literal(1),
  url: z.string(),
  html: z.string(),
});

/**
 * Makes a fixture of a report, or of a saved page of which a report is made first.
 *
 * @returns The folder of the fixture.
 * @throws Error with a sentence for the contributor, and then nothing was written.
 */
export async function addPage({ file, slug, folder, url, original }: Addition): Promise<string> {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
    throw new Error(`"${slug}" is no name for a fixture: use lower-case words with hyphens.`);
  }
  const target = join(folder, slug);
  if (await exists(target)) throw new Error(`${target} is there already. Nothing was written.`);

  const written = await readFile(file, 'utf8');
  const isReport = file.endsWith('.json');
  const report = isReport ? parseReport(written) : savedPage(written, url);
  const compared = isReport ? original && (await readFile(original, 'utf8')) : `${written} ${url}`;
  if (compared) {
    const left = wordsLeft(compared, `${report.html} ${report.url}`);
    if (left.length > 0) {
      const shown = left.slice(0, 20).join(', ');
      throw new Error(`${left.length} things of the page are left in the report: ${shown}`);
    }
  }

  const address = dressedUrl(report.url);
  const html = dressReport(openPage(report.html, report.url), report.url);
  const reading = readPage(openPage(html, address), address);
  await mkdir(target, { recursive: true });
  await writeFile(join(target, 'page.html'), html);
  await writeFile(
    join(target, 'expected.json'),
    `${JSON.stringify({ url: address, reading }, null, 2)}\n`,
  );
  return target;
}

function parseReport(written: string) {
  let held: unknown;
  try {
    held = JSON.parse(written);
  } catch {
    throw new Error('The file is no report: it is not JSON.');
  }
  const { data } = reportShape.safeParse(held);
  if (data === undefined) throw new Error('The file is no report of version 1.');
  return data;
}

function savedPage(written: string, url: string | undefined) {
  if (url === undefined || !URL.canParse(url)) {
    throw new Error('A saved page needs the address it had: --url https://www.linkedin.com/in/…/');
  }
  return reportPage(openPage(written, url), url);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
