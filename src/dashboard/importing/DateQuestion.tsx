import { useState } from "preact/hooks";
import type { DateFormat } from "../../import/dateFormat.ts";
import { columnRoles, dateRoles, type DateRole, mappingSchema } from "../../import/mapping.ts";
import type { QuestionProps } from "./questionProps.ts";

const formats: readonly { readonly format: DateFormat; readonly words: string }[] = [
  { format: "day-first", words: "Day first: 5/4 is the 5th of April" },
  { format: "month-first", words: "Month first: 5/4 is the 4th of May" },
  { format: "iso", words: "Year first: 2026-04-05" },
];

/** How dates are written that can be read in more than one way. */
export function DateQuestion({ importing, problem, report }: QuestionProps) {
  const [format, setFormat] = useState<DateFormat | null>(null);
  const use = report.columns.find(({ name }) => name === problem.column)?.use;
  const role = dateRoles.find((one) => columnRoles[one] === use) ?? "time";
  const isAmbiguous = problem.code === "ambiguous-dates";
  return (
    <form
      class="step"
      onSubmit={(event) => {
        event.preventDefault();
        if (format !== null)
          void importing.read(importing.files, withDates(importing, role, format));
      }}
    >
      <h3>How are the dates in “{problem.column}” written?</h3>
      <p>
        {isAmbiguous
          ? "None of them has a day over 12, so nobody can tell the day from the month."
          : "They are written in more than one way. Rows that don’t fit your answer are set aside and counted."}
      </p>
      <fieldset class="choices">
        <legend class="hidden">Format of dates</legend>
        {formats.slice(0, isAmbiguous ? 2 : 3).map((one) => (
          <label key={one.format}>
            <input
              type="radio"
              name="dates"
              required
              onChange={() => setFormat(one.format)}
              checked={format === one.format}
            />
            {one.words}
          </label>
        ))}
      </fieldset>
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

function withDates({ answers }: QuestionProps["importing"], role: DateRole, format: DateFormat) {
  const mapping = answers.mapping ?? mappingSchema.parse({});
  const before = typeof mapping.dates === "object" ? mapping.dates : {};
  return { ...answers, mapping: { ...mapping, dates: { ...before, [role]: format } } };
}
