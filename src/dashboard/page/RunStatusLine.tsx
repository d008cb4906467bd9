import { useStore } from "./store.ts";

/** What is being simulated, how far it is, and how to stop it; its place is always kept. */
export function RunStatusLine() {
  const { run, actions, shown, replications } = useStore();
  const status = run.status.value;
  return (
    <div class="run-status" aria-live="polite">
      {status.kind === "running" && (
        <>
          <progress value={status.done} max={status.of} aria-label="Replications simulated" />
          <span>
            Simulating: {status.done} of {status.of} runs
          </span>
          <button type="button" class="quiet-button" onClick={() => run.cancel()}>
            Stop
          </button>
        </>
      )}
      {status.kind === "failed" && (
        <>
          <span class="error">The simulation stopped: {status.message}</span>
          <button type="button" class="quiet-button" onClick={() => actions.simulateAgain()}>
            Try again
          </button>
        </>
      )}
      {status.kind === "cancelled" && (
        <>
          <span>Stopped. The figures are those of the last complete run.</span>
          <button type="button" class="quiet-button" onClick={() => actions.simulateAgain()}>
            Simulate
          </button>
        </>
      )}
      {status.kind === "idle" && shown.value !== null && (
        <>
          <label>
            95 % intervals from
            <select
              value={replications.value}
              onChange={(event) => {
                replications.value = Number(event.currentTarget.value);
                actions.simulateAgain();
              }}
            >
              {[20, 50, 100, 200].map((count) => (
                <option key={count} value={count}>
                  {count}
                </option>
              ))}
            </select>
            replications of each scenario
          </label>
        </>
      )}
    </div>
  );
}
