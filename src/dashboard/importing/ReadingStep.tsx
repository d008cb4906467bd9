import type { ImportProgress } from "../../import/importFiles.ts";

const whole = new Intl.NumberFormat("en-GB");

export interface ReadingStepProps {
  readonly progress: ImportProgress | null;
  readonly cancel: () => void;
}

const tenths = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

function told({ file, bytes, size, rows }: ImportProgress): string {
  if (bytes === size) return `${file} is read: making a log of ${whole.format(rows)} rows …`;
  const of = size === null ? "" : ` of ${tenths.format(size / 1e6)}`;
  return `Reading ${file}: ${tenths.format(bytes / 1e6)}${of} MB, ${whole.format(rows)} rows so far`;
}

/** How far the reading is. */
export function ReadingStep({ progress, cancel }: ReadingStepProps) {
  const share = progress?.size ? progress.bytes / progress.size : 0;
  return (
    <div class="step">
      <p role="status">{progress === null ? "Reading …" : told(progress)}</p>
      <progress value={share} max={1} aria-label="Read so far" />
      <button type="button" onClick={cancel}>
        Cancel
      </button>
    </div>
  );
}
