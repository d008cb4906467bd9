import { type Document, isScalar, isSeq, parse, parseDocument } from "yaml";
import type { ScenarioPath } from "../../model/scenarioPath.ts";
import { placedItem, placedPair, placedValue, placeFor, withoutPlace } from "./yaml/placing.ts";
import { rewritten } from "./yaml/rewritten.ts";
import { newItem, type WrittenItem, type WrittenPair } from "./yaml/writtenItem.ts";

/**
 * A scenario's text with one value changed: everything else, comments too, stays as it was written.
 * Where the path doesn't exist yet, it is made.
 */
export function withValue(text: string, path: ScenarioPath, value: unknown): string {
  return keeping(text, {
    place: () => placedValue(text, path, value),
    edit: (document) => {
      const node = document.getIn(path, true);
      if (isScalar(node) && isPlain(value)) node.value = value;
      else document.setIn(path, document.createNode(value));
    },
  });
}

/** A scenario's text without the value at a path, or without that item of a list; the last item takes its list along. */
export function withoutValue(text: string, path: ScenarioPath): string {
  return keeping(text, {
    place: () => withoutPlace(text, path),
    edit: (document) => {
      document.deleteIn(path);
      const list: unknown = document.getIn(path.slice(0, -1));
      const isEmpty = typeof path.at(-1) === "number" && JSON.stringify(list) === "[]";
      if (isEmpty) document.deleteIn(path.slice(0, -1));
    },
  });
}

/** A scenario's text with an item more at the end of the list at a path, which is made where missing. */
export function withItem(text: string, path: ScenarioPath, item: unknown): string {
  return withWrittenItem(text, path, newItem(item));
}

/** The same with an item as somebody wrote it, comments included: where it had stood, as far as that is still there. */
export function withWrittenItem(text: string, path: ScenarioPath, item: WrittenItem): string {
  return keeping(text, {
    place: () => placedItem(text, path, item),
    edit: (document) => {
      const list = document.getIn(path, true);
      if (!isSeq(list)) document.setIn(path, document.createNode([item.value]));
      else list.items.splice(placeFor(list, item), 0, document.createNode(item.value));
    },
  });
}

/** A scenario's text with a pair more in the group at a path, as somebody wrote it, comments included. */
export function withWrittenPair(
  text: string,
  path: ScenarioPath,
  { key, value, lines }: WrittenPair,
): string {
  return keeping(text, {
    place: () => placedPair(text, path, lines),
    edit: (document) => document.setIn([...path, key], document.createNode(value)),
  });
}

interface Change {
  /** In the text. */
  readonly place: () => string;
  /** In the document. */
  readonly edit: (document: Document) => void;
}

/**
 * The change made in the text, where the outcome says what it should, which is nearly always; else, with anchors and other
 * rare ways to write, the text written anew from the changed document.
 *
 * The library alone doesn't keep what somebody wrote. A document that is written out again, changed or not, has its own blanks
 * in brackets, line breaks and places of comments: a tenth of the lines of the shipped scenarios are others. Its syntax tree
 * (`CST`) does write the same text again, but sets values only: who takes an item out of it is left with the commas of
 * brackets, the blanks behind a dash, the key of a list without items, and comments that hang on whatever stands before them.
 */
function keeping(text: string, { place, edit }: Change): string {
  const document = parseDocument(text);
  edit(document);
  const meant = meaningOf(document.toJS());
  const placed = attempt(place);
  return placed !== null && meaningIn(placed) === meant ? placed : rewritten(text, document);
}

function attempt<T>(what: () => T): T | null {
  try {
    return what();
  } catch {
    return null;
  }
}

function meaningIn(text: string): string | null {
  return attempt(() => meaningOf(parse(text)));
}

/** What data say, in whatever order groups say it. */
function meaningOf(data: unknown): string {
  return JSON.stringify(data, sorted);
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isPlain(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}
