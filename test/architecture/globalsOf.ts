import { childrenOf, isNode, type SyntaxNode } from "./syntax.ts";

/** A use of a name that the file doesn't declare where it is used, and the node it is used in. */
export interface GlobalUse {
  readonly name: string;
  readonly node: SyntaxNode;
  readonly parent: SyntaxNode;
}

interface Scope {
  readonly names: ReadonlySet<string>;
  readonly outer: Scope | null;
}

/** The global names a program uses as values. Types don't count: they are gone when it runs. */
export function globalsOf(program: SyntaxNode): GlobalUse[] {
  const uses: GlobalUse[] = [];
  walk(program, program, null);
  return uses;

  function walk(node: SyntaxNode, parent: SyntaxNode, outer: Scope | null): void {
    const scope = opensScope(node) ? { names: new Set(declaredBy(node)), outer } : outer;
    if (node.type === "Identifier" && !isDeclared(node["name"] as string, scope))
      uses.push({ name: node["name"] as string, node, parent });
    for (const [key, child] of childrenOf(node))
      if (isValue(node, key, child)) walk(child, node, scope);
  }
}

function isDeclared(name: string, scope: Scope | null): boolean {
  return scope !== null && (scope.names.has(name) || isDeclared(name, scope.outer));
}

const scopeKinds =
  /^(Program|.*Function.*|BlockStatement|StaticBlock|For.*Statement|SwitchStatement|CatchClause|Class.*)$/;

function opensScope(node: SyntaxNode): boolean {
  return scopeKinds.test(node.type);
}

/** Names that a scope declares itself. All of a `var`'s function counts as its block: the house has no `var`. */
function* declaredBy(scope: SyntaxNode): Generator<string> {
  if (isNode(scope["id"])) yield* boundBy(scope["id"]);
  for (const parameter of list(scope["params"])) yield* boundBy(parameter);
  if (isNode(scope["param"])) yield* boundBy(scope["param"]);
  const statements = [scope["body"], scope["cases"], scope["init"], scope["left"]].flatMap(list);
  for (const statement of statements) yield* declaredIn(statement);
}

function* declaredIn(statement: SyntaxNode): Generator<string> {
  const inner = statement["declaration"];
  if (isNode(inner)) yield* declaredIn(inner);
  if (statement.type === "SwitchCase")
    for (const one of list(statement["consequent"])) yield* declaredIn(one);
  if (statement.type === "VariableDeclaration")
    for (const one of list(statement["declarations"])) yield* boundBy(one["id"]);
  if (/^(Function|Class)Declaration$/.test(statement.type)) yield* boundBy(statement["id"]);
  if (statement.type === "ImportDeclaration")
    for (const one of list(statement["specifiers"])) yield* boundBy(one["local"]);
}

/** Names that a pattern binds. */
function* boundBy(pattern: unknown): Generator<string> {
  if (!isNode(pattern)) return;
  if (pattern.type === "Identifier") yield pattern["name"] as string;
  for (const part of [pattern["left"], pattern["argument"], pattern["value"], pattern["parameter"]])
    yield* boundBy(part);
  for (const part of [pattern["elements"], pattern["properties"]].flatMap(list))
    yield* boundBy(part);
}

function list(value: unknown): SyntaxNode[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

/** `x as T`, `x satisfies T`, `x!`: a value within a node of types. */
const valuesAmongTypes = /^TS(As|Satisfies|NonNull|Instantiation)Expression$|^TSTypeAssertion$/;

/** Whether a child can hold values: no type, no plain property name, no label, no name of an import. */
function isValue(parent: SyntaxNode, key: string, child: SyntaxNode): boolean {
  if (/^(Import|Export)\w*Specifier$|^MetaProperty$/.test(parent.type)) return false;
  if (parent.type.startsWith("TS") && !valuesAmongTypes.test(parent.type)) return false;
  if (child.type.startsWith("TS") && !valuesAmongTypes.test(child.type)) return false;
  if (key === "property" || key === "key") return parent["computed"] === true;
  return key !== "label";
}
