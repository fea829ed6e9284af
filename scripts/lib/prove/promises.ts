import { unknownCalls } from './calls.ts';
import type { Finding } from './finding.ts';
import type { KnownCall } from './known-calls.ts';
import {
  asksForNothingElse,
  hasNoSiteAccess,
  hasStrictPolicy,
  holdsKnownFilesOnly,
  isNotFedFromElsewhere,
  isVersion3,
  saysWhoseItIsNot,
} from './manifest.ts';
import { codeNames, networkNames } from './mentions.ts';
import { injections, opensOrSyncs, remoteImports } from './outside.ts';
import { isScript, type PackageFiles, textOf } from './package-files.ts';
import { pageWrites } from './page-writes.ts';
import { loadsNothingFromElsewhere } from './pages.ts';
import { publishedIn } from './published.ts';
import { hiddenCode } from './readable.ts';
import { parseScript } from './script.ts';

export interface Proof {
  promise: string;
  findings: Finding[];
}

export interface Proofs {
  proofs: Proof[];
  /** What was let pass, and why. */
  allowed: string[];
  /** What no look at the files can show. */
  notShown: readonly string[];
}

const notShown = [
  'That nothing is sent while it runs: tests/browser/offline.test.ts and ways-in.test.ts.',
  'That the page is left as it was, to the last event: tests/browser/untouched.test.ts.',
  'That only the own profile is read and kept: tests/browser/only-your-own.test.ts.',
  'What the icon shows, and a name that a script puts together at run time from parts.',
];

/** Holds a built extension against every promise that its files can prove or break. */
export function prove(files: PackageFiles): Proofs {
  const published = publishedIn(files);
  const own = [...files.keys()].filter(
    (name) => isScript(name) && published.every((one) => one.name !== name),
  );
  const scripts = own.map((name) => parseScript(name, textOf(files, name)));
  const put = scripts.map((script) => injections(script));
  const injectedNames = new Set(put.flatMap((one) => one.files));
  const injected = scripts.filter(({ file }) => injectedNames.has(file));
  const pages = scripts.filter(({ file }) => !injectedNames.has(file));
  const missing = [...injectedNames]
    .filter((name) => injected.every(({ file }) => file !== name))
    .map((name) => ({
      file: name,
      line: 1,
      column: 1,
      what: 'This is put into pages and is no script of the package.',
    }));

  const network = unknownCalls(pages, networkNames);
  const code = unknownCalls(pages, codeNames);
  const inPage = unknownCalls(injected, new Set([...networkNames, ...codeNames]), []);

  const proofs: Proof[] = [
    { promise: 'The manifest is of version 3', findings: isVersion3(files) },
    {
      promise: 'It asks for the promised permissions and no other',
      findings: asksForNothingElse(files),
    },
    { promise: 'It has no access to any site at install', findings: hasNoSiteAccess(files) },
    {
      promise: 'It takes nothing from elsewhere to update or set itself',
      findings: isNotFedFromElsewhere(files),
    },
    {
      promise: 'Its policy lets pages load from the package alone and connect to nothing',
      findings: hasStrictPolicy(files),
    },
    {
      promise: 'Its name and icon files do not say LinkedIn, its description says whose it is not',
      findings: saysWhoseItIsNot(files),
    },
    {
      promise: 'It holds scripts, pages, styles, data and pictures only',
      findings: holdsKnownFilesOnly(files),
    },
    {
      promise: 'No page and no style leads elsewhere or holds a script',
      findings: loadsNothingFromElsewhere(files),
    },
    { promise: 'No script imports from elsewhere', findings: scripts.flatMap(remoteImports) },
    { promise: 'No script of its own uses the network', findings: network.findings },
    { promise: 'No script of its own makes code of text', findings: code.findings },
    {
      promise: 'No script opens an address by itself or stores into an account',
      findings: scripts.flatMap(opensOrSyncs),
    },
    { promise: 'No script is hidden or unreadable', findings: scripts.flatMap(hiddenCode) },
    {
      promise: 'What is put into pages is a file of the package',
      findings: [...put.flatMap((one) => one.findings), ...missing],
    },
    {
      promise: `What is put into pages (${[...injectedNames].join(', ')}) uses no network and makes no code`,
      findings: inPage.findings,
    },
    {
      promise: 'What is put into pages changes nothing there',
      findings: injected.flatMap(pageWrites),
    },
  ];
  const allowed = [
    ...published.map(
      ({ name, of }) =>
        `${name} is ${of}, byte for byte. What it may reach is for the policy to say.`,
    ),
    ...tally([...network.used, ...code.used]),
  ];
  return { proofs, allowed, notShown };
}

function tally(used: readonly KnownCall[]): string[] {
  return [...new Set(used)].map((call) => {
    const times = used.filter((one) => one === call).length;
    return `${call.library}: ${call.name}${times > 1 ? ` (${times} times)` : ''}. ${call.why}.`;
  });
}
