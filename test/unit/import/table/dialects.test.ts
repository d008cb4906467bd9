import { importTable } from "./importCase.ts";

const head = "Id,Changed,State,Team";
const open = "1,2026-01-12 08:00,Open,Desk";
const done = "1,2026-01-12 08:30,Done,Desk";
const one = ["1 2026-01-12 08:00 Desk elapsed 08:30 resolved"];
const rows = "2 = 2 + 0 + 0";
const separatedBy = (delimiter: string) =>
  [head, open, done].map((line) => line.replaceAll(",", delimiter));

importTable("dialects of delimited text", [
  { name: "commas", file: [head, open, done], rows, tickets: one },
  { name: "semicolons", file: separatedBy(";"), rows, tickets: one },
  { name: "tabs", file: separatedBy("\t"), rows, tickets: one },
  { name: "pipes", file: separatedBy("|"), rows, tickets: one },
  {
    name: "a sep= line, as spreadsheets write it",
    file: ["sep=;", ...separatedBy(";")],
    rows,
    tickets: one,
  },
  {
    name: "a sep= line that names another delimiter than the most frequent character",
    file: [
      "sep=|",
      "Id|Changed|State|Team, of us",
      "1|2026-01-12 08:00|Open|Desk, one, two, three",
    ],
    map: "columns: { ticket: Id, time: Changed, status: State, group: 'Team, of us' }\nstatuses: { Open: new }",
    rows: "1 = 1 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk, one, two, three open (open)"],
  },
  {
    name: "no line break after the last row",
    file: [head, open, done].join("\n"),
    rows,
    tickets: one,
  },
  { name: "CRLF", file: `${[head, open, done].join("\r\n")}\r\n`, rows, tickets: one },
  { name: "CR alone", file: `${[head, open, done].join("\r")}\r`, rows, tickets: one },
  { name: "mixed line ends", file: `${head}\r\n${open}\n${done}\r\n`, rows, tickets: one },
  {
    name: "a header in quotes, spaces about its names, and cells in quotes",
    file: ['"Id","Changed"," State ","Team"', '"1","2026-01-12 08:00","Open","Desk"', done],
    rows,
    tickets: one,
  },
  {
    name: "commas, quotes and line breaks within quoted cells",
    file: [
      "Id,Changed,State,Team,Text",
      '1,2026-01-12 08:00,Open,"Desk, ""blue""","Dear all,',
      'it ""hangs""; please',
      'help"',
      '1,2026-01-12 08:30,Done,"Desk, ""blue""",',
    ],
    rows,
    tickets: ['1 2026-01-12 08:00 Desk, "blue" elapsed 08:30 resolved'],
  },
  {
    name: "a row after a cell of many lines is named by the line on which it begins",
    file: ["Id,Changed,State,Team,Text", `${open},"a\nb\nc"`, "1,2026-01-12 08:30,Gone,Desk,x"],
    rows: "2 = 1 + 1 + 0",
    tickets: ["1 2026-01-12 08:00 Desk open (open, incomplete)"],
    problems: ['aside unknown-status@5:State "Gone"'],
  },
  {
    name: "a column of free text full of the other delimiters",
    file: [
      "Id;Changed;State;Team;Text",
      `${separatedBy(";")[1]};a, b, c, d, e, f`,
      `${separatedBy(";")[2]};,,,|||`,
    ],
    rows,
    tickets: one,
  },
  {
    name: "a final delimiter on every line",
    file: [head, open, done].map((line) => `${line},`),
    rows,
    tickets: one,
  },
  {
    name: "a final delimiter on the rows alone",
    file: [head, `${open},`, `${done},`],
    rows,
    tickets: one,
  },
  {
    name: "a row wider than the header",
    file: [head, open, `${done},extra`],
    rows: "2 = 1 + 1 + 0",
    tickets: ["1 2026-01-12 08:00 Desk open (open, incomplete)"],
    problems: ['aside row-width@3 "5 cells"'],
  },
  {
    name: "a row narrower than the header",
    file: [head, open, "1,2026-01-12 08:30", done],
    rows: "3 = 2 + 1 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 08:30 resolved (incomplete)"],
    problems: ['aside row-width@3 "2 cells"'],
  },
  {
    name: "blank lines between rows",
    file: [head, "", open, "  ", done, ""],
    rows: "5 = 2 + 0 + 3",
    tickets: one,
    problems: ["ignored blank-row@2 ×3"],
  },
  {
    name: "the header again, as where files were joined",
    file: [head, open, head, done],
    rows: "3 = 2 + 0 + 1",
    tickets: one,
    problems: ["ignored repeated-header@3"],
  },
  {
    name: "the header again with its byte order mark, as where files were joined by their bytes",
    file: [head, open, `\ufeff${head}`, done, `\ufeff"${head.replace(",", '",')}`],
    rows: "4 = 2 + 0 + 2",
    tickets: one,
    problems: ["ignored repeated-header@3 ×2"],
  },
  {
    name: "another order of columns in the middle: what stands below it is set aside until the first header comes again",
    file: [head, open, "State,Id,Team,Changed", "Done,2,Desk,2026-01-12 08:30", head, done],
    rows: "5 = 2 + 1 + 2",
    tickets: one,
    problems: [
      "aside below-another-header@4",
      "ignored another-header@3",
      "ignored repeated-header@5",
    ],
  },
  {
    name: "another order of columns of which the id and the time stand where they stood",
    file: [head, open, "Id,Changed,Team,State", "1,2026-01-12 08:30,Desk,Done"],
    rows: "3 = 1 + 1 + 1",
    tickets: ["1 2026-01-12 08:00 Desk open (open, incomplete)"],
    problems: ["aside below-another-header@4", "ignored another-header@3"],
  },
  {
    name: "an unclosed quote: its line alone is lost, and named",
    file: [head, open, '2,2026-01-12 08:10,Open,"Desk', done],
    rows: "3 = 2 + 1 + 0",
    tickets: one,
    problems: ['aside unclosed-quote@3 "2,2026-01-12 08:10,Open,\\"Desk"'],
  },
  {
    name: "an unclosed quote on the last line",
    file: [head, open, done, '2,2026-01-12 08:10,Open,"Desk'],
    rows: "3 = 2 + 1 + 0",
    tickets: one,
    problems: ['aside unclosed-quote@4 "2,2026-01-12 08:10,Open,\\"Desk"'],
  },
  {
    name: "a quotation mark within an unquoted cell is text",
    file: [head, '1,2026-01-12 08:00,Open,19" Rack', '1,2026-01-12 08:30,Done,19" Rack'],
    rows,
    tickets: ['1 2026-01-12 08:00 19" Rack elapsed 08:30 resolved'],
  },
  {
    name: "a column name that stands twice: the first is meant",
    file: ["Id,Changed,State,Team,Team", `${open},Other`, `${done},Other`],
    rows,
    tickets: one,
  },
  {
    name: "a column name that stands twice: the second by its number",
    file: ["Id,Changed,State,Team,Team", `${open},Other`, `${done},Other`],
    map: "columns: { ticket: Id, time: Changed, status: State, group: Team#2 }\nstatuses: { Open: in progress, Done: resolved }",
    rows,
    tickets: ["1 2026-01-12 08:00 Other elapsed 08:30 resolved"],
  },
  {
    name: "columns without a name",
    file: [
      "Id,,Changed,State,Team,",
      "1,,2026-01-12 08:00,Open,Desk,",
      "1,x,2026-01-12 08:30,Done,Desk,y",
    ],
    rows,
    tickets: one,
  },
  {
    name: "column names in another case, and with a non-breaking space",
    file: ["ID,CHANGED,state\u00a0,\u00a0team", open, done],
    rows,
    tickets: one,
  },
  {
    name: "columns called as what every object has",
    file: ["__proto__,constructor,toString,hasOwnProperty", open, done],
    map: "columns: { ticket: __proto__, time: constructor, status: toString, group: hasOwnProperty }\nstatuses: { Open: in progress, Done: resolved }",
    rows,
    tickets: one,
  },
]);
