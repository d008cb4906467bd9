import { useState } from "preact/hooks";
import { parseMapping } from "../../import/mapping.ts";
import type { ImportProblem } from "../../import/problem.ts";
import { parseTierMapping } from "../../import/tierMapping.ts";
import { FileField } from "./FileField.tsx";
import { type Importing, noAnswers } from "./importing.ts";
import type { ImportAnswers } from "./importProtocol.ts";

/** Which files to import, and the small files that say what is in them, for those who have some. */
export function ChooseStep({ importing }: { readonly importing: Importing }) {
  const [answers, setAnswers] = useState<ImportAnswers>(noAnswers);
  const [problems, setProblems] = useState<readonly ImportProblem[]>([]);
  const readMapping = async ([file]: readonly File[]) => {
    const { mapping, problems } = parseMapping(await file.text(), file.name);
    setProblems(problems);
    setAnswers((before) => ({ ...before, mapping }));
  };
  const readTiers = async ([file]: readonly File[]) => {
    const { tiers, problems } = parseTierMapping(await file.text(), file.name);
    setProblems(problems);
    setAnswers((before) => ({ ...before, tiers }));
  };
  return (
    <div class="step">
      <p>
        One row per change of a ticket, as ServiceNow’s audit history has it; CSV, also gzipped. The
        file is read in this browser and goes nowhere.
      </p>
      <details>
        <summary>I have a file that says what the columns or tiers are</summary>
        <div class="field-pair">
          <FileField
            label="Column mapping (YAML)"
            accept=".yaml,.yml,.json"
            onFiles={readMapping}
          />
          <FileField label="Groups by tier (YAML)" accept=".yaml,.yml,.json" onFiles={readTiers} />
        </div>
        {problems.map(({ file, line, message }) => (
          <p class="error" role="alert" key={`${file}:${line} ${message}`}>
            {file}:{line} {message}
          </p>
        ))}
      </details>
      <FileField
        label="Export"
        isLarge
        accept=".csv,.gz,.txt"
        onFiles={(files) => importing.read(files, answers)}
      />
    </div>
  );
}
