import { useId, useState } from "preact/hooks";
import type { Importing } from "./importing.ts";

/** In which zone the export's dates were written. */
export function ZoneQuestion({
  importing,
  column,
}: {
  readonly importing: Importing;
  /** One that doesn't say; null where all say different things. */
  readonly column: string | null;
}) {
  const id = useId();
  const [zone, setZone] = useState("");
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <form
      class="step"
      onSubmit={(event) => {
        event.preventDefault();
        if (zone !== "")
          void importing.read(importing.files, { ...importing.answers, timezone: zone });
      }}
    >
      <h3>In which time zone are these dates?</h3>
      <p>
        {column === null
          ? "The dates have different offsets from UTC, so their days and hours can’t be told."
          : `The dates in “${column}” say nothing about their time zone, and nobody should guess it: it decides what falls into working hours.`}
      </p>
      <div class="field">
        <label for={id}>Time zone</label>
        <select
          id={id}
          required
          value={zone}
          onChange={(event) => setZone(event.currentTarget.value)}
        >
          <option value="">Choose …</option>
          <optgroup label="This computer’s">
            <option value={here}>{here}</option>
          </optgroup>
          <optgroup label="All">
            {["UTC", ...Intl.supportedValuesOf("timeZone")].map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </optgroup>
        </select>
      </div>
      <div class="button-row">
        <button type="submit" class="primary">
          Continue
        </button>
        <button type="button" onClick={() => importing.cancel()}>
          Choose another file
        </button>
      </div>
    </form>
  );
}
