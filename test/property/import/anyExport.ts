import fc from "fast-check";
import { auditHeader } from "../../unit/import/importText.ts";

/** A cell of the right kind mostly, and now and then anything that people and machines put there. */
const dirt = fc.constantFrom(
  "",
  "?",
  "=1+1",
  "__proto__",
  "0000-00-00 00:00:00",
  '"',
  "a,b",
  "x\ny",
  "\ufffd",
  "ü",
);
const dirtyOr = (clean: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 30, arbitrary: clean }, { weight: 1, arbitrary: dirt });

const time = fc
  .integer({ min: 0, max: 200_000 })
  .map((minute) =>
    new Date(Date.UTC(2026, 0, 5) + minute * 60_000).toISOString().slice(0, 16).replace("T", " "),
  );
const status = fc.constantFrom(
  "New",
  "Active",
  "Awaiting User Info",
  "Awaiting Vendor",
  "Resolved",
  "Closed",
  "Canceled",
  "-100",
);
const cells = fc.tuple(
  dirtyOr(fc.integer({ min: 1, max: 12 }).map((n) => `INC${n}`)),
  dirtyOr(status),
  dirtyOr(fc.nat(20).map(String)),
  dirtyOr(time),
  dirtyOr(time),
  dirtyOr(fc.constantFrom("Desk", "Net", "Lab", "?")),
  dirtyOr(fc.constantFrom("Ann", "Bob", "?")),
  dirtyOr(fc.constantFrom("VPN", "Mail")),
  dirtyOr(fc.constantFrom("1 - Critical", "3 - Moderate")),
  dirtyOr(fc.oneof(time, fc.constant("?"))),
  dirtyOr(fc.constant("?")),
);
const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
/** A line of an audit export, dirty now and then. */
export const row = cells.map((written) => written.map(quoted).join(","));
const broken = fc.constantFrom("", "a,b", auditHeader, '1,"open', ",,,,,,,,,,", "x".repeat(300));
/** Lines, some of which are no rows at all. */
export const rows = fc.array(
  fc.oneof({ weight: 20, arbitrary: row }, { weight: 1, arbitrary: broken }),
  {
    maxLength: 60,
  },
);
/** A whole audit export. */
export const fileText = rows.map((written) => `${[auditHeader, ...written].join("\n")}\n`);
