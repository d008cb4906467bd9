import * as Plot from "@observablehq/plot";
import { axisTicks, type AxisTicks } from "./axisTicks.ts";
import type { Interval } from "./interval.ts";
import { labelledFigure } from "./labelledFigure.ts";
import { palette } from "./palette.ts";

export interface Pair {
  readonly name: string;
  readonly baseline: Interval;
  /** Null where only the baseline is shown. */
  readonly chosen: Interval | null;
}

export interface PairedIntervalsOptions {
  readonly label: string;
  /** Pixels. */
  readonly width: number;
  readonly domain: readonly [number, number];
  /** Writes a value of an interval, with the digits that it allows. */
  readonly format: Write;
  /** Pixels for the values at the right. */
  readonly marginRight?: number;
  readonly document?: Document;
}

type Write = (value: number, of: Interval) => string;

interface Row extends Interval {
  readonly name: string;
  readonly role: "baseline" | "chosen";
  /** Pixels above or below the middle of its name. */
  readonly shift: number;
}

const rowHeight = 44;

/** How tall the figure will be, so that room can be kept for it. */
export function pairedIntervalsHeight(pairs: number): number {
  return pairs * rowHeight + 26;
}

/** Baseline and chosen side by side for each of several things, such as tiers: means as dots on their intervals, with values. */
export function pairedIntervals(pairs: readonly Pair[], options: PairedIntervalsOptions): Element {
  const { width, domain, format, marginRight = 62 } = options;
  const marginLeft = nameRoom(pairs, width);
  const ticks = axisTicks(domain, { width: width - marginLeft - marginRight, margin: 18 });
  const rows = pairs.flatMap(rowsOf);
  const figure = Plot.plot({
    ...(options.document && { document: options.document }),
    width,
    height: pairedIntervalsHeight(pairs.length),
    marginLeft,
    marginRight,
    marginTop: 4,
    marginBottom: 22,
    x: { domain: [...domain], clamp: true },
    y: { type: "band", domain: pairs.map((pair) => pair.name), padding: 0, axis: null },
    marks: [
      ...axisMarks(ticks),
      placeNames(pairs, marginLeft),
      ...rows.flatMap((row) => [
        ...intervalMarks(row, format),
        valueMark(row, format, marginRight),
      ]),
    ],
  });
  return labelledFigure(figure, options.label);
}

function axisMarks({ values, write }: AxisTicks): Plot.Markish[] {
  const ticks = [...values];
  return [
    Plot.axisX({ ticks, tickFormat: write, label: null, tickSize: 0, color: palette.text }),
    Plot.gridX({ ticks, stroke: palette.line, strokeOpacity: 1 }),
  ];
}

/** Pixels for the longest name, and no more than a third of the figure. */
function nameRoom(pairs: readonly Pair[], width: number): number {
  const longest = Math.max(0, ...pairs.map(({ name }) => name.length));
  return Math.round(Math.max(36, Math.min(longest * 7 + 14, width / 3)));
}

function placeNames(pairs: readonly Pair[], marginLeft: number): Plot.Markish {
  return Plot.text(pairs, {
    y: "name",
    text: "name",
    frameAnchor: "left",
    textAnchor: "start",
    dx: -marginLeft,
    fill: palette.ink,
    fontWeight: 600,
    lineWidth: (marginLeft - 6) / 12,
    textOverflow: "ellipsis",
  });
}

function rowsOf({ name, baseline, chosen }: Pair): Row[] {
  if (chosen === null) return [{ ...baseline, name, role: "baseline", shift: 0 }];
  return [
    { ...baseline, name, role: "baseline", shift: -8 },
    { ...chosen, name, role: "chosen", shift: 8 },
  ];
}

function intervalMarks(row: Row, format: Write): Plot.Markish[] {
  if (row.mean === null) return [];
  const colour = palette[row.role];
  const place = { dy: row.shift, title: () => tooltip(row, format) } as const;
  const dot = Plot.dot([row], {
    ...place,
    y: "name",
    x: "mean",
    r: 4.5,
    fill: row.role === "baseline" ? palette.surface : colour,
    stroke: colour,
    strokeWidth: 2,
  });
  if (row.low === null) return [dot];
  const interval = Plot.link([row], {
    ...place,
    x1: "low",
    x2: "high",
    y1: "name",
    y2: "name",
    stroke: colour,
    strokeWidth: 5,
    strokeLinecap: "round",
    strokeOpacity: 0.35,
  });
  return [interval, dot];
}

function tooltip(row: Row, format: Write): string {
  const { name, role, mean, low, high, n } = row;
  const write = (value: number) => format(value, row);
  const interval = low === null || high === null ? "" : ` (${write(low)} to ${write(high)})`;
  return `${name}, ${role}: ${mean === null ? "not known" : write(mean)}${interval}, n = ${n}`;
}

function valueMark(row: Row, format: Write, marginRight: number): Plot.Markish {
  return Plot.text([row], {
    y: "name",
    dy: row.shift,
    text: () => (row.mean === null ? "not known" : format(row.mean, row)),
    frameAnchor: "right",
    textAnchor: "end",
    dx: marginRight,
    fill: row.role === "baseline" ? palette.text : palette.chosen,
    fontWeight: row.role === "chosen" ? 600 : 400,
  });
}
