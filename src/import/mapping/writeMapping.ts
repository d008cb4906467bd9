import type { ImportReport } from "../importReport.ts";
import {
  type ColumnRole,
  columnRoles,
  type ImportMapping,
  type NamedColumns,
  ownColumns,
  timeColumn,
} from "./mapping.ts";
import { leastConfidence } from "../proposals/proposal.ts";
import { yamlComment } from "../yamlComment.ts";

/**
 * The file that `parseMapping` reads, with what speaks for each column and status beside it, and what
 * was too uncertain as comments: to be corrected and given to the next import.
 *
 * @param mapping As an import's result has it.
 * @example
 * import { importFiles, parseMapping, writeMapping } from "tierlab";
 * const rows = Array.from({ length: 10 }, (_, i) => `T${i},2026-01-12 08:0${i},Solved,2026-01-12 09:00`);
 * const csv = ["Ticket ID,Created at,Status,Resolved at", ...rows].join("\n");
 * const bytes = new Blob([csv]).stream();
 * const { mapping, report } = await importFiles([{ name: "list.csv", bytes }], { timezone: "UTC" });
 * parseMapping(writeMapping(mapping, report), "map.yaml").mapping.columns.ticket // => "Ticket ID"
 */
export function writeMapping(
  mapping: ImportMapping,
  { proposal, statuses: proposed }: Pick<ImportReport, "proposal" | "statuses">,
): string {
  const { preset, shape, columns, statuses, ...others } = mapping;
  const lines = [
    ...head.map(yamlComment),
    ...(preset === undefined ? [] : [`preset: ${JSON.stringify(preset)}`]),
    ...(shape === undefined ? [] : [withReason(`shape: ${shape}`, proposal?.shape)]),
    ...columnLines(columns, proposal),
    ...statusLines(statuses, proposed),
    ...Object.entries(others).flatMap(([key, value]) =>
      isEmpty(value) ? [] : [`${key}: ${JSON.stringify(value)}${noteOn(key)}`],
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function noteOn(key: string): string {
  const isKey = key === "pseudonymKey";
  return isKey ? ` ${yamlComment("keep it to yourself: with it, names can be tried")}` : "";
}

const head = [
  "What the columns and statuses of an export mean: correct it, and give it to the next import.",
  "What was too uncertain to be used stands behind a #.",
];

interface Trust {
  readonly confidence: number;
  readonly reason: string;
}

function withReason(line: string, ...trusts: readonly (Trust | undefined)[]): string {
  const told = trusts
    .filter((trust) => trust !== undefined)
    .filter(({ reason }) => reason !== "as stated")
    .map(({ reason, confidence }) => `${reason} (confidence ${confidence})`);
  return told.length === 0 ? line : `${line} ${yamlComment(told.join("; "))}`;
}

/** As YAML: a date's day and time of day by what they are, other columns by their names. */
function columnsText(named: NamedColumns): string {
  const time = timeColumn(named);
  if (time === null) return JSON.stringify(named);
  return `{ date: ${JSON.stringify(ownColumns(named)[0])}, time: ${JSON.stringify(time)} }`;
}

function columnLines(
  columns: ImportMapping["columns"],
  proposal: ImportReport["proposal"],
): string[] {
  const proposals = proposal?.columns ?? [];
  const stated = Object.entries(columns) as [ColumnRole, NamedColumns][];
  const used = stated.map(([role, named]) =>
    withReason(
      `  ${role}: ${columnsText(named)}`,
      proposals.find((one) => one.role === role && one.isUsed && one.timeOf === undefined),
      proposals.find((one) => one.role === role && one.isUsed && one.timeOf !== undefined),
    ),
  );
  const unused = proposals
    .filter(({ isUsed }) => !isUsed)
    .map(({ role, column, confidence, reason, timeOf }) => {
      const named = timeOf === undefined ? column : { date: timeOf, time: column };
      const line = role === null ? `not used: ${column}` : `${role}: ${columnsText(named)}`;
      const why = role === null ? reason : `${reason} (confidence ${confidence})`;
      return `  ${yamlComment(`${line}  # ${why}`)}`;
    });
  const roles = Object.keys(columnRoles) as ColumnRole[];
  const others = roles.filter((role) => columns[role] === undefined);
  const hint =
    proposal === null
      ? []
      : [`  ${yamlComment(`what else a column can be: ${others.join(", ")}`)}`];
  if (used.length + unused.length === 0) return [];
  return [used.length === 0 ? "columns: {}" : "columns:", ...used, ...unused, ...hint];
}

function statusLines(
  statuses: ImportMapping["statuses"],
  proposed: ImportReport["statuses"],
): string[] {
  const used = Object.entries(statuses).map(([status, state]) =>
    withReason(
      `  ${JSON.stringify(status)}: ${state}`,
      proposed.find((one) => one.status === status && one.state === state),
    ),
  );
  const unused = proposed
    .filter(({ status, confidence }) => confidence < leastConfidence && !(status in statuses))
    .map(({ status, state, confidence, reason }) => {
      const line = `${JSON.stringify(status)}: ${state ?? "?"}`;
      return `  ${yamlComment(`${line}  # ${reason} (confidence ${confidence})`)}`;
    });
  if (used.length + unused.length === 0) return [];
  return [used.length === 0 ? "statuses: {}" : "statuses:", ...used, ...unused];
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    (typeof value === "object" && value !== null && Object.keys(value).length === 0)
  );
}
