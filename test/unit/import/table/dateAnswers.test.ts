import { expect } from "vitest";
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

importTable("what dates leave open, and its answers", [
  {
    name: "month names in Jira's format",
    file: at("13/Jan/26 8:00 AM", "13/Jan/26 8:30 AM"),
    rows,
    tickets: one,
  },
  {
    name: "month names in Spanish, with twelve hours",
    file: at("13 de enero de 2026, 8:00 a. m.", "13 de enero de 2026, 8:30 a. m."),
    rows,
    tickets: one,
  },
  {
    name: "months in Polish, of which some names are those of other months in Croatian",
    file: at("13/sty/26 8:00 AM", "13/sty/26 8:30 AM", "2/lip/26 8:00 AM"),
    rows: "3 = 3 + 0 + 0",
    tickets: [...one, "2 2026-07-02 08:00 Desk 08:00 resolved"],
    problems: ['note shared-month-names@4:Changed "2/lip/26 8:00 AM"'],
    says: /July.* in Croatian .*: June/,
  },
  { name: "epochs in seconds", file: at("1768291200", "1768293000"), rows, tickets: one },
  {
    name: "epochs in milliseconds state the zone where nobody else does",
    file: at("1768291200000", "1768293000000"),
    timezone: null,
    rows,
    tickets: one,
    problems: ["note timezone-from-offset"],
  },
  {
    name: "a spreadsheet's days are a question: from 1900 or from 1904",
    file: at("46035.3333333", "46035.3541667"),
    rows,
    problems: ["fatal ambiguous-dates:Changed"],
    says: /from which year.*"Changed=serial-1900" \(explains 100 %, they then run from 2026-01-13 to 2026-01-13\).*serial-1904/,
  },
  {
    name: "the answer: from 1900",
    file: at("46035.3333333", "46035.3541667"),
    dates: { all: ["serial-1900"], columns: {} },
    rows,
    tickets: one,
  },
  {
    name: "the answer: from 1904, of the column",
    file: at("44573.3333333", "44573.3541667"),
    dates: { all: [], columns: { Changed: "serial-1904" } },
    rows,
    tickets: one,
  },
  {
    name: "an answer for a column that there isn't",
    file: at("3/1/2026 08:00", "3/1/2026 08:30"),
    dates: { all: [], columns: { Chagned: "day-first" } },
    rows: "0 = 0 + 0 + 0",
    problems: ["fatal missing-column:Chagned"],
    says: /did you mean "Changed"/,
  },
  {
    name: "year first and day first in one column are both read, and both named",
    file: at("2026-01-13 08:00", "13/01/2026 08:30"),
    rows,
    tickets: one,
    problems: ['note two-date-formats@3:Changed "13/01/2026 08:30"'],
    says: /iso in 1 \(the first on line 2: 2026-01-13 08:00\); day-first in 1 \(the first on line 3/,
  },
  {
    name: "day first with dots and month first with slashes in one column: each as it is written",
    file: at(
      "13.1.2026 08:00",
      "13.1.2026 08:30",
      "1/14/2026 8:00 AM",
      "1/5/2026 8:00 AM",
      "5.1.2026 09:00",
    ),
    rows: "5 = 5 + 0 + 0",
    tickets: [
      "3 2026-01-05 08:00 Desk 08:00 resolved",
      "4 2026-01-05 09:00 Desk 09:00 resolved",
      "1 2026-01-13 08:00 Desk elapsed 08:30 resolved",
      "2 2026-01-14 08:00 Desk 08:00 resolved",
    ],
    problems: ['note two-date-formats@4:Changed "1/14/2026 8:00 AM" ×2'],
  },
  {
    name: "the first row is the one that contradicts the rest: it is set aside with its value",
    file: [
      head,
      '2,"1/16/2026 08:00",Done,Desk',
      ...at("13/1/2026 08:00", "13/1/2026 08:30", "14/1/2026 08:00").slice(1),
    ],
    rows: "4 = 3 + 1 + 0",
    tickets: [
      "1 2026-01-13 08:00 Desk elapsed 08:30 resolved",
      "2 2026-01-14 08:00 Desk 08:00 resolved (incomplete)",
    ],
    problems: ['aside unreadable-date@2:Changed "1/16/2026 08:00"'],
  },
  {
    name: "every column that takes an answer is asked about at once",
    file: [
      "Id,Changed,State,Team,Made",
      "1,3/1/2026 08:00,Open,Desk,1/1/2026",
      "1,3/1/2026 08:30 CST,Done,Desk,1/1/2026",
    ],
    map: map("").replace("time: Changed", "time: Changed, opened: Made"),
    timezone: null,
    rows,
    problems: [
      "fatal ambiguous-dates",
      "fatal ambiguous-timezone:Changed",
      "fatal timezone-needed:Changed",
    ],
  },
  {
    name: "columns that leave the same open are asked about together, with the option that answers them all",
    file: ["Id,Changed,State,Team,Made", "1,3/1/2026 08:30,Done,Desk,1/1/2026"],
    map: map("").replace("time: Changed", "time: Changed, opened: Made"),
    rows: "1 = 1 + 0 + 0",
    problems: ["fatal ambiguous-dates"],
    says: /from the month in Changed: .*; the same is open in Made; say which it is in all of them with {2}--dates day-first \(Changed: explains 100 %, they then run from 2026-01-03 to 2026-01-03; Made: explains.*\) {2}or {2}--dates month-first \(.*\); in one alone with --dates "Changed=day-first"$/,
  },
  {
    name: "that answer holds for all of them",
    file: ["Id,Changed,State,Team,Made", "1,3/1/2026 08:30,Done,Desk,1/1/2026"],
    map: map("").replace("time: Changed", "time: Changed, opened: Made"),
    dates: { all: ["day-first"], columns: {} },
    rows: "1 = 1 + 0 + 0",
    tickets: ["1 2026-01-01 00:00 Desk queued 03T08:30 resolved"],
    problems: ['note no-time-of-day@2:Made "1/1/2026"'],
  },
  {
    name: "what other columns tell of an open one stands beside its answers",
    file: [
      "Id,Made,Ended,Shut,Team",
      "1,3/4/2026 08:00,13/4/2026 08:30,20/4/2026 08:00,Desk",
      "2,5/4/2026 08:00,6/4/2026 08:30,16/4/2026 08:00,Desk",
      "3,12/4/2026 08:00,25/4/2026 08:30,28/4/2026 08:00,Desk",
    ],
    map: `
shape: snapshot
columns: { ticket: Id, opened: Made, resolved: Ended, closed: Shut, group: Team }
`,
    rows: "3 = 3 + 0 + 0",
    problems: ["fatal ambiguous-dates:Made"],
    says: /"Made=day-first" \(explains 100 %, they then run from 2026-04-03 to 2026-04-12, as Ended and Shut are written\) {2}or {2}--dates "Made=month-first" \(explains 100 %, they then run from 2026-03-04 to 2026-12-04, and 4 of 6 times something ends before it begins\)/,
  },
  {
    name: "the zone in a column's name is that column's",
    file: [
      "Id,Changed (America/New_York),State,Team",
      "1,2026-01-13 03:00,Open,Desk",
      "1,2026-01-13 03:30,Done,Desk",
    ],
    map: map("").replace("time: Changed", 'time: "Changed (America/New_York)"'),
    timezone: "Asia/Tokyo",
    rows,
    tickets: one,
  },
  {
    name: "and the log's, where no other is stated",
    file: [
      "Id,Changed (America/New_York),State,Team",
      "1,2026-01-13 03:00,Open,Desk",
      "1,2026-01-13 03:30,Done,Desk",
    ],
    map: map("").replace("time: Changed", 'time: "Changed (America/New_York)"'),
    timezone: null,
    rows,
    tickets: one,
    problems: ["note timezone-from-dates"],
  },
  {
    name: "a zone stated for the column",
    file: at("2026-01-13 17:00", "2026-01-13 17:30"),
    zones: { Changed: "Asia/Tokyo" },
    rows,
    tickets: one,
  },
  {
    name: "a zone stated for a column that there isn't",
    file: at("2026-01-13 17:00", "2026-01-13 17:30"),
    zones: { Chagned: "Asia/Tokyo" },
    rows,
    problems: ["fatal missing-column:Chagned"],
    says: /did you mean "Changed"/,
  },
  {
    name: "an abbreviation that means one thing",
    file: at("2026-01-13 09:00 CET", "2026-01-13 09:30 CET"),
    rows,
    tickets: one,
  },
  {
    name: "an abbreviation that several zones share is a question",
    file: at("2026-01-13 08:00 IST", "2026-01-13 08:30 IST"),
    rows,
    problems: ["fatal ambiguous-timezone:Changed"],
    says: /--zone "IST=Asia\/Kolkata".*Jerusalem.*Dublin/,
  },
  {
    name: "what it means is stated",
    file: at("2026-01-13 13:30 IST", "2026-01-13 14:00 IST"),
    zones: { IST: "Asia/Kolkata" },
    rows,
    tickets: one,
  },
  {
    name: "what it means is stated in the mapping",
    file: at("2026-01-13 13:30 IST", "2026-01-13 14:00 IST"),
    map: map("zones: { IST: Asia/Kolkata }"),
    timezone: null,
    rows,
    tickets: one,
    problems: ["note timezone-from-dates"],
  },
  {
    name: "a value's own zone goes before its column's, the log's and its name's",
    file: at("2026-01-13 09:00 Europe/Berlin", "2026-01-13T09:30+01:00[Europe/Berlin]"),
    zones: { Changed: "Asia/Tokyo" },
    timezone: "America/Lima",
    rows,
    tickets: one,
  },
  {
    name: "a time that the clocks of a value's own zone skipped",
    file: at("2026-03-29 01:00 Europe/Berlin", "2026-03-29 02:30 Europe/Berlin"),
    rows,
    tickets: ["1 2026-03-29 00:00 Desk elapsed 01:30 resolved"],
    problems: ['note time-in-gap@3:Changed "2026-03-29 02:30"'],
  },
  {
    name: "dates that are all at midnight have lost their time",
    file: at("2026-01-13 00:00", "2026-01-14 00:00", "2026-01-15 00:00"),
    rows: "3 = 3 + 0 + 0",
    tickets: [
      "1 2026-01-13 00:00 Desk elapsed 14T00:00 resolved",
      "2 2026-01-15 00:00 Desk 00:00 resolved",
    ],
    problems: ['note no-time-of-day@2:Changed "2026-01-13 00:00" ×3'],
    says: /are at 00:00/,
  },
  {
    name: "a date that stands for none is named",
    file: at("2026-01-13 08:00", "2026-01-13 08:30", "1970-01-01 00:00"),
    rows: "3 = 3 + 0 + 0",
    tickets: [
      "2 1970-01-01 00:00 Desk 00:00 resolved",
      "1 2026-01-13 08:00 Desk elapsed 08:30 resolved",
    ],
    problems: ['note placeholder-date@4:Changed "1970-01-01"'],
  },
  {
    name: "the mapping lists it as missing",
    file: at("2026-01-13 08:00", "2026-01-13 08:30", "1970-01-01 00:00"),
    map: map('missing: ["1970-01-01 00:00"]'),
    rows: "3 = 2 + 1 + 0",
    tickets: one,
    problems: ['aside missing-date@4:Changed "1970-01-01 00:00"'],
  },
  {
    name: "a spreadsheet of another language swapped the days that it could",
    file: at(
      "2026-01-02 08:00",
      "2026-02-01 08:00",
      ...Array.from(
        { length: 20 },
        (_, i) => `2026-${String((i % 12) + 1).padStart(2, "0")}-03 08:00`,
      ),
      ...Array.from({ length: 20 }, (_, i) => `${13 + (i % 15)}/01/2026 08:00`),
    ),
    map: map(""),
    rows: "42 = 42 + 0 + 0",
    tickets: expect.any(Array),
    problems: [
      'note two-date-formats@24:Changed "13/01/2026 08:00" ×20',
      'note swapped-days@2:Changed "2026-01-02 08:00" ×22',
    ],
    says: /no date with the year first has a day over 12, and every one of the 20 others has/,
  },
]);
