import { expect, test } from "vitest";
import { proposalLines } from "../../../src/report/proposalLines.ts";
import { textWidth } from "../../../src/report/textWidth.ts";

test.each([
  ["問い合わせの状態が最後に変わった", "問い合わせの状態が最後に変…"],
  ["👩‍💻".repeat(20), `${"👩‍💻".repeat(13)}…`],
  ["a".repeat(29), `${"a".repeat(27)}…`],
  ["二十八列", "二十八列"],
])("%s is cut to what stands in 28 columns", (status, shown) => {
  const one = { status, state: null, confidence: 0, reason: "none of its words is known" };
  const [, line] = proposalLines({ proposal: null, statuses: [one] }, 100);
  expect(line.trim().split(/ {2,}/)[0]).toBe(shown);
  expect(textWidth(shown)).toBeLessThanOrEqual(28);
});
