import type { RunStatus } from "../state/comparisonRun.ts";
import { ReplicationChoice } from "./ReplicationChoice.tsx";
import { useStore } from "./store.ts";
import { useFocusHeir } from "./useFocusHeir.ts";

/** What is being simulated, how far it is, and how to stop it; its place is always kept. */
export function RunStatusLine() {
  const { run, shown } = useStore();
  const status = run.status.value;
  return (
    <div ref={useFocusHeir<HTMLDivElement>()} class="run-status">
      {status.kind === "running" && <Running done={status.done} of={status.of} />}
      {status.kind === "failed" && <Stopped why={`The simulation stopped: ${status.message}`} />}
      {status.kind === "cancelled" && (
        <Stopped why="Stopped. The figures are those of the last complete run." />
      )}
      {status.kind === "idle" && shown.value !== null && <ReplicationChoice />}
      <p class="hidden" role="status">
        {announcements[status.kind]}
      </p>
    </div>
  );
}

/** Said to those who can't see the line; the progress itself would be too much to hear. */
const announcements: Readonly<Record<RunStatus["kind"], string>> = {
  idle: "The figures are up to date.",
  running: "Simulating.",
  cancelled: "The simulation was stopped.",
  failed: "The simulation failed.",
};

function Running({ done, of }: { readonly done: number; readonly of: number }) {
  const { run, shown } = useStore();
  const isFirstLook = shown.value?.rows.some((row) => row.isFirstLook) === true;
  return (
    <>
      <progress value={done} max={of} aria-label="Runs simulated" />
      <span>
        Simulating: {done} of {of} runs
        {isFirstLook && ". What is shown is a first look and may still change."}
      </span>
      <button type="button" class="quiet-button" onClick={() => run.cancel()}>
        Stop
      </button>
    </>
  );
}

function Stopped({ why }: { readonly why: string }) {
  const { actions } = useStore();
  return (
    <>
      <span>{why}</span>
      <button type="button" class="quiet-button" onClick={() => actions.simulateAgain()}>
        Simulate again
      </button>
    </>
  );
}
