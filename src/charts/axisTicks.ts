import { tickStep, ticks } from "d3";

export interface AxisTicks {
  readonly values: readonly number[];
  /** Writes a tick with as many decimals as the step between two needs. */
  readonly write: (value: number) => string;
}

const most = 8;

/** Round values along an axis, about so many of them, at least two and at most about eight. */
export function axisTicks([from, to]: readonly [number, number], count: number): AxisTicks {
  const wanted = countWithTwo(from, to, Math.max(2, Math.min(most, Math.floor(count))));
  const step = tickStep(from, to, wanted);
  const decimals = step > 0 ? Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) : 0;
  const format = new Intl.NumberFormat("en-GB", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return {
    values: ticks(from, to, wanted),
    write: (value) => format.format(value).replace("-", "−"),
  };
}

/** The count asked for, or the next that gives two ticks: one alone tells no scale. */
function countWithTwo(from: number, to: number, count: number): number {
  const isEnough = count > most || ticks(from, to, count).length > 1;
  return isEnough ? count : countWithTwo(from, to, count + 1);
}
