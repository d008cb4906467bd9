import { type BreakEven, breakEven } from "../../statistics/breakEven.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { studentInterval } from "../../statistics/studentInterval.ts";
import type { Introduction } from "./introduction.ts";

/** What becomes of a balance within the window. */
export interface PaidBack {
  /** The balance at each week's end: what has been saved so far less what has been paid. */
  readonly balance: readonly Estimate[];
  /**
   * The week from whose end on the balance stays at or above 0, of those since the first in which anything can change, and
   * since the first that changes it: a lever pays nothing back before it begins. `point` is null, too, where no difference
   * is shown.
   */
  readonly when: BreakEven;
  readonly shown: PaybackVerdict;
  /** Weeks at whose end the balance is shown to be above 0 already, before it falls below 0 again. */
  readonly lostAgain: readonly number[];
  /** Replications whose own balance is at or above 0 at the window's end, of those in which it is known. */
  readonly atEnd: { readonly paidBack: number; readonly of: number };
  /** What it saves a week, over the last of the window's weeks (`lastWeeks`), without what is paid once. */
  readonly perWeek: Estimate;
  /** The same in the weeks of its introduction and in those after it; null where the window has none. */
  readonly perWeekDuring: Estimate | null;
  readonly perWeekAfter: Estimate | null;
}

/**
 * What is shown within the window, with 95 % confidence: that it is paid back, or that it isn't; or neither, though there
 * is a difference; or no difference at all. There is nothing to pay back where the balance is 0 in all weeks.
 */
export type PaybackVerdict =
  | "paid back"
  | "not paid back"
  | "not shown"
  | "no difference shown"
  | "nothing to pay back"
  | "not known";

/** About a month. */
export const mostLastWeeks = 4;

/**
 * @param balances By week, then by replication.
 * @param once What is paid once in each week.
 */
export function paidBack(
  balances: readonly (readonly number[])[],
  once: readonly number[],
  { introduction, firstWeek }: { readonly introduction: Introduction; readonly firstWeek: number },
): PaidBack {
  const { during, after } = introduction;
  const weeks = balances.length;
  const last = balances.at(-1)!;
  const known = last.filter((value) => !Number.isNaN(value));
  const curves = last.map((_, r) => balances.map((week) => week[r]));
  const balance = balances.map((week) => studentInterval(week));
  const perWeek = (of: readonly number[]) => savedAWeek(curves, once, of);
  const lastWeeks = Array.from({ length: weeks }, (_, i) => i + 1).slice(-mostLastWeeks);
  const fromStart = breakEven(curves);
  const shown = verdictOf(balance, fromStart);
  const when = notBefore(Math.max(firstWeek, firstChange(balances)), fromStart);
  return {
    balance,
    when: shown === "no difference shown" ? { ...when, point: null } : when,
    shown,
    lostAgain: lostAgain(balance),
    atEnd: { paidBack: known.filter((value) => value >= 0).length, of: known.length },
    perWeek: perWeek(lastWeeks),
    perWeekDuring: during.length === 0 ? null : perWeek(during),
    perWeekAfter: after.length === 0 ? null : perWeek(after),
  };
}

function verdictOf(
  balance: readonly Estimate[],
  { earliest, latest, isKnown }: BreakEven,
): PaybackVerdict {
  if (balance.at(-1)!.mean === null) return "not known";
  if (balance.every(isNothing)) return "nothing to pay back";
  if (!isKnown) return "not shown";
  if (latest !== null) return "paid back";
  if (earliest === null) return "not paid back";
  return earliest === 1 && !balance.some(isShown) ? "no difference shown" : "not shown";
}

/** The first week at whose end anything has been saved or paid in any replication; 1 where there is none. */
function firstChange(balances: readonly (readonly number[])[]): number {
  return (
    Math.max(
      0,
      balances.findIndex((week) => week.some((money) => money !== 0)),
    ) + 1
  );
}

function notBefore(week: number, when: BreakEven): BreakEven {
  const later = (point: number | null) => (point === null ? null : Math.max(point, week));
  const { point, earliest, latest } = when;
  return { ...when, point: later(point), earliest: later(earliest), latest: later(latest) };
}

function isNothing({ mean, low, high }: Estimate): boolean {
  return mean === 0 && (low ?? 0) === 0 && (high ?? 0) === 0;
}

/** Whether an interval leaves out 0. */
function isShown({ low, high }: Estimate): boolean {
  return (low ?? 0) > 0 || (high ?? 0) < 0;
}

function lostAgain(balance: readonly Estimate[]): number[] {
  const lastBelow = balance.findLastIndex(({ mean }) => mean !== null && mean < 0);
  return balance.flatMap(({ low, mean }, at) =>
    at < lastBelow && (low ?? mean ?? 0) > 0 ? [at + 1] : [],
  );
}

/** @param of Weeks, counted from 1. */
function savedAWeek(
  curves: readonly (readonly number[])[],
  once: readonly number[],
  of: readonly number[],
): Estimate {
  const savedIn = (curve: readonly number[], week: number) =>
    curve[week - 1] - (week === 1 ? 0 : curve[week - 2]) + once[week - 1];
  return studentInterval(
    curves.map((curve) => of.reduce((sum, week) => sum + savedIn(curve, week), 0) / of.length),
  );
}
