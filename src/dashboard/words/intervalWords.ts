import type { Interval } from "../../charts/interval.ts";
import type { QuantityFormat } from "./quantity.ts";

/** The interval of a difference as people say it: `0.85 to 1.41 less`, or `0.20 less to 0.10 more`. */
export function intervalWords(
  { low, high }: Interval,
  format: QuantityFormat,
  { less, more }: { readonly less: string; readonly more: string },
): string {
  if (low === null || high === null) return "not known from one replication";
  const size = (value: number) => format.number(Math.abs(value));
  if (high <= 0) return `${size(high)} to ${size(low)} ${less}`;
  if (low >= 0) return `${size(low)} to ${size(high)} ${more}`;
  return `${size(low)} ${less} to ${size(high)} ${more}`;
}

/** The bounds of an estimate: `41.2 to 43.1`; of a difference with `signed`. */
export function bounds({ low, high }: Interval, write: (value: number) => string): string {
  if (low === null || high === null) return "no interval";
  return low === high ? `always ${write(low)}` : `${write(low)} to ${write(high)}`;
}
