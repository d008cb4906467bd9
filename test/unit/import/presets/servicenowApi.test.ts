import { importTable } from "../table/importCase.ts";

const link = "https://desk.example/api/now/table/x";
const answer = (...result: readonly object[]) => JSON.stringify({ result });
const resolved = {
  number: "INC0000001",
  state: "6",
  opened_at: "2026-01-12 08:00:00",
  resolved_at: "2026-01-12 09:00:00",
  assignment_group: { link, value: "d625dccec0a8" },
  assigned_to: { link, value: "681ccaf9c0a8" },
  priority: "3",
};
const unassigned = {
  ...resolved,
  number: "INC0000002",
  state: "1",
  opened_at: "2026-01-12 10:00:00",
  resolved_at: "",
  assignment_group: "",
  assigned_to: "",
};
const shown = (group: string) => ({ display_value: group, link });
const both = (value: string, display: string, more = {}) => ({
  ...more,
  value,
  display_value: display,
});
const problems = ["note list-in-object"];

importTable("ServiceNow, as its interface gives it", [
  {
    name: "stored values, in UTC; who has no group comes first",
    map: null,
    timezone: null,
    file: answer(unassigned, resolved),
    rows: "2 = 2 + 0 + 0",
    tickets: [
      "INC0000001 2026-01-12 08:00 d625dccec0a8 elapsed 09:00 resolved",
      "INC0000002 2026-01-12 10:00 (not stated) open (open)",
    ],
    problems: [...problems, "note missing-group@1:assignment_group.value"],
  },
  {
    name: "shown values are in the zone of who asked, which has to be said",
    map: null,
    timezone: null,
    file: answer({
      ...resolved,
      state: "Resolved",
      assignment_group: shown("Desk"),
      assigned_to: "",
    }),
    rows: "1 = 1 + 0 + 0",
    problems: [...problems, "fatal timezone-needed:opened_at"],
  },
  {
    name: "shown values, in a zone that is stated",
    map: null,
    file: answer({
      ...resolved,
      state: "Resolved",
      assignment_group: shown("Desk"),
      assigned_to: "",
    }),
    rows: "1 = 1 + 0 + 0",
    tickets: ["INC0000001 2026-01-12 08:00 Desk elapsed 09:00 resolved"],
    problems,
  },
  {
    name: "both: what is stored of instants and states, and what is shown of groups",
    map: null,
    timezone: null,
    file: answer({
      number: both("INC0000001", "INC0000001"),
      state: both("6", "Gelöst"),
      opened_at: both("2026-01-12 08:00:00", "12.01.2026 09:00:00"),
      resolved_at: both("2026-01-12 09:00:00", "12.01.2026 10:00:00"),
      assignment_group: both("d625dccec0a8", "Desk", { link }),
      priority: both("3", "3 - Mittel"),
    }),
    rows: "1 = 1 + 0 + 0",
    tickets: ["INC0000001 2026-01-12 08:00 Desk elapsed 09:00 resolved"],
    problems,
  },
]);
