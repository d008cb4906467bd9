import { useState } from "preact/hooks";
import { formatProblem, ScenarioError } from "../../model/loadScenario.ts";
import { FileField } from "./FileField.tsx";

export interface StatedFileProps<T> {
  /** What the file states: `staffing`, `promises`. */
  readonly what: string;
  /** The file taken, and what it holds in words; null where there is none. */
  readonly taken: { readonly name: string; readonly words: string } | null;
  /** Reads the file's text; throws a ScenarioError with all that is wrong. */
  readonly read: (text: string, name: string) => T;
  readonly onFile: (name: string, value: T) => void;
  readonly onForget: () => void;
}

/** A small file in the place of a form, for those who have one. */
export function StatedFile<T>({ what, taken, read, onFile, onForget }: StatedFileProps<T>) {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const take = async ([file]: readonly File[]) => {
    const text = await file.text();
    try {
      const value = read(text, file.name);
      setProblems([]);
      onFile(file.name, value);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      setProblems(error.problems.map(formatProblem));
    }
  };
  if (taken !== null)
    return (
      <p>
        {capital(what)} as in <b>{taken.name}</b>: {taken.words}.{" "}
        <button type="button" class="quiet-button" onClick={onForget}>
          Type it instead
        </button>
      </p>
    );
  return (
    <details>
      <summary>I have a {what} file</summary>
      <FileField label={`${capital(what)} (YAML)`} accept=".yaml,.yml,.json" onFiles={take} />
      {problems.map((problem) => (
        <p class="error" role="alert" key={problem}>
          {problem}
        </p>
      ))}
    </details>
  );
}

function capital(word: string): string {
  return word[0].toUpperCase() + word.slice(1);
}
