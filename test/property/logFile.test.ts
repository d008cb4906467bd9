import * as fc from "fast-check";
import { expect, test } from "vitest";
import { LogFileError } from "../../src/log/logFile.ts";
import { readLog } from "../../src/log/readLog.ts";
import { logSpecs, type LogTableName, type TicketLog } from "../../src/log/ticketLog.ts";
import { writeLog } from "../../src/log/writeLog.ts";
import { logOf } from "../unit/log/logOf.ts";

const instant = fc.oneof(fc.nat(), fc.constant(NaN), fc.constant(Infinity));
const ticket = fc.record({
  type: fc.nat(1),
  priority: fc.nat(1),
  arrivedAt: instant,
  resolvedAt: instant,
  outcome: fc.nat(5),
  tiersTouched: fc.nat(3),
});
const visit = fc.record({ tier: fc.nat(1), joinedAt: instant, ending: fc.nat(8) });
const texts = fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 5 });

const rows = fc.record({
  tickets: fc.array(ticket),
  visits: fc.array(visit),
  owners: fc.array(fc.nat(1_000), { minLength: 1 }),
  types: texts,
  rules: texts,
});

type Rows = typeof rows extends fc.Arbitrary<infer T> ? T : never;

function logWith({ tickets, visits, owners, types, rules }: Rows): TicketLog {
  const owned = tickets.length === 0 ? [] : visits;
  const owner = (i: number) => owners[i % owners.length] % tickets.length;
  const log = logOf({
    tickets,
    visits: owned.map(({ tier, joinedAt, ending }, i) => ({
      tier,
      joinedAt,
      ending,
      ticket: owner(i),
    })),
    clocks: owned.map((_, i) => ({ ticket: owner(i), promise: 0, ending: 0, dueAt: Infinity })),
  });
  return { ...log, names: { ...log.names, types, rules } };
}

const fileOf = (log: Parameters<typeof writeLog>[0]) =>
  Uint8Array.from(Buffer.concat(writeLog(log)));

test("any log, written and read, is the same log", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const log = logWith(given);
      const read = readLog(fileOf(log));
      expect(read.names).toEqual(log.names);
      expect(read.window).toEqual(log.window);
      for (const table of Object.keys(logSpecs) as LogTableName[]) {
        const { length, columns } = log[table];
        expect(read[table].length).toBe(length);
        for (const [name, column] of Object.entries(columns))
          expect(Object.entries(read[table].columns).find(([key]) => key === name)?.[1]).toEqual(
            column.slice(0, length),
          );
      }
    }),
  );
});

test("any damage to a file's bytes is refused by name, never read", () => {
  fc.assert(
    fc.property(rows, fc.nat(), fc.integer({ min: 1, max: 255 }), (given, place, change) => {
      const file = fileOf(logWith(given));
      file[place % file.length] ^= change;
      expect(() => readLog(file)).toThrow(LogFileError);
    }),
  );
});

test("any beginning of a file is refused by name, never read", () => {
  fc.assert(
    fc.property(rows, fc.nat(), (given, place) => {
      const file = fileOf(logWith(given));
      expect(() => readLog(file.subarray(0, place % file.length))).toThrow(LogFileError);
    }),
  );
});
