import { type Document, isScalar, parseDocument, type Scalar, type YAMLSeq } from "yaml";
import { putBackLists, takeOutLists } from "../../model/longLists.ts";
import type { ScenarioPath } from "../../model/scenarioPath.ts";
import { lineLength } from "../../model/writeScenario.ts";

/**
 * A scenario's text with one value changed: everything else, comments too, stays as it was written.
 * Where the path doesn't exist yet, it is made.
 */
export function withValue(text: string, path: ScenarioPath, value: unknown): string {
  return edited(text, (document) => {
    const node = document.getIn(path, true);
    if (isScalar(node) && isPlain(value)) node.value = value;
    else document.setIn(path, document.createNode(value));
  });
}

/** A scenario's text without the value at a path, or without that item of a list. */
export function withoutValue(text: string, path: ScenarioPath): string {
  return edited(text, (document) => document.deleteIn(path));
}

/** A scenario's text with an item more at the end of the list at a path, which is made where missing. */
export function withItem(text: string, path: ScenarioPath, item: unknown): string {
  return edited(text, (document) => {
    if (document.getIn(path) === undefined) document.setIn(path, document.createNode([item]));
    else document.addIn(path, document.createNode(item));
  });
}

/** No line is broken that somebody wrote as long. */
function edited(text: string, edit: (document: Document) => void): string {
  const document = parseDocument(text);
  edit(document);
  const lists = takeOutLists(document, isLong);
  const lineWidth = Math.max(100, ...text.split("\n").map((line) => line.length));
  return putBackLists(document.toString({ lineWidth }), lists, lineLength);
}

/** Lists that the YAML library would give a line for each value; those with comments inside stay as they are. */
function isLong({ items, anchor, tag }: YAMLSeq): boolean {
  const length = items.reduce((sum: number, item) => sum + lengthOf(item), 0);
  return length > lineLength && anchor === undefined && tag === undefined;
}

/** Of a value that can be written anew as it was, with its comma; any other makes its list a short one. */
function lengthOf(item: unknown): number {
  return isScalar(item) && isBare(item) ? String(item.value).length + 2 : -Infinity;
}

/** Without a comment, quotation marks or digits of its own: as its value alone would be written. */
function isBare({ comment, commentBefore, type, format, minFractionDigits }: Scalar): boolean {
  const isQuoted = type !== undefined && type !== "PLAIN";
  const isWrittenSpecially = format !== undefined || minFractionDigits !== undefined;
  return comment == null && commentBefore == null && !isQuoted && !isWrittenSpecially;
}

function isPlain(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}
