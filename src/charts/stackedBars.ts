import * as Plot from "@observablehq/plot";
import { axisTicks } from "./axisTicks.ts";
import { labelledFigure } from "./labelledFigure.ts";
import { palette } from "./palette.ts";

export interface Segment {
  readonly bar: string;
  readonly part: string;
  readonly value: number;
  /** The value as it is written. */
  readonly words: string;
}

export interface StackedBarsOptions {
  readonly label: string;
  /** Pixels. */
  readonly width: number;
  /** Parts in the order in which they are stacked; those with no segment are left out. */
  readonly parts: readonly string[];
  readonly bars: readonly string[];
  readonly document?: Document;
}

const barHeight = 56;

/** How tall the figure will be, so that room can be kept for it. */
export function stackedBarsHeight(bars: number): number {
  return bars * barHeight + 26;
}

/** What a total is made of, one bar under the other: parts stacked from 0, named inside where there is room. */
export function stackedBars(segments: readonly Segment[], options: StackedBarsOptions): Element {
  const { width, parts, bars } = options;
  const rows = bars.flatMap((bar) => stack(segments, bar, parts));
  const most = Math.max(1, ...rows.map((row) => row.to));
  const ticks = axisTicks([0, most], { width: width - 28, margin: 24 });
  const figure = Plot.plot({
    ...(options.document && { document: options.document }),
    width,
    height: stackedBarsHeight(bars.length),
    margin: 0,
    marginBottom: 22,
    marginLeft: 4,
    marginRight: 24,
    x: { domain: [0, most] },
    y: { type: "band", domain: [...bars], padding: 0, axis: null },
    marks: [
      Plot.axisX({
        ticks: [...ticks.values],
        tickFormat: ticks.write,
        label: null,
        tickSize: 0,
        color: palette.text,
      }),
      barNames(bars, width),
      barParts(rows),
      partNames(rows, most / width),
    ],
  });
  return labelledFigure(figure, options.label);
}

function barNames(bars: readonly string[], width: number): Plot.Markish {
  return Plot.text(bars, {
    y: (bar: string) => bar,
    text: (bar: string) => bar,
    frameAnchor: "left",
    textAnchor: "start",
    dy: -19,
    fill: palette.ink,
    fontWeight: 600,
    lineWidth: width / 12,
    textOverflow: "ellipsis",
  });
}

function barParts(rows: readonly StackRow[]): Plot.Markish {
  return Plot.barX(rows, {
    y: "bar",
    x1: "from",
    x2: "to",
    insetTop: 18,
    insetBottom: 8,
    insetLeft: 0.5,
    insetRight: 0.5,
    rx: 2,
    fill: (row: StackRow) => partColour(row.at),
    title: (row: StackRow) => `${row.part}: ${row.words}`,
  });
}

/** Names of the parts that are wide enough for them, at about 7 pixels a letter. */
function partNames(rows: readonly StackRow[], perPixel: number): Plot.Markish {
  const wide = rows.filter(({ from, to, part }) => (to - from) / perPixel > part.length * 7 + 14);
  return Plot.text(wide, {
    y: "bar",
    x: "from",
    text: "part",
    textAnchor: "start",
    dx: 7,
    dy: 5,
    fill: (row: StackRow) => `var(--part-ink-${row.at % 5}, #14171c)`,
    fontWeight: 600,
  });
}

interface StackRow extends Segment {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function stack(segments: readonly Segment[], bar: string, parts: readonly string[]): StackRow[] {
  let from = 0;
  return parts.flatMap((part, at) => {
    const segment = segments.find((one) => one.bar === bar && one.part === part);
    if (segment === undefined || segment.value <= 0) return [];
    const row = { ...segment, at, from, to: from + segment.value };
    from = row.to;
    return [row];
  });
}

/** Parts are told apart by lightness and by their names; there are five steps. */
function partColour(at: number): string {
  return `var(--part-${at % 5}, ${["#2f3b4c", "#66758a", "#9aa8bb", "#c9d2de", "#e6ebf1"][at % 5]})`;
}
