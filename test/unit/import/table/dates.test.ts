import { importTable } from "./importCase.ts";

const head = "Id,Changed,State,Team";
/** Ticket 1 opened and done at these times, as the file writes them. */
const at = (opened: string, done: string, ...more: readonly string[]) => [
  head,
  `1,"${opened}",Open,Desk`,
  `1,"${done}",Done,Desk`,
  ...more.map((time, i) => `${i + 2},"${time}",Done,Desk`),
];
const rows = "2 = 2 + 0 + 0";
const one = ["1 2026-01-13 08:00 Desk elapsed 08:30 resolved"];
const map = (line: string) => `
columns: { ticket: Id, time: Changed, status: State, group: Team }
statuses: { Open: in progress, Done: resolved }
${line}
`;

importTable("dates", [
  { name: "year first", file: at("2026-01-13 08:00", "2026-01-13 08:30"), rows, tickets: one },
  {
    name: "year first with seconds",
    file: at("2026-01-13 08:00:00", "2026-01-13 08:30:00"),
    rows,
    tickets: one,
  },
  {
    name: "year first, with T and fractions",
    file: at("2026-01-13T08:00:00.000", "2026-01-13T08:30:00.000"),
    rows,
    tickets: one,
  },
  {
    name: "year first, with slashes",
    file: at("2026/01/13 08:00", "2026/01/13 08:30"),
    rows,
    tickets: one,
  },
  { name: "day first", file: at("13/01/2026 08:00", "13/01/2026 08:30"), rows, tickets: one },
  {
    name: "day first, with dots and without zeros",
    file: at("13.1.2026 8:00", "13.1.2026 8:30"),
    rows,
    tickets: one,
  },
  {
    name: "day first, with dashes",
    file: at("13-01-2026 08:00", "13-01-2026 08:30"),
    rows,
    tickets: one,
  },
  { name: "month first", file: at("01/13/2026 08:00", "01/13/2026 08:30"), rows, tickets: one },
  {
    name: "month first, twelve hours",
    file: at("1/13/2026 8:00 AM", "1/13/2026 8:30 AM"),
    rows,
    tickets: one,
  },
  {
    name: "half past midnight and noon on twelve hours",
    file: at("1/13/2026 12:30 AM", "1/13/2026 12:30 PM"),
    rows,
    tickets: ["1 2026-01-13 00:30 Desk elapsed 12:30 resolved"],
  },
  {
    name: "an offset of UTC",
    file: at("2026-01-13T08:00:00Z", "2026-01-13T08:30:00Z"),
    rows,
    tickets: one,
  },
  {
    name: "an offset from UTC, without a colon",
    file: at("2026-01-13T09:00:00.000+0100", "2026-01-13T09:30:00.000+0100"),
    rows,
    tickets: one,
  },
  {
    name: "an offset states the zone where nobody else does",
    file: at("2026-01-13 09:00 +01:00", "2026-01-13 09:30 +01:00"),
    timezone: null,
    rows,
    tickets: one,
    problems: ["note timezone-from-offset"],
  },
  {
    name: "different offsets take a person to know the zone",
    file: at("2026-01-13 09:00 +01:00", "2026-01-13 09:30 +02:00"),
    timezone: null,
    rows,
    problems: ["fatal timezone-needed"],
    says: /--timezone/,
  },
  {
    name: "local times without a zone are a question",
    file: at("2026-01-13 08:00", "2026-01-13 08:30"),
    timezone: null,
    rows,
    problems: ["fatal timezone-needed:Changed"],
    says: /--timezone ZONE/,
  },
  {
    name: "local times of a stated zone",
    file: at("2026-01-13 09:00", "2026-01-13 09:30"),
    timezone: "Europe/Berlin",
    rows,
    tickets: one,
  },
  {
    name: "a zone that there isn't",
    file: at("2026-01-13 09:00", "2026-01-13 09:30"),
    timezone: "Europe/Berlyn",
    rows,
    problems: ['fatal unknown-timezone "Europe/Berlyn"'],
  },
  {
    name: "no day over twelve is a question, never a guess",
    file: at("3/1/2026 08:00", "3/1/2026 08:30"),
    rows,
    problems: ["fatal ambiguous-dates:Changed"],
    says: /day-first.*month-first/,
  },
  {
    name: "the mapping answers it: day first",
    file: at("3/1/2026 08:00", "3/1/2026 08:30"),
    map: map("dates: day-first"),
    rows,
    tickets: ["1 2026-01-03 08:00 Desk elapsed 08:30 resolved"],
  },
  {
    name: "the mapping answers it for the column: month first",
    file: at("3/1/2026 08:00", "3/1/2026 08:30"),
    map: map("dates: { time: month-first }"),
    rows,
    tickets: ["1 2026-03-01 08:00 Desk elapsed 08:30 resolved"],
  },
  {
    name: "one day over twelve tells the format of all",
    file: at("3/1/2026 08:00", "13/1/2026 08:30"),
    rows,
    tickets: ["1 2026-01-03 08:00 Desk elapsed 13T08:30 resolved"],
  },
  {
    name: "two formats in one column are both named",
    file: at("13/1/2026 08:00", "1/14/2026 08:30", "1/15/2026 08:00", "16/1/2026 08:00"),
    rows: "4 = 4 + 0 + 0",
    problems: ["fatal two-date-formats:Changed"],
    says: /day-first in 2 .*month-first in 2/,
  },
  {
    name: "a stray value of another format is set aside",
    file: at(
      "13/1/2026 08:00",
      "13/1/2026 08:30",
      "14/1/2026 08:00",
      "15/1/2026 08:00",
      "1/16/2026 08:00",
    ),
    rows: "5 = 4 + 1 + 0",
    tickets: [
      "1 2026-01-13 08:00 Desk elapsed 08:30 resolved",
      "2 2026-01-14 08:00 Desk 08:00 resolved",
      "3 2026-01-15 08:00 Desk 08:00 resolved",
    ],
    problems: ['aside unreadable-date@6:Changed "1/16/2026 08:00"'],
  },
  {
    name: "a time that the clocks skipped is read, and named",
    file: at("2026-03-29 01:00", "2026-03-29 02:30"),
    timezone: "Europe/Berlin",
    rows,
    tickets: ["1 2026-03-29 00:00 Desk elapsed 01:30 resolved"],
    problems: ['note time-in-gap@3:Changed "2026-03-29 02:30"'],
  },
  {
    name: "a time that the clocks showed twice is read as the first, and named",
    file: at("2026-10-25 01:00", "2026-10-25 02:30"),
    timezone: "Europe/Berlin",
    rows,
    tickets: ["1 2026-10-24 23:00 Desk elapsed 25T00:30 resolved"],
    problems: ['note time-in-overlap@3:Changed "2026-10-25 02:30"'],
  },
  {
    name: "the 29th of February where the year has one",
    file: at("29/02/2024 08:00", "29/02/2024 08:30"),
    rows,
    tickets: ["1 2024-02-29 08:00 Desk elapsed 08:30 resolved"],
  },
  {
    name: "twenty-five o'clock is no time",
    file: at("2026-01-13 08:00", "2026-01-13 25:30"),
    rows: "2 = 1 + 1 + 0",
    tickets: ["1 2026-01-13 08:00 Desk open (open, incomplete)"],
    problems: ['aside unreadable-date@3:Changed "2026-01-13 25:30"'],
  },
  {
    name: "a day alone is its midnight",
    file: at("2026-01-13", "2026-01-14"),
    rows,
    tickets: ["1 2026-01-13 00:00 Desk elapsed 14T00:00 resolved"],
    problems: ['note no-time-of-day@2:Changed "2026-01-13" ×2'],
  },
  {
    name: "the month by its name",
    file: at("13 Jan 2026 08:00", "13 January 2026 08:30"),
    rows,
    tickets: one,
  },
  {
    name: "the month by its name, first",
    file: at("Jan 13, 2026 08:00 AM", "January 13, 2026 8:30 AM"),
    rows,
    tickets: one,
  },
  {
    name: "as Jira writes them, with two digits of the year",
    file: at("13/Jan/26 8:00 AM", "13/Jan/26 8:30 AM"),
    rows,
    tickets: one,
  },
  {
    name: "the month's name in German",
    file: at("13. Januar 2026 08:00", "13. Jan. 2026 08:30"),
    rows,
    tickets: one,
  },
  {
    name: "the month's name in French",
    file: at("13 janvier 2026 08:00", "13 janv. 2026 08:30"),
    rows,
    tickets: one,
  },
  {
    name: "the month's name in Portuguese",
    file: at("13 de janeiro de 2026 08:00", "13/jan./2026 08:30"),
    rows,
    tickets: one,
  },
  {
    name: "digits without marks",
    file: at("20260113080000", "20260113083000"),
    rows,
    tickets: one,
  },
  {
    name: "seconds since 1970 take no zone",
    file: at("1768291200", "1768293000"),
    rows,
    tickets: one,
  },
  {
    name: "milliseconds since 1970",
    file: at("1768291200000", "1768293000000"),
    rows,
    tickets: one,
  },
  {
    name: "a spreadsheet's days since 1900",
    file: at("46035.3333333333", "46035.3541666667"),
    map: map("dates: serial-1900"),
    rows,
    tickets: one,
  },
  {
    name: "a spreadsheet's days since 1904, as stated",
    file: at("44573.3333333333", "44573.3541666667"),
    map: map("dates: serial-1904"),
    rows,
    tickets: one,
  },
  {
    name: "the weekday before the date",
    file: at("Tue, 13 Jan 2026 08:00:00 GMT", "Tue, 13 Jan 2026 08:30:00 GMT"),
    rows,
    tickets: one,
  },
  {
    name: "names of months for some rows and digits for others",
    file: at("2026-01-13 08:00", "13 Jan 2026 08:30"),
    rows,
    tickets: one,
    problems: ['note two-date-formats@3:Changed "13 Jan 2026 08:30"'],
  },
]);
