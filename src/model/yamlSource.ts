import { type Document, isScalar, Lexer, parseDocument, Parser, visit } from "yaml";
import { plainData } from "./yamlData.ts";
import { type ProblemAt, syntaxError } from "./yamlSyntax.ts";

/** A YAML text read into plain data, with the places of its nodes. */
export interface YamlSource {
  readonly data: unknown;
  readonly document: Document.Parsed;
  /** Numbers that may not be read as they were meant. */
  readonly doubts: readonly YamlProblem[];
  readonly placeAt: (offset: number) => Place;
}

/** Line and column, both from 1, as an editor counts them. */
interface Place {
  readonly line: number;
  readonly column: number;
}

export interface YamlProblem extends Place {
  readonly message: string;
}

const mostCharacters = 2_000_000;
const mostValues = 500_000;
const deepest = 100;

/**
 * Reads one YAML 1.2 document into plain data (aliases are copied out), or says all that is wrong
 * with it. Text that could take its reader down, nested or growing without measure, is refused, and
 * so is what can't be data: tags, keys that aren't text, half surrogates.
 */
export function readYaml(text: string): YamlSource | { readonly problems: YamlProblem[] } {
  const refusal = refusalOf(text);
  if (refusal !== null) return { problems: [refusal] };
  const document = parseDocument(text, { prettyErrors: false });
  const broken = syntaxError(document.errors, text);
  const problems = [...structureProblems(document, text), ...unusableNodes(document)].filter(
    ({ at }) => broken === null || at < broken.at,
  );
  if (broken !== null) problems.push(broken);
  if (problems.length > 0)
    return {
      problems: problems.map(({ at, message }) => Object.assign(placeIn(text, at), { message })),
    };
  const data = plainData(document, mostValues);
  if (data === null)
    return { problems: [atStart(`must hold at most ${mostValues} values, aliases copied out`)] };
  const doubts = doubtfulNumbers(document);
  return {
    data: data.value,
    document,
    doubts: doubts.map(({ at, message }) => Object.assign(placeIn(text, at), { message })),
    placeAt: (offset) => placeIn(text, offset),
  };
}

/** The package's own LineCounter misses line ends inside some comments. */
function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}

function atStart(message: string): YamlProblem {
  return { line: 1, column: 1, message };
}

function refusalOf(text: string): YamlProblem | null {
  if (text.length > mostCharacters)
    return atStart(`must have at most ${mostCharacters} characters, got ${text.length}`);
  const before = text.split("\0", 1)[0];
  if (before.length < text.length)
    return Object.assign(placeIn(text, before.length), {
      message: "must be text in UTF-8, got a NUL character",
    });
  return isTooDeep(text) ? atStart(`must be nested at most ${deepest} deep`) : null;
}

/** Composing a document recurses and can run out of stack, which its parser can't. */
function isTooDeep(text: string): boolean {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    Array.from(parser.next(lexeme));
    if (parser.stack.length > 2 * deepest) return true;
  }
  return false;
}

function structureProblems(document: Document.Parsed, text: string): ProblemAt[] {
  const problems = document.errors.flatMap(({ code, pos: [at] }) => {
    if (code === "DUPLICATE_KEY") return [{ at, message: `${keyAt(text, at)} is given twice` }];
    return code === "MULTIPLE_DOCS" ? [{ at, message: "must be one document, got a second" }] : [];
  });
  if (document.directives.yaml.version === "1.1")
    problems.unshift({ at: 0, message: "must be YAML 1.2, got 1.1" });
  return problems;
}

function keyAt(text: string, at: number): string {
  return /^("[^"\n]*"|'[^'\n]*'|[^:\n]+)/.exec(text.slice(at, at + 200))?.[0] ?? "a key";
}

/** What YAML allows and data doesn't: reported with all the rest, so that nothing is dropped in silence. */
function unusableNodes(document: Document.Parsed): ProblemAt[] {
  const problems: ProblemAt[] = [];
  const report = (node: { readonly range?: readonly number[] | null }, message: string) => {
    problems.push({ at: node.range?.[0] ?? 0, message });
  };
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key)) report(key as object, "a key must be text");
      else if (key.value === "__proto__") report(key, "a key must not be __proto__");
    },
    Value(_, node) {
      if (node.tag !== undefined && !node.tag.startsWith("tag:yaml.org,2002:str"))
        report(node, "must have no tag");
      if (isScalar(node) && typeof node.value === "string" && !node.value.isWellFormed())
        report(node, "must be well-formed Unicode, without half surrogates");
    },
    Alias(_, alias, ancestors) {
      const target = alias.resolve(document);
      if (target === undefined) report(alias, `must follow its anchor, got *${alias.source}`);
      else if (ancestors.includes(target))
        report(alias, `must not stand inside its anchor, got *${alias.source}`);
    },
  });
  return problems;
}

/** `2.500` is two and a half, and in some countries two thousand five hundred: nobody writes the last zero for nothing. */
function doubtfulNumbers(document: Document.Parsed): ProblemAt[] {
  const doubts: ProblemAt[] = [];
  visit(document, {
    Scalar(_, { value, source, range }) {
      if (typeof value !== "number" || !/^[1-9]\d{0,2}\.\d\d0$/.test(source ?? "")) return;
      const other = source!.replace(".", "");
      const message = `${source} is read as ${value}: if ${other} is meant, write ${other}`;
      doubts.push({ at: range?.[0] ?? 0, message });
    },
  });
  return doubts;
}
