import type { MeasureUnit } from "../../metrics/measure.ts";

/** How figures of one measure are written wherever they are read together: one unit, one number of decimals. */
export interface QuantityFormat {
  /** For a heading, such as `EUR`, `h` or `%`; empty where the figure has none. */
  readonly unit: string;
  /** How much of the measure's own unit one of this unit is: 60 for hours of minutes. */
  readonly per: number;
  /** Without the unit, such as `1,234.5`. */
  readonly number: (value: number) => string;
  /** With the unit, such as `EUR 41.50` or `3.2 h`. */
  readonly full: (value: number) => string;
  /** A difference with its sign, without the unit. */
  readonly signed: (value: number) => string;
  /** The size of a difference with its unit and no sign, such as `2.1 percentage points`. */
  readonly size: (value: number) => string;
}

interface Scale {
  readonly per: number;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

/** The digits that a figure is given beyond its first: what its interval allows, and no more than this. */
const most: Readonly<Partial<Record<MeasureUnit, number>>> = { money: 2, share: 1, ratio: 3 };

/**
 * Chooses unit and decimals for figures of one measure: minutes become hours or days where they are
 * many, and the last digit shown is the second of the widest interval's.
 *
 * @param values All that will be written, bounds of intervals too.
 * @param resolution Half the width of a typical interval, in the measure's unit; 0 where unknown.
 */
export function quantityFormat(
  unit: MeasureUnit,
  values: readonly number[],
  {
    currency = "",
    resolution = 0,
  }: { readonly currency?: string; readonly resolution?: number } = {},
): QuantityFormat {
  const largest = Math.max(0, ...values.map(Math.abs));
  const scale = scaleOf(unit, largest, currency);
  const decimals = decimalsFor(largest / scale.per, resolution / scale.per, most[unit] ?? 1);
  const write = (value: number) => written(value / scale.per, decimals);
  return {
    per: scale.per,
    unit: (scale.before || scale.after).trim(),
    number: write,
    full: (value) => `${scale.before}${write(value)}${scale.after}`,
    signed: (value) => withSign(write(Math.abs(value)), value),
    size: (value) => `${scale.before}${write(Math.abs(value))}${scale.difference}`,
  };
}

const plain: Scale = { per: 1, before: "", after: "", difference: "" };

function scaleOf(unit: MeasureUnit, largest: number, currency: string): Scale {
  if (unit === "money") return { ...plain, before: currency === "" ? "" : `${currency}\u00a0` };
  if (unit === "share")
    return { per: 0.01, before: "", after: "\u00a0%", difference: " percentage points" };
  if (unit === "minutes") return timeScale(largest);
  const after = unit === "ratio" || unit === "tickets" ? "" : `\u00a0${unit}`;
  return { ...plain, after, difference: after };
}

function timeScale(largest: number): Scale {
  const [per, name] = largest >= 2880 ? [1440, "days"] : largest >= 120 ? [60, "h"] : [1, "min"];
  return { per, before: "", after: `\u00a0${name}`, difference: `\u00a0${name}` };
}

function decimalsFor(largest: number, resolution: number, most: number): number {
  const byInterval = resolution > 0 ? 1 - Math.floor(Math.log10(resolution)) : most;
  const bySize = largest >= 1000 ? 0 : most;
  return Math.max(0, Math.min(byInterval, bySize));
}

const formats = [0, 1, 2, 3].map(
  (decimals) =>
    new Intl.NumberFormat("en-GB", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }),
);

function written(value: number, decimals: number): string {
  const text = formats[decimals].format(value);
  return /^-[0.,]*$/.test(text) ? text.slice(1) : text.replace("-", "−");
}

function withSign(text: string, value: number): string {
  if (/^[0.,]*$/.test(text)) return text;
  return `${value < 0 ? "−" : "+"}${text}`;
}
