import type { ImportProgress } from "../../import/importFiles.ts";

const whole = new Intl.NumberFormat("en-GB");

export interface ReadingStepProps {
  readonly progress: ImportProgress | null;
  readonly cancel: () => void;
}

/** How far the reading is. */
export function ReadingStep({ progress, cancel }: ReadingStepProps) {
  const share = progress?.size ? progress.bytes / progress.size : 0;
  return (
    <div class="step">
      <p role="status">
        {progress === null
          ? "Reading …"
          : `Reading ${progress.file}: ${whole.format(progress.rows)} rows so far`}
      </p>
      <progress value={share} max={1} aria-label="Read so far" />
      <button type="button" onClick={cancel}>
        Cancel
      </button>
    </div>
  );
}
