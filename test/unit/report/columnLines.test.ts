import { expect, test } from "vitest";
import { columnLines } from "../../../src/report/columnLines.ts";
import { importText as imported } from "../import/importText.ts";

test("the columns that aren't used are all named, those of one name once with their number", async () => {
  const csv = `number,incident_state,sys_mod_count,sys_updated_on,assignment_group,comments,comments,,"a\u001b[31m"
INC1,New,0,2026-01-12 08:00:00,Desk,x,y,,z
`;
  const { report } = await imported(csv);
  expect(columnLines(report, 100)).toEqual([
    "Columns used: number (ticket id), incident_state (status), sys_mod_count (order of changes within a",
    "  ticket), sys_updated_on (time of the change), assignment_group (group).",
    "Columns not used (4): comments ×2, (no name), a\ufffd[31m.",
  ]);
});

test("where all are used, that is said; where there is no header, nothing", async () => {
  const { report } = await imported(
    "number,incident_state,sys_mod_count,sys_updated_on\nINC1,New,0,2026-01-12 08:00:00\n",
  );
  expect(columnLines(report, 200).at(-1)).toBe("Every column is used.");
  expect(columnLines({ ...report, columns: [] }, 80)).toEqual([]);
});
