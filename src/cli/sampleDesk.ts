import { type FittedScenario, fitScenario } from "../fit/fitScenario.ts";
import { loadStaffing } from "../fit/loadStaffing.ts";
import { importFiles } from "../import/importFiles.ts";
import type { ImportReport } from "../import/importReport.ts";
import { problemText } from "../report/importText.ts";
import type { Effects } from "./effects.ts";
import { CliFailure } from "./failure.ts";
import { readTextFile } from "./readTextFile.ts";

/** What `npm run sample` gives to import and fit, and `start` to the same functions. */
export const sample = {
  export: "sample-servicenow.csv.gz",
  staffing: "sample-staffing.yaml",
  timezone: "Europe/Berlin",
  name: "Sample desk",
} as const;

/** The sample export of the project, imported and fitted. */
export async function sampleDesk(
  effects: Effects,
  folder: string,
): Promise<{ readonly report: ImportReport; readonly fitted: FittedScenario }> {
  const [name, staffingFile] = [folder + sample.export, folder + sample.staffing];
  const { log, report } = await importFiles([{ name, ...(await effects.files.stream(name)) }], {
    timezone: sample.timezone,
  });
  if (log === null) throw new CliFailure(report.problems.map(problemText).join("\n"));
  const staffing = loadStaffing(await readTextFile(effects, staffingFile), staffingFile);
  return { report, fitted: fitScenario(log, { name: sample.name, staffing }) };
}
