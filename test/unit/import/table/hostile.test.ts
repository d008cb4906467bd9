import { importTable } from "./importCase.ts";

const head = "Id,Changed,State,Team";
/** One ticket of this id, at this team. */
const of = (id: string, team = "Desk") => [
  head,
  `${id},2026-01-12 08:00,Open,${team}`,
  `${id},2026-01-12 08:30,Done,${team}`,
];
const rows = "2 = 2 + 0 + 0";

importTable("hostile text", [
  ...[
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "NaN",
    "null",
    "undefined",
    "-1",
  ].map((id) => ({
    name: `a ticket and a team called ${id}`,
    file: of(id, id),
    rows,
    tickets: [`${id} 2026-01-12 08:00 ${id} elapsed 08:30 resolved`],
  })),
  ...[
    "=1+1",
    "+1",
    "@SUM(A1)",
    "-2+3",
    "<script>alert(1)</script>",
    "%s%n",
    "../../etc/passwd",
    "${x}",
  ].map((id) => ({
    name: `a ticket called ${id}`,
    file: of(id),
    rows,
    tickets: [`${id} 2026-01-12 08:00 Desk elapsed 08:30 resolved`],
  })),
  {
    name: "a status called __proto__ is one that nobody explained",
    file: [...of("1"), "1,2026-01-12 08:40,__proto__,Desk"],
    rows: "3 = 2 + 1 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 08:30 resolved (incomplete)"],
    problems: ['aside unknown-status@4:State "__proto__"'],
  },
  {
    name: "letters with accents in two forms are two teams",
    file: [head, "1,2026-01-12 08:00,Open,Équipe", "1,2026-01-12 08:30,Done,E\u0301quipe"],
    tiers: "L1: ['*']",
    rows,
    tickets: ["1 2026-01-12 08:00 Équipe elapsed 08:30 moved > E\u0301quipe 08:30 resolved"],
    problems: ['note groups-alike:Team "E\u0301quipe"'],
  },
  {
    name: "emoji and text from right to left",
    file: of("😀", "דלפק"),
    rows,
    tickets: ["😀 2026-01-12 08:00 דלפק elapsed 08:30 resolved"],
  },
  {
    name: "a cell of a hundred thousand characters",
    file: ["Id,Changed,State,Team,Text", `1,2026-01-12 08:00,Open,Desk,${"x".repeat(100_000)}`],
    rows: "1 = 1 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk open (open)"],
  },
  {
    name: "a header of three thousand columns",
    file: [
      [head, ...Array.from({ length: 3000 }, (_, i) => `c${i}`)].join(","),
      `1,2026-01-12 08:00,Open,Desk${",".repeat(3000)}`,
    ],
    rows: "1 = 1 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk open (open)"],
  },
  {
    name: "binary bytes",
    file: Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251),
    rows: "0 = 0 + 0 + 0",
    problems: ["fatal binary-file"],
  },
]);
