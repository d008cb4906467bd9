import { describe, expect, test } from "vitest";
import {
  draftOfProposal,
  type MappingDraft,
  mappingOfDraft,
  meaningOf,
  withRole,
} from "../../../src/dashboard/importing/mappingDraft.ts";
import { openQuestion } from "../../../src/dashboard/importing/openQuestion.ts";
import { parseMapping } from "../../../src/import/mapping/mapping.ts";
import { proposeMapping } from "../../../src/import/proposals/proposeMapping.ts";

const header = ["Case ID", "Team", "Team", "Opened", "Status"];
const rows = Array.from({ length: 30 }, (_, i) => [
  `C${i}`,
  ["Desk", "Net"][i % 2],
  "",
  `2026-03-${String((i % 28) + 1).padStart(2, "0")} 08:00`,
  ["New", "Closed", "Zork"][i % 3],
]);
const proposal = proposeMapping(header, rows, null);

test("a draft takes over what is certain, and leaves open what isn't", () => {
  const draft = draftOfProposal(proposal, proposal.statuses);
  expect(draft.shape).toBe("snapshot");
  expect([...draft.roles]).toEqual([
    ["Case ID", "ticket"],
    ["Team", "group"],
    ["Opened", "opened"],
    ["Status", "status"],
  ]);
  expect([...draft.states]).toEqual([
    ["New", "new"],
    ["Closed", "closed"],
    ["Zork", null],
  ]);
});

test("columns of the same name have a number, and several of one role stand in for each other", () => {
  expect(proposal.columns.map(({ column }) => column)).toEqual([
    "Case ID",
    "Team",
    "Team#2",
    "Opened",
    "Status",
  ]);
  const draft = draftOfProposal(proposal, proposal.statuses);
  const mapping = mappingOfDraft(null, {
    ...draft,
    roles: new Map([...draft.roles, ["Team#2", "group"]]),
    states: new Map([...draft.states, ["Zork", "pending other"]]),
  });
  expect(mapping).toMatchObject({
    shape: "snapshot",
    columns: { ticket: "Case ID", group: ["Team", "Team#2"], opened: "Opened", status: "Status" },
    statuses: { New: "new", Closed: "closed", Zork: "pending other" },
  });
  expect(proposeMapping(header, rows, mapping).questions).toEqual([]);
});

test("what was stated besides stays, and a status left open isn't in the mapping", () => {
  const { mapping } = parseMapping("timezone: Europe/Berlin\nmissing: [n/a]", "map.yaml");
  const draft = draftOfProposal(proposal, proposal.statuses);
  const told = mappingOfDraft(mapping, draft);
  expect(told).toMatchObject({ timezone: "Europe/Berlin", missing: ["n/a"] });
  expect(Object.keys(told.statuses)).toEqual(["New", "Closed"]);
});

test("what a mapping file says of other statuses stays beside what is said of these", () => {
  const { mapping } = parseMapping("statuses: { Parked: pending other }", "map.yaml");
  const told = mappingOfDraft(mapping, draftOfProposal(proposal, proposal.statuses));
  expect(told.statuses).toEqual({ Parked: "pending other", New: "new", Closed: "closed" });
});

test("what was said stays, though an import that is told everything proposes nothing", () => {
  const first = meaningOf(null, proposalReport());
  const draft = { ...first!.draft, states: new Map([["Zork", "resolved" as const]]) };
  const said = { ...first!, draft };
  expect(meaningOf(said, { proposal: null, statuses: [] })).toBe(said);
  expect(meaningOf(null, { proposal: null, statuses: [] })).toBeNull();
});

test("another column of statuses holds other statuses, which are proposed anew", () => {
  const first = meaningOf(null, proposalReport())!;
  const other = withRole(first.draft, "Team", "status");
  expect(other.states.size).toBe(0);
  expect(withRole(first.draft, "Team", "agent").states).toEqual(first.draft.states);
  const found = [{ status: "Offen", state: "new" as const, confidence: 0.9, reason: "" }];
  const next = meaningOf({ ...first, draft: other }, { proposal: null, statuses: found })!;
  expect([...next.draft.states]).toEqual([["Offen", "new"]]);
  expect(next.draft.roles.get("Team")).toBe("status");
});

const datedRows = Array.from({ length: 30 }, (_, i) => {
  const two = (number: number) => String(number).padStart(2, "0");
  return [`C${i}`, `${two((i % 27) + 1)}/03/2026`, `${two(i % 24)}:${two(i)}`, "New"];
});
const dated = proposeMapping(["Case ID", "Open Date", "Open Time", "Status"], datedRows, null);

test("a column of times of day has a use of its own, and is named beside its dates", () => {
  const draft = draftOfProposal(dated, dated.statuses);
  expect(draft.roles.get("Open Time")).toBe("opened, time of day");
  const { columns } = mappingOfDraft(null, draft);
  expect(columns).toEqual({
    ticket: "Case ID",
    opened: { date: "Open Date", time: "Open Time" },
    status: "Status",
  });
});

describe("what is open is asked for where it can be answered:", () => {
  const asked = (told: typeof proposal, change: (draft: MappingDraft) => MappingDraft) => {
    const { statuses } = told;
    const draft = change(draftOfProposal(told, statuses));
    return openQuestion({ proposal: told, statuses, draft });
  };
  const column = (name: string) => ({ what: "Column", name });

  test("nothing, where all is said", () => {
    expect(asked(dated, (draft) => draft)).toBeNull();
  });

  test("the status that nobody has explained, unless its rows are to be set aside", () => {
    expect(asked(proposal, (draft) => draft)).toEqual({
      text: "Still open: what does the status “Zork” mean?",
      at: { what: "Status", name: "Zork" },
    });
    const aside = (draft: MappingDraft) => ({
      ...draft,
      states: new Map([...draft.states, ["Zork", "set aside" as const]]),
    });
    expect(asked(proposal, aside)).toBeNull();
  });

  test("statuses all of whose rows would be set aside", () => {
    const aside = (draft: MappingDraft) => ({
      ...draft,
      states: new Map([...draft.states.keys()].map((status) => [status, "set aside" as const])),
    });
    expect(asked(dated, aside)?.text).toMatch(/All rows would be set aside/);
  });

  test("the column that a row can't do without", () => {
    expect(asked(dated, (draft) => withRole(draft, "Case ID", null))).toEqual({
      text: "Still open: which column is the ticket id?",
      at: column("Case ID"),
    });
    expect(asked(dated, (draft) => withRole(draft, "Status", null))?.text).toBe(
      "Still open: which column is the status or time resolved or time closed?",
    );
  });

  test("the dates of times of day, and the one of several", () => {
    const bare = (draft: MappingDraft) => withRole(draft, "Open Time", "resolved, time of day");
    expect(asked(dated, bare)).toEqual({
      text: "Still open: which column is the time resolved, whose time of day “Open Time” is?",
      at: column("Open Time"),
    });
    const twice = (draft: MappingDraft) => withRole(draft, "Status", "opened");
    expect(asked(dated, (draft) => withRole(twice(draft), "Case ID", "ticket"))?.at).toEqual(
      column("Status"),
    );
  });
});

function proposalReport() {
  return { proposal, statuses: proposal.statuses };
}
