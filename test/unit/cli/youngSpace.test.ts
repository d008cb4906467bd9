import { getHeapSpaceStatistics } from "node:v8";
import { expect, test } from "vitest";
import { holdYoungSpace, releaseYoungSpace } from "../../../src/cli/youngSpace.ts";

function youngSpace(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")!.space_size;
}

/** Objects that live for a while: V8 gives new ones more room for them, as far as it may. */
function keepSome(): void {
  let kept: object[] = [];
  for (let i = 0; i < 3e6; i++) {
    kept.push({ i });
    if (kept.length > 1e6) kept = [];
  }
}

test("the space for new objects stays as it is once it is large enough, and may grow again when released", () => {
  while (youngSpace() < 2 ** 23) keepSome();
  const before = youngSpace();
  holdYoungSpace();
  keepSome();
  expect(youngSpace()).toBe(before);
  releaseYoungSpace();
  keepSome();
  expect(youngSpace()).toBeGreaterThan(before);
});
