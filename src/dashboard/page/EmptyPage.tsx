import { useStore } from "./store.ts";

/** The page without any scenario. */
export function EmptyPage() {
  const { isImportOpen } = useStore();
  return (
    <main class="empty" id="results" tabIndex={-1}>
      <h1>Which support structure keeps its promises, and at what cost?</h1>
      <p>
        Drop an export of your ticket system here and a model of your desk is fitted to it; or open
        a scenario file. Then change tiers, agents and rules, and see what that does, with
        intervals.
      </p>
      <button type="button" class="primary" onClick={() => (isImportOpen.value = true)}>
        Import an export
      </button>
    </main>
  );
}
