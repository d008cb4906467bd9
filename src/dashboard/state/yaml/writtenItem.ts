import { isMap, isSeq, parseDocument, stringify, type YAMLMap, type YAMLSeq } from "yaml";
import type { ScenarioPath } from "../../../model/scenarioPath.ts";
import { columnOf, isBelowEmptyLine, linesOf, startOf } from "./blockLines.ts";
import { inlineYaml } from "./inlineYaml.ts";

/** An item of a list as lines of a file, with the comments that belong to it. */
export interface WrittenItem {
  readonly value: unknown;
  /** From its dash on, or from the comments above that, not indented. */
  readonly lines: readonly string[];
  /** Where it was taken from, so that it can stand there again. */
  readonly origin?: Origin | undefined;
}

export interface Origin {
  /** Names of all items of its list, and its own place among them. */
  readonly names: readonly string[];
  readonly at: number;
  /** The list's key with the comments that belong to it, down to the first item; an empty line first, where there is one. */
  readonly head: readonly string[];
  /** Columns by which the items are further in than the key. */
  readonly indent: number;
  /** The key before the list's. */
  readonly after: string | null;
}

/** What a group says under one key, as lines of a file with the comments that belong to it. */
export interface WrittenPair {
  readonly key: string;
  readonly value: unknown;
  /** From its key on, or from the comments above that, not indented. */
  readonly lines: readonly string[];
}

/** What the group at a path says under a key, as somebody wrote it; null where it says nothing of that. */
export function pairIn(text: string, path: ScenarioPath, key: string): WrittenPair | null {
  const document = parseDocument(text);
  const map = document.getIn(path, true);
  const pair = isMap(map) ? map.items.find((one) => String(one.key) === key) : undefined;
  if (!isMap(map) || pair === undefined) return null;
  const value: unknown = (map.toJS(document) as Readonly<Record<string, unknown>>)[key];
  if (map.flow === true) return { key, value, lines: pairLines(key, value) };
  const { start, end } = linesOf(text, map, pair);
  const column = columnOf(text, startOf(text, map, pair));
  // the first of an item stands behind its dash
  const lines = textLines(text.slice(start, end)).map((line) => line.slice(column));
  return { key, value, lines };
}

/** An item of a list at the top of a scenario file, as somebody wrote it. */
export function itemIn(text: string, list: string, at: number): WrittenItem {
  const document = parseDocument(text);
  const items = document.get(list);
  if (!isMap(document.contents) || !isSeq(items) || items.items[at] === undefined)
    throw new Error(`${list}[${at}] must be an item of a list`);
  const value: unknown = items.toJS(document)[at];
  if (items.flow === true) return { value, lines: linesOfValue(value) };
  const { start, end } = linesOf(text, items, items.items[at]);
  const column = columnOf(text, startOf(text, items, items.items[at]));
  const lines = textLines(text.slice(start, end)).map((line) => line.slice(column));
  return { value, lines, origin: originOf(text, document.contents, { list, items, at }) };
}

function originOf(
  text: string,
  contents: YAMLMap,
  { list, items, at }: { readonly list: string; readonly items: YAMLSeq; readonly at: number },
): Origin {
  const place = contents.items.findIndex(({ key }) => String(key) === list);
  const { start } = linesOf(text, contents, contents.items[place]);
  const first = linesOf(text, items, items.items[0]).start;
  return {
    names: namesOf(items),
    at,
    head: [...(isBelowEmptyLine(text, start) ? [""] : []), ...textLines(text.slice(start, first))],
    indent: columnOf(text, startOf(text, items, items.items[0])),
    after: place > 0 ? String(contents.items[place - 1].key) : null,
  };
}

/** What the items of a list are called; an empty text for one without a name. */
export function namesOf({ items }: YAMLSeq): string[] {
  return items.map((item) => String(isMap(item) ? item.get("name") : ""));
}

/** A value that nobody wrote yet, as an item: groups within it on one line each, where they are short. */
export function newItem(value: unknown): WrittenItem {
  return { value, lines: linesOfValue(value) };
}

const longest = 72;

function linesOfValue(value: unknown): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [`- ${inlineYaml(value)}`];
  const lines = Object.entries(value).flatMap(([key, one]) => pairLines(key, one));
  return lines.map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`));
}

/** A key with its value, on one line where that isn't long. */
export function pairLines(key: string, value: unknown): string[] {
  const line = `${inlineYaml(key)}: ${inlineYaml(value)}`;
  const isList = Array.isArray(value) && value.some((one) => typeof one === "object");
  if ((line.length <= longest && !isList) || typeof value !== "object") return [line];
  return textLines(stringify({ [key]: value }, { lineWidth: 0 }));
}

/** Lines without their breaks, nor an empty one for the last break. */
function textLines(text: string): string[] {
  const lines = text.split(/\r?\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
