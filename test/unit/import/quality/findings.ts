import type { Finding } from "../../../../src/log/finding.ts";
import { importText } from "../importText.ts";

/** What is found in an export, in the zone UTC. */
export async function findingsIn(csv: string, timezone = "UTC"): Promise<readonly Finding[]> {
  return (await importText(csv, { timezone })).report.findings;
}

export async function findingIn(csv: string, code: string): Promise<Finding | undefined> {
  return (await findingsIn(csv)).find((finding) => finding.code === code);
}
