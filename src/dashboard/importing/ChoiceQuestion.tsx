import { percentText } from "../../model/percentText.ts";
import { useState } from "preact/hooks";
import { unbroken } from "../words/unbroken.ts";
import type { ImportQuestion, QuestionChoice, QuestionOption } from "../../import/question.ts";
import { answered } from "./answered.ts";
import type { Importing } from "./importing.ts";

const headings: Readonly<Record<QuestionOption, (name: string) => string>> = {
  "--dates": (name) => `How are the dates in “${name}” written?`,
  "--zone": (name) => `Which time zone is ${name}?`,
  "--durations": (name) => `How are the durations in “${name}” meant?`,
  "--timezone": () => "In which time zone are these dates?",
};

/** A question with a few answers, each with what in the data speaks for it. */
export function ChoiceQuestion({
  importing,
  question,
  alike,
}: {
  readonly importing: Importing;
  readonly question: ImportQuestion;
  /** Those that leave the same open of other columns. */
  readonly alike: readonly ImportQuestion[];
}) {
  const [answer, setAnswer] = useState<string | null>(null);
  const [isForAll, setForAll] = useState(false);
  const { reason, choices, option, name } = question;
  return (
    <form
      class="step"
      onSubmit={(event) => {
        event.preventDefault();
        if (answer === null) return;
        const questions = isForAll ? [question, ...alike] : [question];
        const answers = questions.reduce(
          (before, one) => answered(before, one, answer),
          importing.answers,
        );
        void importing.read(importing.files, answers);
      }}
    >
      <h3>{headings[option](name ?? "")}</h3>
      <p>{sentence(reason)}</p>
      {option !== "--zone" && <p>Values that don’t fit your answer are counted, and not used.</p>}
      <fieldset class="choices">
        <legend class="hidden">Answers</legend>
        {choices.map((choice) => (
          <label key={choice.answer}>
            <input
              type="radio"
              name="answer"
              required
              onChange={() => setAnswer(choice.answer)}
              checked={answer === choice.answer}
            />
            {choiceWords(choice)}
          </label>
        ))}
      </fieldset>
      {alike.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={isForAll}
            onChange={(event) => setForAll(event.currentTarget.checked)}
          />
          Answer the same for {alike.map(({ name }) => `“${name}”`).join(", ")}
        </label>
      )}
      <div class="button-row">
        <button type="submit" class="primary">
          Continue
        </button>
        <button type="button" onClick={() => importing.cancel()}>
          Choose another file
        </button>
      </div>
    </form>
  );
}

function choiceWords({ words, share, evidence }: QuestionChoice): string {
  const facts = [
    share === null ? "" : `explains ${percentText(share, 1)} of the dates`,
    evidence ?? "",
  ].filter((fact) => fact !== "");
  return unbroken(
    `${sentence(words).slice(0, -1)}${facts.length === 0 ? "" : ` – ${facts.join(", ")}`}`,
  );
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
