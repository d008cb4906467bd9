import { expect, test } from "vitest";
import { runRecorded } from "./recordingEffects.ts";

const dated = (i: number) => `2026-03-${String((i % 27) + 1).padStart(2, "0")} 08:00`;

/** Forty tickets of a list whose header no preset knows, in these states by turns. */
function list(...statuses: readonly string[]): string {
  const rows = Array.from(
    { length: 40 },
    (_, i) => `V${i},${statuses[i % statuses.length]},${dated(i)},${dated(i + 1)},Desk,x`,
  );
  return ["Vorgang,Zustand,Erstellt am,Geändert am,Gruppe,Quux", ...rows].join("\n");
}

const command = ["import", "a.csv", "--out", "o.log", "--timezone", "UTC", "--save-map", "m.yaml"];
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test("a list that nobody has described is read by its names and values, and the report says how", async () => {
  const files = { "a.csv": list("Neu", "In Bearbeitung", "Gelöst", "Geschlossen") };
  const { exitCode, stdout, written } = await runRecorded(command, { files, width: 120 });
  expect(exitCode).toBe(0);
  expect(stdout).toContain("No product is known by this header");
  expect(stdout).toMatch(/\n {2}Vorgang +ticket id +0\.95 {2}its name says so; its values are ids/);
  expect(stdout).toMatch(/\n {2}Quux +not used +0\.00 {2}neither its name nor its values say/);
  expect(stdout).toMatch(/\n {2}In Bearbeitung +in progress +0\.95 {2}by the word “bearbeitung”/);
  expect(text(written.get("m.yaml"))).toContain(
    'ticket: "Vorgang" # its name says so; its values are ids, each there once (confidence 0.95)',
  );
});

test("of many columns that nothing is known of a sentence tells, not a line each", async () => {
  const [head, ...rows] = list("Neu", "Gelöst").split("\n");
  const wide = [`${head},Foo,Bar,,Empty`, ...rows.map((row) => `${row},y,z,w,`)].join("\n");
  const { stdout } = await runRecorded(command, { files: { "a.csv": wide }, width: 120 });
  expect(stdout).toContain(
    "\n  4 not used (of each: neither its name nor its values say what it is): Quux, Foo, Bar, (no name)\n",
  );
  expect(stdout).toMatch(/\n {2}Empty +not used +0\.00 {2}it is empty\n/);
});

test("the mapping that it saves makes the same log of the same file, to the byte", async () => {
  const files = { "a.csv": list("Neu", "Offen", "Gelöst", "Wartet auf Kunde") };
  const first = await runRecorded(command, { files });
  const map = text(first.written.get("m.yaml"));
  const args = ["import", "a.csv", "--out", "o.log", "--map", "map.yaml"];
  const again = await runRecorded([...args, "--save-map", "m.yaml"], {
    files: { ...files, "map.yaml": map },
  });
  expect(again.exitCode).toBe(0);
  expect(again.written.get("o.log")).toEqual(first.written.get("o.log"));
  const third = await runRecorded(args, {
    files: { ...files, "map.yaml": text(again.written.get("m.yaml")) },
  });
  expect(third.written.get("o.log")).toEqual(first.written.get("o.log"));
});

test("the mapping that it saves tells how the file was read, where that was stated", async () => {
  const rows = list("Neu", "Gelöst").replaceAll(",Desk,", ",Büro,").split("\n");
  const file = Buffer.from(["Titel", ...rows].join("\n"), "latin1");
  const stated = [...command, "--encoding", "windows-1252", "--header-line", "2"];
  const { written } = await runRecorded(stated, { files: { "a.csv": file } });
  const map = text(written.get("m.yaml"));
  expect(map).toContain('\nencoding: "windows-1252"\nheaderLine: 2\n');
  const args = ["import", "a.csv", "--out", "o.log", "--map", "m.yaml"];
  const again = await runRecorded(args, { files: { "a.csv": file, "m.yaml": map } });
  expect(again.written.get("o.log")).toEqual(written.get("o.log"));
});

test("what is too uncertain ends the import, with what is proposed, and a mapping to be corrected", async () => {
  const files = { "a.csv": list("Neu", "Zork", "Gelöst") };
  const { exitCode, stdout, stderr, written } = await runRecorded(command, { files, width: 120 });
  expect(exitCode).toBe(1);
  expect(stderr).toContain('what do these statuses mean: "Zork"?');
  expect(stderr).toContain("--save-map FILE writes what is proposed");
  expect(stdout).toMatch(/\n {2}Zork +not known +0\.00 {2}none of its words is known/);
  expect([...written.keys()]).toEqual(["m.yaml"]);
  const map = text(written.get("m.yaml"));
  expect(map).toContain('  # "Zork": ?  # none of its words is known (confidence 0)');
  const corrected = map.replace('# "Zork": ?', '"Zork": pending other');
  const args = ["import", "a.csv", "--out", "o.log", "--timezone", "UTC", "--map", "map.yaml"];
  const again = await runRecorded(args, { files: { ...files, "map.yaml": corrected } });
  expect([again.exitCode, again.stderr]).toEqual([0, ""]);
});

test("a preset's mapping is saved by its name, with what its statuses were taken for", async () => {
  const rows = [
    "number,incident_state,sys_mod_count,sys_updated_on,assignment_group",
    "INC1,New,0,2026-01-12 08:00:00,Desk",
    "INC1,Wartet auf Lieferant,1,2026-01-12 08:30:00,Desk",
    "INC1,Resolved,2,2026-01-12 09:30:00,Desk",
  ];
  const { stdout, written } = await runRecorded(command, { files: { "a.csv": rows.join("\n") } });
  expect(stdout).toMatch(/\n {2}Wartet auf Lieferant +pending vendor +0\.95/);
  const map = text(written.get("m.yaml"));
  expect(map).toMatch(/^pseudonymKey: /m);
  expect(map.replace(/^pseudonymKey: .*\n/m, "")).toBe(
    [
      "# What the columns and statuses of an export mean: correct it, and give it to the next import.",
      "# What was too uncertain to be used stands behind a #.",
      'preset: "servicenow-audit"',
      "statuses:",
      '  "Wartet auf Lieferant": pending vendor # by the words “wartet” and “lieferant” (confidence 0.95)',
      'timezone: "UTC"',
      "",
    ].join("\n"),
  );
});
