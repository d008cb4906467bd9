import { tickStep, ticks } from "d3";

export interface AxisTicks {
  readonly values: readonly number[];
  /** Writes a tick with as many decimals as the step between two needs. */
  readonly write: (value: number) => string;
}

/** Round values along an axis, about so many of them. */
export function axisTicks([from, to]: readonly [number, number], count: number): AxisTicks {
  const atLeastTwo = Math.max(2, Math.floor(count));
  const step = tickStep(from, to, atLeastTwo);
  const decimals = step > 0 ? Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) : 0;
  const format = new Intl.NumberFormat("en-GB", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return {
    values: ticks(from, to, atLeastTwo),
    write: (value) => format.format(value).replace("-", "−"),
  };
}
