import { describe, expect, it } from "vitest";
import { runRecorded } from "./recordingEffects.ts";

const commands = [
  "import",
  "presets",
  "fit",
  "simulate",
  "compare",
  "validate",
  "schema",
  "glossary",
  "start",
];

describe("the usage", () => {
  it("is this", async () => {
    const texts: string[] = [];
    for (const args of [["--help"], ...commands.map((command) => [command, "--help"])]) {
      const { exitCode, stdout, stderr } = await runRecorded(args);
      expect([exitCode, stderr]).toEqual([0, ""]);
      texts.push(`$ tierlab ${args.join(" ")}\n${stdout}`);
    }
    await expect(texts.join("\n")).toMatchFileSnapshot("../../golden/cli/usage.txt");
  });

  it("is an error to ask for nothing", async () => {
    const { exitCode, stdout, stderr } = await runRecorded([]);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Usage: tierlab");
  });

  it("knows its version", async () => {
    expect(await runRecorded(["--version"])).toMatchObject({ exitCode: 0, stdout: "1.2.3\n" });
  });
});

describe("a command line that can't be understood", () => {
  it.each([
    [["simulat", "a.yaml"], "unknown command 'simulat'\n(Did you mean simulate?)"],
    [["simulate"], "missing required argument 'scenario'"],
    [["simulate", "a.yaml", "b.yaml"], "too many arguments for 'simulate'"],
    [
      ["simulate", "a.yaml", "--replication", "3"],
      "unknown option '--replication'\n(Did you mean --replications?)",
    ],
    [
      ["simulate", "a.yaml", "--replications", "-5"],
      "argument '-5' is invalid. It must be a whole number from 1 to",
    ],
    [["simulate", "a.yaml", "--replications", "0"], "It must be a whole number from 1 to"],
    [["simulate", "a.yaml", "--replications", "1.5"], "It must be a whole number from 1 to"],
    [["simulate", "a.yaml", "--replications", "1e3"], "It must be a whole number from 1 to"],
    [["simulate", "a.yaml", "--replications"], "option '--replications <count>' argument missing"],
    [
      ["simulate", "a.yaml", "--threads", "0"],
      "argument '0' is invalid. It must be a whole number from 1 to",
    ],
    [["simulate", "a.yaml", "--format", "xml"], "Allowed choices are table, json, csv."],
    [["compare", "a.yaml"], "missing required argument 'alternative'"],
    [
      ["compare", "a.yaml", "b.yaml", "--port", "70000"],
      "It must be a whole number from 0 to 65535.",
    ],
    [["import", "a.csv"], "required option '--out <log>' not specified"],
    [["import", "--out", "a.log"], "missing required argument 'file'"],
    [["fit", "a.log"], "required option '--out <scenario>' not specified"],
    [["validate"], "missing required argument 'scenario'"],
    [["schema", "--all"], "unknown option '--all'"],
  ])("%j", async (args, message) => {
    const { exitCode, stdout, stderr, written } = await runRecorded(args);
    expect(stderr).toContain(`error: `);
    expect(stderr).toContain(message);
    expect(stderr).toContain("--help");
    expect([exitCode, stdout, written.size]).toEqual([2, "", 0]);
  });
});
