import { useState } from "preact/hooks";
import { parseMapping } from "../../import/mapping/mapping.ts";
import type { ImportProblem } from "../../import/problem.ts";
import { parseTierMapping } from "../../import/tiers/tierMapping.ts";
import { FileField } from "./FileField.tsx";
import type { FirstStep, Importing } from "./importing.ts";
import type { ImportAnswers } from "./importProtocol.ts";
import { NamesCheck } from "./NamesCheck.tsx";
import { ReadingForm } from "./ReadingForm.tsx";

/** By their usual names, and by any other: its content tells what a file is. */
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
  const first = importing.first.value;
  const { told, mappingFile, tiersFile } = first;
  const say = (part: ImportAnswers, files: Partial<FirstStep> = {}) =>
    (importing.first.value = { ...first, ...files, told: { ...told, ...part } });
  // as it was at first: no fold closes while somebody empties a field in it
  const [wasMapped] = useState(mappingFile !== "" || tiersFile !== "");
  const [wasStated] = useState(() => isStated(told));
  const [problems, setProblems] = useState<readonly ImportProblem[]>([]);
  const takeMapping = async ([file]: readonly File[]) => {
    const { mapping, problems } = parseMapping(await file.text(), file.name);
    setProblems(problems);
    if (mapping !== null) say({ mapping }, { mappingFile: file.name });
  };
  const takeTiers = async ([file]: readonly File[]) => {
    const { tiers, problems } = parseTierMapping(await file.text(), file.name);
    setProblems(problems);
    if (tiers !== null) say({ tiers }, { tiersFile: file.name });
  };
  return (
    <div class="step">
      <p>
        An export of any ticket system, best with one row per change of a ticket: CSV, XLSX, JSON or
        XES, also gzipped or zipped. Choose it here, or drop it anywhere on this page. What its
        columns and dates leave open is asked next. It is read in this browser and goes nowhere.
      </p>
      <details open={wasMapped}>
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
            <SettingsFile
              label="Column mapping (YAML)"
              taken={mappingFile}
              onFiles={takeMapping}
              onForget={() => say({ mapping: null }, { mappingFile: "" })}
            />
          </div>
          <div>
            <pre>{tiersExample}</pre>
            <SettingsFile
              label="Groups by tier (YAML)"
              taken={tiersFile}
              onFiles={takeTiers}
              onForget={() => say({ tiers: null }, { tiersFile: "" })}
            />
          </div>
        </div>
        {problems.map(({ file, line, message }) => (
          <p class="error" role="alert" key={`${file}:${line} ${message}`}>
            {file}:{line} {message}
          </p>
        ))}
      </details>
      <details open={wasStated}>
        <summary>I know how the file is written: its encoding, header or sheet</summary>
        <div class="step is-fold">
          <ReadingForm reading={told} onChange={(part) => say(part)} />
          <NamesCheck answers={told} onChange={(part) => say(part)} />
        </div>
      </details>
      <FileField
        label="Export"
        isLarge
        accept={exportFileTypes}
        onFiles={(files) => importing.read(files, told)}
      />
    </div>
  );
}

/** Whether anything is said of how the file is written. */
function isStated({ encoding, headerLine, sheet, keepNames = false }: ImportAnswers): boolean {
  return keepNames || [encoding, headerLine, sheet].some((said) => said !== undefined);
}

interface SettingsFileProps {
  readonly label: string;
  /** Name of the file that was taken; empty where none was. */
  readonly taken: string;
  readonly onFiles: (files: readonly File[]) => Promise<void>;
  readonly onForget: () => void;
}

/** A small file that says something of the export, until it is forgotten. */
function SettingsFile({ label, taken, onFiles, onForget }: SettingsFileProps) {
  if (taken === "") return <FileField label={label} accept=".yaml,.yml,.json" onFiles={onFiles} />;
  return (
    <p>
      {label}: <b>{taken}</b>{" "}
      <button type="button" class="quiet-button" onClick={onForget}>
        Forget it
      </button>
    </p>
  );
}
