import { type ChildProcess, execFile, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
let clone = "";

/** A clone of the project of our own, so that deleting what is built disturbs nobody. */
beforeAll(async () => {
  clone = await mkdtemp(join(tmpdir(), "tierlab-clone-"));
  for (const part of ["package.json", "tsconfig.json", "src", "scenarios", "data"])
    await cp(join(root, part), join(clone, part), { recursive: true });
  await symlink(join(root, "node_modules"), join(clone, "node_modules"));
});

afterAll(async () => rm(clone, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function call(program: string, ...args: string[]): Promise<Ended> {
  const env = { ...process.env, npm_config_cache: join(clone, ".npm"), npm_config_offline: "true" };
  return new Promise((resolve) => {
    execFile(program, args, { cwd: clone, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

async function build(): Promise<void> {
  await rm(join(clone, "dist"), { recursive: true, force: true });
  const { code, stdout, stderr } = await call("npm", "run", "build:node", "--silent");
  expect([code, stdout]).toEqual([0, ""]);
  expect(stderr).not.toContain("error");
}

describe("a clone", { timeout: 240_000 }, () => {
  it("is built and run with npx, twice, and the number of threads changes no byte", async () => {
    const simulate = ["tierlab", "simulate", "scenarios/two-tiers.yaml", "--replications", "3"];
    await build();
    const first = await call("npx", ...simulate, "--format", "json", "--threads", "1");
    expect(first).toMatchObject({ code: 0 });
    await build();
    const second = await call("npx", ...simulate, "--format", "json", "--threads", "3");
    expect(second).toMatchObject({ code: 0 });
    expect(JSON.parse(first.stdout)).toMatchObject({ replications: 3 });
    expect(second.stdout).toBe(first.stdout);
  });

  it("exits with 2 where it is asked for wrongly, and with 1 where a run fails", async () => {
    expect(await call("npx", "tierlab", "simulate")).toMatchObject({ code: 2, stdout: "" });
    const failed = await call("npx", "tierlab", "simulate", "no.yaml");
    expect(failed).toMatchObject({ code: 1, stdout: "" });
    expect(failed.stderr).toContain("error: can't read no.yaml: there is no such file or folder");
  });

  it("says nothing where its reader has gone, and ends well", async () => {
    const script = "set -o pipefail; node dist/cli/main.js schema | head -c 1";
    expect(await call("bash", "-c", script)).toMatchObject({ code: 0, stdout: "{", stderr: "" });
  });

  it("serves the dashboard until Ctrl-C, then exits with 0 and leaves the port", async () => {
    await mkdir(join(clone, "dist/dashboard"), { recursive: true });
    await writeFile(join(clone, "dist/dashboard/index.html"), "<!doctype html>here");
    const args = ["dist/cli/main.js", "start", "--port", "0", "--replications", "2"];
    const child = spawn(process.execPath, args, {
      cwd: clone,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const address = await addressIn(child);
    expect(await (await fetch(address)).text()).toBe("<!doctype html>here");
    expect(await (await fetch(`${address}opening.json`)).json()).toMatchObject({ version: 1 });
    const exit = new Promise((resolve) => {
      child.on("exit", (code, signal) => resolve(signal ?? code));
    });
    child.kill("SIGINT");
    expect(await exit).toBe(0);
    await expect(fetch(address)).rejects.toThrow("fetch failed");
  });
});

async function addressIn(child: ChildProcess): Promise<string> {
  let told = "";
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", (piece: Buffer) => {
      told += piece.toString();
      const match = /http:\/\/127\.0\.0\.1:\d+\//.exec(told);
      if (match !== null && told.includes("Ctrl-C")) resolve(match[0]);
    });
    child.on("exit", (code) => reject(new Error(`ended with ${code} before it served: ${told}`)));
  });
}
