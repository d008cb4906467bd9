import {
  isIdentifier,
  lineOf,
  literalText,
  nodesOf,
  type SourceFile,
  type SyntaxNode,
} from "./syntax.ts";

/** What a file takes from another one or from a package. */
export interface Import {
  readonly specifier: string;
  /** Gone after compilation. */
  readonly isType: boolean;
  readonly line: number;
}

/** Everything a file imports: static, dynamic and re-exported, types too, and workers it starts by URL. */
export function importsOf(file: SourceFile): Import[] {
  const imports: Import[] = [];
  for (const node of nodesOf(file.program)) {
    const source = sourceOf(node);
    if (source === null) continue;
    const specifier = literalText(source) ?? "";
    imports.push({ specifier, isType: isTypeOnly(node), line: lineOf(file, node) });
  }
  return imports;
}

const withSource = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
]);

function sourceOf(node: SyntaxNode): unknown {
  if (withSource.has(node.type)) return node["source"] ?? null;
  return isWorkerUrl(node) ? (node["arguments"] as SyntaxNode[])[0] : null;
}

/** `new URL("./worker.ts", import.meta.url)`. */
function isWorkerUrl(node: SyntaxNode): boolean {
  if (node.type !== "NewExpression" || !isIdentifier(node["callee"], "URL")) return false;
  const [target] = node["arguments"] as SyntaxNode[];
  return /\.tsx?$/.test(literalText(target) ?? "");
}

function isTypeOnly(node: SyntaxNode): boolean {
  if (node.type === "TSImportType") return true;
  const specifiers = (node["specifiers"] ?? []) as SyntaxNode[];
  const isEach = specifiers.some(isTypeSpecifier) && specifiers.every(isTypeSpecifier);
  return node["importKind"] === "type" || node["exportKind"] === "type" || isEach;
}

function isTypeSpecifier(specifier: SyntaxNode): boolean {
  return specifier["importKind"] === "type" || specifier["exportKind"] === "type";
}
