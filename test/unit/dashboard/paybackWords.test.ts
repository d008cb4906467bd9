import { expect, test } from "vitest";
import { paidBackWords } from "../../../src/dashboard/words/paybackWords.ts";
import type { PaybackVerdict } from "../../../src/experiment/payback/paidBack.ts";
import type { BreakEven } from "../../../src/statistics/breakEven.ts";

const some = { mean: 5, low: -1, high: 11, n: 20 };

function words(
  shown: PaybackVerdict,
  when: Partial<BreakEven> = {},
  balance = [some, some, some, some],
): string {
  const whole = { point: null, earliest: null, latest: null, isKnown: true, ...when };
  const atEnd = { paidBack: 1, of: 20 };
  const perWeek = { perWeek: some, perWeekDuring: null, perWeekAfter: some };
  return paidBackWords(
    { when: whole, shown, balance, atEnd, lostAgain: [], ...perWeek },
    "The balance",
  );
}

test.each([
  ["paid back", { point: 2, earliest: 1, latest: 3 }, "Paid back in week 2 (95 %: weeks 1 to 3)."],
  ["paid back", { point: 2, earliest: 2, latest: 2 }, "Paid back in week 2 (95 %: week 2)."],
  [
    "paid back",
    { point: 1, earliest: 1, latest: 1 },
    "Paid back at once: the balance stays at or above 0 from the first week’s end on.",
  ],
  [
    "not shown",
    { point: 3, earliest: 2 },
    "Paid back in week 3 on average; by the 95 % interval not before week 2, and maybe not within the 4 weeks.",
  ],
  [
    "not shown",
    { point: 3, earliest: 1 },
    "Paid back in week 3 on average; by the 95 % interval maybe not within the 4 weeks.",
  ],
  [
    "not shown",
    { earliest: 4 },
    "Not paid back within the 4 weeks; by the 95 % interval not before week 4.",
  ],
  ["not shown", { earliest: 1 }, "Not paid back within the 4 weeks, which isn’t shown with 95 %."],
  ["not paid back", {}, "Not paid back within the 4 weeks."],
  ["no difference shown", { earliest: 1 }, "No difference is shown within the 4 weeks."],
  [
    "not shown",
    { isKnown: false },
    "Not paid back within the 4 weeks; one replication gives no interval.",
  ],
  [
    "not shown",
    { isKnown: false, point: 2 },
    "Paid back in week 2; one replication gives no interval.",
  ],
] as const)("%s, %o is: %s", (shown, when, sentence) => expect(words(shown, when)).toBe(sentence));

test("one week is written as one", () =>
  expect(words("not paid back", {}, [some])).toBe("Not paid back within the one week."));

test.each([
  ["nothing to pay back", "The balance is the same in every week."],
  ["not known", "The balance isn’t known."],
] as const)("%s is said as it is", (shown, sentence) => expect(words(shown)).toBe(sentence));
