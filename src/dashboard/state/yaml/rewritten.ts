import { type Document, isScalar, type Scalar, type YAMLSeq } from "yaml";
import { putBackLists, takeOutLists } from "../../../model/longLists.ts";
import { lineLength } from "../../../model/writeScenario.ts";

/**
 * A text written anew from its document after an edit of that: comments stay, but lists, brackets and empty lines are as the
 * library writes them. No line is broken that somebody wrote as long.
 */
export function rewritten(text: string, document: Document): string {
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
