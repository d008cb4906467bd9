import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const flags =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/** Where Chromium is on this machine; installed first where that can be done without asking. */
export const chromiumPath = find() ?? (install() ? find() : undefined);

/** For a suite's name: why its tests aren't run, and the one command that changes it; empty where they are. */
export const whyNotRun =
  chromiumPath === undefined
    ? " (NOT RUN: no Chromium here; `sudo apt-get install chromium`, or set CHROMIUM_PATH)"
    : "";

if (chromiumPath === undefined && process.env["TIERLAB_REQUIRE_BROWSER"] === "1")
  throw new Error(
    "TIERLAB_REQUIRE_BROWSER=1, and no Chromium was found: `sudo apt-get install chromium`, or set CHROMIUM_PATH",
  );

export async function launchChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error("a browser test needs Chromium");
  return chromium.launch({ executablePath: chromiumPath, args: flags.split(" ") });
}

function find(): string | undefined {
  return places.find((place) => place !== undefined && existsSync(place));
}

/** Root on Debian may install packages; several test files may want to at once, and wait for each other. */
function install(): boolean {
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) return false;
  const apt = (...args: readonly string[]) =>
    spawnSync("apt-get", ["-o", "DPkg::Lock::Timeout=300", "-y", "-q", ...args], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      timeout: 480_000,
    }).status === 0;
  return (
    apt("install", "--no-install-recommends", "chromium") ||
    (apt("update") && apt("install", "--no-install-recommends", "chromium"))
  );
}
