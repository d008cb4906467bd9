import type { ImportAnswers } from "./importProtocol.ts";

export interface NamesCheckProps {
  readonly answers: ImportAnswers;
  readonly onChange: (part: ImportAnswers) => void;
}

/** Whether findings may call agents by their names; otherwise these are numbered as they are read. */
export function NamesCheck({ answers, onChange }: NamesCheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={answers.keepNames ?? false}
        onChange={(event) => onChange({ keepNames: event.currentTarget.checked })}
      />
      Keep the names of agents; otherwise they are known by number
    </label>
  );
}
