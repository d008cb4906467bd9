import type { Statement } from "../../report/remedies.ts";

/** The fold in which a file that was read is read once more, told something else of it. */
export const readDifferently = "Read it differently";
/** The fold that shows a proposal for columns and statuses, to be corrected. */
export const takenFor = "What its columns and statuses were taken for";

/** Where the page takes each statement, for the messages of an import. */
export type StatementControls = Readonly<Record<Statement, string>>;

/** @param isProposed Whether what columns and statuses mean was proposed, and can be corrected. */
export function statementControls(isProposed: boolean): StatementControls {
  const below = `below, under “${readDifferently}”`;
  const mapping = "in a column mapping, which the first step takes";
  const meaning = isProposed ? `under “${takenFor}”` : mapping;
  return { encoding: below, headerLine: below, sheet: below, timezone: below, meaning, mapping };
}
