import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type ImportOptions, importFiles } from "../../../../src/import/importFiles.ts";
import { parseMapping } from "../../../../src/import/mapping/mapping.ts";
import { pseudonyms } from "../../../../src/import/codes/pseudonyms.ts";
import { presets } from "../../../../src/import/presets/presets.ts";
import { writeLog } from "../../../../src/log/writeLog.ts";
import { importText as importedText } from "../../../../src/report/importText.ts";
import { auditHeader, fileOf } from "../importText.ts";

const key = "0f".repeat(32);
const free = ["short_description", "description", "work_notes", "caller_id", "opened_by"];
const header = [auditHeader, ...free].join(",");
const row = (id: number, time: string, agent: string) =>
  `INC${id},Active,${id},2026-01-12 08:00,${time},Desk,${agent},VPN,3 - Moderate,?,?,${free.map((name) => `SECRET ${name}`).join(",")}`;
const people = ["Ann Secret", "Bob Secret", "Ünal Secret"];
const lines = people.flatMap((agent, i) => [
  row(i, "2026-01-12 08:05", agent),
  row(i, "2026-01-12 09:05", people[(i + 1) % 3]),
]);
const text = `${[header, ...lines].join("\n")}\n`;

const run = (options: ImportOptions = {}) =>
  importFiles([fileOf(text)], { timezone: "UTC", ...options });
const bytesOf = async (options: ImportOptions = {}) =>
  Buffer.concat(writeLog((await run(options)).log!)).toString("latin1");

describe("the privacy of an import", () => {
  it("keeps no free text, no requester and no agent's name, in the log or in what is said of it", async () => {
    const { report } = await run();
    const told = [await bytesOf(), await bytesOf({ pseudonymKey: key }), JSON.stringify(report)];
    for (const one of told) expect(one).not.toMatch(/secret/i);
    expect(importedText(report, 80).replaceAll(/\s+/g, " ")).toContain(
      "The log knows 3 agents by number, groups and types by their names, and no requesters and no free text.",
    );
  });

  it("numbers agents as they come up, which tells nothing of their names", async () => {
    const { log, report } = await run();
    expect(log!.names.agents).toEqual(["agent 1", "agent 2", "agent 3"]);
    expect(report.agents).toEqual({ count: 3, naming: "numbers" });
  });

  it("gives them the same pseudonyms by the same key, whatever file they are in", async () => {
    const { log, report } = await run({ pseudonymKey: key });
    const { mapping } = parseMapping(`pseudonymKey: ${key}`, "map.yaml");
    const mapped = await importFiles([fileOf(`${[header, lines[2]].join("\n")}\n`)], {
      timezone: "UTC",
      mapping,
    });
    expect(report.agents?.naming).toBe("pseudonyms");
    expect(log!.names.agents).toHaveLength(3);
    expect(log!.names.agents).toContain(mapped.log!.names.agents[0]);
    expect(await bytesOf({ pseudonymKey: key })).toBe(await bytesOf({ mapping }));
    const other = await run({ pseudonymKey: "ab".repeat(32) });
    expect(other.log!.names.agents.some((name) => log!.names.agents.includes(name))).toBe(false);
  });

  it("keeps names where it is asked to", async () => {
    const { log, report } = await run({ keepNames: true, pseudonymKey: key });
    expect(log!.names.agents.toSorted()).toEqual(people);
    expect(report.agents?.naming).toBe("names");
  });

  it.each(presets.map(({ id, columns }) => [id, columns] as const))(
    "reads no column of %s that holds a requester or a text",
    (_, columns) => {
      const used = Object.values(columns).flat().join("\n");
      expect(used).not.toMatch(
        /\b(requester|caller|reporter|description|subject|summary|comments?|notes)\b/i,
      );
    },
  );
});

describe("a pseudonym", () => {
  it("is the begin of HMAC-SHA-256 by the key, as Node's own has it", async () => {
    const expected = createHmac("sha256", Buffer.from(key, "hex"))
      .update("agent\nAnn")
      .digest("hex")
      .slice(0, 12);
    expect(await pseudonyms(["Ann"], key)).toEqual(new Map([["Ann", `agent ${expected}`]]));
  });

  it("is the same however an accent is written", async () => {
    const called = await pseudonyms(["\u00DCnal", "U\u0308nal"], key);
    expect(new Set(called.values()).size).toBe(1);
  });

  it("needs a key of 64 hexadecimal digits", () => {
    expect(parseMapping("pseudonymKey: secret", "map.yaml").problems).toMatchObject([
      {
        line: 1,
        message:
          'pseudonymKey must be 64 hexadecimal digits, as a saved mapping has them, got "secret"',
      },
    ]);
  });
});
