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
    super(questions.map(questionText).join("; "));
    this.name = "UnansweredQuestions";
    this.questions = questions;
  }
}

/** A question in a sentence, with what to type to answer it. */
export function questionText({ reason, choices, option, name }: ImportQuestion): string {
  if (name === null)
    return `${reason}; state it with ${option} ZONE, such as ${option} Europe/Berlin`;
  const typed = choices.map(({ answer, share, evidence }) => {
    const facts = [share === null ? "" : `explains ${percentText(share, 1)}`, evidence ?? ""];
    const said = facts.filter((fact) => fact !== "").join(", ");
    return `${optionText(option, name, answer)}${said === "" ? "" : ` (${said})`}`;
  });
  return `${reason}; say which it is with  ${typed.join("  or  ")}`;
}

/** An answer as typed on a command line: `--dates "Created at=day-first"`. */
function optionText(option: QuestionOption, name: string, answer: string): string {
  return `${option} "${name.replaceAll('"', '\\"')}=${answer}"`;
}
