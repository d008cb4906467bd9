import { importTable } from "./importCase.ts";

const head = "Id,Changed,State,Team";
const rows = "2 = 2 + 0 + 0";
/** Ticket `id` opened and done. */
const of = (id: string, told = id) => ({
  file: [head, `${id},2026-01-13 08:00,Open,Desk`, `${id},2026-01-13 08:30,Done,Desk`],
  tickets: [`${told} 2026-01-13 08:00 Desk elapsed 08:30 resolved`],
  rows,
});

/** Tickets in a list that no preset knows, one row each. */
const list = (ids: readonly string[], [opened, resolved]: readonly [string, string]) => [
  "Ticket;Status;Opened;Resolved;Team",
  ...ids.map((id) => `${id};Resolved;${opened};${resolved};Desk`),
];
const times = ["2026-01-13 08:00", "2026-01-13 08:30"] as const;
const told = (...ids: readonly string[]) =>
  ids.map((id) => `${id} 2026-01-13 08:00 Desk elapsed 08:30 resolved`);
const links = ["INC1", "INC2", "INC3"].map(
  (id) => `"=HYPERLINK(""https://desk.example/1"",""${id}"")"`,
);

importTable("what spreadsheets do to an export", [
  {
    name: "ids that were kept text by a formula are told without it",
    ...of('"=""00123"""', "00123"),
    problems: ['note formula-cells@2:Id "=\\"00123\\"" ×2'],
  },
  {
    name: "links to tickets are told by what they show",
    ...of('"=HYPERLINK(""https://desk.example/1"",""INC1"")"', "INC1"),
    problems: ['note formula-cells@2:Id "=HYPERLINK(\\"https://desk.example/1\\",\\"INC1\\")" ×2'],
  },
  {
    name: "links by another language's name and separator",
    ...of('"=LIEN_HYPERTEXTE(""https://desk.example/1"";""INC1"")"', "INC1"),
    problems: [
      'note formula-cells@2:Id "=LIEN_HYPERTEXTE(\\"https://desk.example/1\\";\\"INC1\\")" ×2',
    ],
  },
  { name: "any other formula is a text", ...of("=A1+1") },
  {
    name: "other cells of a row whose id is kept text, too",
    file: [
      head,
      '"=""1""","=""2026-01-13 08:00""",Open,"=""Desk"""',
      "1,2026-01-13 08:30,Done,Desk",
    ],
    rows,
    tickets: told("1"),
    problems: ['note formula-cells@2:Id "=\\"1\\""'],
  },
  {
    name: "links in a list that no preset knows",
    file: list(links, times),
    map: null,
    rows: "3 = 3 + 0 + 0",
    tickets: told("INC1", "INC2", "INC3"),
    problems: [
      'note formula-cells@2:Ticket "=HYPERLINK(\\"https://desk.example/1\\",\\"INC1\\")" ×3',
    ],
  },
  {
    name: "ids with thin spaces between thousands, in a list that no preset knows",
    file: list(["12\u202f345", "12\u202f346", "12\u202f347"], times),
    map: null,
    rows: "3 = 3 + 0 + 0",
    tickets: told("12\u202f345", "12\u202f346", "12\u202f347"),
  },
  {
    name: "ids that were rounded are told to be",
    ...of("1.23E+08"),
    problems: ['note rounded-ids@2:Id "1.23E+08" ×2'],
    says: /different tickets have become one/,
  },
  {
    name: "rounded ids of a list that no preset knows are no ids",
    file: list(["1.23E+08", "1.24E+08", "1.25E+08"], times),
    map: null,
    rows: "3 = 0 + 0 + 3",
    problems: ["ignored surveyed-row ×3", "fatal mapping-needed@1"],
    says: /of Ticket, its values are numbers that a spreadsheet has rounded/,
  },
  {
    name: "ids with leading zeros and without are told",
    file: { "a.csv": of("00042").file, "b.csv": of("42").file },
    rows: "4 = 4 + 0 + 0",
    tickets: told("00042", "42"),
    problems: ['note lost-zeros:Id "42"'],
    says: /1 ids are there with zeros before them and without, such as 00042 and 42/,
  },
  {
    name: "ids of several lengths are as they are",
    file: [...of("00042").file, ...of("100042").file.slice(1)],
    rows: "4 = 4 + 0 + 0",
    tickets: told("00042", "100042"),
  },
  {
    name: "groups that differ in capitals and spaces alone are told",
    file: [head, "1,2026-01-13 08:00,Open,Net Ops", "1,2026-01-13 08:30,Done,NET  ops "],
    rows,
    tickets: ["1 2026-01-13 08:00 Net Ops elapsed 08:30 escalated > NET  ops 08:30 resolved"],
    problems: ['note groups-alike:Team "NET  ops"'],
  },
  {
    name: "milliseconds since 1970 with decimals, in a list that no preset knows",
    file: list(["1", "2", "3"], ["1768291200000.0", "1768293000000.25"]),
    map: null,
    rows: "3 = 3 + 0 + 0",
    tickets: told("1", "2", "3"),
  },
  {
    name: "dates of a column some of which state their zone",
    file: [head, "1,2026-01-13T08:00:00,Open,Desk", "1,2026-01-13T08:30:00Z,Done,Desk"],
    timezone: "Europe/Berlin",
    rows,
    tickets: ["1 2026-01-13 07:00 Desk elapsed 08:30 resolved"],
    problems: ['note mixed-zones@2:Changed "2026-01-13T08:00:00"'],
    says: /^1 dates of Changed state their zone or offset, and 1 don't/,
  },
  {
    name: "a header and nothing else, that no preset knows",
    file: ["Ticket;Status;Opened;Resolved;Team"],
    map: null,
    rows: "0 = 0 + 0 + 0",
    problems: ["fatal header-alone"],
    says: /^export\.csv holds a header and no rows$/,
  },
]);
