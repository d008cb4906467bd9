import { writeXlsx } from "hucre/xlsx";
import { importTable } from "./importCase.ts";

const map = `
columns: { ticket: Id, time: { date: Day, time: Clock }, status: State, group: Team }
statuses: { Open: in progress, Done: resolved }
`;
/** Ticket 1 opened and done, each with its day and its time of day; further rows are whole. */
const at = (
  opened: readonly [string, string],
  done: readonly [string, string],
  ...more: readonly string[]
) => [
  "Id;Day;Clock;State;Team",
  `1;${opened.join(";")};Open;Desk`,
  `1;${done.join(";")};Done;Desk`,
  ...more,
];
const rows = "2 = 2 + 0 + 0";
const tickets = ["1 2026-01-13 08:00 Desk elapsed 20:30 resolved"];
const [day, other] = ["13/01/2026", "2026-01-13"];

const workbook = await writeXlsx({
  sheets: [
    {
      name: "Tickets",
      rows: [
        ["Id", "Day", "Clock", "State", "Team"],
        ["1", new Date(Date.UTC(2026, 0, 13)), 1 / 3, "Open", "Desk"],
        ["1", new Date(Date.UTC(2026, 0, 13)), 41 / 48, "Done", "Desk"],
      ],
    },
  ],
});

importTable("a date and its time of day in two columns", [
  { name: "24 hours", file: at([day, "08:00"], [day, "20:30"]), map, rows, tickets },
  { name: "AM and PM", file: at([day, "8:00 AM"], [day, "8:30 PM"]), map, rows, tickets },
  {
    name: "noon and midnight with AM and PM",
    file: at([day, "12:00 AM"], [day, "12:00 PM"]),
    map,
    rows,
    tickets: ["1 2026-01-13 00:00 Desk elapsed 12:00 resolved"],
  },
  { name: "dots", file: at([day, "8.00"], [day, "20.30"]), map, rows, tickets },
  {
    name: "four digits, with a leading zero lost",
    file: at([day, "800"], [day, "2030"]),
    map,
    rows,
    tickets,
  },
  {
    name: "digits of which nothing but the minutes is left",
    file: at([day, "5"], [day, "2030"]),
    map,
    rows,
    tickets: ["1 2026-01-13 00:05 Desk elapsed 20:30 resolved"],
  },
  {
    name: "two digits that may be hours or minutes set their rows aside",
    file: at([other, "8"], [other, "20:30"]),
    map,
    rows: "2 = 1 + 1 + 0",
    tickets: ["1 2026-01-13 20:30 Desk 20:30 resolved (incomplete)"],
    problems: ['aside unreadable-time@2:Clock "8"'],
  },
  {
    name: "digits with seconds, with leading zeros lost, are told",
    file: at([day, "215"], [day, "203000"]),
    map,
    rows,
    tickets: ["1 2026-01-13 00:02 Desk elapsed 20:30 resolved"],
    problems: ["note doubtful-times@2:Clock"],
    says: /1 times of day in Clock of four digits or fewer, among times with seconds/,
  },
  { name: "seconds", file: at([other, "08:00:00"], [other, "20:30:00"]), map, rows, tickets },
  {
    name: "parts of a day",
    file: at([other, "0.333333333333333"], [other, "0,854166666666667"]),
    map,
    rows,
    tickets,
  },
  {
    name: "0.35 among parts of a day is one",
    file: at([day, "0.25"], [day, "0.854166666666667"]),
    map,
    rows,
    tickets: ["1 2026-01-13 06:00 Desk elapsed 20:30 resolved"],
  },
  {
    name: "0.35 among times with dots is 35 minutes past midnight",
    file: at([day, "0.35"], [day, "20.30"]),
    map,
    rows,
    tickets: ["1 2026-01-13 00:35 Desk elapsed 20:30 resolved"],
  },
  {
    name: "0.35 where nothing else tells is told",
    file: at([day, "0.35"], [day, "0.45"]),
    map,
    rows,
    tickets: ["1 2026-01-13 08:24 Desk elapsed 10:48 resolved"],
    problems: ["note doubtful-times@2:Clock ×2"],
    says: /can be parts of a day \(8:24\) or minutes \(0:35\)/,
  },
  { name: "XLSX, a day and a part of a day", file: workbook, map, rows, tickets },
  {
    name: "a database's zero day before the time, and its midnight after the date",
    file: at(
      ["13/01/2026 00:00:00", "30/12/1899 08:00:00"],
      ["13/01/2026 00:00:00", "30/12/1899 20:30:00"],
    ),
    map,
    rows,
    tickets,
  },
  {
    name: "serial numbers, once it is said from when they count",
    file: at(["46035", "0.333333333"], ["46035", "0.854166667"]),
    map: `${map}dates: serial-1900`,
    rows,
    tickets,
  },
  {
    name: "months by name",
    file: at(["13 Jan 2026", "8h"], ["13 Jan 2026", "20h30"]),
    map,
    rows,
    tickets,
  },
  {
    name: "the end of a day",
    file: at([day, "08:00"], [day, "24:00"]),
    map,
    rows,
    tickets: ["1 2026-01-13 08:00 Desk elapsed 14T00:00 resolved"],
  },
  {
    name: "a zone in the name of the column of times",
    file: [
      "Id;Day;Clock (Europe/Berlin);State;Team",
      "1;13/01/2026;09:00;Open;Desk",
      "1;13/01/2026;21:30;Done;Desk",
    ],
    map: map.replace("Clock", "Clock (Europe/Berlin)"),
    rows,
    tickets,
  },
  {
    name: "an offset beside the time",
    file: at([day, "09:00+01:00"], [day, "21:30 CET"]),
    map,
    rows,
    tickets,
  },
  {
    name: "a blank time is a date without one, and counted",
    file: at([day, "08:00"], ["14/01/2026", ""], "2;15/01/2026;?;Done;Desk"),
    map,
    rows: "3 = 3 + 0 + 0",
    tickets: [
      "1 2026-01-13 08:00 Desk elapsed 14T00:00 resolved",
      "2 2026-01-15 00:00 Desk 00:00 resolved",
    ],
    problems: ['note dates-without-time@3:Day "14/01/2026" ×2'],
    says: /in 2 of 3 rows, as Clock is empty there/,
  },
  {
    name: "a blank time beside a database's midnight is counted, too",
    file: at(["2026-01-13 00:00:00", "08:00"], ["2026-01-14 00:00:00", ""]),
    map,
    rows,
    tickets: ["1 2026-01-13 08:00 Desk elapsed 14T00:00 resolved"],
    problems: ['note dates-without-time@3:Day "2026-01-14 00:00:00"'],
  },
  {
    name: "a time that is none sets its row aside, with that cell",
    file: at([day, "08:00"], [day, "20:30"], "1;14/01/2026;25:00;Open;Desk"),
    map,
    rows: "3 = 2 + 1 + 0",
    tickets: ["1 2026-01-13 08:00 Desk elapsed 20:30 resolved (incomplete)"],
    problems: ['aside unreadable-time@4:Clock "25:00"'],
  },
  {
    name: "a time without its date sets its row aside for the date",
    file: at([day, "08:00"], [day, "20:30"], "1;;09:00;Open;Desk"),
    map,
    rows: "3 = 2 + 1 + 0",
    tickets: ["1 2026-01-13 08:00 Desk elapsed 20:30 resolved (incomplete)"],
    problems: ['aside missing-date@4:Day ""'],
  },
  {
    name: "a date with a time of its own keeps it, and says so",
    file: at(["13/01/2026 08:00", "09:15"], [day, "20:30"]),
    map,
    rows,
    tickets,
    problems: ['note two-times@2:Clock "09:15"'],
  },
  {
    name: "rows that differ in their time of day alone aren't repetitions",
    file: at(
      [day, "08:00"],
      [day, "20:30"],
      "2;13/01/2026;09:00;Done;Desk",
      "2;13/01/2026;09:00;Done;Desk",
    ),
    map,
    rows: "4 = 3 + 0 + 1",
    tickets: [...tickets, "2 2026-01-13 09:00 Desk 09:00 resolved"],
    problems: ["ignored identical-repeat@5"],
  },
  {
    name: "days that may be months are asked for, as ever",
    file: at(["05/01/2026", "08:00"], ["05/01/2026", "20:30"]),
    map,
    rows,
    problems: ["fatal ambiguous-dates:Day"],
  },
  {
    name: "a column of times that the file lacks",
    file: at([day, "08:00"], [day, "20:30"]),
    map: map.replace("Clock", "Clok"),
    rows: "0 = 0 + 0 + 0",
    problems: ["fatal missing-column:Clok"],
    says: /did you mean "Clock"\?/,
  },
  {
    name: "of a ticket that is done, the time that can't be read is named",
    file: [
      "Id;Day;Clock;State;Team;Done;Done at",
      "1;13/01/2026;08:00;Done;Desk;13/01/2026;late",
      "2;13/01/2026;08:00;Done;Desk;13/01/2026;20:30",
    ],
    map: `
shape: snapshot
columns: { ticket: Id, opened: { date: Day, time: Clock }, resolved: { date: Done, time: Done at }, status: State, group: Team }
statuses: { Done: resolved }`,
    rows: "2 = 1 + 1 + 0",
    tickets: ["2 2026-01-13 08:00 Desk elapsed 20:30 resolved"],
    problems: ['aside no-resolution-time@2:Done at "late"'],
  },
  {
    name: "a time beside no date, and one that can't be read, of a date that a row can do without",
    file: [
      "Id;Day;Clock;State;Team;Seen;Seen at",
      "1;13/01/2026;08:00;Open;Desk;;09:00",
      "2;13/01/2026;08:00;Open;Desk;13/01/2026;late",
      "3;13/01/2026;08:00;Open;Desk;13/01/2026;08:10",
    ],
    map: `
shape: snapshot
columns: { ticket: Id, opened: { date: Day, time: Clock }, firstResponse: { date: Seen, time: Seen at }, status: State, group: Team }
statuses: { Open: in progress }`,
    rows: "3 = 3 + 0 + 0",
    tickets: [
      "1 2026-01-13 08:00 Desk elapsed open (open)",
      "2 2026-01-13 08:00 Desk elapsed open (open)",
      "3 2026-01-13 08:00 Desk queued open (open)",
    ],
    problems: ['note time-without-date@2:Seen at "09:00"', 'note unreadable-time@3:Seen at "late"'],
  },
]);

const alone = (opened: string, done: string) => [
  "Id,Changed,State,Team",
  `1,${opened},Open,Desk`,
  `1,${done},Done,Desk`,
];

importTable("the end of a day, and days without a time", [
  {
    name: "24:00 is the midnight after",
    file: alone("31/12/2025 08:00", "31/12/2025 24:00"),
    rows,
    tickets: ["1 2025-12-31 08:00 Desk elapsed 01T00:00 resolved"],
  },
  {
    name: "2025-12-31T24:00:00Z, too",
    file: alone("2025-12-31T08:00:00Z", "2025-12-31T24:00:00Z"),
    rows,
    tickets: ["1 2025-12-31 08:00 Desk elapsed 01T00:00 resolved"],
  },
  {
    name: "days among dates with times are counted",
    file: alone("2025-12-31 08:00", "2026-01-01"),
    rows,
    tickets: ["1 2025-12-31 08:00 Desk elapsed 01T00:00 resolved"],
    problems: ['note dates-without-time@3:Changed "2026-01-01"'],
  },
]);
