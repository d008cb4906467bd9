import { describe, expect, test } from "vitest";
import { importFiles } from "../../../../src/import/importFiles.ts";
import { parseMapping } from "../../../../src/import/mapping/mapping.ts";
import { setAsideCsv } from "../../../../src/import/setAside/setAsideCsv.ts";
import { parseTierMapping } from "../../../../src/import/tiers/tierMapping.ts";
import { writeTiers } from "../../../../src/import/tiers/writeTiers.ts";
import { checkLog } from "../../../../src/log/checkLog.ts";
import { readLog } from "../../../../src/log/readLog.ts";
import type { TicketLog } from "../../../../src/log/ticketLog.ts";
import { visitsCsv } from "../../../../src/log/visitsCsv.ts";
import { writeLog } from "../../../../src/log/writeLog.ts";
import { fileOf } from "../importText.ts";
import { toldTickets } from "./toldTickets.ts";

const map = `
columns: { ticket: Id, time: Changed, status: State, group: Team, type: Kind, priority: Urgency }
statuses: { New: new, Open: in progress, Done: resolved }
`;
const tiersText = `L1: ["Desk, blue", "=cmd()"]\nL2: [Net]\n`;

/** Ids and groups that spreadsheets would run, that hold delimiters, quotes and line breaks. */
const lines = [
  "Id,Changed,State,Team,Kind,Urgency",
  '"=1+1",2026-01-12 08:00,New,"Desk, blue","a ""quoted"" kind",1 - High',
  '"=1+1",2026-01-12 08:10,Open,"Desk, blue","a ""quoted"" kind",1 - High',
  '"=1+1",2026-01-12 08:40,New,Net,"a ""quoted"" kind",1 - High',
  '"=1+1",2026-01-12 09:00,Open,Net,"a ""quoted"" kind",1 - High',
  '"=1+1",2026-01-12 09:30,Done,Net,"a ""quoted"" kind",1 - High',
  '"two\nlines",2026-01-12 08:20,Open,=cmd(),-2+3,2 - Low',
  '"two\nlines",2026-01-12 08:50,Done,=cmd(),-2+3,2 - Low',
  "plain,2026-01-12 09:10,Open,Net,VPN,2 - Low",
];
const faulty = ["plain,soon,Open,Net,VPN,2 - Low", '"=9",2026-01-12 09:20,Gone,Net,VPN,2 - Low'];

const textOf = (rows: readonly string[]) => `${rows.join("\n")}\n`;
const mapping = parseMapping(map, "map.yaml").mapping;
const { tiers } = parseTierMapping(tiersText, "tiers.yaml");

async function imported(...files: readonly string[]) {
  const sources = files.map((text, i) => fileOf(text, `${i}.csv`));
  return importFiles(sources, { timezone: "UTC", mapping, tiers });
}

async function logOf(...files: readonly string[]): Promise<TicketLog> {
  const { log, report } = await imported(...files);
  if (log === null) throw new Error(report.problems.at(-1)!.message);
  return log;
}

describe("a round trip", () => {
  test("through the log's own file: the same bytes", async () => {
    const log = await logOf(textOf(lines));
    const bytes = [...writeLog(log)];
    const again = readLog(Uint8Array.from(Buffer.concat(bytes)));
    checkLog(again);
    expect(toldTickets(again)).toEqual(toldTickets(log));
    expect(Buffer.concat([...writeLog(again)]).equals(Buffer.concat(bytes))).toBe(true);
  });

  test("through the visits as CSV, which are recognised: the same visits", async () => {
    const log = await logOf(textOf(lines));
    const csv = [...visitsCsv(log)].join("");
    const { log: again, report } = await importFiles([fileOf(csv)], {});
    expect(report.preset?.id).toBe("tierlab-visits");
    expect(report).toMatchObject({ rows: 4, used: 4 });
    expect(toldTickets(again!)).toEqual(toldTickets(log));
    expect(again!.names.tiers).toEqual(["L1", "L2"]);
    expect(again!.names.types).toEqual(log.names.types);
  });

  test("through the file of tiers: the same tiers", async () => {
    const { report } = await imported(textOf(lines));
    const { tiers: again, problems } = parseTierMapping(writeTiers(report.groups), "again.yaml");
    expect(problems).toEqual([]);
    const sorted = (list: typeof tiers) =>
      list?.map(({ tier, groups }) => [tier, [...groups].sort()]);
    expect(sorted(again)).toEqual(sorted(tiers));
  });

  test("through the rows set aside, mended: as if they had never been broken", async () => {
    const broken = textOf([...lines, ...faulty]);
    const { setAside } = await imported(broken);
    expect(setAside).toHaveLength(2);
    const csv = [...setAsideCsv(setAside)].join("");
    const mended = csv.replace("soon", "2026-01-12 10:00").replace("Gone", "Done");
    const sound = faulty.map((row) =>
      row.replace("soon", "2026-01-12 10:00").replace("Gone", "Done"),
    );
    expect(toldTickets(await logOf(broken, mended))).toEqual(
      toldTickets(await logOf(textOf([...lines, ...sound]))),
    );
  });
});
