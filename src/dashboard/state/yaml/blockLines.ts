import { isCollection, isNode, isPair, isScalar, isSeq } from "yaml";

/** Where something stands in a text: offsets of its first character and of that behind its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a node's own text ends, without a comment or an empty line behind it. */
export function endOf(text: string, node: unknown): number {
  if (isPair(node)) return isNode(node.value) ? endOf(text, node.value) : endOf(text, node.key);
  if (isCollection(node) && node.flow !== true && node.items.length > 0)
    return endOf(text, node.items.at(-1));
  const [start, end] = isNode(node) && node.range != null ? node.range : [0, 0];
  const isBlock = isScalar(node) && (node.type ?? "").startsWith("BLOCK");
  return isBlock ? start + text.slice(start, end).trimEnd().length : end;
}

/** Where an item of a collection begins: a pair with its key, what is in a block list with its dash. */
export function startOf(text: string, parent: unknown, item: unknown): number {
  const node = isPair(item) ? item.key : item;
  const [start] = isNode(node) && node.range != null ? node.range : [0];
  if (!isSeq(parent) || parent.flow === true) return start;
  return /-\s*$/.exec(text.slice(0, start))?.index ?? start;
}

/** Of a place in a text, how many characters stand before it in its line. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

export function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** Behind the line break of the line that holds this place, or behind the text. */
function nextLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

/** Whether the line above the one that begins here is empty. */
export function isBelowEmptyLine(text: string, start: number): boolean {
  return /\n[ \t]*\r?\n$/.test(text.slice(0, start));
}

/**
 * The whole lines of an item of a block collection: comments right above it, as far in as it is, and those within and behind
 * it belong to it.
 */
export function linesOf(text: string, parent: unknown, item: unknown): Span {
  const at = startOf(text, parent, item);
  const column = columnOf(text, at);
  return { start: withCommentsAbove(text, at, column), end: endOfLines(text, item, column) };
}

function withCommentsAbove(text: string, at: number, column: number): number {
  let start = lineStart(text, at);
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (!isComment(text.slice(above, start), column)) break;
    start = above;
  }
  return start;
}

function isComment(line: string, column: number): boolean {
  return line.search(/\S/) === column && line[column] === "#";
}

/** Lines of comments that stand further in than the item are about something in it. */
function endOfLines(text: string, item: unknown, column: number): number {
  let end = nextLine(text, endOf(text, item));
  for (let from = end; from < text.length;) {
    const to = nextLine(text, from);
    const line = text.slice(from, to);
    const first = line.search(/\S/);
    if (first >= 0 && (line[first] !== "#" || first <= column)) break;
    if (first >= 0) end = to;
    from = to;
  }
  return end;
}
