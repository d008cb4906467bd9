import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { presets } from "../../../src/import/presets/presets.ts";
import { runRecorded } from "./recordingEffects.ts";
import { smallDesk } from "./smallDesk.ts";
import { files, json } from "./commandResults.ts";

describe("validate", () => {
  it("says of each file what is wrong and what is doubtful", async () => {
    const args = ["validate", "desk.yaml", "bad.yaml"];
    const bad = { ...files, "bad.yaml": smallDesk.replace("agents: 1,", "agents: 1.5,") };
    const { exitCode, stdout, stderr } = await runRecorded(args, { files: bad });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^desk\.yaml can be used\nerror: bad\.yaml:13:\d+ tiers\[1\]/);
    expect(stderr).toBe("error: 1 of 2 scenario files can't be used\n");
    const told = await runRecorded([...args, "--format", "json"], { files: bad });
    expect(JSON.parse(told.stdout)).toMatchObject({
      files: [
        { file: "desk.yaml", isValid: true, errors: [] },
        {
          file: "bad.yaml",
          isValid: false,
          errors: [{ line: 13, path: "tiers[1].teams[0].agents" }],
        },
      ],
    });
    const rows = (await runRecorded([...args, "--format", "csv"], { files: bad })).stdout;
    expect(rows).toMatch(/^severity,file,line,column,path,message\r\nerror,bad\.yaml,13,/);
  });

  it("checks the others where a file can't be read", async () => {
    const { stdout, stderr } = await runRecorded(["validate", "no.yaml", "desk.yaml"], { files });
    expect(stdout).toContain("error: no.yaml:1:1 can't read no.yaml: there is no such file");
    expect(stdout).toContain("desk.yaml can be used\n");
    expect(stderr).toBe("error: 1 of 2 scenario files can't be used\n");
  });
});

describe("schema", () => {
  it("prints a JSON Schema", async () => {
    const { exitCode, stdout } = await runRecorded(["schema"]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ type: "object", properties: { tiers: {} } });
  });
});

describe("glossary", () => {
  it("explains a term, whose words need no quotes", async () => {
    const { exitCode, stdout } = await runRecorded(["glossary", "time", "box"]);
    expect([exitCode, stdout.split("\n")[2]]).toEqual([0, "Time box"]);
  });

  it("explains everything where no term is asked for", async () => {
    const { terms } = await json(["glossary"]);
    expect(Object.keys(terms).length).toBeGreaterThan(200);
    const { stdout } = await runRecorded(["glossary", "--format", "csv"]);
    expect(Papa.parse(stdout.trim()).data).toHaveLength(Object.keys(terms).length + 1);
  });

  it("asks whether another term was meant", async () => {
    expect(await runRecorded(["glossary", "shrinkag"])).toMatchObject({
      exitCode: 1,
      stdout: "",
      stderr:
        'error: there is no term "shrinkag"; did you mean "shrinkage"?\nRun tierlab glossary for all terms.\n',
    });
  });
});

describe("presets", () => {
  it("lists every product with its source, and whether a real header was at hand", async () => {
    const { exitCode, stdout } = await runRecorded(["presets"], { width: 200 });
    expect(exitCode).toBe(0);
    for (const { id, title, isFromDocumentation } of presets) {
      const known = isFromDocumentation ? "from documentation:" : "real header:";
      expect(stdout).toContain(`\n${id}\n  ${title} (`);
      expect(stdout.slice(stdout.indexOf(`\n${id}\n`)).split("\n")[3]).toContain(known);
    }
    const { stdout: rows } = await runRecorded(["presets", "--format", "csv"]);
    expect(Papa.parse(rows.trim()).data).toHaveLength(presets.length + 1);
    expect(await json(["presets"])).toMatchObject({
      presets: presets.map(({ id }) => ({ id })),
    });
  });

  it("tells all of one of them", async () => {
    const { stdout } = await runRecorded(["presets", "freshdesk"]);
    expect(stdout).toContain("ticket id: Ticket ID\n");
    expect(stdout).toContain("pending customer: Waiting on Customer | 6\n");
    const { stdout: remedy } = await runRecorded(["presets", "bmc-remedy"]);
    expect(remedy).toContain("What it can't tell\n  how often an incident was reopened");
  });

  it("asks whether another one was meant", async () => {
    expect(await runRecorded(["presets", "freshdisk"])).toMatchObject({
      exitCode: 1,
      stderr:
        'error: there is no preset "freshdisk"; did you mean "freshdesk"?\nRun tierlab presets for all of them.\n',
    });
  });

  it("names all of a product", async () => {
    const { stderr } = await runRecorded(["presets", "Jira"]);
    expect(stderr).toContain('no preset "Jira"; known are jira-server, jira-cloud, jira-api\n');
  });
});
