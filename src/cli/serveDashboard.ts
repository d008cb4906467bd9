import { fileURLToPath } from "node:url";
import { dashboardAnswer } from "./dashboardAnswer.ts";
import type { Effects, TextOutput } from "./effects.ts";
import { CliFailure } from "./failure.ts";

/** One level up from here is `src` or what is built from it. */
const folder = fileURLToPath(new URL("../../dist/dashboard", import.meta.url));

/**
 * Checks, before the work begins, that there is a dashboard to serve.
 *
 * @throws CliFailure where it isn't built.
 */
export async function checkDashboard({ files }: Effects): Promise<void> {
  await files.read(`${folder}/index.html`).catch(() => {
    throw new CliFailure("the dashboard isn't built", "Run npm run build.");
  });
}

/**
 * Serves the dashboard with what it opens on until the user stops it.
 *
 * @param options `address`: where its address is told.
 */
export async function serveDashboard(
  { files, web }: Effects,
  opening: string,
  { port, address }: { readonly port: number; readonly address: TextOutput },
): Promise<void> {
  const serving = await web.serve({ port, answer: dashboardAnswer(files, folder, opening) });
  const stopped = web.untilStopped();
  await address.write(
    `\nThe dashboard shows this comparison, to look into and to change: ${serving.address}\nCtrl-C stops it.\n`,
  );
  await stopped;
  await serving.close();
}
