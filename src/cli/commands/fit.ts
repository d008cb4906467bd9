import { basename } from "node:path";
import { backtest } from "../../fit/backtest.ts";
import { backtestWarnings } from "../../fit/backtestWarnings.ts";
import { flowSummary } from "../../fit/flowSummary.ts";
import { writeScenario } from "../../model/writeScenario.ts";
import { fitCsv } from "../../report/fitCsv.ts";
import { fitJson } from "../../report/fitJson.ts";
import { fitText } from "../../report/fitText.ts";
import type { Effects } from "../effects.ts";
import { fitLog, type StatedFiles } from "../fitLog.ts";
import { readLogFile } from "../readLogFile.ts";
import type { RunOptions } from "../runReplications.ts";
import { simulateFlows } from "../simulateFlows.ts";
import { type OutputFormat, writeResult } from "../writeResult.ts";

export interface FitCommandOptions extends StatedFiles, RunOptions {
  readonly out: string;
  readonly format: OutputFormat;
  readonly name?: string;
  readonly withIncomplete?: boolean;
}

/** `tierlab fit LOG --out SCENARIO` */
export async function fitCommand(
  effects: Effects,
  file: string,
  options: FitCommandOptions,
): Promise<void> {
  const { out, format, staffing, promises, name = nameFrom(file), withIncomplete } = options;
  const sources = [file, staffing, promises].filter((path) => path !== undefined);
  await effects.files.checkTarget(out, sources);
  const log = await readLogFile(effects, file);
  const fitted = await fitLog(effects, log, { name, staffing, promises, withIncomplete });
  const text = writeScenario(fitted.input);
  const logged = flowSummary(log, { withIncomplete: withIncomplete ?? false });
  const rows = backtest(logged, await simulateFlows(effects, text, options));
  const told = { ...fitted, warnings: [...fitted.warnings, ...backtestWarnings(rows)] };
  await effects.files.write(out, [text]);
  await writeResult(effects, format, {
    table: (width) => fitText(told, rows, width),
    json: () => fitJson(told, rows),
    csv: () => fitCsv(rows),
  });
}

function nameFrom(file: string): string {
  return basename(file).replace(/\.[^.]+$/, "") || "Fitted desk";
}
