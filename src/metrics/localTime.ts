import { offsetAt, offsetChanges } from "../model/zone.ts";

/** What the wall clock shows during a run: an instant of the log plus `shifts[i]` is local time since 1970-01-01, up to `changes[i]`. */
export interface LocalTime {
  /** Instants in the window at which clocks are changed, ascending. */
  readonly changes: readonly number[];
  /** One more than there are changes. */
  readonly shifts: readonly number[];
}

/** The local time of a zone in the window of a log that begins at `startsAt`, Unix epoch ms. */
export function localTimeOf(
  timezone: string,
  startsAt: number,
  { from, to }: { readonly from: number; readonly to: number },
): LocalTime {
  const changes = offsetChanges(timezone, startsAt + from, startsAt + to);
  const begins = [startsAt + from, ...changes];
  return {
    changes: changes.map((at) => at - startsAt),
    shifts: begins.map((at) => startsAt + offsetAt(timezone, at)),
  };
}
