import type { YAMLParseError } from "yaml";

/** Something wrong with a YAML text, by its offset. */
export interface ProblemAt {
  readonly at: number;
  readonly message: string;
}

/**
 * What is wrong with a text that isn't well-formed YAML: its first error alone, since those after it
 * mostly follow from it; null where it is well-formed. `errors` are the parser's.
 */
export function syntaxError(errors: readonly YAMLParseError[], text: string): ProblemAt | null {
  const all = errors.filter(({ code }) => code !== "DUPLICATE_KEY" && code !== "MULTIPLE_DOCS");
  if (all.length === 0) return null;
  const tabs = [...text.matchAll(/^ *(?=\t)/gm)];
  if (all.some(({ code }) => code === "TAB_AS_INDENT") && tabs.length > 0)
    return { at: tabs[0].index, message: tabsMessage(tabs.length - 1) };
  const { code, message, pos } = all.reduce((one, other) =>
    other.pos[0] < one.pos[0] ? other : one,
  );
  const words = meanings.find(([of, says]) => of === code && says.test(message))?.[2] ?? message;
  return { at: pos[0], message: `must be well-formed YAML: ${words}` };
}

function tabsMessage(more: number): string {
  const others = more === 0 ? "" : `, and in ${more} more ${more === 1 ? "line" : "lines"}`;
  return `must be indented with spaces: YAML forbids tabs, here${others}`;
}

/** The parser's errors in the words of those who write scenarios. */
const meanings: readonly (readonly [YAMLParseError["code"], says: RegExp, words: string])[] = [
  [
    "MULTILINE_IMPLICIT_KEY",
    /./,
    'a key must have a colon and a space after it, as in "agents: 3"',
  ],
  [
    "BLOCK_AS_IMPLICIT_KEY",
    /mappings/,
    "text with a colon in it must be in quotes, and a key must not be indented more than those beside it",
  ],
  ["BLOCK_AS_IMPLICIT_KEY", /sequence/, "the entries of a list must all begin with a dash"],
  [
    "MISSING_CHAR",
    /Sequence item/,
    "a key must be indented as those beside it, or a dash is missing",
  ],
  ["MISSING_CHAR", /closing/, "a quote is opened and never closed"],
  ["MISSING_CHAR", /map values/, "a key must have a colon and a space after it"],
  ["BAD_INDENT", /same column/, "a key must be indented as those beside it, or a dash is missing"],
  ["BAD_INDENT", /end with a \}/, "a { is opened before and not closed with }"],
  ["BAD_INDENT", /end with a \]/, "a [ is opened before and not closed with ]"],
  ["UNEXPECTED_TOKEN", /scalar at node end/, "there is more after a closing quote"],
  ["UNEXPECTED_TOKEN", /flow-(map|seq)-end/, "a bracket is closed that isn't open"],
  ["BAD_SCALAR_START", /./, "text that begins with such a sign must be in quotes"],
  ["BLOCK_IN_FLOW", /./, "between { } and [ ] there must be a comma after each entry"],
  ["BAD_DQ_ESCAPE", /./, "a backslash in double quotes must be written twice"],
];
