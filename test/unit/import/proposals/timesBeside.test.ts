import { describe, expect, test } from "vitest";
import { parseMapping } from "../../../../src/import/mapping/mapping.ts";
import { writeMapping } from "../../../../src/import/mapping/writeMapping.ts";
import { proposeMapping, withProposal } from "../../../../src/import/proposals/proposeMapping.ts";
import { importFiles } from "../../../../src/import/importFiles.ts";
import { setAsideCsv } from "../../../../src/import/setAside/setAsideCsv.ts";
import { fileOf, importText } from "../importText.ts";

const two = (number: number) => String(number).padStart(2, "0");
const day = (i: number) => `${two((i % 27) + 1)}/03/2026`;
const clock = (i: number) => `${two(i % 24)}:${two(i)}`;

/** What is proposed for 40 tickets with these two columns, filled so. */
function columnsOf(
  names: readonly [string, string],
  [first, second]: readonly [(i: number) => string, (i: number) => string] = [day, clock],
  map = "",
) {
  const header = ["Ticket ID", "Status", ...names];
  const rows = Array.from({ length: 40 }, (_, i) => [`T${i}`, "Open", first(i), second(i)]);
  const { mapping } = parseMapping(map, "map.yaml");
  const proposal = proposeMapping(header, rows, mapping);
  return { proposal, columns: withProposal(mapping, proposal).columns };
}

describe("a column of times of day beside a column of days is proposed as theirs", () => {
  test.each<[string, string]>([
    ["Open Date", "Open Time"],
    ["Date Opened", "Time Opened"],
    ["opened_date", "opened_time"],
    ["openedDate", "openedTime"],
    ["Opened", "Opened (time)"],
    ["Created on", "Created at"],
    ["Open Date (DD/MM/YYYY)", "Open Time (HH:MM)"],
    ["Data de abertura", "Hora de abertura"],
    ["Data abertura", "Hora da abertura"],
    ["Fecha de apertura", "Hora de apertura"],
    ["Fecha Creación", "Hora Creación"],
    ["Date d'ouverture", "Heure d'ouverture"],
    ["Date de création", "Heure de création"],
    ["Eröffnungsdatum", "Eröffnungszeit"],
    ["Erstelldatum", "Erstelluhrzeit"],
    ["Erstellt am", "Erstellt um"],
    ["Erstellt am (Datum)", "Erstellt am (Uhrzeit)"],
    ["Data apertura", "Ora apertura"],
    ["Aanmaakdatum", "Aanmaaktijd"],
  ])("%s, %s", (date, time) => {
    const { proposal, columns } = columnsOf([date, time]);
    expect(columns.opened).toEqual({ date, time });
    const proposed = proposal.columns.find(({ column }) => column === time)!;
    expect(proposed).toMatchObject({ role: "opened", timeOf: date, confidence: 0.9, isUsed: true });
    expect(proposed.reason).toBe(
      `its values are times of day, those of ${date} are days without one, and the names are alike`,
    );
  });

  test("also where a database puts midnight after the days, and a zero day before the times", () => {
    const cells = [(i: number) => `${day(i)} 00:00:00`, (i: number) => `30/12/1899 ${clock(i)}:00`];
    expect(columnsOf(["Open Date", "Open Time"], [cells[0], cells[1]]).columns.opened).toEqual({
      date: "Open Date",
      time: "Open Time",
    });
  });
});

describe("nothing is joined", () => {
  const opened = (...given: Parameters<typeof columnsOf>) => columnsOf(...given).columns.opened;

  test("of columns whose names are of different things", () => {
    expect(opened(["Open Date", "Close Time"])).toBe("Open Date");
    expect(opened(["Open Date", "Time"])).toBe("Open Date");
  });

  test("where the dates have times of their own", () => {
    const dates = (i: number) => `${day(i)} ${clock(i + 1)}`;
    expect(opened(["Open Date", "Open Time"], [dates, clock])).toBe("Open Date");
  });

  test("where the times may be durations over a day", () => {
    const hours = (i: number) => `${two(i)}:15`;
    expect(opened(["Open Date", "Open Time"], [day, hours])).toBe("Open Date");
  });

  test("where somebody has stated the date's column alone", () => {
    const map = 'columns: { opened: "Open Date" }';
    expect(opened(["Open Date", "Open Time"], [day, clock], map)).toBe("Open Date");
  });
});

test("times that can as well be durations are proposed as either, and used as neither", () => {
  const { proposal, columns } = columnsOf(["Resolution Date", "Resolution Time"]);
  expect(columns).toMatchObject({ resolved: "Resolution Date" });
  expect(columns.resolutionTime).toBeUndefined();
  expect(proposal.columns[3]).toMatchObject({ role: "resolved", confidence: 0.6, isUsed: false });
  expect(proposal.columns[3].reason).toMatch(/they can be durations, too \(time to resolution\)$/);
});

describe("a mapping of a date and a time", () => {
  const rows = Array.from({ length: 40 }, (_, i) => `T${i};Open;${day(i)};${clock(i)}`);
  const csv = ["Ticket ID;Status;Open Date;Open Time", ...rows].join("\n");

  test("is saved with its evidence, read back, and gives the same log", async () => {
    const first = await importText(csv);
    const saved = writeMapping(first.mapping!, first.report);
    expect(saved).toContain(
      '\n  opened: { date: "Open Date", time: "Open Time" } # its name says so; ',
    );
    expect(saved).toContain("times of day, those of Open Date are days without one");
    const { mapping, problems } = parseMapping(saved, "map.yaml");
    expect(problems).toEqual([]);
    expect(mapping!.columns).toEqual(first.mapping!.columns);
    const again = await importText(csv, { mapping });
    expect(again.log!.tickets).toEqual(first.log!.tickets);
    expect(again.report.columns).toEqual(first.report.columns);
    expect(again.report.columns[3]).toEqual({
      name: "Open Time",
      use: "time of day of the time opened",
    });
  });

  test("takes rows set aside for their time back, mended, as the rest of its column is written", async () => {
    const dots = (i: number) => `${i % 24}.${two(i)}`;
    const lines = Array.from({ length: 30 }, (_, i) => `T${i};Open;${day(i)};${dots(i)}`);
    const header = "Ticket ID;Status;Open Date;Open Time";
    const file = (last: string) => [header, ...lines, `T99;Open;${day(3)};${last}`].join("\n");
    const { setAside, report } = await importText(file("early"));
    expect(report).toMatchObject({ rows: 31, used: 30, setAside: 1, ignored: 0 });
    expect(setAside[0]).toMatchObject({ line: 32, column: "Open Time", value: "early" });
    const csv = [...setAsideCsv(setAside)].join("").replace("early", "0.35");
    const both = [fileOf(file("early")), fileOf(csv, "aside.csv")];
    const again = await importFiles(both, { timezone: "UTC" });
    expect(again.report).toMatchObject({ setAside: 0, tickets: 31 });
    const whole = await importText(file("0.35"));
    expect(again.log!.tickets).toEqual(whole.log!.tickets);
  });

  test("leaves the rest to be proposed", () => {
    const map = "columns: { opened: { date: Open Date, time: Open Time } }";
    const { proposal, columns } = columnsOf(["Open Date", "Open Time"], [day, clock], map);
    expect(columns.opened).toEqual({ date: "Open Date", time: "Open Time" });
    expect(proposal.columns[3]).toMatchObject({
      role: "opened",
      use: "time of day of the time opened",
      timeOf: "Open Date",
      reason: "as stated",
    });
  });

  test.each([
    ["columns: { opened: { date: A } }", /^columns\.opened\.time .*must/],
    ["columns: { opened: { date: A, time: B, zone: C } }", /^columns\.opened\.zone isn't known/],
    ["columns: { group: { date: A, time: B } }", /^columns\.group must be/],
    ["columns: { opened: { date: [A], time: B } }", /^columns\.opened\.date must be/],
  ])("%s is refused", (text, message) => {
    expect(parseMapping(text, "map.yaml").problems.map((one) => one.message)).toEqual([
      expect.stringMatching(message),
    ]);
  });
});
