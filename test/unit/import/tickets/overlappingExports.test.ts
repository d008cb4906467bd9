import { describe, expect, it } from "vitest";
import { importFiles } from "../../../../src/import/importFiles.ts";
import { audit, fileOf } from "../importText.ts";

const opened = "INC1,New,0,29/2/2016 08:00,29/2/2016 08:05,Desk,?,VPN,3 - Moderate,?,?";
const active = "INC1,Active,1,29/2/2016 08:00,29/2/2016 08:30,Desk,Ann,VPN,3 - Moderate,?,?";
const done = "INC1,Resolved,2,29/2/2016 08:00,29/2/2016 09:00,Desk,Ann,VPN,3 - Moderate,?,?";
const to = (group: string, row: string) => row.replace("Desk", group);

interface File {
  readonly rows: readonly string[];
  /** Day of February 2016 on which it was extracted. */
  readonly day?: number;
}

async function run(...files: readonly File[]) {
  const sources = files.map(({ rows, day }, i) => ({
    ...fileOf(audit(...rows), `${"abc"[i]}.csv`),
    ...(day === undefined ? {} : { extractedAt: Date.UTC(2016, 1, day) }),
  }));
  const { log, report } = await importFiles(sources, { timezone: "UTC" });
  const { rows, used, ignored, conflicts, problems } = report;
  return { teams: log!.names.teams, counts: { rows, used, ignored, conflicts }, problems };
}

describe("exports that overlap", () => {
  it("join their histories: what only one holds counts, what both hold counts once", async () => {
    const { teams, counts, problems } = await run(
      { rows: [opened, to("Net", active)] },
      { rows: [to("Net", active), to("Lab", done)] },
    );
    expect(teams).toEqual(["Desk", "Net", "Lab"]);
    expect(counts).toEqual({ rows: 4, used: 3, ignored: 1, conflicts: 0 });
    expect(problems).toContainEqual(
      expect.objectContaining({ code: "identical-repeat", file: "a.csv", line: 3, count: 1 }),
    );
  });

  it("may have other columns, and be written otherwise", async () => {
    const other = audit(active.replaceAll("29/2/2016", "2016-02-29"))
      .split("\n")
      .map((line) => line && `${line},note`)
      .join("\n");
    const { report } = await importFiles(
      [fileOf(audit(opened, active), "a.csv"), fileOf(other, "b.csv")],
      { timezone: "UTC" },
    );
    expect(report).toMatchObject({ used: 2, ignored: 1, conflicts: 0 });
    expect(report.problems).toMatchObject([{ code: "overlapping-row", severity: "ignored" }]);
  });

  it("contradict each other: the one with the ticket's larger last update counts, and the first case is shown", async () => {
    const early = { rows: [opened, to("Net", active)] };
    const late = { rows: [opened, to("Lab", active), done] };
    for (const files of [
      [early, late],
      [late, early],
    ]) {
      const { teams, counts, problems } = await run(...files);
      expect(teams).toEqual(["Desk", "Lab"]);
      expect(counts).toEqual({ rows: 5, used: 3, ignored: 2, conflicts: 1 });
      const [name, winner] = files[0] === early ? ["a.csv", "b.csv"] : ["b.csv", "a.csv"];
      expect(problems).toContainEqual({
        code: "conflicting-row",
        severity: "ignored",
        file: name,
        line: 3,
        column: "assignment_group",
        value: "Net",
        message: `rows were ignored which a later extract contradicts (this one: INC1, which is told otherwise in ${winner}:3)`,
        count: 1,
      });
    }
  });

  it("may hold a number of a change that is beyond all numbers", async () => {
    const beyond = active.replace(",1,", `,${"9".repeat(400)},`);
    const { counts } = await run({ rows: [opened, beyond] }, { rows: [beyond, done] });
    expect(counts).toEqual({ rows: 4, used: 3, ignored: 1, conflicts: 0 });
  });

  it("go by the dates of extraction where all are dated", async () => {
    const early = [opened, to("Net", active), done];
    const late = [opened, to("Lab", active)];
    expect((await run({ rows: early, day: 1 }, { rows: late, day: 2 })).teams).toContain("Lab");
    expect((await run({ rows: early, day: 2 }, { rows: late, day: 1 })).teams).toContain("Net");
    expect((await run({ rows: early }, { rows: late, day: 2 })).teams).toContain("Net");
  });

  it("keep a change that a later one leaves out, and both of two that have different numbers", async () => {
    const { counts } = await run(
      { rows: [opened, active] },
      { rows: [opened, active.replace(",1,", ",7,"), done] },
    );
    expect(counts).toEqual({ rows: 5, used: 4, ignored: 1, conflicts: 0 });
  });

  it("count as one where one says all that the other says and more", async () => {
    const both = [opened, active, active.replace("Ann", "Bob")];
    const { counts } = await run({ rows: both }, { rows: [opened, active] });
    expect(counts).toEqual({ rows: 5, used: 3, ignored: 2, conflicts: 0 });
  });
});
