import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { presetEntries } from "../src/import/presets/presetEntries.ts";
import { runRecorded } from "./unit/cli/recordingEffects.ts";

const file = (path: string) => new URL(`../${path}`, import.meta.url);
const read = (path: string) => readFileSync(file(path), "utf8");
const readme = read("README.md");
const page = { [file("dist/dashboard/index.html").pathname]: "<!doctype html>" };

/** What commands print. */
const printed = [...readme.matchAll(/^```text\n([^]*?)^```$/gm)].map((match) => match[1]);

describe("README.md", () => {
  it("gives the two commands", () => {
    expect(readme).toContain("npm ci && npm start");
    expect(readme).toContain("npm ci && npm test");
  });

  it("shows what start prints, left out lines but none changed", { timeout: 120_000 }, async () => {
    const { stdout } = await runRecorded(["start", "--no-serve"], { files: page, width: 100 });
    await expect(stdout).toMatchFileSnapshot("golden/cli/start.txt");
    expect(printed).toHaveLength(1);
    const lines = stdout.split("\n");
    let at = 0;
    for (const line of printed[0].trimEnd().split("\n")) {
      expect(lines.slice(at)).toContain(line);
      at = lines.indexOf(line, at) + 1;
    }
  });

  it("quotes the results of the oracle as they are committed", () => {
    const summary = /^\d+ cases: .*\.$/m.exec(read("test/oracle/results.md"))?.[0];
    expect(readme).toContain(summary);
  });

  it("names the commands that write JSON and CSV, and all of them", async () => {
    const { stdout } = await runRecorded(["--help"]);
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) .*? {2}/gm)].map(([, name]) => name);
    const helps = await Promise.all(commands.map((name) => runRecorded([name, "--help"])));
    const formatted = commands.filter((_, at) => helps[at].stdout.includes("--format"));
    const said = /((?:`\w+`(?:,| and)\s+)+`\w+`) take `--format/.exec(readme)?.[1] ?? "";
    expect([...said.matchAll(/\w+(?=`)/g)].map(([name]) => name)).toEqual(formatted);
  });

  it("names every product whose exports are known", () => {
    for (const { title } of presetEntries()) expect(readme).toContain(title.split(/[ ',]/)[0]);
  });

  it("names files and scripts that are there", () => {
    const linked = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path);
    expect(linked.filter((path) => !existsSync(file(path)))).toEqual([]);
    const { scripts } = JSON.parse(read("package.json")) as { scripts: object };
    for (const [, script] of readme.matchAll(/npm run ([\w:]+)/g))
      expect(scripts).toHaveProperty([script]);
  });
});
