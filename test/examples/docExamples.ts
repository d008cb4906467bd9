import { parseSync } from "vite";

/** An `@example` of a docstring. */
export interface DocExample {
  /** Line of the file on which its code begins. */
  readonly line: number;
  readonly code: string;
}

/** The examples in a file's docstrings: what follows `@example`, up to the next tag or the end. */
export function docExamples(text: string): DocExample[] {
  return [...text.matchAll(/\/\*\*[^]*?\*\//g)].flatMap((comment) => {
    const before = text.slice(0, comment.index).split("\n").length;
    const lines = comment[0].split("\n").map((line) => line.replace(/^\s*\*( |\/|$)/, ""));
    return lines.flatMap((line, at) =>
      line.trim() === "@example" ? [{ line: before + at + 1, code: codeAfter(lines, at) }] : [],
    );
  });
}

function codeAfter(lines: readonly string[], at: number): string {
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => line.startsWith("@"));
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .join("\n")
    .trim();
}

/** An example made ready to run: the names it imports from "tierlab", and its statements, with a call of `check` for each `// =>`. */
export interface RunnableExample {
  readonly imports: readonly string[];
  readonly body: string;
  readonly checks: number;
}

interface Placed {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly value?: string;
}

/**
 * Turns `expression // => value` into `check(await (expression), (value))`. The value may stand on
 * the lines below, each with its `//`.
 *
 * @throws Where the code can't be parsed, imports from elsewhere, or a `// =>` follows no expression.
 */
export function runnable({ code }: DocExample): RunnableExample {
  const { program, comments, errors } = parseSync("example.ts", code);
  if (errors.length > 0) throw new Error(errors[0].message);
  const statements = program.body as unknown as Placed[];
  const expected = expectedValues(code, comments);
  const imports: string[] = [];
  const pieces = statements.map((statement) => {
    const text = code.slice(statement.start, statement.end);
    if (statement.type === "ImportDeclaration") return (imports.push(...namesIn(text)), "");
    const value = expected.find(({ start }) => isRightAfter(code, statement, start));
    if (value === undefined) return text;
    if (statement.type !== "ExpressionStatement")
      throw new Error(`only an expression has a value to check: ${text}`);
    return `check(await (${text.replace(/;$/, "")}), (${value.text}));`;
  });
  const checks = pieces.filter((piece) => piece.startsWith("check(")).length;
  if (checks !== expected.length) throw new Error("a // => follows no expression");
  return { imports, body: pieces.join("\n"), checks };
}

function namesIn(text: string): string[] {
  const match = /^import \{([^}]*)\} from "tierlab";?$/.exec(text.replaceAll(/\s+/g, " "));
  if (match === null) throw new Error(`an example imports names from "tierlab", got ${text}`);
  return match[1]
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** The texts after `=>`, each with what follows it on comment lines of its own. */
function expectedValues(code: string, comments: readonly Placed[]) {
  const values: { start: number; end: number; text: string }[] = [];
  for (const { start, end, value = "" } of comments) {
    const last = values.at(-1);
    if (value.trim().startsWith("=>"))
      values.push({ start, end, text: value.trim().slice(2).trim() });
    else if (last !== undefined && /^\s*$/.test(code.slice(last.end, start)))
      Object.assign(last, { end, text: `${last.text}\n${value}` });
  }
  return values;
}

function isRightAfter(code: string, statement: Placed, start: number): boolean {
  return start >= statement.end && /^[\s;]*$/.test(code.slice(statement.end, start));
}
