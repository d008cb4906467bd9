import * as Plot from "@observablehq/plot";
import type { Interval, Role } from "./interval.ts";
import { labelledFigure } from "./labelledFigure.ts";
import { palette } from "./palette.ts";

export interface Lane {
  readonly estimate: Interval;
  readonly role: Role;
}

export interface IntervalTrackOptions {
  /** What the figure says, for those who can't see it. */
  readonly label: string;
  /** Pixels. */
  readonly width: number;
  readonly height?: number;
  /** The stretch of the axis, the same for all tracks that are read together. */
  readonly domain: readonly [number, number];
  /** Where the thin upright line goes, usually the baseline's mean; null for none. */
  readonly reference?: number | null;
  readonly document?: Document;
}

/** Means as dots on their intervals, one lane under the other: a row of a small multiple. */
export function intervalTrack(lanes: readonly Lane[], options: IntervalTrackOptions): Element {
  const { width, height = 20, domain, reference = null, label } = options;
  const rows = lanes.map(({ estimate, role }, lane) => ({ ...estimate, role, lane }));
  const withInterval = rows.filter((row) => row.low !== null && row.high !== null);
  const figure = Plot.plot({
    ...(options.document && { document: options.document }),
    width,
    height,
    margin: 0,
    marginLeft: 6,
    marginRight: 6,
    x: { domain: [...domain], axis: null, clamp: true },
    y: { type: "point", domain: rows.map((row) => row.lane), axis: null, padding: 0.5 },
    marks: [
      Plot.ruleY(rows, { y: "lane", stroke: palette.line }),
      reference === null
        ? null
        : Plot.ruleX([reference], { stroke: palette.baseline, strokeDasharray: "2 2" }),
      Plot.ruleY(withInterval, {
        y: "lane",
        x1: "low",
        x2: "high",
        stroke: (row: Lane) => palette[row.role],
        strokeWidth: 5,
        strokeLinecap: "round",
        strokeOpacity: 0.35,
      }),
      Plot.dot(
        rows.filter((row) => row.mean !== null),
        {
          y: "lane",
          x: "mean",
          r: 4.5,
          fill: (row: Lane) => (row.role === "baseline" ? palette.surface : palette[row.role]),
          stroke: (row: Lane) => palette[row.role],
          strokeWidth: 2,
        },
      ),
    ],
  });
  return labelledFigure(figure, label);
}
