import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isSeq,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { ScenarioPath } from "../../../model/scenarioPath.ts";
import {
  columnOf,
  endOf,
  isBelowEmptyLine,
  linesOf,
  lineStart,
  type Span,
  startOf,
} from "./blockLines.ts";
import { inlineYaml } from "./inlineYaml.ts";
import { namesOf, pairLines, type WrittenItem } from "./writtenItem.ts";

/** A piece of text in the place of another. */
interface Replacement extends Span {
  readonly by: string;
}

/** The text with the value at a path set, where the document says so: nothing but that value is written. */
export function placedValue(text: string, path: ScenarioPath, value: unknown): string {
  const document = parseDocument(text);
  const node = document.getIn(path, true);
  if (isNode(node)) return replaced(text, overNode(text, document, path, value));
  const depth = path.findLastIndex((_, at) => isNode(document.getIn(path.slice(0, at), true)));
  const [key, ...within] = path.slice(depth);
  const nested = within.reduceRight<unknown>((inner, one) => ({ [one]: inner }), value);
  const parent = document.getIn(path.slice(0, depth), true);
  if (isMap(parent)) return replaced(text, newPair(text, parent, String(key), nested));
  return replaced(text, overNode(text, document, path.slice(0, depth), { [key]: nested }));
}

function overNode(
  text: string,
  document: Document,
  path: ScenarioPath,
  value: unknown,
): Replacement {
  const node = document.getIn(path, true);
  const start = startOf(text, null, node);
  const end = endOf(text, node);
  const isBlock = isCollection(node) && node.flow !== true;
  if (isBlock && typeof path.at(-1) === "string") {
    const key = keyOf(document, path);
    const colon = endOf(text, key) + 1;
    return { start: colon, end, by: ` ${inlineYaml(value)}` };
  }
  const by = inlineYaml(value, node);
  return { start, end, by: start === end && text[start - 1] === ":" ? ` ${by}` : by };
}

function keyOf(document: Document, path: ScenarioPath): unknown {
  const parent = document.getIn(path.slice(0, -1), true) as YAMLMap;
  return pairAt(parent, String(path.at(-1)))?.key;
}

function pairAt(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => String(pair.key) === key);
}

/** Behind the last pair of a group. */
function newPair(text: string, map: YAMLMap, key: string, value: unknown): Replacement {
  const last = map.items.at(-1);
  const line = `${inlineYaml(key)}: ${inlineYaml(value)}`;
  if (last === undefined) {
    const [start, end] = map.range ?? [0, 0];
    return { start, end, by: `{ ${line} }` };
  }
  if (map.flow === true) return insertion(endOf(text, last), `, ${line}`);
  const column = columnOf(text, startOf(text, map, last));
  const lines = pairLines(key, value).map((one) => " ".repeat(column) + one);
  return linesBehind(text, linesOf(text, map, last).end, [...apart(text, map), ...lines]);
}

/** The text with a pair more in the group at a path, as somebody wrote it. */
export function placedPair(text: string, path: ScenarioPath, lines: readonly string[]): string {
  const map = parseDocument(text).getIn(path, true);
  if (!isMap(map) || map.flow === true) throw new Error("lines must go into a group of lines");
  const last = map.items.at(-1);
  const column = columnOf(text, startOf(text, map, last));
  return replaced(text, linesBehind(text, linesOf(text, map, last).end, indented(lines, column)));
}

/** An empty line, where the group's pairs stand apart from each other. */
function apart(text: string, map: YAMLMap): string[] {
  const [, ...others] = map.items;
  const isApart = others.some((pair) => isBelowEmptyLine(text, linesOf(text, map, pair).start));
  return isApart ? [""] : [];
}

/** The text without what stands at a path: a list's last item goes with the list. */
export function withoutPlace(text: string, path: ScenarioPath): string {
  const document = parseDocument(text);
  const parent = document.getIn(path.slice(0, -1), true);
  if (!isCollection(parent)) return text;
  const key = path.at(-1)!;
  const at = parent.items.findIndex((item, place) =>
    isPair(item) ? String(item.key) === String(key) : place === key,
  );
  if (at < 0) return text;
  if (parent.items.length === 1) return withoutLast(text, document, path);
  if (parent.flow === true) return replaced(text, fromBrackets(text, parent, at));
  return replaced(text, fromLines(text, parent, at));
}

function withoutLast(text: string, document: Document, path: ScenarioPath): string {
  const outer = path.slice(0, -1);
  if (isSeq(document.getIn(outer, true))) return withoutPlace(text, outer);
  return replaced(text, overNode(text, document, outer, {}));
}

function fromBrackets(text: string, { items }: YAMLMap | YAMLSeq, at: number): Replacement {
  if (at === 0)
    return { start: startOf(text, null, items[0]), end: startOf(text, null, items[1]), by: "" };
  return { start: endOf(text, items[at - 1]), end: endOf(text, items[at]), by: "" };
}

/** With the empty lines above it; what follows a dash on its line makes room for the next. */
function fromLines(text: string, parent: YAMLMap | YAMLSeq, at: number): Replacement {
  const item = parent.items[at];
  const start = startOf(text, parent, item);
  if (text.slice(lineStart(text, start), start).trim() !== "")
    return { start, end: startOf(text, parent, parent.items[at + 1]), by: "" };
  const lines = linesOf(text, parent, item);
  const empty = /(?:\n[ \t]*\r?)*\n$/.exec(text.slice(0, lines.start));
  const above = empty === null ? lines.start : empty.index + 1;
  return { start: at === 0 ? lines.start : above, end: lines.end, by: "" };
}

/** The text with an item more in the list at a path: where it came from, as far as that can be told, else at the end. */
export function placedItem(text: string, path: ScenarioPath, item: WrittenItem): string {
  const document = parseDocument(text);
  const list = document.getIn(path, true);
  if (!isSeq(list) || list.items.length === 0) return placedList(text, document, path, item);
  const at = placeFor(list, item);
  if (list.flow === true) return replaced(text, inBrackets(text, list, at, item.value));
  const beside = list.items[Math.min(at, list.items.length - 1)];
  const lines = indented(item.lines, columnOf(text, startOf(text, list, beside)));
  const { start, end } = linesOf(text, list, beside);
  return replaced(text, linesBehind(text, at < list.items.length ? start : end, lines));
}

function inBrackets(text: string, { items }: YAMLSeq, at: number, value: unknown): Replacement {
  const written = inlineYaml(value);
  if (at < items.length) return insertion(startOf(text, null, items[at]), `${written}, `);
  return insertion(endOf(text, items.at(-1)), `, ${written}`);
}

/** Behind the nearest of those that it stood behind, or else before the nearest of those that it stood before. */
export function placeFor(list: YAMLSeq, { origin }: WrittenItem): number {
  const names = namesOf(list);
  if (origin === undefined) return names.length;
  const before = origin.names.slice(0, origin.at).filter((name) => names.includes(name));
  const after = origin.names.slice(origin.at + 1).find((name) => names.includes(name));
  const last = before.at(-1);
  if (last !== undefined) return names.indexOf(last) + 1;
  return after === undefined ? names.length : names.indexOf(after);
}

/** A list that isn't there yet, or has no items. */
function placedList(
  text: string,
  document: Document,
  path: ScenarioPath,
  { lines, value, origin }: WrittenItem,
): string {
  const outer = document.getIn(path.slice(0, -1), true);
  if (!isMap(outer) || outer.flow === true || outer.items.length === 0)
    return placedValue(text, path, [value]);
  const key = String(path.at(-1));
  if (pairAt(outer, key) !== undefined) {
    const within = withoutPlace(text, path);
    return within === text ? text : placedItem(within, path, { lines, value, origin });
  }
  const column = columnOf(text, startOf(text, outer, outer.items[0]));
  const beside = outer.items.find((pair) => String(pair.key) === origin?.after);
  const head = origin?.head ?? [...apart(text, outer), `${inlineYaml(key)}:`];
  const all = [...indented(head, column), ...indented(lines, column + (origin?.indent ?? 2))];
  return replaced(
    text,
    linesBehind(text, linesOf(text, outer, beside ?? outer.items.at(-1)).end, all),
  );
}

function indented(lines: readonly string[], by: number): string[] {
  return lines.map((line) => (line === "" ? "" : " ".repeat(by) + line));
}

function insertion(at: number, by: string): Replacement {
  return { start: at, end: at, by };
}

/** Whole lines, with line breaks as the text has them. */
function linesBehind(text: string, at: number, lines: readonly string[]): Replacement {
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  const isCut = at > 0 && text[at - 1] !== "\n";
  const by = (isCut ? lineBreak : "") + lines.map((line) => line + lineBreak).join("");
  return insertion(at, by);
}

function replaced(text: string, { start, end, by }: Replacement): string {
  return text.slice(0, start) + by + text.slice(end);
}
