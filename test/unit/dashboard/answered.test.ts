import { expect, test } from "vitest";
import { alikeQuestions } from "../../../src/import/alikeQuestions.ts";
import { answered } from "../../../src/dashboard/importing/answered.ts";
import { noAnswers } from "../../../src/dashboard/importing/importing.ts";
import type { ImportQuestion } from "../../../src/import/question.ts";

const about = (option: ImportQuestion["option"], name: ImportQuestion["name"]): ImportQuestion => ({
  code: "a-question",
  file: "export.csv",
  column: name,
  reason: "nobody can tell",
  choices: [],
  option,
  name,
});

test("an answer goes where the command line's option would take it", () => {
  let answers = answered(noAnswers, about("--dates", "Created"), "day-first,iso");
  answers = answered(answers, about("--dates", "Closed"), "month-first");
  answers = answered(answers, about("--zone", "IST"), "Asia/Kolkata");
  answers = answered(answers, about("--durations", "Time"), "hours");
  answers = answered(answers, about("--durations", "Time"), "decimal comma");
  answers = answered(answers, about("--timezone", null), "Europe/Berlin");
  expect(answers).toEqual({
    ...noAnswers,
    dates: { all: [], columns: { Created: ["day-first", "iso"], Closed: ["month-first"] } },
    zones: { IST: "Asia/Kolkata" },
    durations: { Time: "hours, decimal comma" },
    timezone: "Europe/Berlin",
  });
});

test("a second answer to the same question takes the place of the first", () => {
  const first = answered(noAnswers, about("--dates", "Created"), "day-first");
  const second = answered(first, about("--dates", "Created"), "month-first");
  expect(second.dates?.columns).toEqual({ Created: ["month-first"] });
});

test("an answer may hold for the columns of which the same is asked, with the same answers to choose from", () => {
  const choice = { words: "", share: null, evidence: null };
  const orders = [
    { ...choice, answer: "day-first" },
    { ...choice, answer: "month-first" },
  ];
  const created = { ...about("--dates", "Created"), choices: orders };
  const closed = { ...about("--dates", "Closed"), choices: orders };
  const fewer = { ...about("--dates", "Due"), choices: orders.slice(0, 1) };
  const others = [about("--timezone", null), fewer, { ...closed, code: "swapped-days" }];
  expect(alikeQuestions([created, ...others, closed])).toEqual([closed]);
});
