import * as Plot from "@observablehq/plot";
import { axisTicks } from "./axisTicks.ts";
import type { Interval } from "./interval.ts";
import { labelledFigure } from "./labelledFigure.ts";
import { palette } from "./palette.ts";

export interface WeekBandOptions {
  /** What the figure says, for those who can't see it. */
  readonly label: string;
  /** Pixels. */
  readonly width: number;
  readonly domain: readonly [number, number];
  /** `end`: a value holds at its week's end, and is 0 when the window begins; `middle`: it holds for the week as a whole. */
  readonly at: "end" | "middle";
  /** Numbers of the weeks whose background is shaded. */
  readonly shaded?: readonly number[];
  /** A mark on the line at 0: a week with its interval, Infinity where that goes beyond the last week. */
  readonly crossing?: Crossing | null;
  readonly document?: Document;
}

export interface Crossing {
  /** Null where only the interval is known. */
  readonly point: number | null;
  readonly from: number;
  readonly to: number;
}

interface Point extends Interval {
  readonly x: number;
}

export const weekBandHeight = 190;

/** A mean week by week on the band of its intervals, over a line at 0. */
export function weekBand(weeks: readonly Interval[], options: WeekBandOptions): Element {
  const { width, domain, at, shaded = [], crossing = null } = options;
  const count = weeks.length;
  const points = pointsOf(weeks, at);
  const ticks = axisTicks(domain, { width: 320 });
  const labels = ticks.values.map(ticks.write);
  const marginLeft = 12 + 7 * Math.max(0, ...labels.map((label) => label.length));
  const figure = Plot.plot({
    ...(options.document && { document: options.document }),
    width,
    height: weekBandHeight,
    marginLeft,
    marginRight: 12,
    marginTop: 10,
    marginBottom: 24,
    x: { domain: [0, count] },
    y: { domain: [...domain], clamp: true },
    marks: [
      Plot.rect(shaded, {
        x1: (week: number) => week - 1,
        x2: (week: number) => week,
        y1: domain[0],
        y2: domain[1],
        fill: "var(--chart-shade, #eef1f4)",
      }),
      Plot.gridY({ ticks: [...ticks.values], stroke: palette.line, strokeOpacity: 1 }),
      Plot.axisY({
        ticks: [...ticks.values],
        tickFormat: ticks.write,
        tickSize: 0,
        label: null,
        color: palette.text,
      }),
      Plot.axisX({
        ticks: weekTicks(count, width - marginLeft),
        tickFormat: String,
        tickSize: 3,
        label: null,
        color: palette.text,
      }),
      Plot.ruleY([0], { stroke: palette.baseline, strokeDasharray: "2 2" }),
      ...bandMarks(points),
      ...(crossing === null ? [] : crossingMarks(crossing, count)),
    ],
  });
  return labelledFigure(figure, options.label);
}

/** Pixels that the number of a week takes, with room to the next. */
const weekRoom = 32;

/** Weeks in steps that people count in, as many as have room. */
function weekTicks(count: number, width: number): number[] {
  const steps = [1, 2, 4, 13, 26, 52, 104];
  const step = steps.find((one) => (count / one) * weekRoom <= width) ?? 520;
  return Array.from({ length: Math.floor(count / step) }, (_, i) => (i + 1) * step);
}

function pointsOf(weeks: readonly Interval[], at: WeekBandOptions["at"]): Point[] {
  const points = weeks.map((week, i) => ({ ...week, x: at === "end" ? i + 1 : i + 0.5 }));
  return at === "end" ? [{ x: 0, mean: 0, low: 0, high: 0, n: 0 }, ...points] : points;
}

/** Few points are dots on their intervals; of many the line is enough, but for those that it doesn't reach. */
const mostDots = 13;

/** Weeks of which nothing is known leave a gap: nothing is drawn across them. One alone between them has its interval as a stroke. */
function bandMarks(points: readonly Point[]): Plot.Markish[] {
  const isKnown = (point: Point | undefined) => point !== undefined && point.mean !== null;
  const known = points.filter(isKnown);
  const alone = points.filter(
    (point, at) => isKnown(point) && !isKnown(points[at - 1]) && !isKnown(points[at + 1]),
  );
  const band = Plot.areaY(points, {
    x: "x",
    y1: "low",
    y2: "high",
    fill: palette.chosen,
    fillOpacity: 0.22,
  });
  const line = Plot.lineY(points, { x: "x", y: "mean", stroke: palette.chosen, strokeWidth: 2 });
  const dots = Plot.dot(known.length > mostDots ? alone : known, {
    x: "x",
    y: "mean",
    r: 3,
    fill: palette.chosen,
  });
  const strokes = Plot.ruleX(alone, {
    x: "x",
    y1: "low",
    y2: "high",
    stroke: palette.chosen,
    strokeWidth: 4,
    strokeLinecap: "round",
    strokeOpacity: 0.35,
  });
  return [...(known.length > alone.length ? [band] : []), strokes, line, dots];
}

/** An interval along the line at 0; an arrow where it goes on beyond the window. */
function crossingMarks({ point, from, to }: Crossing, count: number): Plot.Markish[] {
  const isOpen = to > count;
  const ends = [{ from, to: Math.min(to, count) }];
  return [
    Plot.link(ends, {
      x1: "from",
      x2: "to",
      y1: 0,
      y2: 0,
      stroke: palette.ink,
      strokeWidth: 4,
      strokeLinecap: "round",
      strokeOpacity: 0.55,
    }),
    ...(isOpen
      ? [
          Plot.dot([count], {
            x: (x: number) => x,
            y: 0,
            symbol: "triangle",
            rotate: 90,
            r: 5,
            fill: palette.ink,
          }),
        ]
      : []),
    ...(point === null
      ? []
      : [
          Plot.dot([point], {
            x: (x: number) => x,
            y: 0,
            r: 5,
            fill: palette.surface,
            stroke: palette.ink,
            strokeWidth: 2,
          }),
        ]),
  ];
}
