import {
  clockEndings,
  eventKinds,
  spanStates,
  ticketOutcomes,
  visitEndings,
} from "../../src/log/ticketLog.ts";
import type { TableSpec, TableView } from "../../src/log/table.ts";
import { parseScenario } from "../../src/model/parseScenario.ts";
import type { Played } from "../property/laws/play.ts";
import { mustBeSameRows } from "../property/laws/sameRows.ts";
import type { World } from "../property/laws/world.ts";
import { fieldsUsed, schemaFields } from "../property/schemaFields.ts";

/** How often something was in a structure, how often it was taken out to see, and how often that changed the run. */
export interface Uses {
  on: number;
  tried: number;
  acted: number;
}

/** What the structures so far have used: fields of the schema, and codes of the log that came up. */
export interface Coverage {
  structures: number;
  readonly fields: Record<string, Uses>;
  readonly codes: Record<string, number>;
}

const codeColumns = {
  tickets: { outcome: ticketOutcomes },
  visits: { ending: visitEndings },
  spans: { state: spanStates },
  events: { kind: eventKinds },
  clocks: { ending: clockEndings },
} as const;

/** What no run is about, or is in every scenario. */
const beside =
  /^scenario\.(\$schema|name|description|currency|evidence)|^(count|distribution)\.distribution$|\.name$/;

export function emptyCoverage(): Coverage {
  const fields = schemaFields().filter((field) => !beside.test(field));
  const codes = Object.entries(codeColumns).flatMap(([table, columns]) =>
    Object.values<readonly string[]>(columns).flatMap((names) =>
      names.map((name) => `${table}: ${name}`),
    ),
  );
  return {
    structures: 0,
    fields: Object.fromEntries(fields.map((field) => [field, { on: 0, tried: 0, acted: 0 }])),
    codes: Object.fromEntries(codes.map((code) => [code, 0])),
  };
}

/** Counts what a structure uses; with `isTrying`, one of its fields is taken out to see whether it acts. */
export function cover(coverage: Coverage, world: World, isTrying: boolean): void {
  coverage.structures++;
  const used = [...fieldsUsed(world.input)].filter(([field]) => field in coverage.fields);
  for (const [field] of used) coverage.fields[field].on++;
  for (const code of codesOf(world.run)) coverage.codes[code]++;
  if (isTrying)
    tryWithout(
      coverage,
      world,
      used.map(([field]) => field),
    );
}

function codesOf({ log }: Played): Set<string> {
  const codes = new Set<string>();
  for (const [table, columns] of Object.entries(codeColumns)) {
    const view = log[table as keyof typeof codeColumns] as TableView<TableSpec>;
    for (const [column, names] of Object.entries<readonly string[]>(columns))
      for (let row = 0; row < view.length; row++)
        codes.add(`${table}: ${names[view.columns[column][row]]}`);
  }
  return codes;
}

/** Takes out the field that has been tried least; a choice is taken out with its field. */
function tryWithout(coverage: Coverage, world: World, fields: readonly string[]): void {
  const triedOf = (field: string) => coverage.fields[field].tried;
  for (const field of fields.toSorted((a, b) => triedOf(a) - triedOf(b)).slice(0, 3)) {
    const input = structuredClone(world.input);
    const places = fieldsUsed(input).get(field.split(" = ")[0]) ?? [];
    for (const { holder, key } of places) delete holder[key];
    if (places.length === 0 || parseScenario(input).scenario === null) continue;
    coverage.fields[field].tried++;
    if (!isSame(world, input)) coverage.fields[field].acted++;
    return;
  }
}

function isSame(world: World, input: World["input"]): boolean {
  try {
    mustBeSameRows(world.run, world.play(input));
    return true;
  } catch {
    return false;
  }
}

export function addCoverage(to: Coverage, from: Coverage): void {
  to.structures += from.structures;
  for (const [code, count] of Object.entries(from.codes)) to.codes[code] += count;
  for (const [field, { on, tried, acted }] of Object.entries(from.fields)) {
    to.fields[field].on += on;
    to.fields[field].tried += tried;
    to.fields[field].acted += acted;
  }
}
