import { expect, test } from "vitest";
import { rememberingExecution } from "../../../src/dashboard/state/rememberingExecution.ts";
import { withValue } from "../../../src/dashboard/state/scenarioText.ts";
import type { Execution, Job } from "../../../src/execution/execution.ts";
import { inThisThread } from "../../../src/execution/inThisThread.ts";
import { compareScenarios } from "../../../src/experiment/compareScenarios.ts";
import { comparisonJson } from "../../../src/experiment/resultJson.ts";
import { loadScenario } from "../../../src/model/loadScenario.ts";
import { deskText } from "./desk.ts";

const now = loadScenario(deskText, "now").scenario;
const less = loadScenario(
  withValue(deskText, ["tiers", 1, "teams", 0, "agents"], 2),
  "less",
).scenario;
const more = loadScenario(
  withValue(deskText, ["tiers", 1, "teams", 0, "agents"], 4),
  "more",
).scenario;

/** Runs in this thread, and remembers which jobs it was given. */
function watched() {
  const inner = inThisThread();
  const jobs: Job[] = [];
  const execution: Execution = {
    ...inner,
    async run(work, ...rest) {
      jobs.push(...work.jobs);
      return inner.run(work, ...rest);
    },
  };
  return { execution, jobs };
}

test("results are those of a run that remembers nothing", async () => {
  const execution = rememberingExecution(inThisThread());
  await compareScenarios(now, [less], { replications: 2, execution });
  const again = await compareScenarios(now, [more], { replications: 3, execution });
  const fresh = await compareScenarios(now, [more], { replications: 3 });
  expect(comparisonJson(again)).toEqual(comparisonJson(fresh));
});

test("only what wasn't run before is run: the changed scenario, and further replications", async () => {
  const { execution: inner, jobs } = watched();
  const execution = rememberingExecution(inner);
  await compareScenarios(now, [less], { replications: 2, execution });
  expect(jobs).toHaveLength(2 * 2);
  await compareScenarios(now, [more], { replications: 2, execution });
  expect(jobs).toHaveLength(2 * 2 + 2);
  await compareScenarios(now, [more], { replications: 3, execution });
  expect(jobs).toHaveLength(2 * 2 + 2 + 2);
});

test("another seed is another run", async () => {
  const { execution: inner, jobs } = watched();
  const execution = rememberingExecution(inner);
  await compareScenarios(now, [], { replications: 1, seed: "1", execution });
  await compareScenarios(now, [], { replications: 1, seed: "2", execution });
  expect(jobs).toHaveLength(2);
});
