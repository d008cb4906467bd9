import { useState } from "preact/hooks";
import type { Importing } from "./importing.ts";
import type { ImportAnswers } from "./importProtocol.ts";
import { ExtractionDates } from "./ExtractionDates.tsx";
import { NamesCheck } from "./NamesCheck.tsx";
import { ReadingForm } from "./ReadingForm.tsx";
import { readDifferently } from "./statementControls.ts";
import { ZoneField } from "./ZoneField.tsx";

/**
 * What may be said of files that were read, to read them once more; what has been said already is
 * filled in. It stands inside another form, and so is none itself.
 */
export function ReadAgain({
  importing,
  isOpen = false,
}: {
  readonly importing: Importing;
  /** Unfolded from the start. */
  readonly isOpen?: boolean;
}) {
  const { files } = importing;
  const [answers, setAnswers] = useState<ImportAnswers>(importing.answers);
  const say = (part: ImportAnswers) => setAnswers((before) => ({ ...before, ...part }));
  return (
    <details open={isOpen}>
      <summary>{readDifferently}: its encoding, header, sheet, time zone or names</summary>
      <div class="step is-fold">
        <ReadingForm reading={answers} onChange={say} />
        <ZoneField
          zone={answers.timezone ?? ""}
          none="as the dates say"
          onZone={(zone) => say({ timezone: zone === "" ? undefined : zone })}
        />
        <ExtractionDates
          files={files}
          dates={answers.extractedAt ?? {}}
          onChange={(extractedAt) => say({ extractedAt })}
        />
        <NamesCheck answers={answers} onChange={say} />
        <button type="button" class="is-start" onClick={() => void importing.read(files, answers)}>
          Read it again
        </button>
      </div>
    </details>
  );
}
