import { expect, test } from "vitest";
import { questionText } from "../../../src/import/question.ts";

test("what is to be typed runs nothing that stands in a column's name", () => {
  const choice = { answer: "day-first", words: "", share: null, evidence: null };
  const text = questionText([
    {
      code: "ambiguous-dates",
      file: "a.csv",
      column: "x",
      reason: "open",
      choices: [choice],
      option: "--dates",
      name: 'Opened $(id) `id` "at" C:\\',
    },
  ]);
  expect(text).toBe(
    'open; say which it is with  --dates "Opened \\$(id) \\`id\\` \\"at\\" C:\\\\=day-first"',
  );
});
