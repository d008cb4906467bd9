import type { FittedScenario } from "../fit/fitScenario.ts";
import { importFiles } from "../import/importFiles.ts";
import type { ImportReport } from "../import/importReport.ts";
import { problemText } from "../report/problemText.ts";
import type { Effects } from "./effects.ts";
import { CliFailure } from "./failure.ts";
import { fitLog } from "./fitLog.ts";

/** What its user would say of the sample export: the same as `npm run sample` gives to import and fit. */
const sample = {
  export: "sample-servicenow.csv.gz",
  staffing: "sample-staffing.yaml",
  promises: "sample-promises.yaml",
  timezone: "Europe/Berlin",
  name: "Sample desk",
} as const;

/** The type that the sample's service desk could resolve more often than it does. */
export const shiftedType = "VPN access";

/** The sample export of the project, imported and fitted. */
export async function sampleDesk(
  effects: Effects,
  folder: string,
): Promise<{ readonly report: ImportReport; readonly fitted: FittedScenario }> {
  const name = folder + sample.export;
  const source = { name, ...(await effects.files.stream(name)) };
  const { log, report } = await importFiles([source], { timezone: sample.timezone });
  if (log === null)
    throw new CliFailure(report.problems.map((problem) => problemText(problem)).join("\n"));
  const fitted = await fitLog(effects, log, {
    name: sample.name,
    staffing: folder + sample.staffing,
    promises: folder + sample.promises,
  });
  return { report, fitted };
}
