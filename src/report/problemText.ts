import type { ImportProblem } from "../import/problem.ts";
import { remedyOf, type Statement } from "./remedies.ts";
import { formatNumber } from "./number.ts";
import { printable } from "./printable.ts";

/** How each statement is made on the command line. */
const options: Readonly<Record<Statement, string>> = {
  encoding: "with --encoding NAME, or encoding in a mapping file",
  headerLine: "with --header-line LINE, or headerLine in a mapping file",
  sheet: "with --sheet NAME, or sheet in a mapping file",
  timezone: "with --timezone ZONE",
  meaning:
    "in a column mapping (--map FILE; --save-map FILE writes what is proposed, to be corrected)",
  mapping: "in a column mapping (--map FILE)",
};

/**
 * A problem in a sentence: how often, what, what to do about it, and where first; what the message says
 * itself isn't said again.
 *
 * @param how How a statement that mends it is made; as options of the command line unless told otherwise.
 */
export function problemText(
  problem: ImportProblem,
  how: Readonly<Record<Statement, string>> = options,
): string {
  const { count, message, file, line, column, value, unit } = problem;
  const remedy = remedyText(problem, how);
  const times = count === 1 ? "" : `${formatNumber(count, 0)} × `;
  const named = file !== null && message.includes(file) ? null : file;
  const place =
    line !== null && (named === null || unit !== undefined)
      ? [named, `${unit ?? "line"} ${line}`].filter((part) => part !== null).join(", ")
      : [named, line].filter((part) => part !== null).join(":");
  const cell = [
    column === null || message.includes(`"${column}"`) ? "" : `column ${column}`,
    value === null || message.includes(`got "${value}"`) ? "" : `got "${value}"`,
  ].filter((part) => part !== "");
  const first = [place === "" ? "" : `${count === 1 ? "" : "first "}${place}`, ...cell]
    .filter((part) => part !== "")
    .join(", ");
  return printable(`${times}${message}${remedy}${first === "" ? "" : ` (${first})`}`);
}

/** What is added to a message: `; if that is wrong, say its encoding with --encoding NAME`; empty where nothing can be done. */
export function remedyText(
  problem: ImportProblem,
  how: Readonly<Record<Statement, string>>,
): string {
  const remedy = remedyOf(problem);
  return remedy === null ? "" : `; ${remedy.advice} ${how[remedy.by]}`;
}
