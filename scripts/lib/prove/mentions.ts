import type { Node } from 'oxc-parser';
import { calledBy, type Found, memberName, saidBy } from './script.ts';

/** Names a browser gives to whatever sends, loads from elsewhere, or runs what loads. */
export const networkNames: ReadonlySet<string> = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'sendBeacon',
  'WebTransport',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'importScripts',
  'Worker',
  'SharedWorker',
  'serviceWorker',
  'Image',
  'Audio',
  'FontFace',
  'setUninstallURL',
  'connectNative',
  'sendNativeMessage',
  'onMessageExternal',
  'onConnectExternal',
]);

/** Names of what makes code of text, or runs code that is no JavaScript. */
export const codeNames: ReadonlySet<string> = new Set([
  'eval',
  'Function',
  'GeneratorFunction',
  'AsyncFunction',
  'WebAssembly',
  'userScripts',
]);

const globals = /^(globalThis|window|self|top|parent|frames)$/;

const isGlobal = (node: Node): boolean => node.type === 'Identifier' && globals.test(node.name);

/** True for a name that is given to something, and asks for nothing. */
function isGivenName(node: Node, parent: Node | undefined): boolean {
  switch (parent?.type) {
    case 'Property':
      return parent.key === node && !parent.computed && !parent.shorthand;
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return parent.key === node && !parent.computed;
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return true;
    // Asked for as a member, which is looked at as a whole.
    case 'MemberExpression':
      return parent.property === node && !parent.computed;
    default:
      return false;
  }
}

/** `Function.prototype` and `Function.toString` make no code; only a call of it does. */
function isHarmless(
  name: string,
  parent: Node | undefined,
  grandparent: Node | undefined,
): boolean {
  if (name !== 'Function' || parent?.type !== 'MemberExpression') return false;
  const member = memberName(parent);
  if (member === 'toString') return true;
  return member === 'prototype' && (!grandparent || memberName(grandparent) !== 'constructor');
}

/** What a node looks up by a name that is only known at run time: that gives `?`. */
function looksUpAnything(node: Node): boolean {
  if (node.type === 'MemberExpression')
    return node.computed && memberName(node) === null && isGlobal(node.object);
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const [target] = node.arguments;
  const { object } = node.callee;
  const isReflect = object.type === 'Identifier' && object.name === 'Reflect';
  return isReflect && target !== undefined && isGlobal(target);
}

/** A function's own constructor makes code of a text as `Function` does. */
function isConstructorOfText(node: Node): boolean {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return false;
  const [first] = node.arguments;
  return (
    memberName(calledBy(node)) === 'constructor' && first !== undefined && saidBy(first) !== null
  );
}

/**
 * The name of these that a node uses: by itself, as a member of anything, or taken out of an object.
 * A name that is only put together at run time is not seen; that something is looked up in the global
 * object by such a name is, and gives `?`.
 */
export function mentionOf(
  { node, around: [parent, grandparent] }: Found,
  names: ReadonlySet<string>,
): string | null {
  if (looksUpAnything(node)) return '?';
  if (names.has('Function') && isConstructorOfText(node)) return 'Function';
  if (node.type === 'MemberExpression') {
    const name = memberName(node);
    return name !== null && names.has(name) ? name : null;
  }
  if (node.type !== 'Identifier' || !names.has(node.name)) return null;
  const isTakenOut = parent?.type === 'Property' && grandparent?.type === 'ObjectPattern';
  if (isGivenName(node, parent) && !isTakenOut) return null;
  return isHarmless(node.name, parent, grandparent) ? null : node.name;
}
