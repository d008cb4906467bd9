import { useId } from "preact/hooks";
import { lastHeaderLine, type ReadingOptions } from "../../import/formats/readingOptions.ts";
import { TextField } from "./TextField.tsx";

export interface ReadingFormProps {
  readonly reading: ReadingOptions;
  /** Told what was changed. */
  readonly onChange: (part: ReadingOptions) => void;
}

/** How the file is written, for who knows better than its content shows. */
export function ReadingForm({ reading, onChange }: ReadingFormProps) {
  const lineId = useId();
  const { encoding = "", headerLine, sheet = "" } = reading;
  return (
    <div class="file-pair">
      <TextField
        label="Encoding of its text, such as windows-1250"
        hint="found by its content"
        value={encoding}
        onText={(text) => onChange({ encoding: text.trim() || undefined })}
      />
      <div class="field">
        <label for={lineId}>Line or row of the columns’ names</label>
        <input
          id={lineId}
          type="number"
          min={1}
          max={lastHeaderLine}
          placeholder="found by its content"
          value={headerLine ?? ""}
          onInput={({ currentTarget: { value } }) =>
            onChange({ headerLine: value === "" ? undefined : Number(value) })
          }
        />
      </div>
      <TextField
        label="Sheet of a workbook, or list in a JSON file"
        hint="the first with a table"
        value={sheet}
        onText={(text) => onChange({ sheet: text || undefined })}
      />
    </div>
  );
}
