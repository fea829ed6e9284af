import type { Node } from 'oxc-parser';
import type { Finding } from './finding.ts';
import {
  calledBy,
  type Found,
  findingIn,
  functionAround,
  memberName,
  nodesOf,
  type Script,
} from './script.ts';

/** Methods that change a page, its address or its storage, or act in the user's place. */
const changing = new Set(
  `appendChild append prepend before after insertBefore removeChild replaceChild replaceChildren
  replaceWith setAttribute setAttributeNS setAttributeNode removeAttribute removeAttributeNS
  toggleAttribute insertAdjacentHTML insertAdjacentElement insertAdjacentText attachShadow adoptNode
  importNode createElement createElementNS createTextNode createContextualFragment write writeln
  execCommand setHTMLUnsafe setHTML splitText appendData insertData deleteData replaceData insertRule
  deleteRule setProperty removeProperty dispatchEvent requestSubmit setRangeText setSelectionRange
  removeAllRanges addRange scrollTo scrollBy scrollIntoView scrollIntoViewIfNeeded scroll animate
  showModal showPopover togglePopover hidePopover preventDefault stopPropagation
  stopImmediatePropagation pushState replaceState navigate setItem removeItem requestFullscreen
  setPointerCapture surroundContents extractContents deleteContents insertNode`.split(/\s+/),
);

/** Methods whose names others share: they count without an argument, as elements have them. */
const changingAlone = new Set([
  'remove',
  'click',
  'focus',
  'blur',
  'select',
  'reset',
  'submit',
  'normalize',
]);

/** Properties of elements and pages that change something when they are set. */
const changed =
  /^(innerHTML|outerHTML|innerText|outerText|textContent|nodeValue|value|checked|selected|className|hidden|style|cssText|src|srcdoc|href|action|scrollTop|scrollLeft|cookie|designMode|contentEditable|tabIndex|disabled|dir|adoptedStyleSheets|on[a-z]+)$/;

/** A class list and the data attributes are changed through a member of their own. */
const changedThrough = new Set(['classList', 'dataset', 'style']);

function writeBy({ node, around: [parent] }: Found): string | null {
  if (node.type !== 'MemberExpression') return null;
  const name = memberName(node);
  const owner = memberName(node.object);
  const isThrough = owner !== null && changedThrough.has(owner);
  if (parent?.type === 'CallExpression' && parent.callee === node && name !== null) {
    if (changing.has(name)) return name;
    if (changingAlone.has(name) && parent.arguments.length === 0) return name;
    return isThrough && owner === 'classList' && name !== 'contains' ? `classList.${name}` : null;
  }
  const isSet =
    (parent?.type === 'AssignmentExpression' && parent.left === node) ||
    (parent?.type === 'UnaryExpression' && parent.operator === 'delete');
  if (!isSet) return null;
  if (isThrough) return `${owner}.${name ?? '?'}`;
  return name !== null && changed.test(name) ? name : null;
}

const readerMark = 'FLAG_STRIP_UNLIKELYS';
const readerSays = 'First argument to Readability constructor should be a document object';

/** The parts of Mozilla's Readability in a script: its methods, and its constructor. */
function readabilityIn({ program, text }: Script): Node[] {
  return [...nodesOf(program)].flatMap(({ node, around }): Node[] => {
    if (node.type === 'ObjectExpression' && node.properties.some((one) => isNamed(one, readerMark)))
      return [node];
    const isConstructor =
      node.type === 'FunctionDeclaration' &&
      text.slice(node.start, node.end).includes(readerSays) &&
      around.every((one) => one.type !== 'FunctionDeclaration');
    return isConstructor ? [node] : [];
  });
}

function isNamed(node: Node, name: string): boolean {
  return node.type === 'Property' && node.key.type === 'Identifier' && node.key.name === name;
}

/** The variables of a function that hold a copy of a document or an element. */
function copiesIn(body: Node): Set<string> {
  const copies = new Set<string>();
  for (const { node } of nodesOf(body))
    if (
      node.type === 'VariableDeclarator' &&
      node.id.type === 'Identifier' &&
      node.init?.type === 'CallExpression' &&
      memberName(calledBy(node.init)) === 'cloneNode'
    )
      copies.add(node.id.name);
  // What is gone through in a copy is a part of it.
  for (const { node } of nodesOf(body)) {
    if (node.type !== 'ForOfStatement' || node.right.type !== 'CallExpression') continue;
    const isOfCopy = node.right.arguments.some(
      (one) => one.type === 'Identifier' && copies.has(one.name),
    );
    const [variable] = node.left.type === 'VariableDeclaration' ? node.left.declarations : [];
    if (isOfCopy && variable?.id.type === 'Identifier') copies.add(variable.id.name);
  }
  return copies;
}

function isOnCopy(found: Found): boolean {
  const { node } = found;
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return false;
  return copiesIn(functionAround(found)).has(node.object.name);
}

/** An address that was made by `new URL` in the same function is no part of a page. */
function isOnAddress(found: Found): boolean {
  const { node } = found;
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return false;
  const { name } = node.object;
  return [...nodesOf(functionAround(found))].some(
    ({ node: one }) =>
      one.type === 'VariableDeclarator' &&
      one.id.type === 'Identifier' &&
      one.id.name === name &&
      one.init?.type === 'NewExpression' &&
      one.init.callee.type === 'Identifier' &&
      one.init.callee.name === 'URL',
  );
}

/**
 * Everything in an injected script that could change the page it is put into. Readability, which
 * takes a page to pieces, may only be made of a copy; the copy itself may be changed.
 */
export function pageWrites(script: Script): Finding[] {
  const reader = readabilityIn(script);
  const isInReader = (node: Node) =>
    reader.some((part) => node.start >= part.start && node.end <= part.end);
  const findings: Finding[] = [];
  for (const found of nodesOf(script.program)) {
    const { node } = found;
    if (isInReader(node)) continue;
    const write = writeBy(found);
    if (write !== null && !isOnCopy(found) && !isOnAddress(found))
      findings.push(findingIn(script, node, `The script could change the page by ${write}.`));
    if (node.type !== 'NewExpression' || memberName(calledBy(node)) !== 'Readability') continue;
    const [page] = node.arguments;
    const isCopy = page?.type === 'Identifier' && copiesIn(functionAround(found)).has(page.name);
    if (!isCopy) findings.push(findingIn(script, node, 'Readability works on the page itself.'));
  }
  return findings;
}
