import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import type { DateFormat } from "../../../src/import/dates/dateFormat.ts";
import { importFiles, type ImportOptions } from "../../../src/import/importFiles.ts";
import { parseMapping } from "../../../src/import/mapping/mapping.ts";
import { fileOf } from "../../unit/import/importText.ts";

const { mapping } = parseMapping(
  "columns: { ticket: Id, time: Changed, status: State }\nstatuses: { Done: resolved }",
  "map.yaml",
);

/** The instants that an import reads from a column of texts, epoch ms; each in a ticket of its own. */
async function instantsOf(texts: readonly string[], options: ImportOptions): Promise<number[]> {
  const rows = texts.map((text, i) => `${i},"${text}",Done`);
  const file = fileOf(["Id,Changed,State", ...rows].join("\n"));
  const { log, report } = await importFiles([file], { mapping, ...options });
  if (log === null) throw new Error(report.problems.at(-1)?.message);
  const at = new Map(
    log.names.tickets.map((id, t) => [Number(id), log.startsAt + log.tickets.columns.arrivedAt[t]]),
  );
  return texts.map((_, i) => at.get(i) ?? Number.NaN);
}

const pad = (n: number) => String(n).padStart(2, "0");
type Clock = Temporal.PlainDateTime;
const time = ({ hour, minute }: Clock) => `${pad(hour)}:${pad(minute)}`;
const half = ({ hour, minute }: Clock) =>
  `${hour % 12 === 0 ? 12 : hour % 12}:${pad(minute)} ${hour < 12 ? "AM" : "PM"}`;
/** As the locale writes it; numbers, where it has no name of the month, are day first. */
const local = (locale: string, dateStyle: "long" | "medium") => {
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle,
    timeStyle: "short",
    timeZone: "UTC",
  });
  return (at: Clock) => format.format(at.toZonedDateTime("UTC").epochMilliseconds);
};

/** Every format, as products and languages write it; and what it takes to be told from others. */
const writers: readonly [string, DateFormat | null, (at: Clock) => string][] = [
  ["ISO", null, (at) => at.toString({ smallestUnit: "second" })],
  ["ISO with a space", null, (at) => at.toString({ smallestUnit: "minute" }).replace("T", " ")],
  ["year first with slashes", null, (at) => `${at.year}/${at.month}/${at.day} ${time(at)}`],
  ["day first", "day-first", (at) => `${at.day}/${at.month}/${at.year} ${time(at)}`],
  [
    "day first with dots",
    "day-first",
    (at) => `${pad(at.day)}.${pad(at.month)}.${at.year}, ${time(at)}`,
  ],
  [
    "day first, two digits",
    "day-first",
    (at) => `${pad(at.day)}-${pad(at.month)}-${pad(at.year % 100)} ${time(at)}`,
  ],
  ["month first", "month-first", (at) => `${at.month}/${at.day}/${at.year} ${half(at)}`],
  [
    "month first, two digits",
    "month-first",
    (at) => `${at.month}/${at.day}/${pad(at.year % 100)} ${half(at)}`,
  ],
  [
    "year first, two digits",
    "iso",
    (at) => `${pad(at.year % 100)}-${pad(at.month)}-${pad(at.day)} ${time(at)}`,
  ],
  [
    "Jira",
    null,
    (at) =>
      `${at.day}/${at.toLocaleString("en", { month: "short" })}/${pad(at.year % 100)} ${half(at)}`,
  ],
  [
    "digits",
    null,
    (at) => `${at.year}${pad(at.month)}${pad(at.day)}${pad(at.hour)}${pad(at.minute)}00`,
  ],
  [
    "digits with T",
    null,
    (at) => `${at.year}${pad(at.month)}${pad(at.day)}T${pad(at.hour)}${pad(at.minute)}`,
  ],
  [
    "a spreadsheet's days",
    "serial-1900",
    (at) => {
      const days = at.toPlainDate().since("1899-12-30").days;
      return (days + (at.hour * 60 + at.minute) / 1440).toFixed(7);
    },
  ],
  ...[
    "en",
    "en-GB",
    "de",
    "fr",
    "es",
    "es-MX",
    "pt",
    "pt-PT",
    "it",
    "nl",
    "sv",
    "da",
    "nb",
  ].flatMap((locale): [string, DateFormat | null, (at: Clock) => string][] => [
    [`long ${locale}`, null, local(locale, "long")],
    [`medium ${locale}`, null, local(locale, "medium")],
  ]),
];

const zones = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Pacific/Apia",
];

/** Wall-clock times to the minute, half of them about the clock changes of some zone. */
const clock = fc
  .oneof(
    fc.integer({ min: 0, max: 20 * 365 * 1440 }),
    fc
      .tuple(
        fc.constantFrom(
          "2026-03-29",
          "2026-10-25",
          "2026-03-08",
          "2026-11-01",
          "2026-04-05",
          "2026-10-04",
        ),
        fc.integer({ min: 0, max: 4 * 60 }),
      )
      .map(
        ([date, minute]) => Temporal.PlainDate.from(date).since("2008-01-01").days * 1440 + minute,
      ),
  )
  .map((minutes) => Temporal.PlainDateTime.from("2008-01-01T00:00").add({ minutes }));
const clocks = fc.array(clock, { minLength: 1, maxLength: 12 });

describe("what is written in a format is read as the instant that it was", () => {
  test.each(writers)("%s", async (_, format, write) => {
    await fc.assert(
      fc.asyncProperty(clocks, fc.constantFrom(...zones), async (times, timezone) => {
        const columns = format === null ? {} : { Changed: format };
        const dates = { all: ["day-first"] as const, columns };
        const instants = await instantsOf(times.map(write), { timezone, dates });
        // In a gap and an overlap, too: forward by the gap, and the first of the two.
        expect(instants).toEqual(times.map((at) => at.toZonedDateTime(timezone).epochMilliseconds));
      }),
      { numRuns: 12 },
    );
  });

  test.each<[string, (at: Temporal.ZonedDateTime) => string]>([
    ["with an offset", (at) => at.toString({ timeZoneName: "never", smallestUnit: "second" })],
    ["with offset and zone", (at) => at.toString({ smallestUnit: "second" })],
    ["as seconds", (at) => String(at.epochMilliseconds / 1000)],
    ["as milliseconds", (at) => String(at.epochMilliseconds)],
    ["in UTC", (at) => at.toInstant().toString()],
    ["as JavaScript writes them in UTC", (at) => new Date(at.epochMilliseconds).toUTCString()],
  ])("%s, whatever the log's zone", async (_, write) => {
    await fc.assert(
      fc.asyncProperty(
        clocks,
        fc.constantFrom(...zones),
        fc.constantFrom(...zones),
        async (times, written, timezone) => {
          const at = times.map((one) => one.toZonedDateTime(written));
          expect(await instantsOf(at.map(write), { timezone })).toEqual(
            at.map(({ epochMilliseconds }) => epochMilliseconds),
          );
        },
      ),
      { numRuns: 12 },
    );
  });
});
