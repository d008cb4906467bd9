import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import Papa from "papaparse";
import { auditColumns, auditRows } from "./generator/auditRows.ts";
import { type Dirt, soil } from "./generator/dirt.ts";
import { type SimulatedDesk, simulateDesk } from "./generator/simulateDesk.ts";
import { shift, tiers } from "./generator/truth.ts";

/** The sample export and its staffing file, as texts. */
export interface SampleFiles {
  readonly desk: SimulatedDesk;
  readonly dirt: Dirt;
  readonly csv: string;
  readonly staffing: string;
}

/**
 * Makes the sample export: the audit of a ServiceNow incident table, one row per update, in the
 * order of updates, of a desk that is simulated here (see generator/truth.ts), with the dirt that
 * real exports have. The same bytes each time and everywhere.
 */
export function sampleFiles(): SampleFiles {
  const desk = simulateDesk();
  const told = desk.tickets.flatMap(auditRows).sort((a, b) => a.at - b.at);
  const dirt = soil(told.map(({ row }) => auditColumns.map((column) => row[column])));
  const csv = Papa.unparse([[...auditColumns], ...dirt.rows] as string[][], { newline: "\n" });
  return { desk, dirt, csv: `${csv}\n`, staffing: staffingFile(desk) };
}

function staffingFile({ occupancy }: SimulatedDesk): string {
  const hours = `${String(shift.from).padStart(2, "0")}:00-${shift.to}:00`;
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const lines = tiers.flatMap(({ name, agents, shrinkage, hourlyCost }, tier) => [
    `  ${name}:`,
    `    agents: ${agents}`,
    "    days: mon-fri",
    `    hours: ${hours}`,
    `    occupancy: ${percent(occupancy[tier])}`,
    `    hourlyCost: ${hourlyCost}`,
    `    shrinkage: ${percent(shrinkage)}`,
  ]);
  return `# Who works at the sample desk, for tierlab fit --staffing; written by data/generate-sample.ts.\ncurrency: EUR\ntiers:\n${lines.join("\n")}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { csv, staffing, desk, dirt } = sampleFiles();
  writeFileSync(new URL("sample-servicenow.csv.gz", import.meta.url), gzipSync(csv, { level: 9 }));
  writeFileSync(new URL("sample-staffing.yaml", import.meta.url), staffing);
  console.log(`${desk.tickets.length} tickets, ${dirt.rows.length} rows, ${csv.length} characters`);
}
