import { useComparison } from "./useComparison.ts";

/** What should be known before the averages are believed; the same warning of several scenarios once. */
export function Warnings() {
  const { rows } = useComparison();
  const all = rows.flatMap(({ entry, result }) =>
    (result?.warnings ?? []).map((warning) => ({ name: entry.name, warning })),
  );
  if (all.length === 0) return null;
  return (
    <details class="warning-list">
      <summary>
        {all.length === 1 ? "One warning" : `${all.length} warnings`} about these figures
      </summary>
      <ul class="warnings">
        {all.map(({ name, warning }) => (
          <li key={name + warning}>
            <b>{name}</b>: {warning}
          </li>
        ))}
      </ul>
    </details>
  );
}
