import { useComparison } from "./useComparison.ts";

/** What should be known before the averages are believed, of all scenarios. */
export function Warnings() {
  const { rows } = useComparison();
  const all = rows.flatMap(({ entry, result }) =>
    (result?.warnings ?? []).map((warning) => ({ name: entry.name, warning })),
  );
  if (all.length === 0) return null;
  return (
    <ul class="warnings" id="warnings" aria-label="Warnings about these figures">
      {all.map(({ name, warning }) => (
        <li key={name + warning}>
          <b>{name}</b>: {warning}
        </li>
      ))}
    </ul>
  );
}
