import { expect, test } from "vitest";
import { parseMapping } from "../../../../src/import/mapping/mapping.ts";
import { importText } from "../importText.ts";

test("a log ends with the last resolution, where only the time that it took is stated", async () => {
  const { mapping } = parseMapping(
    "{ shape: snapshot, columns: { ticket: Id, opened: Opened, status: State, resolutionTime: Took }, durations: { resolutionTime: hours }, statuses: { Done: resolved } }",
    "map.yaml",
  );
  const rows = ["Id,Opened,State,Took", "1,2026-01-05 08:00,Done,30", "2,2026-01-05 09:00,Done,2"];
  const { log } = await importText(`${rows.join("\n")}\n`, { mapping });
  // from midnight: opened at 8, and resolved 30 hours later
  expect(log?.tickets.columns.resolvedAt[0]).toBe(38 * 3_600_000);
  expect(log?.endsAt).toBe(38 * 3_600_000);
});
