import { webWorkers } from "../../../src/execution/webWorkers.ts";
import { simulateScenario } from "../../../src/experiment/simulateScenario.ts";
import { richDesk } from "./scenario.ts";

declare global {
  var simulateInPage: (threads: number) => Promise<number[][]>;
}

globalThis.simulateInPage = async (threads) => {
  const execution = webWorkers(threads);
  const { values } = await simulateScenario(richDesk(), {
    replications: 4,
    seed: "bytes",
    execution,
  });
  execution.close();
  return values.map(({ buffer }) => Array.from(new Uint8Array(buffer)));
};
