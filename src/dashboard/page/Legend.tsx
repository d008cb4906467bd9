import { useComparison } from "./useComparison.ts";

/** Which mark is the baseline's and which the chosen alternative's. */
export function Legend() {
  const { baseline, chosen } = useComparison();
  return (
    <ul class="legend" aria-label="Marks">
      <li>
        <span class="marker is-baseline" aria-hidden="true" />
        <span>
          {baseline.entry.name} <span class="quiet">baseline</span>
        </span>
      </li>
      {chosen?.result && (
        <li>
          <span class="marker is-chosen" aria-hidden="true" />
          <span>{chosen.entry.name}</span>
        </li>
      )}
    </ul>
  );
}
