import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { CellBytes } from "../../../../src/import/codes/cellBytes.ts";
import { noDate, readDateText } from "../../../../src/import/dates/dateText.ts";
import { readIsoText } from "../../../../src/import/dates/isoText.ts";

const two = (most: number) =>
  fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, "0"));

const bytes = new CellBytes();

/** Texts that are ISO dates, or nearly: any of their characters may be another one. */
const nearlyIso = fc
  .tuple(two(99), two(99), two(14), two(33), two(25), two(61), two(61))
  .chain(([century, year, month, day, hour, minute, second]) =>
    fc
      .tuple(fc.constantFrom("T", " ", "t", "_"), fc.constantFrom("", "Z", "z", "+"))
      .map(([joint, zone]) => {
        const date = `${century}${year}-${month}-${day}`;
        return `${date}${joint}${hour}:${minute}:${second}${zone}`;
      }),
  )
  .chain((text) =>
    fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom("x", " ", "0", ":", "-", "Z", "é"))
      .map(([at, other]) =>
        at < text.length ? text.slice(0, at) + other + text.slice(at + 1) : text,
      ),
  );

test.prop([nearlyIso], { numRuns: 2000 })(
  "what the quick reader reads, the reader of all formats reads alike",
  (text) => {
    const quick = noDate();
    if (readIsoText(bytes.writeText(text), 0, quick)) expect(quick).toEqual(readDateText(text));
  },
);

test("it reads what most exports hold, and leaves the rest", () => {
  const isRead = (text: string) => readIsoText(bytes.writeText(text), 0, noDate());
  const read = ["2026-01-12 08:00:00", "2026-01-12T08:00:00", "2026-01-12T23:59:59Z"];
  const left = ["2026-02-30 08:00:00", "2026-01-12 24:00:00", "2026-01-12", "12.01.2026 08:00:00"];
  expect(read.map(isRead)).toEqual([true, true, true]);
  expect(left.map(isRead)).toEqual([false, false, false, false]);
});
