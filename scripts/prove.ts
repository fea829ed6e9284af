import { readPackage } from './lib/prove/package-files.ts';
import { prove } from './lib/prove/promises.ts';

/**
 * Proves Byline's promises on a built extension, as far as its files can:
 * `tsx scripts/prove.ts <zip or folder>`. A line a promise; exit code 1 where one is broken, 2 where
 * there is nothing to look at.
 */
const [path] = process.argv.slice(2);
const print = (line: string) => process.stdout.write(`${line}\n`);

if (path === undefined) {
  process.stderr.write('Usage: tsx scripts/prove.ts <zip or folder of a built extension>\n');
  process.exit(2);
}

try {
  const { proofs, allowed, notShown } = prove(readPackage(path));
  for (const { promise, findings } of proofs) {
    print(`${findings.length === 0 ? '✓' : '✗'} ${promise}`);
    for (const { file, line, column, what } of findings)
      print(`    ${file}:${line}:${column} ${what}`);
  }
  print('\nLet pass, in libraries:');
  for (const reason of allowed) print(`  ${reason}`);
  print('\nNot to be shown by files:');
  for (const what of notShown) print(`  ${what}`);
  if (proofs.some(({ findings }) => findings.length > 0)) process.exitCode = 1;
} catch (error) {
  process.stderr.write(
    `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 2;
}
