import { expect, test } from "vitest";
import type { Interval } from "../../../src/charts/interval.ts";
import { type Crossing, weekBand, type WeekBandOptions } from "../../../src/charts/weekBand.ts";
import { PaperDocument, type PaperElement } from "./paperDocument.ts";

const unknown: Interval = { mean: null, low: null, high: null, n: 0 };

function plusMinus10(mean: number): Interval {
  return { mean, low: mean - 10, high: mean + 10, n: 5 };
}

/** 355 pixels for the weeks, from 33 to 388; 100 units on 156 pixels, with 0 at 88. */
function drawn(weeks: readonly Interval[], options: Partial<WeekBandOptions> = {}): PaperElement {
  const figure = weekBand(weeks, {
    label: "Balance",
    width: 400,
    domain: [-50, 50],
    at: "end",
    document: new PaperDocument() as unknown as Document,
    ...options,
  });
  return figure as unknown as PaperElement;
}

const numbers = (path: string) =>
  path.split(/[A-Z,]/).flatMap((one) => (one === "" ? [] : [Number(one)]));

/** Of the line's path, where each stretch of it goes: pairs of pixels. */
function lineOf(figure: PaperElement): number[][] {
  const line = figure.children.find((group) => group.getAttribute("stroke-width") === "2");
  const path = line?.firstChild?.getAttribute("d") ?? "";
  return path.split("M").flatMap((stretch) => (stretch === "" ? [] : [numbers(stretch)]));
}

const bandOf = (figure: PaperElement) =>
  figure.children.find((group) => group.getAttribute("fill-opacity") === "0.22");

const horizontal = (line: readonly number[]) => line.filter((_, at) => at % 2 === 0);

const weeks = [-20, 0, 20, 40].map(plusMinus10);

test("a value at a week's end stands at the week's right edge, after a 0 where the window begins", () => {
  const [line] = lineOf(drawn(weeks));
  expect(horizontal(line)).toEqual([33, 121.75, 210.5, 299.25, 388]);
  // 0, −20, 0, 20, 40 on 1.56 pixels a unit, upwards
  expect(line.filter((_, at) => at % 2 === 1)).toEqual([88, 119.2, 88, 56.8, 25.6]);
});

test("a value of a week as a whole stands in the week's middle, and nothing comes before the first", () => {
  const [line] = lineOf(drawn(weeks, { at: "middle" }));
  expect(horizontal(line)).toEqual([77.375, 166.125, 254.875, 343.625]);
});

test("the band goes from the lower bounds to the upper ones", () => {
  const d = bandOf(drawn(weeks, { at: "middle" }))?.firstChild?.getAttribute("d") ?? "";
  const heights = numbers(d.replace(/[MLZ]/g, "M")).filter((_, at) => at % 2 === 1);
  // upper bounds −10, 10, 30, 50 from left to right, then the lower ones −30 … 30 back
  expect(heights).toEqual([103.6, 72.4, 41.2, 10, 41.2, 72.4, 103.6, 134.8]);
});

test("weeks of which nothing is known leave a gap in line and band", () => {
  const gapped = [weeks[0], weeks[1], unknown, weeks[2], weeks[3]];
  const figure = drawn(gapped, { at: "middle" });
  expect(lineOf(figure).map((stretch) => stretch.length / 2)).toEqual([2, 2]);
  const band = bandOf(figure)?.firstChild?.getAttribute("d") ?? "";
  expect(band.split("Z").filter((one) => one !== "")).toHaveLength(2);
  expect(figure.querySelectorAll("circle")).toHaveLength(4);
});

test("a single week has its interval as a stroke, since one point makes no band", () => {
  const figure = drawn([plusMinus10(20)], { at: "middle" });
  expect(bandOf(figure)).toBeUndefined();
  const stroke = figure.children.find((group) => group.getAttribute("stroke-opacity") === "0.35");
  const { y1, y2 } = Object.fromEntries(stroke?.firstChild?.attributes ?? []);
  expect([y1, y2].map((y) => Number(Number(y).toFixed(6)))).toEqual([72.4, 41.2]);
});

test("a week alone between unknown ones has its dot and its interval, also of many", () => {
  const many = Array.from({ length: 14 }, () => weeks[1]);
  const figure = drawn([...many, unknown, weeks[2], unknown, ...many], { at: "middle" });
  expect(figure.querySelectorAll("circle")).toHaveLength(1);
  const stroke = figure.children.find((group) => group.getAttribute("stroke-opacity") === "0.35");
  expect(stroke?.children).toHaveLength(1);
});

test("few weeks have a dot each, many have none", () => {
  const of = (count: number) =>
    drawn(
      Array.from({ length: count }, () => weeks[1]),
      { at: "middle" },
    );
  expect(of(13).querySelectorAll("circle")).toHaveLength(13);
  expect(of(14).querySelectorAll("circle")).toHaveLength(0);
});

test("shaded weeks are shaded from their begin to their end, over the whole height", () => {
  const rects = drawn(weeks, { shaded: [1, 3] }).querySelectorAll("rect");
  expect(rects.map((rect) => Object.fromEntries(rect.attributes))).toEqual([
    { x: "33", y: "10", width: "88.75", height: "156" },
    { x: "210.5", y: "10", width: "88.75", height: "156" },
  ]);
});

test.each([
  [4, ["1", "2", "3", "4"]],
  [26, ["4", "8", "12", "16", "20", "24"]],
  [104, ["13", "26", "39", "52", "65", "78", "91", "104"]],
])(
  "of %i weeks those are numbered that have room, in steps that people count in",
  (count, shown) => {
    const axis = drawn(Array.from({ length: count }, () => weeks[0])).children.find(
      (group) => group.getAttribute("transform") === "translate(0,9)",
    );
    expect(axis?.children.map(({ textContent }) => textContent)).toEqual(shown);
  },
);

function crossingOf(crossing: Crossing | null) {
  const figure = drawn(weeks, { crossing });
  const paths = figure.querySelectorAll("path").map((path) => path.getAttribute("d") ?? "");
  const link = figure.children.find((group) => group.getAttribute("stroke-opacity") === "0.55");
  return {
    interval:
      link === undefined ? null : horizontal(numbers(link.firstChild?.getAttribute("d") ?? "")),
    isOpen: paths.some((path) => path.startsWith("M0,-7")),
    points: figure.querySelectorAll("circle").filter((circle) => circle.getAttribute("r") === "5")
      .length,
  };
}

test("the week in which it crosses 0 is marked with its interval", () => {
  expect(crossingOf(null)).toEqual({ interval: null, isOpen: false, points: 0 });
  const closed = crossingOf({ point: 2, from: 1, to: 3 });
  expect(closed).toEqual({ interval: [121.75, 299.25], isOpen: false, points: 1 });
});

test("an interval that goes beyond the last week ends there with an arrow; without a point none is drawn", () => {
  const open = crossingOf({ point: null, from: 3, to: Infinity });
  expect(open).toEqual({ interval: [299.25, 388], isOpen: true, points: 0 });
});

test("is one image with its words, and no style of its own", () => {
  const figure = drawn(weeks, { label: "Balance: 40" });
  expect(figure.getAttribute("role")).toBe("img");
  expect(figure.getAttribute("aria-label")).toBe("Balance: 40");
  expect(figure.querySelector("style")).toBeNull();
});
