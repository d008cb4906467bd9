import { findingOn } from "../words/finding.ts";
import { type KeyMeasure, keyMeasures } from "../words/keyMeasures.ts";
import { useComparison } from "./useComparison.ts";

/** What the comparison shows, first of all on cost, in sentences made of its numbers. */
export function Findings() {
  const { comparison, rows } = useComparison();
  const { shown, unknown } = keyMeasures(comparison);
  const firstLooks = new Set(rows.filter((row) => row.isFirstLook).map(({ entry }) => entry.name));
  const [first, ...others] = shown.map((key) => ({
    ...key,
    ...findingOn(comparison, key, firstLooks),
  }));
  if (first === undefined) return <h1>Nothing could be measured.</h1>;
  return (
    <div class="findings">
      <h1>
        <strong>{first.subject}</strong> {first.claim}.
      </h1>
      <p class="findings-detail">{first.detail}</p>
      <ul>
        {others.map(({ label, subject, claim, detail }) => (
          <li key={label}>
            <span class="findings-label">{label}</span>
            <span>
              <strong>{subject}</strong> {claim}. <span class="quiet">{detail}</span>
            </span>
          </li>
        ))}
      </ul>
      <Unknown measures={unknown} />
    </div>
  );
}

/** Why a measure that decides isn't among the findings. */
function Unknown({ measures }: { readonly measures: readonly KeyMeasure[] }) {
  const names = measures.map(({ measure }) => measure.name);
  const isUnpromised = names.includes("breached");
  const isOneTier = names.includes("imbalance") && !names.includes("perResolvedTicket");
  const unstaffed = measures.filter(
    ({ measure }) => measure.name !== "breached" && !(isOneTier && measure.name === "imbalance"),
  );
  return (
    <>
      {unstaffed.length > 0 && (
        <p class="findings-detail">
          <b>Not known: {unstaffed.map(({ label }) => label.toLowerCase()).join(", ")}.</b> Nobody
          has stated how many people work at some tier. State it when you import the export.
        </p>
      )}
      {isOneTier && (
        <p class="findings-detail">
          <b>Nothing to balance</b>: the load is known of one tier only.
        </p>
      )}
      {isUnpromised && (
        <p class="findings-detail">
          <b>Nothing is promised</b>, so nothing can be broken. Add a promise in the form.
        </p>
      )}
    </>
  );
}
