import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { type CellValue, writeXlsx } from "hucre/xlsx";
import { importTable } from "./importCase.ts";

const table = [
  ["Id", "Changed", "State", "Team"],
  ["1", "2026-01-12 08:00", "Open", "Desk, blue"],
  ["1", "2026-01-12 08:30", "Done", "Desk, blue"],
] as const;
const records = table
  .slice(1)
  .map((row) => Object.fromEntries(row.map((cell, i) => [table[0][i], cell])));
const csv = `${table.map((row) => row.map((cell) => (cell.includes(",") ? `"${cell}"` : cell)).join(",")).join("\n")}\n`;
const one = ["1 2026-01-12 08:00 Desk, blue elapsed 08:30 resolved"];
const rows = "2 = 2 + 0 + 0";

const workbook = (cells: readonly (readonly CellValue[])[], name = "Sheet1") =>
  writeXlsx({ sheets: [{ name, rows: cells.map((row) => [...row]) }] });
const dated = [
  table[0],
  ...[0, 30].map((minute) => [
    1,
    new Date(Date.UTC(2026, 0, 12, 8, minute)),
    minute === 0 ? "Open" : "Done",
    "Desk, blue",
  ]),
];

const xes = (events: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0" xmlns="http://www.xes-standard.org/">
  <trace>
    <string key="concept:name" value="1"/>
    ${events}
  </trace>
</log>`;
const event = (time: string, state: string, group: string) =>
  `<event><date key="time:timestamp" value="${time}"/><string key="concept:name" value="${state}"/><string key="org:group" value="${group}"/></event>`;
const events =
  event("2026-01-12T09:00:00.000+01:00", "Open", "Desk &amp; more") +
  event("2026-01-12T09:30:00.000+01:00", "Done", "Desk &amp; more");
const xesMap = `
columns: { ticket: "case:concept:name", time: "time:timestamp", status: "concept:name", group: "org:group" }
statuses: { Open: in progress, Done: resolved }
`;
const xesTold = ["1 2026-01-12 08:00 Desk & more elapsed 08:30 resolved"];

importTable("formats", [
  { name: "CSV", file: csv, rows, tickets: one },
  { name: "NDJSON", file: records.map((record) => JSON.stringify(record)), rows, tickets: one },
  { name: "JSON, a list", file: JSON.stringify(records), rows, tickets: one },
  {
    name: "JSON, a list within an object, spread over lines",
    file: JSON.stringify({ count: 2, result: records }, null, 2),
    rows,
    tickets: one,
    problems: ["note list-in-object"],
  },
  {
    name: "JSON with objects within records: their fields have dotted names",
    map: "columns: { ticket: key, time: at, status: fields.status.name, group: fields.team.name }\nstatuses: { Open: in progress, Done: resolved }",
    file: JSON.stringify(
      records.map(({ Id, Changed, State, Team }) => ({
        key: Id,
        at: Changed,
        fields: { status: { id: 3, name: State }, team: { name: Team } },
      })),
    ),
    rows,
    tickets: one,
  },
  {
    name: "JSON whose records haven't all the same fields",
    file: JSON.stringify([{ ...records[0], More: "x" }, records[1]]),
    rows,
    tickets: one,
  },
  {
    name: "NDJSON with a line that is no JSON",
    file: [JSON.stringify(records[0]), '{"Id": "1", "Changed"', JSON.stringify(records[1])],
    rows: "3 = 2 + 1 + 0",
    tickets: one,
    problems: ['aside unreadable-line@2 "{\\"Id\\": \\"1\\", \\"Changed\\""'],
  },
  { name: "XLSX, text throughout", file: await workbook(table), rows, tickets: one },
  { name: "XLSX, numbers and real dates", file: await workbook(dated), rows, tickets: one },
  {
    name: "XLSX, a month a sheet: those that weren't read are named with their rows",
    file: await writeXlsx({
      sheets: [
        { name: "Contents", rows: [["March"], ["April"]] },
        { name: "March", rows: table.map((row) => [...row]) },
        { name: "April", rows: [...table, table[2]].map((row) => [...row]) },
        {
          name: "Notes",
          rows: [
            ["Day", "Note"],
            ["1", "none"],
          ],
        },
      ],
    }),
    rows,
    tickets: one,
    problems: ["note sheet-chosen"],
    says: /^the sheet "March" was read, the first of export\.csv with a table; the same columns stand in "April" \(3 rows\), which was not read: .*; it also has "Contents", "Notes"$/,
  },
  { name: "a zip of CSV", file: zipSync({ "out/export.csv": strToU8(csv) }), rows, tickets: one },
  {
    name: "a zip of two files, put together",
    file: zipSync({
      "a.csv": strToU8(`${csv.split("\n").slice(0, 2).join("\n")}\n`),
      "b.csv": strToU8(`${csv.split("\n")[0]}\n${csv.split("\n")[2]}\n`),
    }),
    rows,
    tickets: one,
  },
  { name: "XES", map: xesMap, file: xes(events), rows, tickets: xesTold },
  {
    name: "XES, gzipped",
    map: xesMap,
    file: new Uint8Array(gzipSync(xes(events))),
    rows,
    tickets: xesTold,
  },
  {
    name: "XES that breaks off",
    map: xesMap,
    file: xes(events).slice(0, 500),
    rows: "0 = 0 + 0 + 0",
    problems: ["fatal invalid-xml"],
  },
  {
    name: "a workbook without a table",
    file: await workbook([["nothing here"]]),
    rows: "0 = 0 + 0 + 0",
    problems: ["fatal empty-file"],
  },
  {
    name: "a picture",
    file: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0, 0, 0xd),
    rows: "0 = 0 + 0 + 0",
    problems: ["fatal binary-file"],
  },
  {
    name: "a page of HTML",
    file: "<!DOCTYPE html>\n<html><body><table><tr><td>Id</td></tr></table></body></html>\n",
    rows: "0 = 0 + 0 + 0",
    problems: ["fatal unknown-xml"],
  },
]);
