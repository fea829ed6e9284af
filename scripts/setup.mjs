/**
 * Brings a fresh clone to where everything else can run: the packages first, with nothing but Node
 * itself, since even the runner of our TypeScript is a package. The rest is in setup.ts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Byline needs Node 20.19 or newer. This is ${process.versions.node}.`);

if (!packagesAreThere()) {
  console.log('Getting the packages. This takes a minute, once.');
  const done = runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (done.status !== 0) stop('The packages could not be installed. The lines above say why.');
}

const rest = spawnSync(process.execPath, ['--import', 'tsx', join('scripts', 'setup.ts')], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(rest.status ?? 1);

/** npm writes its own copy of the lockfile last, so that file tells when the packages were put there. */
function packagesAreThere() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

function runNpm(words) {
  const options = { cwd: root, stdio: 'inherit' };
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('npm-cli.js')) return spawnSync(process.execPath, [npm, ...words], options);
  // On Windows npm is a command file, which only a shell can start.
  return spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
