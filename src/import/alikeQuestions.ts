import type { ImportQuestion } from "./question.ts";

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

/** Questions that one option of the command line answers together, of dates in several columns; each other one alone. */
export function questionGroups(questions: readonly ImportQuestion[]): ImportQuestion[][] {
  const groups: ImportQuestion[][] = [];
  let left = questions;
  while (left.length > 0) {
    const group = left[0].option === "--dates" ? [left[0], ...alikeQuestions(left)] : [left[0]];
    groups.push(group);
    left = left.filter((one) => !group.includes(one));
  }
  return groups;
}
