import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type Allowance,
  danglingImports,
  folderOf,
  importCycles,
  strayImports,
} from "./architecture/importGraph.ts";
import { impurities } from "./architecture/impurities.ts";
import { inexactArithmetic } from "./architecture/inexactArithmetic.ts";
import { parseSource, type SourceFile } from "./architecture/syntax.ts";

/**
 * The house's arrows: which folder may import which (in brackets: types only), and which packages. What isn't here is
 * forbidden.
 */
const arrows: Readonly<Record<string, string>> = {
  arithmetic: "",
  random: "arithmetic · seedrandom",
  statistics: "arithmetic · simple-statistics",
  queueing: "arithmetic",
  log: "· papaparse zod",
  model: "(random) arithmetic · zod yaml",
  engine: "model random log arithmetic",
  metrics: "log model statistics",
  import: "log model · papaparse fflate saxes hucre simple-statistics zod yaml",
  fit: "log model statistics queueing metrics arithmetic · zod yaml",
  experiment: "engine metrics statistics queueing model log execution",
  execution: "engine metrics model log fit (experiment) · node:*",
  charts: "(metrics) (experiment) · @observablehq/plot d3",
  report: "log model (metrics) (experiment) (import) (fit) (statistics)",
  cli: "log model import fit experiment execution metrics statistics engine report charts · node:* commander",
  dashboard:
    "log model import fit experiment execution metrics statistics engine report charts · preact @preact/signals idb yaml zod",
  "index.ts":
    "arithmetic random statistics queueing log model engine metrics import fit experiment execution charts report",
};

/** Rule 7 doesn't bind the edge. */
const edge = new Set(["cli", "dashboard", "execution", "index.ts"]);

/** Where results come from: the same bits on every JavaScript engine. */
const portable = ["random", "engine", "metrics", "statistics", "arithmetic", "queueing"];

const table = Object.fromEntries(
  Object.entries(arrows).map(([folder, text]) => [folder, allowance(text)]),
);

function allowance(text: string): Allowance {
  const [folders, packages = ""] = text.split("·");
  return {
    folders: Object.fromEntries(
      words(folders).map((word) =>
        word.startsWith("(") ? [word.slice(1, -1), "types"] : [word, "all"],
      ),
    ),
    packages: words(packages),
  };
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

const root = new URL("../src/", import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
  .sort()
  .map((path) => parseSource(path, readFileSync(new URL(path, root), "utf8")));

const inFolders = (folders: readonly string[]) =>
  files.filter((file) => folders.includes(folderOf(file.path)));

describe("the house", () => {
  it("has its folders and nothing else in src", () => {
    expect(Object.keys(table)).toEqual(
      expect.arrayContaining([...new Set(files.map((file) => folderOf(file.path)))]),
    );
    expect(files.length).toBeGreaterThan(200);
  });

  it("keeps its arrows", () => {
    expect(strayImports(files, table)).toEqual([]);
  });

  it("has no import cycles, types included", () => {
    expect(importCycles(files)).toEqual([]);
  });

  it("imports files that are there, by their names with the extension", () => {
    expect(danglingImports(files)).toEqual([]);
  });

  it("knows no clock, chance, machine or page below the edge", () => {
    const pure = files.filter((file) => !edge.has(folderOf(file.path)));
    expect(pure.flatMap(impurities)).toEqual([]);
  });

  it("calculates with what every JavaScript engine calculates alike", () => {
    expect(inFolders(portable).flatMap(inexactArithmetic)).toEqual([]);
  });

  it("has one barrel, which only exports", () => {
    const kinds = inFolders(["index.ts"]).flatMap(({ program }) =>
      (program["body"] as { type: string; source: unknown }[]).map(
        ({ type, source }) => `${type}${source === null ? " of its own" : ""}`,
      ),
    );
    expect([...new Set(kinds)]).toEqual(["ExportNamedDeclaration"]);
    expect(files.filter(({ path }) => /\/index\.tsx?$/.test(path))).toEqual([]);
  });

  it("has no drawer for odds and ends, and no file that is too long to be one idea", () => {
    const paths = files.map((file) => file.path);
    expect(
      paths.filter((path) => /(^|\/)(utils?|helpers?|common|misc|manager)\b/i.test(path)),
    ).toEqual([]);
    expect(
      files.filter(({ text }) => text.split("\n").length > 401).map(({ path }) => path),
    ).toEqual([]);
  });
});

function world(texts: Readonly<Record<string, string>>): SourceFile[] {
  return Object.entries(texts).map(([path, text]) => parseSource(path, text));
}

describe("the check of the arrows", () => {
  const allowed = {
    low: allowance("· zod"),
    mid: allowance("(low)"),
    top: allowance("low mid · node:*"),
  };
  const stray = (path: string, text: string) => strayImports(world({ [path]: text }), allowed);

  it("prints the edge and where it is", () => {
    expect(stray("low/a.ts", `\nimport { b } from "../top/b.ts";\nb();`)).toEqual([
      "src/low/a.ts:2 low → top",
    ]);
  });

  it.each([
    [`import type { B } from "../top/b.ts"; export type A = B;`],
    [`export { b } from "../top/b.ts";`],
    [`export * from "../top/b.ts";`],
    [`export const b = () => import("../top/b.ts");`],
    [`export type B = import("../top/b.ts").B;`],
    [`export const b = new URL("../top/b.ts", import.meta.url);`],
  ])("sees %s", (text) => {
    expect(stray("low/a.ts", text)).toEqual(["src/low/a.ts:1 low → top"]);
  });

  it.each([
    [`import type { B } from "../low/b.ts"; export type A = B;`, []],
    [`import { type B } from "../low/b.ts"; export type A = B;`, []],
    [
      `import { type B, c } from "../low/b.ts"; export const a: B = c;`,
      ["src/mid/a.ts:1 mid → low (types only)"],
    ],
    [`import "../low/b.ts";`, ["src/mid/a.ts:1 mid → low (types only)"]],
  ])("tells types from values where only types are allowed: %s", (text, found) => {
    expect(stray("mid/a.ts", text)).toEqual(found);
  });

  it.each([
    ["low/a.ts", `import { z } from "zod/v4"; z;`, []],
    ["low/a.ts", `import { x } from "zodiac"; x;`, ["src/low/a.ts:1 low → package zodiac"]],
    ["low/a.ts", `import { x } from "@zod/zod/y"; x;`, ["src/low/a.ts:1 low → package @zod/zod"]],
    ["low/a.ts", `import fs from "node:fs"; fs;`, ["src/low/a.ts:1 low → package node:*"]],
    [
      "low/a.ts",
      `export const f = (x: string) => import(x);`,
      ["src/low/a.ts:1 low → package (computed)"],
    ],
    ["top/a.ts", `import fs from "node:fs"; fs;`, []],
    ["new/a.ts", `import { b } from "./b.ts"; b;`, ["src/new/a.ts:1 is in no folder of the table"]],
  ])("knows packages: %s %s", (path, text, found) => {
    expect(stray(path, text)).toEqual(found);
  });
});

describe("the check for cycles", () => {
  it("finds a cycle over several files, type imports included", () => {
    const files = world({
      "x/a.ts": `import { b } from "./b.ts"; b;`,
      "x/b.ts": `import type { C } from "../y/c.ts"; export const b: C = 1;`,
      "y/c.ts": `export type { A as C } from "../x/a.ts";`,
      "y/d.ts": `import { b } from "../x/b.ts"; b;`,
    });
    expect(importCycles(files)).toEqual(["x/a.ts → x/b.ts → y/c.ts → x/a.ts"]);
  });

  it("is content with two ways to the same file", () => {
    const files = world({
      "a.ts": `import "./b.ts"; import "./c.ts";`,
      "b.ts": `import "./d.ts";`,
      "c.ts": `import "./d.ts";`,
      "d.ts": "",
    });
    expect(importCycles(files)).toEqual([]);
  });

  it("finds imports of files that aren't there", () => {
    const files = world({
      "x/a.ts": `import "./b.ts"; import "../x/a.js";`,
      "x/c.css.ts": `import "./c.css";`,
    });
    expect(danglingImports(files)).toEqual(["src/x/a.ts:1 → x/b.ts, which isn't there"]);
  });
});

describe("the check for what must not be below the edge", () => {
  it.each([
    ["Math.random();", "uses Math.random"],
    ["const { random } = Math; Date.now();", "uses Date.now"],
    ["export const a = new Date();", "uses new Date()"],
    ["new Date(2026, 0, 5);", "uses new Date(year, month …) in the machine's zone"],
    ["const Clock = Date; Clock;", "uses Date as a value"],
    ["export const f = () => [performance.now()];", "uses performance"],
    ["console.log(1);", "uses console"],
    ["export const a = process?.env;", "uses process"],
    ["globalThis.x;", "uses globalThis"],
    ["export const a = { fetch };", "uses fetch"],
    ["export const a = { b: typeof document };", "uses document"],
    ["((window: number) => window)(1); window;", "uses window"],
    ["{ const window = 1; window; } window as unknown;", "uses window"],
    ["setTimeout(() => 1);", "uses setTimeout"],
    ["new Date(0).getHours();", "uses .getHours"],
    ["(1).toLocaleString();", "uses .toLocaleString"],
    ["eval('1');", "uses eval"],
    [`import { readFileSync } from "node:fs"; readFileSync;`, "imports node:fs"],
    [`export const f = () => import("node:os");`, "imports node:os"],
  ])("finds it in %s", (text, found) => {
    expect(impurities(parseSource("x/a.ts", text))).toEqual([`src/x/a.ts:1 ${found}`]);
  });

  it.each([
    ["export const f = (log: { window: number }) => log.window;"],
    [
      "export const f = ({ window, console: process }: T) => window + process; interface T { window: 1; console: 1 }",
    ],
    ["export function f(window: number) { return () => ({ window }); }"],
    ["export const { document, ...self } = f(); declare function f(): { document: 1 };"],
    ["for (const location of [1]) location;"],
    ["try { f(); } catch (history) { f(history); } function f(x?: unknown) { return x; }"],
    [`import { performance } from "./performance.ts"; performance();`],
    [`import { now as fetch } from "./now.ts"; fetch();`],
    ["export type D = Document & typeof document; export interface X { fetch(): Window }"],
    ["export class Process { process = 1; fetch() { return this.process; } }"],
    ["(1234).toLocaleString('en'); (o: { getHours: 1 }) => o.getHours;"],
    ["new Date(0).toISOString(); Date.UTC(2026); f instanceof Date; declare const f: unknown;"],
    ["export const text = 'console.log(Math.random())'; // process.exit()"],
  ])("finds nothing in %s", (text) => {
    expect(impurities(parseSource("x/a.ts", text))).toEqual([]);
  });

  it("says the line", () => {
    expect(impurities(parseSource("x/a.ts", "\n\nexport const a =\n  Date.now();"))).toEqual([
      "src/x/a.ts:4 uses Date.now",
    ]);
  });

  it("refuses to judge a file that it can't read", () => {
    expect(() => parseSource("x/a.ts", "const = 1;")).toThrow("x/a.ts");
  });
});

describe("the check of the arithmetic", () => {
  it.each([
    ["Math.log(2);", "uses Math.log"],
    ["Math.LN2;", "uses Math.LN2"],
    ["export const a = 2 ** 0.5;", "uses **"],
    ["let a = 2; a **= 3; a;", "uses **"],
    ["const { exp } = Math; exp(1);", "uses Math as a value"],
    ["Math['pow'](2, 3);", "uses Math as a value"],
    ["[1].map(Math.cos);", "uses Math.cos"],
  ])("finds it in %s", (text, found) => {
    expect(inexactArithmetic(parseSource("x/a.ts", text))).toEqual([`src/x/a.ts:1 ${found}`]);
  });

  it.each([
    ["Math.sqrt(Math.abs(Math.imul(2, 3) / Math.floor(4.5)));"],
    [`import { log } from "../arithmetic/log.ts"; log(2);`],
    ["export const f = (Math: { log(x: number): number }) => Math.log(1);"],
    ["export const a = 'Math.log'; // Math.exp, 2 ** 3"],
  ])("finds nothing in %s", (text) => {
    expect(inexactArithmetic(parseSource("x/a.ts", text))).toEqual([]);
  });
});
