import type { MeasuredWindow } from "../measureContext.ts";

/** How much of [from, to) lies in the window; what hasn't ended (NaN) lasts to the window's end. */
export function overlap(window: MeasuredWindow, from: number, to: number): number {
  const end = to < window.to ? to : window.to;
  const begin = from > window.from ? from : window.from;
  return end > begin ? end - begin : 0;
}
