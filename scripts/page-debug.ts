import { readFile } from 'node:fs/promises';
import { parseAddress } from '../src/pages/linkedin/address.ts';
import { decideOwnership } from '../src/pages/linkedin/ownership.ts';
import { readPage } from '../src/pages/read-page.ts';
import type { FormField } from '../src/pages/reading.ts';
import { listSections, type ProfileSnapshot, textSections } from '../src/profile/snapshot.ts';
import { openPage } from '../tests/pages/open-page.ts';

/**
 * Prints what the reader makes of a saved page, and which strategy won for each field:
 * `tsx scripts/page-debug.ts <file> <url>`.
 */
const [file, url] = process.argv.slice(2);
if (file === undefined || url === undefined) {
  process.stderr.write('Usage: tsx scripts/page-debug.ts <file> <url>\n');
  process.exit(2);
}

const document = openPage(await readFile(file, 'utf8'), url);

const print = (line: string) => process.stdout.write(`${line}\n`);
const cut = (text: string) => JSON.stringify(text.length > 90 ? `${text.slice(0, 90)}…` : text);
const row = (name: string, state: string, via: string | null, shown: string) =>
  print(`${name.padEnd(15)} ${state.padEnd(11)} ${(via ?? '-').padEnd(42)} ${shown}`);

function printProfile(profile: ProfileSnapshot) {
  for (const section of textSections) {
    const { state, via, text } = profile[section];
    row(section, state, via, text === '' ? '' : cut(text));
  }
  for (const section of listSections) {
    const { state, via, items, total } = profile[section];
    const count = total === undefined ? `${items.length}` : `${items.length} of ${total}`;
    row(section, state, via, state === 'found' ? count : '');
    for (const item of items) print(`    ${cut(JSON.stringify(item))}`);
  }
}

function printField({ state, via, text }: FormField) {
  row('field', state, via, cut(text));
}

const address = parseAddress(url);
const reading = readPage(document, url);
print(`address   ${JSON.stringify(address)}`);
print(`kind      ${reading.kind}${'reason' in reading ? ` (${reading.reason})` : ''}`);
print(`frontend  ${reading.frontend ?? '-'}`);
if ('vanity' in address && address.place !== 'details') {
  const ownership = decideOwnership(document, address.vanity);
  print(
    `whose     ${ownership.verdict}${'evidence' in ownership ? `: ${ownership.evidence.join(', ')}` : ''}`,
  );
}
if ('field' in reading) printField(reading.field);
if ('profile' in reading && reading.profile !== null) printProfile(reading.profile);
