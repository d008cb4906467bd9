import { expect, test } from "vitest";
import { withItem, withValue } from "../../../src/dashboard/state/scenarioText.ts";
import { Workspace } from "../../../src/dashboard/state/workspace.ts";
import { deskText } from "./desk.ts";

const agents = ["tiers", 1, "teams", 0, "agents"];

function workspaceOf(...texts: readonly string[]): Workspace {
  let ids = 0;
  const workspace = new Workspace(() => `new-${++ids}`);
  const alternatives = texts.map((text, at) => ({
    id: `given-${at}`,
    file: `${at}.yaml`,
    text,
    isNamedByChanges: false,
  }));
  workspace.restore({ alternatives, chosenId: null });
  return workspace;
}

const names = (workspace: Workspace) => workspace.entries.value.map(({ name }) => name);

test("a change while nothing is edited makes an alternative and leaves the baseline as it is", () => {
  const workspace = workspaceOf(deskText);
  expect(workspace.edit((text) => withValue(text, agents, 2))).toEqual([]);
  expect(names(workspace)).toEqual(["Now", "L2 −1 agent"]);
  expect(workspace.entries.value[0].text).toBe(deskText);
  expect(workspace.chosen.value?.name).toBe("L2 −1 agent");
});

test("further changes go to that alternative, whose name follows them", () => {
  const workspace = workspaceOf(deskText);
  workspace.edit((text) => withValue(text, agents, 2));
  workspace.edit((text) => withValue(text, agents, 1));
  expect(names(workspace)).toEqual(["Now", "L2 −2 agents"]);
});

test("a name that somebody gave stays", () => {
  const workspace = workspaceOf(deskText);
  workspace.edit((text) => withValue(text, agents, 2));
  workspace.rename("new-1", "Lean");
  workspace.edit((text) => withValue(text, agents, 1));
  expect(names(workspace)).toEqual(["Now", "Lean"]);
});

test("a change that makes no valid scenario is refused with its place, and nothing changes", () => {
  const workspace = workspaceOf(deskText);
  const [problem] = workspace.edit((text) => withValue(text, agents, -2));
  expect(problem.path).toBe("tiers[1].teams[0].agents");
  expect(names(workspace)).toEqual(["Now"]);
});

test("names are there once: a file of the same name gets a number", () => {
  const workspace = workspaceOf(deskText);
  expect(workspace.open(withValue(deskText, agents, 2), "again.yaml")).toEqual([]);
  expect(names(workspace)).toEqual(["Now", "Now (2)"]);
});

test("a file that simulates like a scenario on the page is known as its twin, whatever it is called", () => {
  const workspace = workspaceOf(deskText);
  const renamed = deskText.replace("name: Now", "name: Then").replace("# Our desk\n", "");
  expect(workspace.twinOf(renamed, "then.yaml")?.name).toBe("Now");
  expect(workspace.twinOf(withValue(deskText, agents, 2), "less.yaml")).toBeNull();
  expect(workspace.twinOf("name: 1", "wrong.yaml")).toBeNull();
});

test("a change of every scenario changes the baseline too, and is no alternative", () => {
  const workspace = workspaceOf(deskText);
  workspace.edit((text) => withValue(text, agents, 2));
  const promise = { name: "Resolution", measure: "resolution", limit: "8 h" };
  expect(workspace.editAll((text) => withItem(text, ["promises"], promise))).toEqual([]);
  expect(names(workspace)).toEqual(["Now", "L2 −1 agent"]);
  expect(workspace.entries.value.map(({ input }) => input.promises?.length)).toEqual([1, 1]);
});

test("a change that would break one of the scenarios changes none", () => {
  const workspace = workspaceOf(deskText);
  const before = workspace.contents;
  const [problem] = workspace.editAll((text) => withValue(text, agents, -2));
  expect(problem.path).toBe("tiers[1].teams[0].agents");
  expect(workspace.contents).toEqual(before);
});

test("a file that is no scenario is refused with line and column", () => {
  const workspace = workspaceOf(deskText);
  const [problem] = workspace.open(
    deskText.replace("ticketsPerWeek: 100", "ticketsPerWeek: -1"),
    "b.yaml",
  );
  expect([problem.file, problem.line, problem.column]).toEqual(["b.yaml", 3, 27]);
  expect(names(workspace)).toEqual(["Now"]);
});

test("what all is compared with can be changed", () => {
  const workspace = workspaceOf(deskText, deskText.replace("name: Now", "name: Then"));
  workspace.makeBaseline("given-1");
  expect(names(workspace)).toEqual(["Then", "Now"]);
});

test("an alternative taken away is neither chosen nor edited any more", () => {
  const workspace = workspaceOf(deskText);
  workspace.edit((text) => withValue(text, agents, 2));
  workspace.remove("new-1");
  expect(names(workspace)).toEqual(["Now"]);
  expect(workspace.chosen.value).toBeNull();
  expect(workspace.edited.value).toBeNull();
});

test("choosing the baseline lets the form change it, and keeps what is shown beside it", () => {
  const workspace = workspaceOf(deskText, deskText.replace("name: Now", "name: Then"));
  workspace.choose("given-1");
  workspace.choose("given-0");
  expect(workspace.edited.value?.name).toBe("Now");
  expect(workspace.chosen.value?.name).toBe("Then");
});

test("names don't count in what is simulated, numbers do", () => {
  const workspace = workspaceOf(
    deskText,
    deskText.replace("name: Now", "name: Then"),
    withValue(deskText, agents, 2).replace("name: Now", "name: Less"),
  );
  const [now, then, less] = workspace.entries.value.map(({ fingerprint }) => fingerprint);
  expect(then).toBe(now);
  expect(less).not.toBe(now);
});

test("a new alternative is there at once, changes nothing, and is what the form changes", () => {
  const workspace = workspaceOf(deskText);
  workspace.add();
  workspace.add();
  expect(names(workspace)).toEqual(["Now", "New alternative", "New alternative (2)"]);
  expect(workspace.edited.value?.name).toBe("New alternative (2)");
  workspace.edit((text) => withValue(text, agents, 2));
  expect(names(workspace)).toEqual(["Now", "New alternative", "L2 −1 agent"]);
});
