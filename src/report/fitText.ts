import { percentChange } from "../model/percentText.ts";
import type { BacktestRow } from "../fit/backtest.ts";
import type { FittedScenario } from "../fit/fitScenario.ts";
import type { FittedParameter } from "../fit/fitReport.ts";
import { estimateText } from "./estimateText.ts";
import { labelOf } from "./labelOf.ts";
import { decimalsFor, formatNumber } from "./number.ts";
import { printable } from "./printable.ts";
import { type Scale, scaleFor } from "./scale.ts";
import { type TableRow, textTable } from "./textTable.ts";
import { warningLines } from "./warningLines.ts";
import { wrapText } from "./wrapText.ts";

/** A fitted scenario beside the log it was fitted to: for people. */
export function fitText(
  { input, report, warnings }: FittedScenario,
  backtest: readonly BacktestRow[],
  width: number,
): string {
  const replications = Math.max(0, ...backtest.map(({ simulated }) => simulated.n));
  const head = ["", "logged", "simulated", "difference"];
  const lines = [
    ...wrapText(`${printable(input.name)}: ${input.description ?? ""}`, width, "  "),
    ...wrapText(sourcesOf(report.parameters), width, "  "),
    "",
    ...textTable(head, backtest.map(rowOf), { width }),
    "",
    ...wrapText(
      `Simulated: ${replications === 1 ? "one replication, which gives no interval" : `mean of ${replications} replications ± half its 95 % interval`}. The scenario was fitted to this same log: the table tells whether it holds what the log shows, not how well it foretells.`,
      width,
    ),
    ...warningLines(warnings, width),
  ];
  return `${lines.join("\n")}\n`;
}

/** How many parameters came from where. */
function sourcesOf(parameters: readonly FittedParameter[]): string {
  const counts = new Map<string, number>();
  for (const { from } of parameters) counts.set(from, (counts.get(from) ?? 0) + 1);
  const parts = [...counts].map(([from, count]) => `${count} ${from}`);
  return `${parameters.length} parameters (${parts.join(", ")}), each with its evidence in the file.`;
}

function rowOf({ measure, unit, logged, simulated, difference }: BacktestRow): TableRow {
  const scale: Scale =
    unit === "min"
      ? scaleFor("minutes", [logged, simulated.mean ?? 0], "")
      : { factor: 1, symbol: unit };
  const share = difference === null ? "" : percentChange(difference);
  return [
    printable(labelOf(measure, scale)),
    Number.isNaN(logged) ? "–" : plain(logged * scale.factor),
    estimateText(simulated, { scale }),
    share,
  ];
}

function plain(value: number): string {
  return formatNumber(value, Math.min(3, decimalsFor(value, 4)));
}
