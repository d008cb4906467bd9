import { saveFile } from "../page/saveFile.ts";

const whole = new Intl.NumberFormat("en-GB");

export interface SetAsideFileProps {
  /** CSV of the rows set aside; null where there are none. */
  readonly file: Blob | null;
  readonly count: number;
}

/** The rows that could not be used, to be saved and mended. */
export function SetAsideFile({ file, count }: SetAsideFileProps) {
  if (file === null) return null;
  return (
    <div>
      <button
        type="button"
        class="quiet-button is-start"
        onClick={() => saveFile(file, "set-aside.csv")}
      >
        Save {count === 1 ? "the row" : `the ${whole.format(count)} rows`} set aside to a file
      </button>
      <p class="quiet">
        It says of each row its line and why. Mend them in a spreadsheet, then choose that file
        together with the export.
      </p>
    </div>
  );
}
