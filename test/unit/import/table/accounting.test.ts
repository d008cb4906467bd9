import { importTable } from "./importCase.ts";

const head = "Id,Changed,State,Team";
const open = "1,2026-01-12 08:00,Open,Desk";
const done = "1,2026-01-12 08:30,Done,Desk";
const one = ["1 2026-01-12 08:00 Desk elapsed 08:30 resolved"];

importTable("accounting of rows", [
  {
    name: "rows that repeat another to the letter",
    file: [head, open, open, done, open],
    rows: "4 = 2 + 0 + 2",
    tickets: one,
    problems: ["ignored identical-repeat@3 ×2"],
  },
  {
    name: "the same file twice is the file once",
    file: { "a.csv": [head, open, done], "b.csv": [head, open, done] },
    rows: "4 = 2 + 0 + 2",
    tickets: one,
    problems: ["ignored identical-repeat@2 in b.csv ×2"],
  },
  {
    name: "two files that overlap",
    file: { "a.csv": [head, open], "b.csv": [head, open, done] },
    rows: "3 = 2 + 0 + 1",
    tickets: one,
    problems: ["ignored identical-repeat@2 in a.csv"],
  },
  {
    name: "two files, the later first",
    file: { "b.csv": [head, done], "a.csv": [head, open] },
    rows: "2 = 2 + 0 + 0",
    tickets: one,
  },
  {
    name: "two files whose columns stand in another order",
    file: {
      "a.csv": [head, open],
      "b.csv": ["Team,State,Changed,Id", "Desk,Done,2026-01-12 08:30,1"],
    },
    rows: "2 = 2 + 0 + 0",
    tickets: one,
  },
  {
    name: "rows of several tickets in any order",
    file: [head, "2,2026-01-12 09:00,Done,Net", done, "2,2026-01-12 08:10,Open,Net", open],
    rows: "4 = 4 + 0 + 0",
    tickets: [
      "1 2026-01-12 08:00 Desk elapsed 08:30 resolved",
      "2 2026-01-12 08:10 Net elapsed 09:00 resolved",
    ],
  },
  {
    name: "a row without a ticket",
    file: [head, open, ",2026-01-12 08:20,Open,Desk", done],
    rows: "3 = 2 + 1 + 0",
    tickets: one,
    problems: ['aside missing-ticket@3:Id ""'],
  },
  {
    name: "a row without a time",
    file: [head, open, "1,,Waiting,Desk", done],
    rows: "3 = 2 + 1 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 08:30 resolved (incomplete)"],
    problems: ['aside missing-date@3:Changed ""'],
  },
  {
    name: "a row whose time is no date",
    file: [head, open, "1,soon,Waiting,Desk", done],
    rows: "3 = 2 + 1 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 08:30 resolved (incomplete)"],
    problems: ['aside unreadable-date@3:Changed "soon"'],
  },
  {
    name: "a row whose time is a day that no calendar has",
    file: [head, open, "1,2026-02-30 08:00,Waiting,Desk", done],
    rows: "3 = 2 + 1 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 08:30 resolved (incomplete)"],
    problems: ['aside unreadable-date@3:Changed "2026-02-30 08:00"'],
  },
  {
    name: "a row without a status",
    file: [head, open, "1,2026-01-12 08:20,,Desk", done],
    rows: "3 = 2 + 1 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 08:30 resolved (incomplete)"],
    problems: ['aside missing-status@3:State ""'],
  },
  {
    name: "statuses that nobody explained are counted by their first case",
    file: [head, open, "1,2026-01-12 08:20,Parked,Desk", "1,2026-01-12 08:25,On ice,Desk", done],
    rows: "4 = 2 + 2 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 08:30 resolved (incomplete)"],
    problems: ['aside unknown-status@3:State "Parked" ×2'],
  },
  {
    name: "a ticket all of whose rows were set aside isn't in the log",
    file: [head, open, done, "2,soon,Open,Desk"],
    rows: "3 = 2 + 1 + 0",
    tickets: one,
    problems: ['aside unreadable-date@4:Changed "soon"'],
  },
  {
    name: "what stands for nothing",
    file: [head, open, "n/a,2026-01-12 08:20,Open,Desk", "1,-,Open,Desk", done],
    map: "missing: ['', '-', n/a]\ncolumns: { ticket: Id, time: Changed, status: State, group: Team }\nstatuses: { Open: in progress, Done: resolved }",
    rows: "4 = 2 + 2 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 08:30 resolved (incomplete)"],
    problems: ['aside missing-ticket@3:Id "n/a"', 'aside missing-date@4:Changed "-"'],
  },
  {
    name: "a file without any usable row",
    file: [head, "1,soon,Open,Desk"],
    rows: "1 = 0 + 1 + 0",
    problems: ['aside unreadable-date@2:Changed "soon"', "fatal no-date-column:Changed"],
  },
  {
    name: "a header and nothing else",
    file: [head],
    rows: "0 = 0 + 0 + 0",
    problems: ["fatal header-alone"],
  },
  {
    name: "an empty file",
    file: "",
    rows: "0 = 0 + 0 + 0",
    problems: ["fatal empty-file"],
  },
  {
    name: "an empty file among others",
    file: { "a.csv": [head, open, done], "b.csv": "" },
    rows: "2 = 2 + 0 + 0",
    problems: ["fatal empty-file in b.csv"],
  },
  {
    name: "a column that the mapping names and the file lacks",
    file: ["Id,Changed,Stat,Team", open],
    rows: "0 = 0 + 0 + 0",
    problems: ["fatal missing-column:State"],
    says: /did you mean "Stat"\?/,
  },
]);
