import { importTable } from "../table/importCase.ts";

const head = "Id,Changed,State,Team";
const oldestFirst = [
  "1,2026-01-12 08:00,Open,Desk",
  "1,2026-01-12 08:10,Open,Net",
  "1,2026-01-12 08:10,Open,Apps",
  "1,2026-01-12 08:30,Done,Apps",
];
const told = [
  "1 2026-01-12 08:00 Desk elapsed 08:10 moved > Net 08:10 escalated > Apps elapsed 08:30 resolved",
];
const rows = "4 = 4 + 0 + 0";

importTable("changes at one instant", [
  { name: "stand as they came", file: [head, ...oldestFirst], rows, tickets: told },
  {
    name: "stand the other way round in a file with the newest first, which is said",
    file: [head, ...oldestFirst.toReversed()],
    rows,
    tickets: told,
    problems: ["note newest-first@4"],
  },
  {
    name: "stand as they came where the order of the file says nothing",
    file: [head, oldestFirst[1], oldestFirst[2], oldestFirst[0], oldestFirst[3]],
    rows,
    tickets: told,
  },
]);
