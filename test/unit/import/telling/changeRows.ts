import type { ImportOptions } from "../../../../src/import/importFiles.ts";
import type { TicketLog } from "../../../../src/log/ticketLog.ts";
import { importText } from "../importText.ts";

const header =
  "number,incident_state,sys_mod_count,opened_at,sys_updated_on,assignment_group,assigned_to,priority,resolved_at,closed_at";

/** Rows of an export of changes written short: `08:05 New Desk Ann`; `?` for nothing. All on one day, opened at 08:00. */
export function rowsOf(...rows: readonly string[]): string {
  const lines = rows.map((row, i) => {
    const [time, status, group, agent = "?", more = ""] = row.split(/ +/);
    const [priority = "?", resolved = "?", closed = "?"] = more.split("/");
    const date = (clock: string) => (clock === "?" ? "?" : `2016-02-29 ${clock}`);
    const cells = [
      "INC1",
      status.replaceAll("_", " "),
      String(i),
      date("08:00"),
      date(time),
      group,
      agent,
      priority,
    ];
    return [...cells, date(resolved), date(closed)].join(",");
  });
  return `${[header, ...lines].join("\n")}\n`;
}

export const tiers = [
  { tier: "L1", groups: ["Desk", "Night"] },
  { tier: "L2", groups: ["Net", "Apps"] },
];

/** The log of such rows of one ticket. */
export async function logOf(
  rows: readonly string[],
  options: ImportOptions = {},
): Promise<TicketLog> {
  const { log, report } = await importText(rowsOf(...rows), { tiers, ...options });
  if (log === null) throw new Error(report.problems.at(-1)!.message);
  return log;
}
