import type { ImportReport } from "../importReport.ts";
import { type ColumnRole, columnRoles, type ImportMapping } from "./mapping.ts";
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

function withReason(line: string, trust: Trust | undefined): string {
  if (trust === undefined || trust.reason === "as stated") return line;
  return `${line} ${yamlComment(`${trust.reason} (confidence ${trust.confidence})`)}`;
}

function columnLines(
  columns: ImportMapping["columns"],
  proposal: ImportReport["proposal"],
): string[] {
  const proposals = proposal?.columns ?? [];
  const used = Object.entries(columns).map(([role, name]) =>
    withReason(
      `  ${role}: ${JSON.stringify(name)}`,
      proposals.find((one) => one.role === role && one.isUsed),
    ),
  );
  const unused = proposals
    .filter(({ isUsed }) => !isUsed)
    .map(({ role, column, confidence, reason }) => {
      const line = role === null ? `not used: ${column}` : `${role}: ${JSON.stringify(column)}`;
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
