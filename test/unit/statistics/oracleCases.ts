import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** An entry of the shared oracle/cases.json, as far as closed forms and statistics need it. */
export interface OracleCase {
  readonly id: string;
  readonly description: string;
  readonly tolerance: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- each case has a form of its own
  readonly input: any;
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly scenario: any;
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly expected: any;
}

const file = join(process.env["TIERLAB_SHARED"] ?? "../shared", "oracle/cases.json");

/** Why the oracle's cases are skipped, or null where they are there. */
export const missingOracle = existsSync(file)
  ? null
  : `${file} is missing: set TIERLAB_SHARED to the folder that holds oracle/`;

const cases: ReadonlyMap<string, OracleCase> = new Map(
  missingOracle === null
    ? casesIn(readFileSync(file, "utf8")).map((oracleCase) => [oracleCase.id, oracleCase])
    : [],
);

/** The case of that id. */
export function oracleCase(id: string): OracleCase {
  const found = cases.get(id);
  if (found === undefined) throw new Error(`${file} must hold a case ${id}`);
  return found;
}

/** The ids of a group, such as `stat-`. */
export function oracleIds(prefix: string): string[] {
  return [...cases.keys()].filter((id) => id.startsWith(prefix));
}

function casesIn(text: string): OracleCase[] {
  const { queueing, exact } = JSON.parse(text) as { queueing: OracleCase[]; exact: OracleCase[] };
  return [...queueing, ...exact];
}
