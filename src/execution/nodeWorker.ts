import { parentPort } from "node:worker_threads";
import { answerer, type Request, transferable } from "./workerProtocol.ts";

const answer = answerer();
parentPort?.on("message", (request: Request) => {
  const reply = answer(request);
  parentPort?.postMessage(reply, transferable(reply));
});
