import { describe, expect, it } from "vitest";
import { isDate } from "../../../src/model/calendarSchema.ts";
import { correctedDate, correctedMoment } from "../../../src/model/corrections/correctedDate.ts";
import { correctedDays } from "../../../src/model/corrections/correctedDays.ts";
import { correctedDuration } from "../../../src/model/corrections/correctedDuration.ts";
import { correctedHours } from "../../../src/model/corrections/correctedHours.ts";
import { correctedNumber } from "../../../src/model/corrections/correctedNumber.ts";
import { correctedShare } from "../../../src/model/corrections/correctedShare.ts";
import { correctedTruth } from "../../../src/model/corrections/correctedTruth.ts";

type Cases = readonly (readonly [written: unknown, meant: string | null])[];

/** Each is corrected to what was meant, or to nothing where nobody can tell. */
function correctEach(corrected: (written: unknown) => string | null, cases: Cases) {
  it.each(cases)("%o means %s", (written, meant) => {
    expect(corrected(written)).toBe(meant);
  });
}

describe("a number", () => {
  correctEach(correctedNumber, [
    ["2,000", "2000"],
    ["$2000", "2000"],
    ["$2,000.50", "2000.5"],
    ["2.000,50 €", "2000.5"],
    ["2 000", "2000"],
    ["1_000", "1000"],
    ["2'000", "2000"],
    ["EUR 2000", "2000"],
    ["2k", "2000"],
    ["12,5", "12.5"],
    ["3 agents", "3"],
    ["2000/month", "2000"],
    ["50%", "0.5"],
    ["lots", null],
    ["9-17", null],
    ["1,2,3", null],
    [null, null],
  ]);
});

describe("a share", () => {
  correctEach(correctedShare, [
    [20, "20%"],
    ["20", "20%"],
    ["0.2", "20%"],
    ["20 percent", "20%"],
    ["20 per cent", "20%"],
    ["20,5 %", "20.5%"],
    ["100 %%", "100%"],
    ["1", "100% or 1%"],
    [150, null],
    [-0.2, null],
    ["a fifth", null],
    [true, null],
  ]);
});

describe("a duration", () => {
  correctEach(correctedDuration, [
    [15, "15 min, 15 h or 15 days"],
    ["15", "15 min, 15 h or 15 days"],
    [0, "0 min"],
    ["15m", "15 min"],
    ["15 minutes", "15 min"],
    ["15 Min", "15 min"],
    ["2 hrs", "2 h"],
    ["1,5 h", "1.5 h"],
    ["1 hour and 30 minutes", "1 h 30 min"],
    ["1:30", "1 h 30 min"],
    ["2 wks", "2 weeks"],
    ["1 month", "30 days"],
    ["1 year", "52 weeks"],
    ["-5 min", null],
    ["soon", null],
    [["10 min"], null],
  ]);
});

describe("hours", () => {
  correctEach(correctedHours, [
    ["9-17", "09:00-17:00"],
    ["9am-5pm", "09:00-17:00"],
    ["9-5", "09:00-17:00"],
    ["22-6", "22:00-06:00"],
    ["12am-12pm", "00:00-12:00"],
    ["9:00 to 17:30", "09:00-17:30"],
    ["09:00–17:00", "09:00-17:00"],
    ["0900-1700", "09:00-17:00"],
    ["24/7", "00:00-24:00"],
    ["9am", null],
    ["09:00-25:00", null],
    [9, null],
  ]);
});

describe("days", () => {
  correctEach(correctedDays, [
    ["Monday to Friday", "mon-fri"],
    ["weekdays", "mon-fri"],
    ["Mo-Fr", "mon-fri"],
    ["mon–fri", "mon-fri"],
    [["mon", "tuesday"], "mon, tue"],
    ["weekend", "sat, sun"],
    ["every day", "daily"],
    ["funday", null],
    [5, null],
  ]);
});

describe("a date", () => {
  correctEach(
    (written) => correctedDate(written, isDate),
    [
      ["1/2/2026", "2026-01-02 or 2026-02-01"],
      ["13/2/2026", "2026-02-13"],
      ["1.2.2026", "2026-02-01"],
      ["2026/02/01", "2026-02-01"],
      ["2026-2-1", "2026-02-01"],
      ["1 February 2026", "2026-02-01"],
      ["Feb 1st, 2026", "2026-02-01"],
      [20260201, "2026-02-01"],
      ["2026-02-01 09:00", "2026-02-01"],
      ["30/2/2026", null],
      ["tomorrow", null],
    ],
  );
});

describe("a moment", () => {
  correctEach(
    (written) => correctedMoment(written, isDate),
    [
      ["1/2/2026 9:30", "2026-01-02 09:30 or 2026-02-01 09:30"],
      ["2026-02-01 9:30", "2026-02-01 09:30"],
      ["2026-02-01T09:30:00Z", "2026-02-01 09:30"],
      ["2026-02-02 9:30 pm", "2026-02-02 21:30"],
      ["1.2.2026", "2026-02-01"],
      ["noon", null],
    ],
  );
});

describe("a truth value", () => {
  correctEach(correctedTruth, [
    ["yes", "true"],
    ["Off", "false"],
    [1, "true"],
    ["maybe", null],
  ]);
});
