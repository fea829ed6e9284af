import { type Node, parseSync, visitorKeys } from 'oxc-parser';
import { type Finding, findingAt } from './finding.ts';

/** A parsed script. Positions in it are UTF-16 code units. */
export interface Script {
  file: string;
  text: string;
  program: Node;
  /** Syntax errors: what cannot be parsed cannot be proved. */
  errors: string[];
}

export function parseScript(file: string, text: string): Script {
  // Chunks are modules, and an injected script is read the same way by both grammars.
  const parsed = parseSync(file, text, {
    lang: 'js',
    sourceType: 'unambiguous',
    preserveParens: false,
  });
  return {
    file,
    text,
    program: parsed.program,
    errors: parsed.errors.map(({ message }) => message),
  };
}

export const sourceOf = ({ text }: Script, node: Node): string => text.slice(node.start, node.end);

export function findingIn(script: Script, node: Node, what: string): Finding {
  return findingAt(script.file, script.text, node.start, what);
}

/** A node with those around it, the innermost first. */
export interface Found {
  node: Node;
  around: readonly Node[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Every node of a script. An own walk, because each question asks for what is around a node. */
export function* nodesOf(node: Node, around: readonly Node[] = []): Generator<Found> {
  yield { node, around };
  const inner = [node, ...around];
  const parts: Record<string, unknown> = { ...node };
  for (const key of visitorKeys[node.type] ?? []) {
    const part = parts[key];
    for (const child of Array.isArray(part) ? part : [part])
      if (isNode(child)) yield* nodesOf(child, inner);
  }
}

/** What a literal, or a template without blanks, says; null for anything else. */
export function saidBy(node: Node | null): string | null {
  if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node?.type !== 'TemplateLiteral' || node.expressions.length > 0) return null;
  return node.quasis[0]?.value.cooked ?? null;
}

/** The name of the member that is asked for; null where it is only known at run time. */
export function memberName(node: Node | null): string | null {
  if (node?.type !== 'MemberExpression') return null;
  if (node.computed) return saidBy(node.property);
  return 'name' in node.property ? node.property.name : null;
}

/** What is called or made, without the `(0, …)` that a build puts around a member. */
export function calledBy(node: Node): Node | null {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null;
  const { callee } = node;
  return callee.type === 'SequenceExpression' ? (callee.expressions.at(-1) ?? null) : callee;
}

/** The innermost function around a node, or the whole script. */
export function functionAround({ around }: Found): Node {
  const found = around.find(({ type }) =>
    /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|Program)$/.test(type),
  );
  if (found === undefined) throw new Error('A node lies outside of every program.');
  return found;
}
