import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { build, preview } from "vite";
import { escalateAfterAnHour } from "../../src/cli/alternatives/escalateAfterAnHour.ts";
import { oneMoreAgent } from "../../src/cli/alternatives/oneMoreAgent.ts";
import { compareScenarios } from "../../src/experiment/compareScenarios.ts";
import { comparisonJson } from "../../src/experiment/resultJson.ts";
import { loadScenario } from "../../src/model/loadScenario.ts";
import { writeScenario } from "../../src/model/writeScenario.ts";
import { launchChromium } from "./chromium.ts";

/** The built page, served to a browser; whatever it asks of anybody else, and whatever it complains of, is kept. */
export interface ServedDashboard {
  readonly address: string;
  readonly outsideRequests: string[];
  readonly complaints: string[];
  /** A page of its own, with nothing stored from before, opened on the shipped comparison. */
  open(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

const repository = join(import.meta.dirname, "../..");

/** Builds the page, packs it the shipped desk with two alternatives, and serves it. */
export async function serveDashboard(): Promise<ServedDashboard> {
  const outDir = await mkdtemp(join(tmpdir(), "tierlab-page-"));
  const settings = { root: join(repository, "src/dashboard"), logLevel: "error" } as const;
  await build({ ...settings, configFile: join(repository, "vite.config.ts"), build: { outDir } });
  await writeFile(join(outDir, "opening.json"), await shippedOpening());
  const server = await preview({
    ...settings,
    configFile: false,
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const address = server.resolvedUrls?.local[0] ?? "";
  const browser = await launchChromium();
  const watch = { address, outsideRequests: [] as string[], complaints: [] as string[] };
  return {
    ...watch,
    open: async (options = {}) => openPage(browser, watch, options),
    async close() {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}

async function openPage(
  browser: Browser,
  {
    address,
    outsideRequests,
    complaints,
  }: Pick<ServedDashboard, "address" | "outsideRequests" | "complaints">,
  options: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  context.on("request", (request) => {
    if (!request.url().startsWith(address) && !/^(blob|data):/.test(request.url()))
      outsideRequests.push(request.url());
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await page.goto(address);
  await page.waitForSelector("h1");
  return page;
}

/** The desk fitted to the sample export, with one more agent and with a rule: few replications, to be quick. */
async function shippedOpening(): Promise<string> {
  const file = await readFile(join(repository, "scenarios/sample-desk.yaml"), "utf8");
  const { input } = loadScenario(file, "sample-desk.yaml");
  const inputs = [input, oneMoreAgent(input, "L2"), escalateAfterAnHour(input)];
  const scenarios = inputs.map((one, at) => ({ file: `${at}.yaml`, yaml: writeScenario(one) }));
  const [baseline, ...others] = scenarios.map(({ yaml }) => loadScenario(yaml, "").scenario);
  const comparison = comparisonJson(await compareScenarios(baseline, others, { replications: 5 }));
  return JSON.stringify({ version: 1, scenarios, comparison });
}

/** Waits until nothing is being simulated. */
export async function untilSimulated(page: Page): Promise<void> {
  await page.waitForSelector(".run-status select", { timeout: 90_000 });
}
