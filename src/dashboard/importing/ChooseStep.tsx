import { useState } from "preact/hooks";
import { parseMapping } from "../../import/mapping/mapping.ts";
import type { ImportProblem } from "../../import/problem.ts";
import { parseTierMapping } from "../../import/tiers/tierMapping.ts";
import { FileField } from "./FileField.tsx";
import { type Importing, noAnswers } from "./importing.ts";
import type { ImportAnswers } from "./importProtocol.ts";
import { ReadingForm } from "./ReadingForm.tsx";

/** By their usual names, and by any other: what a file is shows its content. */
const exportFileTypes = ".csv,.tsv,.txt,.xlsx,.json,.ndjson,.jsonl,.xes,.xml,.gz,.zip";

const mappingExample = `columns:
  ticket: Case ID
  time: Changed at
  status: State
  group: Team
statuses:
  Open: new
  Working: in progress
  Waiting: pending customer
  Solved: resolved`;
const tiersExample = `L1: [ Service Desk ]
L2: [ Applications, Network ]
L3: [ "*" ]  # all others`;

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
        An export of any ticket system, best with one row per change of a ticket: CSV, XLSX, JSON or
        XES, also gzipped or zipped. Choose it here, or drop it anywhere on this page. What its
        columns and dates leave open is asked next. It is read in this browser and goes nowhere.
      </p>
      <details>
        <summary>
          I have a file that says what its columns mean, or which group is which tier
        </summary>
        <p>
          Nobody needs one. A column mapping says what the columns and statuses mean, as an earlier
          import saved it; another file which group is which tier:
        </p>
        <div class="file-pair">
          <div>
            <pre>{mappingExample}</pre>
            <FileField
              label="Column mapping (YAML)"
              accept=".yaml,.yml,.json"
              onFiles={readMapping}
            />
          </div>
          <div>
            <pre>{tiersExample}</pre>
            <FileField
              label="Groups by tier (YAML)"
              accept=".yaml,.yml,.json"
              onFiles={readTiers}
            />
          </div>
        </div>
        {problems.map(({ file, line, message }) => (
          <p class="error" role="alert" key={`${file}:${line} ${message}`}>
            {file}:{line} {message}
          </p>
        ))}
      </details>
      <details>
        <summary>I know how the file is written: its encoding, header or sheet</summary>
        <ReadingForm
          reading={answers}
          onChange={(reading) => setAnswers((before) => ({ ...before, ...reading }))}
        />
      </details>
      <FileField
        label="Export"
        isLarge
        accept={exportFileTypes}
        onFiles={(files) => importing.read(files, answers)}
      />
    </div>
  );
}
