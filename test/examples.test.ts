import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as tierlab from "../src/index.ts";
import { type DocExample, docExamples, runnable } from "./examples/docExamples.ts";

const root = new URL("../src/", import.meta.url);
const examples = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .sort()
  .flatMap((path) =>
    docExamples(readFileSync(new URL(path, root), "utf8")).map(
      (example) => [`src/${path}:${example.line}`, example] as const,
    ),
  );

type Check = (actual: unknown, expected: unknown) => void;
type Example = (library: object, check: Check) => Promise<void>;
const AsyncFunction = (async () => {}).constructor as new (...parts: string[]) => Example;

/** An example shows up to ten digits. */
expect.addEqualityTesters([
  (actual, expected) =>
    typeof actual === "number" && typeof expected === "number"
      ? Object.is(actual, expected) ||
        Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
      : undefined,
]);

async function run(example: DocExample, library: object): Promise<number> {
  const { imports, body, checks } = runnable(example);
  const unknown = imports.filter((name) => !(name in library));
  if (unknown.length > 0) throw new Error(`not exported: ${unknown.join(", ")}`);
  const code = `"use strict"; const { ${imports.join(", ")} } = library;\n${body}`;
  await new AsyncFunction("library", "check", code)(library, (actual, expected) => {
    expect(actual).toEqual(expected);
  });
  return checks;
}

describe("the examples in the docstrings", () => {
  it.each(examples)("%s says what it gives", async (_place, example) => {
    expect(await run(example, tierlab)).toBeGreaterThan(0);
  });

  it("are many", () => {
    expect(examples.length).toBeGreaterThan(15);
  });
});

const example = (code: string): DocExample => ({ line: 1, code });

describe("the runner of examples", () => {
  const library = { double: (x: number) => 2 * x, later: (x: number) => Promise.resolve(x) };
  const using = 'import { double, later } from "tierlab";\n';

  it("finds each example with its line, up to the next tag", () => {
    const text =
      "\n/**\n * Doubles.\n *\n * @example\n * double(2) // => 4\n * @throws never\n */\n";
    expect(docExamples(text)).toEqual([{ line: 6, code: "double(2) // => 4" }]);
  });

  it.each([
    ["double(2) // => 4", 1],
    ["double(2); // => 4\nconst a = double(0.1 + 0.2);\na // => 0.6", 2],
    ["[double(2), 'a'] // => [4, 'a']", 1],
    ["({ a: double(1) })\n// => {\n//   a: 2,\n// }", 1],
    ["later(3) // => 3", 1],
    ["double(2) // four", 0],
  ])("runs %j", async (code, checks) => {
    expect(await run(example(using + code), library)).toBe(checks);
  });

  it.each([
    ["double(2) // => 5", "expected 4 to deeply equal 5"],
    ["double(2) // => 4.00000001", "expected 4"],
    ["[double(2)] // => [4, undefined]", "expected [ 4 ]"],
    ["later(3) // => 4", "expected 3"],
    ["triple(2) // => 6", "triple is not defined"],
    ["const a = double(2) // => 4", "only an expression"],
    ["// => 4", "follows no expression"],
    ["double(2 // => 4", "Expected"],
  ])("fails on %j", async (code, message) => {
    await expect(run(example(using + code), library)).rejects.toThrow(message);
  });

  it("refuses what the package doesn't export", async () => {
    const code = 'import { triple } from "tierlab";\ntriple(2) // => 6';
    await expect(run(example(code), library)).rejects.toThrow("not exported: triple");
    await expect(run(example('import { a } from "./a.ts";'), library)).rejects.toThrow("tierlab");
  });
});
