import { findingOn } from "../words/finding.ts";
import { keyMeasures } from "../words/keyMeasures.ts";
import { useComparison } from "./useComparison.ts";

/** What the comparison shows, first of all on cost, in sentences made of its numbers. */
export function Findings() {
  const { comparison } = useComparison();
  const [cost, ...others] = keyMeasures.map((key) => ({
    ...key,
    ...findingOn(comparison, key, key.phrases),
  }));
  return (
    <div class="findings">
      <h1>
        <Subject name={cost.subject} isQuoted={cost.alternative !== null} /> {cost.claim}.
      </h1>
      <p class="findings-detail">{cost.detail}</p>
      <ul>
        {others
          .filter((finding) => finding.claim !== "")
          .map((finding) => (
            <li key={finding.label}>
              <span class="findings-label">{finding.label}</span>
              <span>
                <Subject name={finding.subject} isQuoted={finding.alternative !== null} />{" "}
                {finding.claim}. <span class="quiet">{finding.detail}</span>
              </span>
            </li>
          ))}
      </ul>
    </div>
  );
}

function Subject({ name, isQuoted }: { readonly name: string; readonly isQuoted: boolean }) {
  return <strong>{isQuoted ? `“${name}”` : name}</strong>;
}
