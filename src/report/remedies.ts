import type { ImportProblem } from "../import/problem.ts";

/** What a user may say of a file that bears on a problem; how it is said, the command line and the page know each for itself. */
export type Statement =
  | "encoding"
  | "headerLine"
  | "sheet"
  | "timezone"
  /** What columns and statuses mean. */
  | "meaning"
  /** What only a mapping file takes. */
  | "mapping";

/** What a user can do about a problem. */
export interface Remedy {
  /** In words that go on with how to say it: `if that is wrong, say its encoding`. */
  readonly advice: string;
  readonly by: Statement;
}

const remedies: Readonly<Record<string, Remedy>> = {
  "above-table": { advice: "if the header is another, say which line it is on", by: "headerLine" },
  "header-line": { advice: "say another line", by: "headerLine" },
  "invalid-text": { advice: "if the file is in another encoding, say which", by: "encoding" },
  "encoding-needed": {
    advice: "save it as UTF-8, or say which encoding it is in (windows-1251, shift_jis, gb18030 …)",
    by: "encoding",
  },
  "encoding-assumed": { advice: "if that is wrong, say its encoding", by: "encoding" },
  "unknown-encoding": { advice: "say its encoding", by: "encoding" },
  "sheet-chosen": { advice: "for another say its name", by: "sheet" },
  "unknown-sheet": { advice: "say one of them", by: "sheet" },
  "unknown-list": { advice: "say which are the tickets", by: "sheet" },
  "timezone-from-offset": { advice: "state the real zone", by: "timezone" },
  "timezone-from-dates": { advice: "state another", by: "timezone" },
  "mapping-needed": { advice: "say it", by: "meaning" },
  "no-rows": { advice: "if its columns mean something else, say so", by: "meaning" },
  "no-date-column": { advice: "if another column does, name it", by: "meaning" },
  "too-many-values": { advice: "name another column", by: "meaning" },
  "unknown-status": { advice: "say what it means", by: "meaning" },
  "earlier-row": { advice: "if its rows are changes of tickets, say so", by: "meaning" },
  "several-presets": { advice: "say which it is", by: "mapping" },
  "placeholder-date": {
    advice: "if they stand for a missing one, list the cell’s text under missing",
    by: "mapping",
  },
};

/** What a user can do about a problem; null where nothing that is said of the file would mend it. */
export function remedyOf({ code, severity, column }: ImportProblem): Remedy | null {
  // without dates of changes there is no log; a file without any column of dates has no other to name
  if (code === "no-date-column" && (severity !== "fatal" || column === null)) return null;
  return Object.hasOwn(remedies, code) ? remedies[code] : null;
}
