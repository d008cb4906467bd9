import * as Plot from "@observablehq/plot";
import { axisTicks } from "./axisTicks.ts";
import { labelledFigure } from "./labelledFigure.ts";
import { palette } from "./palette.ts";

export interface IntervalAxisOptions {
  readonly label: string;
  /** Pixels. */
  readonly width: number;
  readonly domain: readonly [number, number];
  readonly document?: Document;
}

/** Pixels at both ends, as in the tracks above. */
const margin = 6;

/** The axis under a column of interval tracks of the same domain and width. */
export function intervalAxis(options: IntervalAxisOptions): Element {
  const { width, domain, label } = options;
  const { values, write } = axisTicks(domain, { width: width - 2 * margin, margin });
  const figure = Plot.plot({
    ...(options.document && { document: options.document }),
    width,
    height: 22,
    margin: 0,
    marginLeft: margin,
    marginRight: margin,
    marginBottom: 18,
    x: { domain: [...domain] },
    marks: [
      Plot.axisX({
        anchor: "bottom",
        ticks: [...values],
        tickFormat: write,
        label: null,
        tickSize: 4,
        tickPadding: 3,
        color: palette.text,
        insetBottom: 0,
      }),
    ],
  });
  return labelledFigure(figure, label);
}
