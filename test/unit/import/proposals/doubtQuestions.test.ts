import { describe, expect, test } from "vitest";
import { parseMapping } from "../../../../src/import/mapping/mapping.ts";
import { writeMapping } from "../../../../src/import/mapping/writeMapping.ts";
import { proposeMapping } from "../../../../src/import/proposals/proposeMapping.ts";
import { importText } from "../importText.ts";

type Column = readonly [name: string, cell: (i: number) => string];

const two = (number: number) => String(number).padStart(2, "0");
const day = (i: number) => `2026-03-${two((i % 27) + 1)}`;
const clock = (i: number) => `${two(i % 24)}:${two(i % 60)}`;
const dated = (i: number) => `${day(i)} 08:00`;
const id = ["Ticket ID", (i: number) => `T${i}`] as const;
const state = ["Status", (i: number) => (i % 2 === 0 ? "Open" : "Resolved")] as const;

/** A file of 40 tickets with these columns. */
function csvOf(columns: readonly Column[]): string {
  const rows = Array.from({ length: 40 }, (_, i) => columns.map(([, cell]) => cell(i)).join(","));
  return [columns.map(([name]) => name).join(","), ...rows].join("\n");
}

/** What is asked of a file with these columns beside ids and statuses. */
function questionsOf(...columns: readonly Column[]): readonly string[] {
  const [header, ...rows] = csvOf([id, state, ...columns])
    .split("\n")
    .map((line) => line.split(","));
  return proposeMapping(header, rows, null).questions;
}

describe("what is asked of a column that is too doubtful to be used", () => {
  test("whether it has the times of day of days that would be midnights without", () => {
    const [question, ...others] = questionsOf(
      ["Opened at", dated],
      ["Resolution Date", day],
      ["Resolution Time", clock],
    );
    expect(question).toBe(
      "is Resolution Time the time of day of the time resolved (confidence 0.6: its values are times of day, those of Resolution Date are days without one, and the names are alike; they can be durations, too (time to resolution))? If not, leave it out",
    );
    expect(others).toEqual([]);
  });

  test.each([
    ["Erstellt am", "Zeit", "to its left are days without one; its name doesn't say whose"],
    ["Created at", "Time", "to its left are days without one; its name doesn't say whose"],
    ["Created on", "Creation time", "beside it are days without one, and the names begin alike"],
    ["Fecha de creación", "Hora creado", "beside it are days without one, and the names begin"],
  ])("the same where the names %s and %s don't say it in full", (date, time, why) => {
    const [question, ...others] = questionsOf([date, day], [time, clock]);
    expect(question).toMatch(`is ${time} the time of day of the time opened (confidence 0.6: `);
    expect(question).toContain(why);
    expect(others).toEqual([]);
  });

  test("whether it is the time resolved, where that of closing would stand in for it", () => {
    const some = (i: number) => (i % 3 === 0 ? "auto" : dated(i));
    expect(questionsOf(["Opened", dated], ["Resolved", some], ["Closed", dated])).toEqual([
      "is Resolved the time resolved (confidence 0.65: its name says so; not all values are dates)? If not, leave it out",
    ]);
  });

  test("which of two it is, where both can be it", () => {
    const [question] = questionsOf(
      ["Opened", dated],
      ["First date resolved by team", dated],
      ["Second date resolved by team", dated],
    );
    expect(question).toMatch(/^is First date resolved by team the time resolved \(confidence 0\.6/);
    expect(question).toContain("Second date resolved by team could be it, too");
  });

  test("whether it is the group, where the whole desk would be one", () => {
    const team = (i: number) => (i % 2 === 0 ? "Desk" : "Network");
    const [question] = questionsOf(["Opened", dated], ["Team from", team], ["Team to", team]);
    expect(question).toMatch(/^is Team from the group \(confidence /);
  });
});

describe("a name with a word that is about something else is asked about, not taken", () => {
  const department = (i: number) => (i % 2 === 0 ? "Sales" : "Plant");

  test.each([
    ["Requester department", "requester", department, "group"],
    ["Customer group name", "customer", department, "group"],
    ["Abteilung Melder", "melder", department, "group"],
    ["Estimated resolution date", "estimated", dated, "time resolved"],
    ["Planned close date", "planned", dated, "time closed"],
    ["Fechamento previsto", "previsto", dated, "time closed"],
  ])("%s", (name, word, cell, use) => {
    const [question, ...more] = questionsOf(["Opened", dated], [name, cell]);
    expect(question).toMatch(`is ${name} the ${use} (confidence 0.`);
    expect(question).toContain(`though “${word}” is in it, too`);
    expect(more).toEqual([]);
  });

  test("and not even that, where a column without one is there", () => {
    const columns: Column[] = [
      ["Assigned group", department],
      ["Resolved", dated],
    ];
    const others: Column[] = [
      ["Requester department", department],
      ["Planned resolved date", dated],
    ];
    expect(questionsOf(["Opened", dated], ...others, ...columns)).toEqual([]);
  });
});

describe("what is asked of a list with tickets that are done, and no date that says since when", () => {
  test("which of the dates that nobody knows is it", () => {
    expect(questionsOf(["Opened", dated], ["Mended", dated])).toEqual([
      "which column is the time resolved or time closed? Mended holds dates, and its name doesn't say of what",
    ]);
    expect(questionsOf(["Opened", dated], ["Mended", dated], ["Praised", dated])).toEqual([
      "which column is the time resolved or time closed? Mended, Praised hold dates, and their names don't say of what",
    ]);
  });

  test("nothing, where another column says when, or none holds dates", () => {
    for (const name of ["Closed", "Last update"])
      expect(questionsOf(["Opened", dated], [name, dated], ["Mended", dated])).toEqual([]);
    expect(questionsOf(["Opened", dated], ["Mended", () => "yes"])).toEqual([]);
  });

  test("nothing, where all are open", () => {
    const open = ["Status", () => "Open"] as const;
    const columns: Column[] = [id, open, ["Opened", dated], ["Mended", dated]];
    const [header, ...rows] = csvOf(columns)
      .split("\n")
      .map((line) => line.split(","));
    expect(proposeMapping(header, rows, null).questions).toEqual([]);
  });
});

describe("nothing is asked of a doubtful column", () => {
  const some = (i: number) => (i % 3 === 0 ? "soon" : dated(i));

  test("that would only tell more, as the first response", () => {
    expect(questionsOf(["Opened", dated], ["First response", some])).toEqual([]);
  });

  test("whose role a surer one has", () => {
    expect(questionsOf(["Opened", dated], ["Closed", dated], ["Closed date note", some])).toEqual(
      [],
    );
  });

  test("beside dates with times of their own", () => {
    expect(questionsOf(["Opened", dated], ["Zeit", clock])).toEqual([]);
  });

  test("that is asked for by its role", () => {
    expect(questionsOf(["Opened", some])).toEqual([
      "which column is the time opened? Perhaps Opened (confidence 0.65: its name says so; not all values are dates)",
    ]);
  });
});

test("times of day that belong to no date are called that", () => {
  const [header, ...rows] = csvOf([id, state, ["Opened", dated], ["Zeit", clock]])
    .split("\n")
    .map((line) => line.split(","));
  const { columns } = proposeMapping(header, rows, null);
  expect(columns[3]).toMatchObject({
    role: null,
    reason: "its values are times of day; its name doesn't say of which date",
  });
});

test("the mapping that is saved with the question leaves the column out, or takes it in", async () => {
  const csv = csvOf([id, state, ["Erstellt am", day], ["Zeit", clock], ["Gelöst am", dated]]);
  const asked = await importText(csv);
  expect(asked.log).toBeNull();
  expect(asked.report.problems.at(-1)).toMatchObject({ code: "mapping-needed", severity: "fatal" });
  const saved = writeMapping(asked.mapping!, asked.report);
  const without = await importText(csv, { mapping: parseMapping(saved, "map.yaml").mapping });
  expect(without.report.columns[3]).toEqual({ name: "Zeit", use: "not used" });
  const line = '  opened: { date: "Erstellt am", time: "Zeit" }';
  const taken = saved.replace(/^ {2}opened: .*$/m, line);
  expect(saved).toContain(`  # opened: { date: "Erstellt am", time: "Zeit" }`);
  const joined = await importText(csv, { mapping: parseMapping(taken, "map.yaml").mapping });
  expect(joined.report.columns[3].use).toBe("time of day of the time opened");
  expect(joined.log!.tickets).toHaveLength(without.log!.tickets.length);
});
