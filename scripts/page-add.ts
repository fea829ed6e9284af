import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addPage } from './lib/add-page.ts';
import { root } from './lib/root.ts';

const usage = `Usage: npm run page:add -- <file> <slug> [--url <address>] [--original <file>]

Makes a fixture, tests/fixtures/pages/<slug>/, of
  a page report (.json), as Byline saves it, or
  a saved page (.html) with the address it had (--url). Its words, names, numbers and links are
  replaced first; the page itself is not copied.

--original names the saved page that a report was made of: a report in which something of it is
left is refused. A saved page is always compared in this way.
`;

const print = (line: string) => process.stdout.write(`${line}\n`);

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, original: { type: 'string' } },
  });
  const [file, slug, ...rest] = positionals;
  if (file === undefined || slug === undefined || rest.length > 0) {
    process.stderr.write(usage);
    process.exitCode = 2;
  } else {
    const folder = join(root, 'tests', 'fixtures', 'pages');
    const target = await addPage({ file, slug, folder, ...values });
    print(`Made ${target}.`);
    print('expected.json holds what the reader reads in this page NOW. Correct it to what it');
    print('should read; page.html shows that. Then: npx vitest run tests/pages');
    print('Look through page.html before you commit it: it must be about nobody who exists.');
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
