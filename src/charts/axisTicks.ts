import { tickStep, ticks } from "d3";
import { largeUnit } from "./largeUnit.ts";

export interface AxisTicks {
  readonly values: readonly number[];
  /** Writes a tick with as many decimals as the step between two needs. */
  readonly write: (value: number) => string;
}

export interface AxisRoom {
  /** Pixels from one end of the domain to the other. */
  readonly width: number;
  /** Pixels beyond both ends that a label may take. */
  readonly margin?: number;
}

const most = 6;
/** Pixels: of a figure at 12 px, and kept free between two labels. */
const letter = 6.7;
const gap = 16;

/**
 * Round values along an axis: as many as have room for their labels side by side, at most about
 * six, and at least two where that can be. None is so near an end that its label would be cut.
 */
export function axisTicks(
  domain: readonly [number, number],
  { width, margin = 0 }: AxisRoom,
): AxisTicks {
  const tries = Array.from({ length: most - 1 }, (_, i) => ticksOf(domain, most - i));
  const inside = tries.map((tries) => withinRoom(tries, domain, { width, margin }));
  const fitting = inside.filter((one) => one.values.length > 1);
  return fitting.find((one) => haveRoom(one, domain, width)) ?? fitting.at(-1) ?? tries[0];
}

function ticksOf([from, to]: readonly [number, number], count: number): AxisTicks {
  return { values: ticks(from, to, count), write: writerOf(tickStep(from, to, count), to) };
}

function writerOf(step: number, largest: number): (value: number) => string {
  const { per, after } = largeUnit(largest);
  const decimals = step > 0 ? Math.max(0, -Math.floor(Math.log10(step / per) + 1e-9)) : 0;
  const format = new Intl.NumberFormat("en-GB", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return (value) => format.format(value / per).replace("-", "−") + (value === 0 ? "" : after);
}

function withinRoom(
  { values, write }: AxisTicks,
  [from, to]: readonly [number, number],
  { width, margin = 0 }: AxisRoom,
): AxisTicks {
  const isInside = (value: number) => {
    const at = ((value - from) / (to - from)) * width;
    const half = (write(value).length * letter) / 2;
    return at - half >= -margin && at + half <= width + margin;
  };
  return { values: values.filter(isInside), write };
}

function haveRoom(
  { values, write }: AxisTicks,
  [from, to]: readonly [number, number],
  width: number,
): boolean {
  const widest = Math.max(...values.map((value) => write(value).length)) * letter;
  return ((values[1] - values[0]) / (to - from)) * width >= widest + gap;
}
