import { countText } from "../../model/countText.ts";
import { FatalProblem, type ProblemCase } from "../problem.ts";
import { flatten, isObject } from "./flatten.ts";
import { KeyedRecords } from "./keyedRecords.ts";
import { parseJson } from "./parseJson.ts";
import { longestRecord, type RecordHandler } from "./recordHandler.ts";

/** A whole JSON file must be in memory at once: so many characters at most. */
export const longestJson = 2 ** 26;

/** Where JSON is read from, and for whom. */
export interface JsonReading {
  readonly file: string;
  /** Name of the list of records, with dots within lists of lists; null: found. */
  readonly list: string | null;
  readonly note: (problem: ProblemCase) => void;
  readonly open: (unit: "line" | "item") => RecordHandler;
}

/**
 * Reads JSON: one object per line (NDJSON) as a stream; or a list of objects, or an object that holds
 * such a list, as a whole up to `longestJson` characters. The first two lines tell which.
 */
export async function readJson(text: AsyncIterable<string>, reading: JsonReading): Promise<void> {
  const pieces = text[Symbol.asyncIterator]();
  let begin = "";
  for (;;) {
    const { done, value } = await pieces.next();
    if (done === true) break;
    begin += value;
    if (begin.length > 2 * longestRecord || (value.includes("\n") && hasTwoLines(begin))) break;
  }
  const rest = { [Symbol.asyncIterator]: () => pieces };
  if (isLinewise(begin)) await readLines(begin, rest, reading);
  else await readWhole(begin, rest, reading);
}

/** Two lines with text, and the end of the second. */
function hasTwoLines(text: string): boolean {
  const first = text.search(/\S/);
  const firstEnd = first < 0 ? -1 : text.indexOf("\n", first);
  if (firstEnd < 0) return false;
  const second = text.slice(firstEnd).search(/\S/);
  return second >= 0 && text.includes("\n", firstEnd + second);
}

function isLinewise(begin: string): boolean {
  const [first, second] = begin.trimStart().split(/\n\s*/, 2);
  if (begin.trimStart().startsWith("[") || (second ?? "") === "") return false;
  return isObject(objectIn(first)) || isObject(objectIn(second));
}

/** The object that a line holds; null where it holds anything else. */
function objectIn(line: string): object | null {
  try {
    const value = parseJson(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

async function readLines(
  begin: string,
  rest: AsyncIterable<string>,
  { file, note, open }: JsonReading,
): Promise<void> {
  const handler = open("line");
  const records = new KeyedRecords(handler, { file, note });
  let line = 0;
  let pending = begin;
  const takeLine = (text: string) => {
    line += 1;
    if (text.length > longestRecord) handler.tooLong(line);
    if (text.includes("\ufffd")) handler.invalidText(line, text.split("\ufffd").length - 1);
    if (text.trim() === "") return;
    const record = objectIn(text);
    const cells = record === null ? null : flattened(record);
    if (cells !== null) records.record(cells, line);
    else
      records.unreadable(text, line, {
        code: "unreadable-line",
        reason: "the line is no JSON object by itself",
      });
  };
  const takeLines = () => {
    const complete = pending.split("\n");
    pending = complete.pop()!;
    complete.forEach(takeLine);
    if (pending.length > longestRecord) handler.tooLong(line + 1);
  };
  takeLines();
  for await (const piece of rest) {
    pending += piece;
    if (piece.includes("\n") || pending.length > longestRecord) takeLines();
  }
  takeLine(pending);
  records.end();
  handler.end();
}

/** Null for an object nested so deeply that it can't be written as text again. */
function flattened(record: object): Map<string, string> | null {
  return unlessTooDeep(() => flatten(record));
}

/** What is left of an item that can't be read, as text. */
function textOf(item: unknown): string {
  return unlessTooDeep(() => JSON.stringify(item)) ?? "…";
}

/** Engines read values nested in each other without end, and write only as many as their stack holds. */
function unlessTooDeep<T>(write: () => T): T | null {
  try {
    return write();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

async function readWhole(
  begin: string,
  rest: AsyncIterable<string>,
  reading: JsonReading,
): Promise<void> {
  const { file, note } = reading;
  const items = itemsOf(parsed(await wholeText(begin, rest, file), file), reading);
  const handler = reading.open("item");
  const records = new KeyedRecords(handler, { file, note });
  const rows = items.map((item) => (isObject(item) ? flattened(item) : null));
  for (const row of rows) records.expect([...(row?.keys() ?? [])]);
  for (const [i, row] of rows.entries()) {
    if (row !== null) records.record(row, i + 1);
    else
      records.unreadable(textOf(items[i]), i + 1, {
        code: "unreadable-item",
        reason: isObject(items[i])
          ? "the item of the list is nested too deeply"
          : "the item of the list is no JSON object",
      });
  }
  records.end();
  handler.end();
}

async function wholeText(
  begin: string,
  rest: AsyncIterable<string>,
  file: string,
): Promise<string> {
  const pieces = [begin];
  let length = begin.length;
  for await (const piece of rest) {
    pieces.push(piece);
    length += piece.length;
    if (length > longestJson)
      throw new FatalProblem({
        code: "json-too-large",
        file,
        message: `${file} is JSON of more than ${countText(longestJson)} characters, the most that can be read at once; write it as NDJSON, one object per line, which has no limit`,
      });
  }
  return pieces.join("");
}

function parsed(text: string, file: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    const place = /position (\d+)/.exec(String(error))?.[1];
    const line = place === undefined ? null : text.slice(0, Number(place)).split("\n").length;
    throw new FatalProblem({
      code: "invalid-json",
      file,
      ...(line !== null && { line }),
      message: `${file} begins like JSON, but isn't: it is damaged, was cut off, or is something else`,
    });
  }
}

function itemsOf(value: unknown, { file, list, note }: JsonReading): readonly unknown[] {
  if (isListOfLists(value)) throw listOfLists(file);
  if (Array.isArray(value)) return value;
  const lists = isObject(value) ? listsIn(value, "", 1) : [];
  const chosen = list === null ? lists : lists.filter(({ name }) => name === list);
  if (chosen.length === 0 && list === null && isObject(value)) {
    if (Object.values(value).some(isListOfLists)) throw listOfLists(file);
    return [value];
  }
  if (chosen.length !== 1) throw unclear(file, list, lists);
  const [{ name, items }] = chosen;
  note({
    code: "list-in-object",
    severity: "note",
    file,
    message: `the records of ${file} are its list "${name}"; what stands beside it was not read`,
  });
  return items;
}

/** A table whose columns have no names beside their values. */
function isListOfLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 2) return false;
  const widths = new Set(value.map((item) => (Array.isArray(item) ? item.length : 0)));
  return widths.size === 1 && !widths.has(0);
}

function listOfLists(file: string): FatalProblem {
  return new FatalProblem({
    code: "list-of-lists",
    file,
    message: `the rows of ${file} are lists of values, where each value needs its name beside it; save it as CSV, or as a list of objects`,
  });
}

interface NamedList {
  readonly name: string;
  readonly items: readonly unknown[];
}

/** Lists that hold an object, down to the third level. */
function listsIn(value: object, prefix: string, level: number): NamedList[] {
  return Object.entries(value).flatMap(([key, field]: [string, unknown]) => {
    const name = prefix + key;
    if (Array.isArray(field)) return field.some(isObject) ? [{ name, items: field }] : [];
    return isObject(field) && level < 3 ? listsIn(field, `${name}.`, level + 1) : [];
  });
}

function unclear(file: string, list: string | null, lists: readonly NamedList[]): FatalProblem {
  const names = lists.map(({ name }) => `"${name}"`).join(", ");
  const there = lists.length === 0 ? "it has no list of objects" : `it has ${names}`;
  return new FatalProblem({
    code: "unknown-list",
    file,
    message:
      list === null
        ? `${file} holds several lists: ${names}`
        : `${file} has no list named "${list}": ${there}`,
  });
}
