import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DurationColumn } from "../../../../src/import/durations/durationColumn.ts";
import {
  calendarDays,
  type DurationRule,
  parseDurationRule,
  unknownRule,
  workingDays,
} from "../../../../src/import/durations/durationRule.ts";
import { readDuration } from "../../../../src/import/durations/durationText.ts";
import { judgeDurations } from "../../../../src/import/durations/judgeDurations.ts";
import { clockOfName, unitOfName } from "../../../../src/import/durations/unitOfName.ts";
import { importFiles } from "../../../../src/import/importFiles.ts";
import { parseMapping } from "../../../../src/import/mapping/mapping.ts";
import { fileOf } from "../importText.ts";

const s = 1000;
const m = 60 * s;
const h = 60 * m;
const d = 24 * h;

describe("a duration that says its units needs no rule", () => {
  test.each<[string, number]>([
    ["26:15:30", 26 * h + 15 * m + 30 * s],
    ["0:00:00", 0],
    ["00:12:34", 12 * m + 34 * s],
    ["1:02:03.5", h + 2 * m + 3500],
    ["1:02:03,25", h + 2 * m + 3250],
    ["-1:30:00", -90 * m],
    ["+1:30:00", 90 * m],
    ["\u22121:30:00", -90 * m],
    ["438:05:00", 438 * h + 5 * m],
    // Python's str(timedelta)
    ["1 day, 2:03:04", d + 2 * h + 3 * m + 4 * s],
    ["12 days, 0:00:00", 12 * d],
    ["-1 day, 23:00:00", -h],
    ["-2 days, 23:30:00", -d - 30 * m],
    // ServiceNow's GlideDuration: d HH:mm:ss, and as it is stored
    ["3 12:30:05", 3 * d + 12 * h + 30 * m + 5 * s],
    ["1970-01-01 03:24:15", 3 * h + 24 * m + 15 * s],
    ["1970-01-04 12:00:00", 3 * d + 12 * h],
    // .NET's TimeSpan
    ["1.02:03:04", d + 2 * h + 3 * m + 4 * s],
    ["P1DT2H", d + 2 * h],
    ["PT90M", 90 * m],
    ["PT1.5H", 90 * m],
    ["PT1,5H", 90 * m],
    ["PT0.125S", 125],
    ["P1W", 7 * d],
    ["-PT30M", -30 * m],
    ["pt0s", 0],
    ["2h 30m", 150 * m],
    ["2h30m", 150 * m],
    ["2 hours 30 minutes", 150 * m],
    ["2 hours, 30 minutes and 5 seconds", 150 * m + 5 * s],
    // GLPI
    ["1 horas 20 minutos", 80 * m],
    ["0 heures 5 minutes 30 secondes", 5 * m + 30 * s],
    ["2 Stunden 10 Minuten", 130 * m],
    ["3 Std. 5 Min.", 185 * m],
    ["1 uur 5 minuten", 65 * m],
    ["2 ore e 3 minuti", 123 * m],
    ["1\u00a0h 5\u00a0min", 65 * m],
    ["1,5 h", 90 * m],
    ["1.5 hrs", 90 * m],
    ["90 min", 90 * m],
    ["45 secs", 45 * s],
    ["1500 ms", 1500],
    ["-3h", -3 * h],
    // a span of nothing has no length to ask about
    ["0d 3h", 3 * h],
    ["0 days", 0],
  ])("%s", (text, expected) => {
    expect(readDuration(text, unknownRule)).toBe(expected);
  });
});

describe("what it takes a rule to read is read by it, and by nothing else", () => {
  test.each<[string, Partial<DurationRule>, number]>([
    ["26:15", { clock: "h:mm" }, 26 * h + 15 * m],
    ["26:15", { clock: "m:ss" }, 26 * m + 15 * s],
    // Jira's cell of a promise broken by 12 h 34 min
    ["-12:34", { clock: "h:mm" }, -(12 * h + 34 * m)],
    ["2d 3h", calendarDays, 2 * d + 3 * h],
    ["2d 3h", workingDays, 19 * h],
    ["1w 2d", workingDays, 56 * h],
    ["1w", calendarDays, 7 * d],
    ["3 Days 12 Hours", calendarDays, 3 * d + 12 * h],
    ["2 Tage", { hoursPerDay: 7.5, daysPerWeek: 5 }, 15 * h],
    ["90", { unit: "seconds" }, 90 * s],
    ["90", { unit: "minutes" }, 90 * m],
    ["1 200", { unit: "seconds" }, 20 * m],
    ["1\u202f200,5", { unit: "seconds" }, 20 * m + 500],
    ["1.5", { unit: "hours" }, 90 * m],
    ["1,5", { unit: "hours" }, 90 * m],
    [",5", { unit: "hours" }, 30 * m],
    ["-0.5", { unit: "minutes" }, -30 * s],
    ["1,500", { unit: "hours", decimal: "," }, 90 * m],
    ["1,500", { unit: "minutes", decimal: "." }, 1500 * m],
    ["1.500", { unit: "minutes", decimal: "," }, 1500 * m],
    ["1.234.567", { unit: "seconds", decimal: "," }, 1_234_567 * s],
    ["1,500 h", { decimal: "," }, 90 * m],
    ["2", { unit: "days", ...workingDays }, 16 * h],
    ["0.0000005", { unit: "hours" }, 2],
  ])("%s by %o", (text, rule, expected) => {
    expect(readDuration(text, unknownRule)).toBeNull();
    expect(readDuration(text, { ...unknownRule, ...rule })).toBe(expected);
  });

  test.each<[string, Partial<DurationRule>]>([
    ["1,5", { unit: "hours", decimal: "." }],
    ["1.5", { unit: "hours", decimal: "," }],
    ["1w", { hoursPerDay: 8 }],
  ])("%s not by %o", (text, rule) => {
    expect(readDuration(text, { ...unknownRule, ...rule })).toBeNull();
  });

  const everything = { unit: "hours", clock: "h:mm", decimal: ".", ...calendarDays } as const;
  test.each([
    "5 t", // Tage in German, timer in Danish
    "",
    "-",
    "soon",
    "12:60",
    "1:60:00",
    "1:2:3",
    "12:34:56:78",
    "P",
    "PT",
    "P1M",
    "P1Y",
    "1 month",
    "2mo",
    "1h 2h",
    "h",
    "3 apples",
    "1.2.3",
    "1h 30",
    "1e3",
    "0x10",
    "Infinity",
    "2026-01-12 08:00:00",
    "5 apples, 2:03:04",
  ])("%j is no duration", (text) => {
    expect(readDuration(text, everything)).toBeNull();
  });
});

describe("a column's name says the unit of its numbers", () => {
  test.each([
    // Zendesk
    ["Full resolution time in minutes within calendar hours", "minutes"],
    ["First reply time in minutes within business hours", "minutes"],
    // Freshdesk
    ["Resolution Time (in Hrs)", "hours"],
    ["First Response Time (in Hrs)", "hours"],
    ["Handling time (minutes)", "minutes"],
    ["Handling time [min]", "minutes"],
    ["Bearbeitungszeit in Stunden", "hours"],
    ["Tempo de resolução (horas)", "hours"],
    ["Durée (min.)", "minutes"],
    ["handling_time_secs", "seconds"],
    ["calendar_duration.seconds", "seconds"],
    ["elapsed_ms", "milliseconds"],
    ["Age (days)", "days"],
    ["Age Days", "days"],
    ["Time (s)", "seconds"],
    ["business hours", "hours"],
  ])("%s: %s", (name, unit) => {
    expect(unitOfName(name)).toBe(unit);
  });

  test.each([
    "Time to resolution",
    "Number of comments",
    "Minute taker",
    "Time (minutes) or (hours)",
    "Weeks (w)",
    "Kind of T",
  ])("%s says none", (name) => {
    expect(unitOfName(name)).toBeNull();
  });

  test("and how its clocks are meant", () => {
    expect(clockOfName("SLA (hh:mm)")).toBe("h:mm");
    expect(clockOfName("Talk time MM:SS")).toBe("m:ss");
    expect(clockOfName("Talk time hh:mm:ss")).toBe("h:mm");
    expect(clockOfName("Talk time")).toBeNull();
  });
});

describe("a column is judged by all its values", () => {
  const judge = (values: readonly string[], name = "Time", stated: Partial<DurationRule> = {}) => {
    const column = new DurationColumn();
    for (const value of values) column.count(value);
    return judgeDurations(column.evidence, name, stated);
  };
  /** What is asked, each with the values that hang on it. */
  const asked = (...rest: Parameters<typeof judge>) => {
    const verdict = judge(...rest);
    return verdict.kind === "questions"
      ? verdict.questions.map(({ code, values }) => [code, values])
      : verdict;
  };
  const ruled = (rule: Partial<DurationRule>, explained: number) => ({
    kind: "rule",
    rule: { ...unknownRule, ...rule },
    explained,
  });

  test.each<[string, string[], string, ReturnType<typeof ruled>]>([
    ["clocks of three parts", ["1:00:00", "26:00:00"], "Time", ruled({ clock: "h:mm" }, 2)],
    [
      "clocks of two beside clocks of three",
      ["1:00:00", "2:30"],
      "Time",
      ruled({ clock: "h:mm" }, 2),
    ],
    [
      "clocks whose name says hours",
      ["2:30"],
      "T (hrs)",
      ruled({ unit: "hours", clock: "h:mm" }, 1),
    ],
    ["clocks whose name says m:ss", ["2:30"], "T (mm:ss)", ruled({ clock: "m:ss" }, 1)],
    [
      "numbers with the unit in the name",
      ["90", "x", "2"],
      "T (secs)",
      ruled({ unit: "seconds" }, 2),
    ],
    [
      "one decimal comma settles the column",
      ["1,5", "1,500"],
      "T in hours",
      ruled({ unit: "hours", clock: "h:mm", decimal: "," }, 2),
    ],
    [
      "one decimal point settles the column",
      ["0.250", "1.500"],
      "T in hours",
      ruled({ unit: "hours", clock: "h:mm", decimal: "." }, 2),
    ],
    ["words without days", ["2h", "30m"], "Time", ruled({}, 2)],
    ["days of the ISO", ["P1D"], "Time", ruled({}, 1)],
  ])("%s need no answer", (_, values, name, expected) => {
    const verdict = judge(values, name);
    // a clock that no value needs may be known or not
    expect(verdict).toMatchObject({
      ...expected,
      rule: name === "T (secs)" ? { unit: "seconds" } : expected.rule,
    });
  });

  test.each<[string, string[], string, [string, number][]]>([
    ["numbers without a unit", ["90", "1.5"], "Time", [["duration-unit", 2]]],
    [
      "clocks of two parts alone",
      ["-12:34", "1:00"],
      "Time to resolution",
      [["duration-clock", 2]],
    ],
    ["days in words", ["2d 3h", "4h"], "Time", [["duration-days", 1]]],
    ["days as a unit", ["2", "4"], "Age (days)", [["duration-days", 2]]],
    ["marks that can be either", ["1,500", "2,250"], "T in hours", [["duration-decimal", 2]]],
    [
      "several things",
      ["1,500", "2d", "1:30"],
      "Time",
      [
        ["duration-unit", 1],
        ["duration-clock", 1],
        ["duration-days", 1],
        ["duration-decimal", 1],
      ],
    ],
  ])("%s are a question", (_, values, name, expected) => {
    expect(asked(values, name)).toEqual(expected);
  });

  test("every answer that a question offers settles it", () => {
    const values = ["1,500", "2d", "1:30"];
    const verdict = judge(values);
    if (verdict.kind !== "questions") throw new Error("there must be questions");
    for (const { code, choices } of verdict.questions)
      for (const { answer } of choices) {
        const left = asked(values, "Time", parseDurationRule(answer)!);
        expect(left).not.toContainEqual([code, 1]);
      }
    const all = judge(
      values,
      "Time",
      parseDurationRule("hours, h:mm, working days, decimal comma")!,
    );
    expect(all.kind).toBe("rule");
  });

  test("no values, or mostly others, are no durations", () => {
    expect(judge([])).toEqual({ kind: "no durations" });
    expect(judge(["a", "b", "1h"])).toEqual({ kind: "no durations" });
  });
});

describe("a rule is stated in words", () => {
  test.each<[string, Partial<DurationRule>]>([
    ["minutes", { unit: "minutes" }],
    ["Hours, decimal comma", { unit: "hours", decimal: "," }],
    ["working days", workingDays],
    ["calendar days, h:mm", { ...calendarDays, clock: "h:mm" }],
    ["7.5-hour days", { hoursPerDay: 7.5, daysPerWeek: 5 }],
    ["24-hour days", calendarDays],
  ])("%s", (text, rule) => {
    expect(parseDurationRule(text)).toEqual(rule);
  });

  test.each(["", "fortnights", "hours,", "hours, minutes", "0-hour days", "25-hour days"])(
    "%j is none",
    (text) => {
      expect(parseDurationRule(text)).toBeNull();
    },
  );
});

describe("properties", () => {
  const pad = (n: number) => String(n).padStart(2, "0");
  const rule = { unit: "minutes", clock: "h:mm", decimal: ".", ...calendarDays } as const;
  const writers: readonly [string, (seconds: number) => string][] = [
    ["clock", (t) => `${Math.floor(t / 3600)}:${pad(Math.floor(t / 60) % 60)}:${pad(t % 60)}`],
    [
      "timedelta",
      (t) =>
        `${Math.floor(t / 86_400)} days, ${Math.floor(t / 3600) % 24}:${pad(Math.floor(t / 60) % 60)}:${pad(t % 60)}`,
    ],
    ["words", (t) => `${Math.floor(t / 3600)}h ${Math.floor(t / 60) % 60}m ${t % 60}s`],
    ["Portuguese", (t) => `${Math.floor(t / 60)} minutos ${t % 60} segundos`],
    ["iso", (t) => `P${Math.floor(t / 86_400)}DT${t % 86_400}S`],
  ];

  test.each(writers)("what is written as %s is read as the same span", (_, write) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.boolean(), (seconds, isNegative) => {
        const isPython = write(0).includes("days");
        const text = `${isNegative && !isPython ? "-" : ""}${write(seconds)}`;
        const expected = isNegative && !isPython ? -seconds : seconds;
        expect(readDuration(text, rule)).toBe(expected * s || 0);
      }),
    );
  });

  test("any texts give a verdict, and every value of the column a span or null", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.stringMatching(/^-?[0-9PTDHMS:., dhm]{0,12}$/),
    );
    fc.assert(
      fc.property(fc.array(text), fc.string(), (values, name) => {
        const column = new DurationColumn();
        for (const value of values) column.count(value);
        const verdict = judgeDurations(column.evidence, name);
        for (const value of values) {
          const span = readDuration(value, verdict.kind === "rule" ? verdict.rule : rule);
          expect(span === null || Number.isSafeInteger(span) || Math.abs(span) > 2 ** 53).toBe(
            true,
          );
        }
      }),
    );
  });
});

describe("a duration that can't be read", () => {
  const map = `shape: snapshot
columns: { ticket: Id, opened: Opened, handlingTime: Work (min) }`;
  const file = (name: string, ...rows: readonly string[]) =>
    fileOf(["Id;Opened;Work (min)", ...rows].join("\n"), name);

  test("is told with the file in which it stands", async () => {
    const { report } = await importFiles(
      [
        file("first.csv", "1;2026-01-12 08:00;5"),
        file("second.csv", "2;2026-01-12 09:00;6", "3;2026-01-12 09:30;soon"),
      ],
      { timezone: "UTC", mapping: parseMapping(map, "map.yaml").mapping },
    );
    const told = report.problems.find(({ code }) => code === "unreadable-duration");
    expect(told).toMatchObject({ file: "second.csv", line: 3, value: "soon", count: 1 });
  });
});
