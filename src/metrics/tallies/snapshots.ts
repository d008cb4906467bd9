import type { MeasuredWindow } from "../measureContext.ts";

/** Instants at which a period comes to the same minute again and again, such as 09:00 each day. */
export interface Snapshot {
  /** ms from the period's begin. */
  readonly at: number;
  /** ms; periods are counted from the log's instant 0. Infinity: one snapshot in all. */
  readonly period: number;
}

/** The numbers k, from `first` up to but not with `end`, of the snapshots at + k · period in [from, to). */
export function snapshotsIn(
  { at, period }: Snapshot,
  from: number,
  to: number,
): { readonly first: number; readonly end: number } {
  if (period === Infinity) return { first: from <= at ? 0 : 1, end: to > at ? 1 : 0 };
  return { first: Math.ceil((from - at) / period), end: Math.ceil((to - at) / period) };
}

/** The part of [from, to) in the window; what hasn't ended (NaN) lasts to the window's end. */
export function clipped(
  window: MeasuredWindow,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  return { from: Math.max(window.from, from), to: to < window.to ? to : window.to };
}
