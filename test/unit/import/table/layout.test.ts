import { importTable } from "./importCase.ts";

const head = "Id,Changed,State,Team";
const open = "1,2026-01-12 08:00,Open,Desk";
const done = "1,2026-01-12 08:30,Done,Desk";
const one = ["1 2026-01-12 08:00 Desk elapsed 08:30 resolved"];

importTable("rows above and beneath the table", [
  {
    name: "a title and a date above the header",
    file: ["Tickets of January", "Exported on 2026-02-01", "", head, open, done],
    rows: "4 = 2 + 0 + 2",
    tickets: one,
    problems: ['ignored above-table@1 "Tickets of January" ×2'],
  },
  {
    name: "a title with a comma of its own",
    file: ["Tickets, all of January", head, open, done],
    rows: "3 = 2 + 0 + 1",
    tickets: one,
    problems: ['ignored above-table@1 "Tickets  all of January"'],
  },
  {
    name: "totals and a copyright beneath",
    file: [head, open, done, "", "Total: 2 rows", '"Copyright (c) 2026 Example, Inc."'],
    rows: "5 = 2 + 0 + 3",
    tickets: one,
    problems: ["ignored blank-row@4", 'ignored below-table@5 "Total: 2 rows" ×2'],
  },
  {
    name: "a last row that was cut off is no footer",
    file: [head, open, done, "2"].join("\n"),
    rows: "3 = 2 + 1 + 0",
    tickets: one,
    problems: ['aside row-width@4 "1 cells"'],
  },
]);
