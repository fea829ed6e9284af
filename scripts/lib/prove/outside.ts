import type { Node } from 'oxc-parser';
import type { Finding } from './finding.ts';
import { calledBy, findingIn, memberName, nodesOf, type Script, saidBy } from './script.ts';

/** What a script imports has to lie in the package: a relative path, or one from its root. */
const isInPackage = (specifier: string): boolean => /^\.{0,2}\/(?!\/)/.test(specifier);

function specifierOf(node: Node): Node | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return node.source;
    default:
      return null;
  }
}

export function remoteImports(script: Script): Finding[] {
  const findings: Finding[] = [];
  for (const { node } of nodesOf(script.program)) {
    const source = specifierOf(node);
    if (source === null) continue;
    const said = saidBy(source);
    if (said !== null && isInPackage(said)) continue;
    // PDF.js takes its worker in by an address that it was given; the policy knows the package only.
    const isWorker =
      said === null && /\.workerSrc\b/.test(script.text.slice(source.start, source.end));
    if (!isWorker)
      findings.push(
        findingIn(script, node, `The script imports ${said ?? 'something not named'}.`),
      );
  }
  return findings;
}

/** Members, with the one they are asked of, by which an address is opened or data leaves with an account. */
const waysOut: readonly (readonly [owner: string, member: string, what: string])[] = [
  ['tabs', 'create', 'opens a tab'],
  ['tabs', 'update', 'leads a tab elsewhere'],
  ['windows', 'create', 'opens a window'],
  ['window', 'open', 'opens a window'],
  ['globalThis', 'open', 'opens a window'],
  ['location', 'assign', 'leads the page elsewhere'],
  ['location', 'replace', 'leads the page elsewhere'],
  ['storage', 'sync', 'stores what the browser sends to an account'],
  ['scripting', 'registerContentScripts', 'puts a script into pages without a click'],
  ['scripting', 'insertCSS', 'puts a style into a page'],
];

/** Whose `location` it is that leads elsewhere; of anything else it is a word. */
const pages = new Set(['window', 'document', 'globalThis', 'self', 'top', 'parent']);

function ownerOf(node: Node): string | null {
  if (node.type === 'Identifier') return node.name;
  return memberName(node);
}

export function opensOrSyncs(script: Script): Finding[] {
  const findings: Finding[] = [];
  for (const { node, around } of nodesOf(script.program)) {
    if (node.type !== 'MemberExpression') continue;
    const name = memberName(node);
    const owner = ownerOf(node.object);
    const way = waysOut.find((one) => one[0] === owner && one[1] === name);
    if (way !== undefined) findings.push(findingIn(script, node, `${owner}.${name} ${way[2]}.`));
    const [parent] = around;
    const isSet = parent?.type === 'AssignmentExpression' && parent.left === node;
    const isAddress = name === 'location' && owner !== null && pages.has(owner);
    if (isSet && (isAddress || (owner === 'location' && name === 'href')))
      findings.push(findingIn(script, node, 'The script leads the page elsewhere.'));
  }
  return findings;
}

/** The files that are put into pages, and every call that does so in another way than by naming one. */
export function injections(script: Script): { files: string[]; findings: Finding[] } {
  const files: string[] = [];
  const findings: Finding[] = [];
  for (const { node } of nodesOf(script.program)) {
    if (node.type !== 'CallExpression' || memberName(calledBy(node)) !== 'executeScript') continue;
    const [options] = node.arguments;
    const given = new Map<string, Node>();
    if (options?.type === 'ObjectExpression')
      for (const one of options.properties)
        if (one.type === 'Property' && one.key.type === 'Identifier')
          given.set(one.key.name, one.value);
    const list = given.get('files');
    const named =
      list?.type === 'ArrayExpression' ? list.elements.map((one) => saidBy(one)) : [null];
    if (named.includes(null) || given.has('func') || given.has('world'))
      findings.push(
        findingIn(script, node, 'A script is put into a page without its file being named.'),
      );
    else files.push(...named.map((name) => String(name).replace(/^\//, '')));
  }
  return { files, findings };
}
