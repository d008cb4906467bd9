import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeFiles } from "../../../src/cli/nodeFiles.ts";
import { run } from "../../../src/cli/run.ts";
import { readLog } from "../../../src/log/readLog.ts";
import { audit } from "../import/importText.ts";
import { recordingEffects, runRecorded } from "./recordingEffects.ts";

const opened = "INC1,New,0,29/2/2016 08:00,29/2/2016 08:05,Desk,Ann,VPN,3 - Moderate,?,?";
const done = "INC1,Resolved,1,29/2/2016 08:00,29/2/2016 09:00,Desk,Ann,VPN,3 - Moderate,?,?";
const zone = ["--timezone", "UTC"];
const out = ["--out", "o.log", ...zone];

describe("rows set aside, on the command line", () => {
  it("are saved, mended and imported again together with the export", async () => {
    const broken = audit(opened, done.replace("29/2/2016 09:00", "soon"));
    const first = await runRecorded(["import", "a.csv", ...out, "--set-aside", "s.csv"], {
      files: { "a.csv": broken },
    });
    expect([first.exitCode, first.stderr]).toEqual([0, ""]);
    expect(readLog(first.written.get("o.log")!).tickets.columns.isIncomplete[0]).toBe(1);
    const saved = Buffer.from(first.written.get("s.csv")!).toString();
    const again = await runRecorded(["import", "a.csv", "s.csv", ...out, "--format", "json"], {
      files: { "a.csv": broken, "s.csv": saved.replace("soon", "29/2/2016 09:00") },
    });
    expect(JSON.parse(again.stdout)).toMatchObject({ rows: 3, used: 2, setAside: 0, ignored: 1 });
    expect(readLog(again.written.get("o.log")!).tickets.columns.isIncomplete[0]).toBe(0);
  });

  it("are saved where nothing could be imported, too, and no log is written", async () => {
    const { exitCode, written } = await runRecorded(
      ["import", "a.csv", ...out, "--set-aside", "s.csv"],
      { files: { "a.csv": audit(opened.replace("New", "Odd")) } },
    );
    expect([exitCode, [...written.keys()]]).toEqual([1, ["s.csv"]]);
    expect(Buffer.from(written.get("s.csv")!).toString()).toContain("Odd");
  });
});

it("programs get every part of the report, imported or not", async () => {
  const keys = async (text: string) => {
    const args = ["import", "a.csv", ...out, "--format", "json"];
    const { stdout } = await runRecorded(args, { files: { "a.csv": text } });
    return Object.keys(JSON.parse(stdout) as object);
  };
  const whole = await keys(audit(opened, done));
  expect(whole).toEqual(
    expect.arrayContaining(
      "rows used setAside ignored conflicts tickets visits openTickets agents preset columns tiers groups period timezone problems".split(
        " ",
      ),
    ),
  );
  expect(await keys("")).toEqual(whole);
});

describe("files that contradict each other, on the command line", () => {
  const files = {
    "a.csv": audit(opened, done.replace("Desk", "Net")),
    "b.csv": audit(opened, done.replace("Desk", "Lab")),
  };
  const teams = async (...dates: readonly string[]) => {
    const options = dates.flatMap((date) => ["--extracted", date]);
    const { written } = await runRecorded(["import", "a.csv", "b.csv", ...out, ...options], {
      files,
    });
    return readLog(written.get("o.log")!).names.teams;
  };

  it("count by their dates of extraction", async () => {
    expect(await teams("a.csv=2016-03-01", "b.csv=2016-03-02T07:00")).toContain("Lab");
    expect(await teams("a.csv=2016-03-02T10:00+02:00", "b.csv=2016-03-02T07:00")).toContain("Net");
  });

  it.each([
    [["c.csv=2016-03-01"], 1, "must name one of the files that are imported, got c.csv"],
    [
      ["a.csv=yesterday"],
      2,
      'a date such as 2026-05-31 or 2026-05-31T18:00Z, got "a.csv=yesterday"',
    ],
    [["2016-03-01"], 2, "It must be a file, = and a date"],
    [["a.csv=2026-02-31"], 2, 'got "a.csv=2026-02-31"'],
    [["a.csv=2025-02-29T10:00"], 2, 'got "a.csv=2025-02-29T10:00"'],
  ])("%j is refused", async (dates, code, message) => {
    const options = dates.flatMap((date) => ["--extracted", date]);
    const { exitCode, stderr, written } = await runRecorded(
      ["import", "a.csv", "b.csv", ...out, ...options],
      { files },
    );
    expect([exitCode, written.size]).toEqual([code, 0]);
    expect(stderr.replaceAll(/\s+/g, " ")).toContain(message);
  });
});

it("agents' names are kept where that is asked for, and else are nowhere", async () => {
  const files = { "a.csv": audit(opened.replace("New", "Active"), done) };
  const plain = await runRecorded(["import", "a.csv", ...out], { files });
  expect(readLog(plain.written.get("o.log")!).names.agents).toEqual(["agent 1"]);
  expect(plain.stdout).toContain("The log knows 1 agent by number");
  const kept = await runRecorded(["import", "a.csv", ...out, "--keep-names"], { files });
  expect(readLog(kept.written.get("o.log")!).names.agents).toEqual(["Ann"]);
});

describe("pseudonyms, on the command line", () => {
  const files = { "a.csv": audit(opened.replace("New", "Active"), done) };
  const args = ["import", "a.csv", ...out];

  it("have a new random key where the mapping is saved, and the same one where it is used again", async () => {
    const first = await runRecorded([...args, "--save-map", "m.yaml"], { files });
    const map = Buffer.from(first.written.get("m.yaml")!).toString();
    expect(map).toContain(`pseudonymKey: "${"a5".repeat(32)}"`);
    const log = first.written.get("o.log")!;
    expect(readLog(log).names.agents[0]).toMatch(/^agent [\da-f]{12}$/);
    const again = await runRecorded([...args, "--map", "m.yaml"], {
      files: { ...files, "m.yaml": map },
    });
    expect(Buffer.from(again.written.get("o.log")!)).toEqual(Buffer.from(log));
  });

  it("keep the key of a mapping that is used and saved again", async () => {
    const key = "0f".repeat(32);
    const { written } = await runRecorded([...args, "--map", "m.yaml", "--save-map", "n.yaml"], {
      files: { ...files, "m.yaml": `pseudonymKey: ${key}` },
    });
    expect(Buffer.from(written.get("n.yaml")!).toString()).toContain(key);
  });
});

describe("an import on a real disk", () => {
  let folder = "";
  const at = (name: string) => join(folder, name);
  const sample = fileURLToPath(new URL("../../../data/sample-servicenow.csv.gz", import.meta.url));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "tierlab-"));
  });
  afterEach(async () => rm(folder, { recursive: true }));

  it("ends with one line, and writes nothing, where a file changes while it is read", async () => {
    await writeFile(at("a.csv"), audit(opened, done));
    const { effects, stderr } = recordingEffects();
    const stream = async (path: string) => {
      const file = await nodeFiles.stream(path);
      appendFileSync(path, `${done}\n`);
      return file;
    };
    const args = ["import", at("a.csv"), "--out", at("o.log"), ...zone];
    const files = { ...nodeFiles, stream };
    expect(await run(args, { ...effects, files })).toBe(1);
    expect(stderr.join("")).toContain(`error: can't read ${at("a.csv")}: it changed while it was`);
    expect(await readdir(folder)).toEqual(["a.csv"]);
  });

  it("leaves a whole log or what was there before, whenever it is killed", async () => {
    const main = fileURLToPath(new URL("../../../src/cli/main.ts", import.meta.url));
    const args = ["--import", "tsx", main, "import", sample, "--timezone", "Europe/Berlin"];
    for (const wait of [200, 900, 1600, 2300]) {
      await writeFile(at("o.log"), "before");
      const child = spawn(
        process.execPath,
        [...args, "--out", at("o.log"), "--set-aside", at("s.csv")],
        { stdio: "ignore" },
      );
      const ended = new Promise((resolve) => child.on("exit", resolve));
      await Promise.race([setTimeout(wait), ended]);
      child.kill("SIGKILL");
      await ended;
      const bytes = await readFile(at("o.log"));
      if (bytes.toString("latin1") !== "before")
        expect(readLog(new Uint8Array(bytes)).tickets.length).toBeGreaterThan(1000);
      const names = (await readdir(folder)).filter((name) => !name.startsWith(".tierlab-"));
      expect(["o.log", "o.log,s.csv"]).toContain(names.sort().join());
    }
  });
});
