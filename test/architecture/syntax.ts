import { parseSync } from "vite";

/** A node of a syntax tree (ESTree with TypeScript's own kinds, all beginning with TS). */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** A file of the project: its path from `src`, its text and its syntax tree. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly program: SyntaxNode;
}

/** @throws Where the text isn't TypeScript: a file that can't be read must not count as clean. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  return { path, text, program: program as unknown as SyntaxNode };
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** The nodes right below one, under the key that holds them. */
export function* childrenOf(node: SyntaxNode): Generator<readonly [key: string, SyntaxNode]> {
  for (const [key, value] of Object.entries(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) yield [key, child];
}

/** A node and all below it. */
export function* nodesOf(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const [, child] of childrenOf(node)) yield* nodesOf(child);
}

export function lineOf(file: SourceFile, { start }: SyntaxNode): number {
  return file.text.slice(0, start).split("\n").length;
}

/** The text of a string literal; null for anything else. */
export function literalText(node: unknown): string | null {
  if (!isNode(node)) return null;
  return node.type === "Literal" && typeof node["value"] === "string" ? node["value"] : null;
}

export function isIdentifier(node: unknown, name: string): node is SyntaxNode {
  return isNode(node) && node.type === "Identifier" && node["name"] === name;
}
