import { webWorkers } from "../../../src/execution/webWorkers.ts";
import { simulateLog } from "../../../src/experiment/simulateLog.ts";
import { simulateScenario } from "../../../src/experiment/simulateScenario.ts";
import { columnDigests } from "./columnDigests.ts";
import { type FileToImport, importDigest } from "./importDigest.ts";
import { richDesk } from "./scenario.ts";

declare global {
  var simulateInPage: (threads: number) => Promise<number[][]>;
  var importInPage: (file: FileToImport) => Promise<Readonly<Record<string, string>>>;
  var logInPage: (replication: number) => Promise<Readonly<Record<string, string>>>;
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

globalThis.logInPage = async (replication) =>
  columnDigests(simulateLog(richDesk(), "bytes", { replication }));

globalThis.importInPage = importDigest;
