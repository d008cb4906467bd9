import type { Finding } from "../../log/finding.ts";
import { findingText } from "../../report/findingText.ts";
import { unbroken } from "../words/unbroken.ts";

export interface QualityListProps {
  readonly findings: readonly Finding[];
  readonly timezone: string | null;
}

/** What the data cover and hide: what a fit must heed in sight, the rest folded away. */
export function QualityList({ findings, timezone }: QualityListProps) {
  const heeded = findings.filter(({ severity }) => severity !== "note");
  const notes = findings.filter(({ severity }) => severity === "note");
  return (
    <>
      {heeded.length > 0 && (
        <section class="quality" aria-label="What the data hide">
          <h4>What the data hide</h4>
          <Items findings={heeded} timezone={timezone} />
        </section>
      )}
      {notes.length > 0 && (
        <details class="quality">
          <summary>
            {heeded.length === 0 ? "What the data cover" : "What else is known of the data"} (
            {notes.length})
          </summary>
          <Items findings={notes} timezone={timezone} />
        </details>
      )}
    </>
  );
}

function Items({ findings, timezone }: QualityListProps) {
  return (
    <ul>
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.title}`} class={`is-${finding.severity}`}>
          <span class="tag">{finding.severity}</span>
          <div>
            <p>{unbroken(sentence(finding.title))}</p>
            <p class="quiet">{unbroken(findingText(finding, timezone))}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function sentence(title: string): string {
  return `${title.slice(0, 1).toUpperCase()}${title.slice(1)}.`;
}
