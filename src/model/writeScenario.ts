import {
  Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
} from "yaml";
import { putBackLists, takeOutLists } from "./longLists.ts";
import { formatPath, type ScenarioPath } from "./scenarioPath.ts";
import type { ScenarioInput } from "./scenarioSchema.ts";
import { formatShare } from "./share.ts";

/**
 * Writes a scenario as a file that people read: named things as blocks, short mappings on one line,
 * shares in per cent. `loadScenario` reads it back to the same canonical scenario.
 *
 * `comments` are put at the paths they are filed under, such as `tiers[0].handling`, and the one
 * filed under the empty path at the head of the file.
 *
 * @example
 * import { writeScenario } from "tierlab";
 * const types = [{ name: "Question", ticketsPerWeek: 100 }];
 * const tiers = [{ name: "L1", teams: [{ name: "Front", agents: 2 }], handling: "12 min" }];
 * const text = writeScenario({ name: "Desk", types, tiers }, { name: "only a name" });
 * text.split("\n")[0] // => "name: Desk # only a name"
 */
export function writeScenario(input: ScenarioInput, comments: Comments = {}): string {
  const document = new Document(input, { aliasDuplicateObjects: false });
  layOut(document.contents, [], comments);
  const head = comments[""];
  if (head !== undefined) document.commentBefore = commentLines(head);
  const lists = takeOutLists(document, (list) => list.flow !== true);
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  return putBackLists(text, lists, lineLength);
}

/** Characters of a line, at most, where a list is filled or a mapping stands on one line. */
export const lineLength = 92;

type Comments = Readonly<Record<string, string>>;
type Collection = Extract<Node, { flow?: boolean; items: unknown[] }>;

function layOut(node: unknown, path: ScenarioPath, comments: Comments): void {
  if (isScalar(node)) writeShare(node, path);
  if (!isCollection(node)) return;
  for (const [i, item] of node.items.entries()) {
    const [key, value] = isPair(item) ? [item.key, item.value] : [item, item];
    const at = [...path, isPair(item) ? String((key as Scalar).value) : i];
    layOut(value, at, comments);
    const comment = comments[formatPath(at)];
    if (comment !== undefined) putComment(key as Node, value as Node, comment);
    if (i > 0 && isSetApart(at, value)) (key as Node).spaceBefore = true;
  }
  node.flow = path.length > 0 && fitsOneLine(node, path);
}

/** A blank line goes before each part of the file, and before each tier. */
function isSetApart(path: ScenarioPath, value: unknown): boolean {
  if (path.length === 1) return isCollection(value) && value.flow !== true;
  return path.length === 2 && path[0] === "tiers";
}

/** What has a name is a block of its own, and so are a list of mappings and what has a comment inside. */
function fitsOneLine(node: Collection, path: ScenarioPath): boolean {
  if (isMap(node) && (path.length === 1 || (node.has("name") && path.length < 5))) return false;
  if (isSeq(node) && node.items.some(isMap)) return false;
  return lengthOf(node) + 2 * path.length + String(path.at(-1)).length <= lineLength;
}

/** Characters it takes on one line, Infinity where it can't be on one. */
function lengthOf(node: unknown): number {
  if (isPair(node)) return lengthOf(node.key) + lengthOf(node.value);
  if (isCollection(node))
    return node.items.reduce(
      (sum: number, item) => sum + lengthOf(item),
      hasComment(node) ? Infinity : 4,
    );
  if (!isScalar(node)) return 4;
  const text = String(node.value);
  return hasComment(node) || text.includes("\n") ? Infinity : text.length + 2;
}

function hasComment(node: Node): boolean {
  return node.comment != null || node.commentBefore != null;
}

/** Beside a short value; above a block. */
function putComment(key: Node, value: Node, comment: string): void {
  if (isCollection(value) && value.flow !== true) key.commentBefore = commentLines(comment);
  else value.comment = ` ${comment.replaceAll(/\s+/g, " ")}`;
}

function commentLines(text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? "" : ` ${line}`))
    .join("\n");
}

/** The values that are shares, or hold shares. */
const shareKeys = new Set<string | number>([
  "share",
  "shares",
  "shrinkage",
  "above",
  "slower",
  "yearlyRate",
  "atFull",
  "startSpeed",
  "touchBefore",
  "work",
  "prematureEscalation",
  "saved",
  "tried",
  "solves",
  "resolves",
  "precision",
  "overstatedBy",
  "givenUp",
  "effect",
  "atFirst",
  "fades",
  "recognised",
  "fewerChildren",
  "fewerCalls",
  "misrouting",
  "reminders",
  "routes",
  "priority",
  "impact",
  "urgency",
  "channel",
  "entry",
  "resolvableFrom",
]);

function writeShare(node: Scalar, path: ScenarioPath): void {
  const isShare = path[0] !== "evidence" && path.some((key) => shareKeys.has(key));
  if (typeof node.value === "number" && isShare) node.value = formatShare(node.value);
}
