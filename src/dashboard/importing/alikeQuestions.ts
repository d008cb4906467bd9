import type { ImportQuestion } from "../../import/question.ts";

/** The questions that leave the same open as the first, of other columns: one answer may hold for all. */
export function alikeQuestions(questions: readonly ImportQuestion[]): readonly ImportQuestion[] {
  const [first, ...others] = questions;
  const same = (one: ImportQuestion) =>
    one.code === first.code && one.option === first.option && answersOf(one) === answersOf(first);
  return others.filter(same);
}

function answersOf({ choices }: ImportQuestion): string {
  return JSON.stringify(choices.map(({ answer }) => answer));
}
