import { readDateText } from "./dateText.ts";
import { type ColumnRole, columnRoles } from "./mapping.ts";
import { FatalProblem, type ProblemList } from "./problem.ts";

const surveyedRows = 1000;

/** What a survey adds to the account of the rows. */
interface Account {
  readonly counts: { rows: number; ignored: number };
  readonly problems: ProblemList;
}

/**
 * For a file whose columns nobody could name: finds out which of them hold dates, to say so when it refuses the file. The
 * rows that it looks at are read and ignored.
 */
export class HeaderSurvey {
  readonly #account: Account;
  readonly #file: string;
  readonly #header: readonly string[];
  readonly #plan: { readonly lacking: readonly ColumnRole[]; readonly evidence: readonly string[] };
  readonly #values: Uint32Array;
  readonly #dates: Uint32Array;
  #rows = 0;

  constructor(
    account: Account,
    file: string,
    [header, plan]: readonly [
      header: readonly string[],
      plan: { readonly lacking: readonly ColumnRole[]; readonly evidence: readonly string[] },
    ],
  ) {
    this.#account = account;
    this.#file = file;
    this.#header = header;
    this.#plan = plan;
    this.#values = new Uint32Array(header.length);
    this.#dates = new Uint32Array(header.length);
  }

  read(cells: readonly string[]): void {
    this.#rows += 1;
    for (let i = 0; i < this.#header.length; i++) {
      const text = cells[i]?.trim() ?? "";
      if (text === "") continue;
      this.#values[i] += 1;
      const { family } = readDateText(text);
      // A number may be a date, and is something else far more often.
      if (family !== "unreadable" && family !== "number") this.#dates[i] += 1;
    }
    if (this.#rows === surveyedRows) this.end();
  }

  /** Refuses the file. */
  end(): never {
    this.#countRows();
    const dated = this.#header.filter((_, i) => this.#dates[i] * 2 > this.#values[i]);
    throw new FatalProblem(dated.length === 0 ? this.#noDates() : this.#unknownHeader(dated));
  }

  #countRows(): void {
    const { counts, problems } = this.#account;
    counts.rows += this.#rows;
    counts.ignored += this.#rows;
    if (this.#rows === 0) return;
    problems.add({
      code: "surveyed-row",
      severity: "ignored",
      file: this.#file,
      count: this.#rows,
      message: "rows were only looked at for dates, since nobody said what the columns are",
    });
  }

  #noDates() {
    return {
      code: "no-date-column",
      file: this.#file,
      line: 1,
      message: `${this.#file} has no column of dates (none of its ${this.#header.length} columns can be read as dates), so nobody can tell when anything happened to a ticket`,
    };
  }

  #unknownHeader(dated: readonly string[]) {
    const roles = this.#plan.lacking.map((role) => columnRoles[role]).join(", ");
    const { evidence } = this.#plan;
    return {
      code: "unknown-columns",
      file: this.#file,
      line: 1,
      message: `nobody said which columns of ${this.#file} are: ${roles}; name them under columns in a column mapping, --map FILE (columns of dates: ${dated.join(", ")})${evidence.map((line) => `; ${line}`).join("")}`,
    };
  }
}
