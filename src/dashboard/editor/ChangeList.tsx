import { useStore } from "../page/store.ts";
import { changeWords } from "../words/changeWords.ts";

const mostShown = 8;

/** What the edited alternative changes in the baseline. */
export function ChangeList() {
  const { workspace } = useStore();
  const edited = workspace.edited.value;
  const baseline = workspace.entries.value[0];
  if (edited === null || edited.id === baseline.id) return null;
  const changes = changeWords(baseline.input, edited.input);
  if (changes.length === 0) return <p class="quiet">No difference from the baseline so far.</p>;
  return (
    <ul class="changes" aria-label="Differences from the baseline">
      {changes.slice(0, mostShown).map((change) => (
        <li key={change}>{change}</li>
      ))}
      {changes.length > mostShown && <li>and {changes.length - mostShown} more</li>}
    </ul>
  );
}
