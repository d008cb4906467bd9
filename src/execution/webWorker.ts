import { answerer, type Request, transferable } from "./workerProtocol.ts";

const answer = answerer();
globalThis.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  const reply = answer(data);
  globalThis.postMessage(reply, { transfer: transferable(reply) });
});
