import { expect, test } from "vitest";
import { draftOfProposal, mappingOfDraft } from "../../../src/dashboard/importing/mappingDraft.ts";
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
