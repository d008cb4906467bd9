import { fileURLToPath } from "node:url";
import { type ComparisonResult, compareScenarios } from "../../experiment/compareScenarios.ts";
import { loadScenario } from "../../model/loadScenario.ts";
import type { ScenarioInput } from "../../model/scenarioSchema.ts";
import { writeScenario } from "../../model/writeScenario.ts";
import { comparisonText } from "../../report/comparisonText.ts";
import { formatNumber } from "../../report/number.ts";
import { wrapText } from "../../report/wrapText.ts";
import { escalateAfterAnHour } from "../alternatives/escalateAfterAnHour.ts";
import { oneMoreAgent } from "../alternatives/oneMoreAgent.ts";
import { shiftLeft } from "../alternatives/shiftLeft.ts";
import type { Effects } from "../effects.ts";
import { openingJson, type OpeningScenario } from "../opening.ts";
import { type RunOptions, runReplications } from "../runReplications.ts";
import { sampleDesk, shiftedType } from "../sampleDesk.ts";
import { checkDashboard, serveDashboard } from "../serveDashboard.ts";

export interface StartOptions extends RunOptions {
  readonly port: number;
  readonly serve: boolean;
  readonly opening?: string;
}

/** Three levels up, from the sources as from what is built from them. */
const dataFolder = fileURLToPath(new URL("../../../data/", import.meta.url));

/** `tierlab start`: the whole way on the sample export. */
export async function startCommand(effects: Effects, options: StartOptions): Promise<void> {
  const { opening } = options;
  if (opening !== undefined) return writeOpening(effects, opening, options);
  if (options.serve) await checkDashboard(effects);
  await effects.stderr.write(
    "Importing the sample export, fitting a model of its desk, and comparing three changes of it …\n",
  );
  const { files, comparison, summary } = await wholeWay(effects, options);
  const { stdout } = effects;
  const { width } = stdout;
  const said = wrapText(summary, width).join("\n");
  await stdout.write(`${said}\n\n${comparisonText(comparison, { width })}`);
  if (options.serve)
    await serveDashboard(effects, openingJson(files, comparison), {
      port: options.port,
      address: stdout,
    });
}

async function writeOpening(effects: Effects, path: string, options: RunOptions): Promise<void> {
  await effects.files.checkTarget(path, []);
  const { files, comparison } = await wholeWay(effects, options);
  await effects.files.write(path, [openingJson(files, comparison)]);
}

/** Import, fit, alternatives, comparison. */
async function wholeWay(effects: Effects, options: RunOptions) {
  const { report, fitted } = await sampleDesk(effects, dataFolder);
  const [tickets, rows] = [report.tickets, report.rows].map((count) => formatNumber(count, 0));
  const summary = `${tickets} tickets imported from the ${rows} rows of the sample export, and a model of their desk fitted.`;
  const files = openingFiles(fitted.input);
  return { files, comparison: await compareFiles(effects, files, options), summary };
}

/** The fitted desk and three ways to change it, as scenario files. */
function openingFiles(baseline: ScenarioInput): OpeningScenario[] {
  const [, second] = baseline.tiers;
  return [
    ["sample-desk.yaml", baseline] as const,
    ["one-more-agent.yaml", oneMoreAgent(baseline, second.name)] as const,
    ["escalation-after-an-hour.yaml", escalateAfterAnHour(baseline)] as const,
    ["shift-left.yaml", shiftLeft(baseline, shiftedType)] as const,
  ].map(([file, input]) => ({ file, yaml: writeScenario(input) }));
}

async function compareFiles(
  effects: Effects,
  files: readonly OpeningScenario[],
  options: RunOptions,
): Promise<ComparisonResult> {
  const [baseline, ...alternatives] = files.map(
    ({ file, yaml }) => loadScenario(yaml, file).scenario,
  );
  return runReplications(effects, options, async (run) =>
    compareScenarios(baseline, alternatives, run),
  );
}
