import type { Asked, Outcomes, RunnableScenario } from "./execution.ts";
import { runFlow } from "./runFlow.ts";
import { runReplication } from "./runReplication.ts";

type Runners = {
  readonly [A in Asked]: (
    scenario: RunnableScenario,
    seed: string,
    replication: number,
  ) => Outcomes[A];
};

const runners: Runners = { measures: runReplication, flow: runFlow };

/** Simulates one replication for what is asked of it. */
export function runAsked<A extends Asked>(
  asked: A,
  scenario: RunnableScenario,
  run: { readonly seed: string; readonly replication: number },
): Outcomes[A] {
  return runners[asked](scenario, run.seed, run.replication);
}
