import { listText } from "../model/listText.ts";
import { percentText } from "../model/percentText.ts";

/** What only a person can know of a file, asked the same way on the command line and in the page. */
export interface ImportQuestion {
  /** As the code of the fatal problem that stands for it. */
  readonly code: string;
  readonly file: string | null;
  readonly column: string | null;
  /** Why nobody can tell, in a sentence without its end. */
  readonly reason: string;
  /** The answers; none where any zone may be one. */
  readonly choices: readonly QuestionChoice[];
  /** The option of the command line that takes the answer. */
  readonly option: QuestionOption;
  /** What the answer is about: a column's name, an abbreviation; null for the whole import. */
  readonly name: string | null;
}

export type QuestionOption = "--dates" | "--timezone" | "--zone" | "--durations";

export interface QuestionChoice {
  /** As the option takes it: `day-first`, `Europe/Berlin`. */
  readonly answer: string;
  /** What it means. */
  readonly words: string;
  /** The part of the values that it explains, 0 to 1; null where it isn't about that. */
  readonly share: number | null;
  /** What in the data speaks for it or against it; null for nothing. */
  readonly evidence: string | null;
}

/** The end of an import that can't go on without answers: thrown within `src/import`, and part of the report at its edge. */
export class UnansweredQuestions extends Error {
  readonly questions: readonly ImportQuestion[];

  constructor(questions: readonly ImportQuestion[]) {
    super(questions.map((question) => questionText([question])).join("; "));
    this.name = "UnansweredQuestions";
    this.questions = questions;
  }
}

/**
 * A question in a sentence, with what to type to answer it. Of several that leave the same open, the first, with the names of
 * the others, and the option that answers them all.
 */
export function questionText(questions: readonly ImportQuestion[]): string {
  const [{ reason, choices, option, name }, ...others] = questions;
  if (name === null)
    return `${reason}; state it with ${option} ZONE, such as ${option} Europe/Berlin`;
  const typed = choices.map(({ answer }, i) => {
    const own =
      others.length === 0 ? optionText(option, name, answer) : `${option} ${firstOf(answer)}`;
    const said = factsOf(questions, i);
    return `${own}${said === "" ? "" : ` (${said})`}`;
  });
  const ways = typed.join("  or  ");
  if (others.length === 0) return `${reason}; say which it is with  ${ways}`;
  const alone = optionText(option, name, choices[0].answer);
  return `${reason}; the same is open in ${othersText(questions)}; say which it is in all of them with  ${ways}; in one alone with ${alone}`;
}

/** What speaks for an answer: where questions differ in it, by the name of each. */
function factsOf(questions: readonly ImportQuestion[], choice: number): string {
  const facts = questions.map(({ name, choices }) => {
    const { share, evidence } = choices[choice];
    const said = [share === null ? "" : `explains ${percentText(share, 1)}`, evidence ?? ""];
    return { name, said: said.filter((fact) => fact !== "").join(", ") };
  });
  if (facts.every(({ said }) => said === facts[0].said)) return facts[0].said;
  return facts.map(({ name, said }) => `${name}: ${said}`).join("; ");
}

/** Of a column's formats the one that is asked about: what stands for all columns settles that alone. */
function firstOf(answer: string): string {
  return answer.split(",")[0];
}

/** The columns, or the files where these have one name. */
function othersText([first, ...others]: readonly ImportQuestion[]): string {
  const names = new Set(others.flatMap(({ name }) => name ?? []));
  names.delete(first.name ?? "");
  const files = new Set(others.flatMap(({ file }) => file ?? []));
  return listText([...(names.size > 0 ? names : files)]);
}

/** An answer as typed on a command line: `--dates "Created at=day-first"`. Nothing in a column's name runs in the shell. */
function optionText(option: QuestionOption, name: string, answer: string): string {
  return `${option} "${name.replaceAll(/["\\$`]/g, "\\$&")}=${answer}"`;
}
