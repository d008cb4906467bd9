import { parseDateFormats } from "../../import/dates/dateStatements.ts";
import type { ImportQuestion } from "../../import/question.ts";
import type { ImportAnswers } from "./importProtocol.ts";

/** What the import is told, with the answer to one more question. */
export function answered(
  answers: ImportAnswers,
  { option, name }: ImportQuestion,
  answer: string,
): ImportAnswers {
  if (name === null) return { ...answers, timezone: answer };
  if (option === "--zone") return { ...answers, zones: { ...answers.zones, [name]: answer } };
  if (option === "--durations") {
    const { [name]: before, ...others } = answers.durations ?? {};
    const all = before === undefined ? answer : `${before}, ${answer}`;
    return { ...answers, durations: { ...others, [name]: all } };
  }
  const read = parseDateFormats(answer);
  const formats = "formats" in read ? read.formats : [];
  const columns = { ...answers.dates?.columns, [name]: formats };
  return { ...answers, dates: { all: answers.dates?.all ?? [], columns } };
}
