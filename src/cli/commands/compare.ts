import { basename } from "node:path";
import { compareScenarios } from "../../experiment/compareScenarios.ts";
import { comparisonJson } from "../../experiment/resultJson.ts";
import { comparisonCsv } from "../../report/comparisonCsv.ts";
import { comparisonText } from "../../report/comparisonText.ts";
import type { Effects } from "../effects.ts";
import { CliFailure } from "../failure.ts";
import { openingJson } from "../opening.ts";
import { readScenarioFile, type ScenarioFile } from "../readScenarioFile.ts";
import { type RunOptions, runReplications } from "../runReplications.ts";
import { checkDashboard, serveDashboard } from "../serveDashboard.ts";
import { type OutputFormat, writeResult } from "../writeResult.ts";

export interface CompareOptions extends RunOptions {
  readonly format: OutputFormat;
  readonly all?: boolean;
  readonly weeks?: number;
  readonly payback?: boolean;
  readonly serve?: boolean;
  readonly port: number;
}

/** `tierlab compare BASELINE ALTERNATIVE…` */
export async function compareCommand(
  effects: Effects,
  paths: readonly string[],
  options: CompareOptions,
): Promise<void> {
  const { format, weeks, all: isAll = false, serve: isServed = false, port } = options;
  if (isServed && weeks !== undefined)
    throw new CliFailure(
      "the dashboard measures as many weeks as its scenarios say, whatever --weeks says",
      "compare without --serve, or change measured in the files.",
    );
  if (isServed) await checkDashboard(effects);
  const files: ScenarioFile[] = [];
  for (const path of paths) files.push(await readScenarioFile(effects, path, weeks));
  const [baseline, ...alternatives] = files.map(({ scenario }) => scenario);
  const logs = new Map(files.flatMap((file) => [...file.logs]));
  if (isServed && logs.size > 0)
    throw new CliFailure(
      `the dashboard can't read ${[...logs.keys()].join(", ")}: a page has no files beside it`,
      "compare without --serve.",
    );
  const result = await runReplications(effects, options, async (run) =>
    compareScenarios(baseline, alternatives, {
      ...run,
      logs,
      payback: options.payback === true ? "all" : "levers",
    }),
  );
  await writeResult(effects, format, {
    table: (width) => comparisonText(result, { width, isAll }),
    json: () => comparisonJson(result),
    csv: () => comparisonCsv(result),
  });
  const opened = files.map(({ text }, i) => ({ file: basename(paths[i]), yaml: text }));
  const address = format === "table" ? effects.stdout : effects.stderr; // a program reads the other
  if (isServed) await serveDashboard(effects, openingJson(opened, result), { port, address });
}
