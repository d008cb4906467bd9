import type { Interval } from "../../charts/interval.ts";
import { largeUnit } from "../../charts/largeUnit.ts";
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
  /** The size of a difference with its unit and its sign, such as `+EUR 2.05`. */
  readonly signedSize: (value: number) => string;
}

interface Scale {
  readonly per: number;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

/** One unit for figures that are read together, and for each of them the digits that its own interval allows. */
export interface QuantityScale {
  readonly unit: string;
  /** How much of the measure's own unit one of this unit is: 60 for hours of minutes. */
  readonly per: number;
  /** Writes an estimate or a difference, mean and bounds alike. */
  readonly of: (interval: Interval) => QuantityFormat;
}

interface Digits {
  /** Without an interval to go by. */
  readonly usual: number;
  readonly most: number;
}

/** The digits that a figure is given after the point. */
const digits: Readonly<Partial<Record<MeasureUnit, Digits>>> = {
  money: { usual: 2, most: 2 },
  ratio: { usual: 3, most: 3 },
  agents: { usual: 2, most: 3 },
  minutes: { usual: 1, most: 2 },
};
const otherwise: Digits = { usual: 1, most: 1 };

/**
 * Chooses the unit for figures of one measure: minutes become hours or days where most of them are
 * many, so that one extreme figure doesn't take the others their digits.
 *
 * @param values The means that will be written, in the measure's unit.
 */
export function quantityScale(
  unit: MeasureUnit,
  values: readonly number[],
  currency = "",
): QuantityScale {
  const scale = scaleOf(unit, values, currency);
  return {
    unit: unitOf(scale),
    per: scale.per,
    of({ mean, low, high }) {
      const bounds = [mean, low, high].filter((value) => value !== null).map(Math.abs);
      const resolution = low === null || high === null ? 0 : (high - low) / 2;
      return formatOn(scale, decimalsFor(unit, Math.max(0, ...bounds), resolution, scale.per));
    },
  };
}

/**
 * Chooses unit and decimals for figures of one measure that are written alike.
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
  const scale = scaleOf(unit, values, currency);
  return formatOn(scale, decimalsFor(unit, largest, resolution, scale.per));
}

function unitOf({ before, after }: Scale): string {
  return (before || after).trim();
}

function formatOn(scale: Scale, decimals: number): QuantityFormat {
  const write = (value: number) => written(value / scale.per, decimals);
  return {
    per: scale.per,
    unit: unitOf(scale),
    number: write,
    full: (value) => `${scale.before}${write(value)}${scale.after}`,
    signed: (value) => withSign(write(Math.abs(value)), value),
    size: (value) => `${scale.before}${write(Math.abs(value))}${scale.difference}`,
    signedSize: (value) =>
      `${signOf(write(Math.abs(value)), value)}${scale.before}${write(Math.abs(value))}${scale.difference}`,
  };
}

const plain: Scale = { per: 1, before: "", after: "", difference: "" };

function scaleOf(unit: MeasureUnit, values: readonly number[], currency: string): Scale {
  if (unit === "money") return { ...plain, before: currency === "" ? "" : `${currency}\u00a0` };
  if (unit === "share")
    return { per: 0.01, before: "", after: "\u00a0%", difference: " percentage points" };
  if (unit === "minutes") return timeScale(values);
  const after = unit === "ratio" || unit === "tickets" ? "" : `\u00a0${unit}`;
  return { ...plain, after, difference: after };
}

const times = [
  { per: 1, name: "min", from: 0 },
  { per: 60, name: "h", from: 120 },
  { per: 1440, name: "days", from: 2880 },
] as const;

/** Of which a figure would need more digits than one reads. */
const tooMany = 1000;

/** The longest unit that the largest reaches and in which the small ones keep their digits; a longer one where the largest would need too many. */
function timeScale(values: readonly number[]): Scale {
  const sizes = values.map(Math.abs).sort((a, b) => a - b);
  const small = sizes[Math.floor((sizes.length - 1) / 4)] ?? 0;
  const largest = sizes.at(-1) ?? 0;
  const readable = times.filter(({ per }) => largest / per < tooMany);
  const isFor = ({ per, from }: (typeof times)[number]) => largest >= from && small >= per / 2;
  const { per, name } = readable.findLast(isFor) ?? readable[0] ?? times[times.length - 1];
  return { per, before: "", after: `\u00a0${name}`, difference: `\u00a0${name}` };
}

/** The last digit is the second of the interval's half-width. */
function decimalsFor(unit: MeasureUnit, largest: number, resolution: number, per: number): number {
  const { usual, most } = digits[unit] ?? otherwise;
  if (largest === 0 || largest / per >= 1000) return 0;
  if (resolution === 0) return usual;
  return Math.max(0, Math.min(most, 1 - Math.floor(Math.log10(resolution / per))));
}

const formats = [0, 1, 2, 3].map(
  (decimals) =>
    new Intl.NumberFormat("en-GB", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }),
);

const fourDigits = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 4 });

function written(value: number, decimals: number): string {
  const { per, after } = largeUnit(Math.abs(value));
  const text = per === 1 ? formats[decimals].format(value) : fourDigits.format(value / per) + after;
  return /^-[0.,]*$/.test(text) ? text.slice(1) : text.replace("-", "−");
}

function withSign(text: string, value: number): string {
  return signOf(text, value) + text;
}

/** None for what is written as nothing. */
function signOf(text: string, value: number): string {
  if (/^[0.,]*$/.test(text)) return "";
  return value < 0 ? "−" : "+";
}
