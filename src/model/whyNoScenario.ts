import { shown } from "./must.ts";
import { scenarioSchema } from "./scenarioSchema.ts";

const mustBeScenario = 'must be a scenario, a mapping such as "name: My desk"';

/**
 * What a file is that isn't a scenario at all, in one sentence: an empty one, a list, a table, a
 * result; null where it is meant for a scenario. `written` is what YAML reads in its text, undefined
 * where that isn't well-formed.
 */
export function whyNoScenario(written: unknown, text: string): string | null {
  if (written === null) return "is empty: a scenario must have at least a name, types and tiers";
  if (Array.isArray(written)) return `${mustBeScenario}, got ${listOf(written)}`;
  if (typeof written === "object") return strangers(written);
  if (text.startsWith("PK\u0003"))
    return `${mustBeScenario}, got a workbook or an archive: tierlab import reads exports`;
  if (isTable(text)) return `${mustBeScenario}, got a table: tierlab import reads exports`;
  return written === undefined ? null : `${mustBeScenario}, got ${shown(written)}`;
}

function listOf(entries: readonly unknown[]): string {
  const count = `a list of ${entries.length}`;
  return entries.every((entry) => typeof entry === "object" && entry !== null && "tiers" in entry)
    ? `${count} scenarios: each must be in a file of its own`
    : `${count}: without the dashes it may be one`;
}

/** Columns by one of the usual signs, as many in the second line as in the first. */
function isTable(text: string): boolean {
  const [first = "", second = ""] = text.split(/\r?\n/, 2);
  if (/^[^,;\t|"]*: |[{[]/.test(first)) return false;
  return [",", ";", "\t", "|"].some((sign) => {
    const columns = first.split(sign).length;
    return columns > 1 && second.split(sign).length === columns;
  });
}

/** A mapping without a single key of a scenario is something else. */
function strangers(written: object): string | null {
  const keys = Object.keys(written);
  const known = new Set(Object.keys(scenarioSchema.shape));
  if (keys.some((key) => known.has(key)) || keys.length === 0) return null;
  const what = `${mustBeScenario} with types and tiers`;
  if (keys.includes("scenario") || keys.includes("baseline"))
    return `${what}, got a result of tierlab: give it the scenario's file instead`;
  return null;
}
