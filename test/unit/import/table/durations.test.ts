import { importTable } from "./importCase.ts";

const map = (column: string, more = "") => `
shape: snapshot
columns: { ticket: Id, opened: Opened, status: State, group: Team, resolved: Resolved, handlingTime: "${column}" }
statuses: { Done: resolved }
${more}
`;
/** A ticket for each of these times of work, as the file writes them. */
const file = (column: string, ...times: readonly string[]) => [
  `Id;Opened;State;Team;Resolved;${column}`,
  ...times.map((time, i) => `${i + 1};2026-01-12 08:00;Done;Desk;2026-01-13 08:00;${time}`),
];
const worked = (...minutes: readonly (number | null)[]) =>
  minutes.map(
    (time, i) =>
      `${i + 1} 2026-01-12 08:00 Desk elapsed 13T08:00 resolved${time === null ? "" : ` (touch ${time} min)`}`,
  );
/** Column, times as written, minutes, and what a mapping says of them. */
const read = (
  name: string,
  column: string,
  times: readonly string[],
  minutes: readonly (number | null)[],
  { says = "", problems = [] as readonly string[] } = {},
) => ({
  name,
  map: map(column, says === "" ? "" : `durations: { handlingTime: "${says}" }`),
  file: file(column, ...times),
  rows: `${times.length} = ${times.length} + 0 + 0`,
  tickets: worked(...minutes),
  problems,
});
const asked = (
  name: string,
  column: string,
  times: readonly string[],
  code: string,
  says: RegExp,
) => ({
  name,
  map: map(column),
  file: file(column, ...times),
  rows: `${times.length} = ${times.length} + 0 + 0`,
  problems: [`fatal ${code}:${column}`],
  says,
});

importTable("durations", [
  read("hours, minutes and seconds", "Work", ["01:30:00", "0:00:30", "100:00:00"], [90, 0.5, 6000]),
  read("hours with words, in Portuguese", "Work", ["1 horas 20 minutos", "45 minutos"], [80, 45]),
  read("days of the calendar, as stated", "Work", ["1 Day 2 Hours 3 Minutes"], [26 * 60 + 3], {
    says: "calendar days",
  }),
  read("working days, as stated", "Work", ["1d 2h"], [10 * 60], { says: "working days" }),
  asked(
    "days are a question: of the calendar, or of work",
    "Work",
    ["1d 2h"],
    "duration-days",
    /calendar days/,
  ),
  read("words in German", "Work", ["2 Stunden 5 Minuten"], [125]),
  read("words in French", "Work", ["2 heures 5 minutes"], [125]),
  read("letters", "Work", ["1h 30m", "45m", "90s"], [90, 45, 1.5]),
  read("ISO 8601", "Work", ["PT1H30M", "PT45S"], [90, 0.75]),
  read(
    "numbers whose unit the name of the column tells",
    "Work in minutes",
    ["90", "15"],
    [90, 15],
  ),
  read("hours by the column's name", "Work (hours)", ["1.5", "0.25"], [90, 15]),
  read("seconds by the column's name", "Work (seconds)", ["5400"], [90]),
  read("hours with a decimal comma, as stated", "Work", ["1,5", "0,25"], [90, 15], {
    says: "hours, decimal comma",
  }),
  read("numbers in the stated unit", "Work", ["5400"], [90], { says: "seconds" }),
  read("h:mm as stated", "Work", ["1:30", "0:15"], [90, 15], { says: "h:mm" }),
  read("m:ss as stated", "Work", ["1:30", "0:15"], [1.5, 0.25], { says: "m:ss" }),
  read("nothing", "Work", ["01:30:00", ""], [90, null]),
  read(
    "text that is no duration is taken for missing, and counted",
    "Work",
    ["01:30:00", "soon"],
    [90, null],
    {
      problems: ['note unreadable-duration@3:Work "soon"'],
    },
  ),
  read(
    "a negative time is no time that anything took",
    "Work",
    ["01:30:00", "-00:10:00"],
    [90, null],
    {
      problems: ['note unreadable-duration@3:Work "-00:10:00"'],
    },
  ),
  read(
    "more than a century is no time that anything took, and counted",
    "Work in minutes",
    ["52596000", "52596001", "717672256000"],
    [52_596_000, null, null],
    {
      problems: ['note unreadable-duration@3:Work in minutes "52596001" ×2'],
    },
  ),
  asked(
    "numbers alone are a question",
    "Work",
    ["90", "15"],
    "duration-unit",
    /--durations "Work=minutes"/,
  ),
  asked(
    "two numbers with a colon are a question",
    "Work",
    ["1:30", "0:15"],
    "duration-clock",
    /h:mm.*m:ss/,
  ),
]);
