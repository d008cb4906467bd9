import { expect, test } from "vitest";
import { paidBackWords } from "../../../src/dashboard/words/paybackWords.ts";
import type { BreakEven } from "../../../src/statistics/breakEven.ts";

const some = { mean: 5, low: -1, high: 11, n: 20 };
const nothing = { mean: 0, low: 0, high: 0, n: 20 };

function words(when: Partial<BreakEven>, balance = [some, some, some, some]): string {
  const whole = { point: null, earliest: null, latest: null, isKnown: true, ...when };
  const rest = { atEnd: { paidBack: 1, of: 20 }, perWeek: some };
  return paidBackWords({ when: whole, balance, ...rest }, "The balance");
}

test.each([
  [{ point: 2, earliest: 1, latest: 3 }, "Paid back in week 2 (95 %: weeks 1 to 3)."],
  [{ point: 2, earliest: 2, latest: 2 }, "Paid back in week 2 (95 %: week 2)."],
  [
    { point: 3, earliest: 2 },
    "Paid back in week 3 on average; by the 95 % interval not before week 2, and maybe not within the 4 weeks.",
  ],
  [{ earliest: 3 }, "Not paid back within the 4 weeks; by the 95 % interval not before week 3."],
  [{}, "Not paid back within the 4 weeks."],
  [{ earliest: 1 }, "No difference is shown within the 4 weeks."],
  [{ point: 1, earliest: 1 }, "No difference is shown within the 4 weeks."],
  [{ isKnown: false }, "Not paid back within the 4 weeks; one replication gives no interval."],
  [{ isKnown: false, point: 2 }, "Paid back in week 2; one replication gives no interval."],
])("%o is: %s", (when, sentence) => expect(words(when)).toBe(sentence));

test("one week is written as one", () =>
  expect(words({}, [some])).toBe("Not paid back within the one week."));

test("a balance that is always 0 has nothing to pay back", () =>
  expect(words({ point: 1, earliest: 1, latest: 1 }, [nothing, nothing])).toBe(
    "The balance is the same in every week.",
  ));

test("a balance that isn't known says so", () =>
  expect(words({}, [{ mean: null, low: null, high: null, n: 0 } as never])).toBe(
    "The balance isn’t known.",
  ));
