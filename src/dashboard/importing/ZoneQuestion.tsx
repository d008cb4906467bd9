import { useState } from "preact/hooks";
import type { Importing } from "./importing.ts";
import { ZoneField } from "./ZoneField.tsx";

/** In which zone the export's dates were written. */
export function ZoneQuestion({
  importing,
  column,
}: {
  readonly importing: Importing;
  /** One that doesn't say; null where all say different things. */
  readonly column: string | null;
}) {
  const [zone, setZone] = useState("");
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
      <ZoneField zone={zone} none="Choose …" isRequired onZone={setZone} />
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
