import { expect, test, vi } from "vitest";
import {
  createStore,
  openingText,
  openWith,
  showOpening,
  toldByOthers,
} from "../../../src/dashboard/page/createStore.ts";
import type { Store } from "../../../src/dashboard/page/store.ts";
import { deskText } from "./desk.ts";

vi.useFakeTimers();

const opening = {
  version: 1 as const,
  scenarios: [
    { file: "now.yaml", yaml: deskText },
    { file: "then.yaml", yaml: deskText.replace("Now", "Then").replace("agents: 3", "agents: 4") },
  ],
  comparison: null,
};

/** A page that opens on two scenarios, and simulates nothing. */
function storeOfTwo(): Store {
  let ids = 0;
  const store = createStore({
    compare: async () => new Promise(() => undefined),
    storage: null,
    opening,
    newId: () => `new-${++ids}`,
  });
  showOpening(store, opening);
  return store;
}

const names = ({ workspace }: Store) => workspace.entries.value.map(({ name }) => name);

const other = deskText.replace("Now", "Another desk");

test("a file that takes the place of all scenarios says so, and gives them back", () => {
  const store = storeOfTwo();
  store.actions.replaceAll([{ text: other, file: "other.yaml" }]);
  expect(names(store)).toEqual(["Another desk"]);
  const removal = store.removal.value!;
  expect(removal.words).toBe("“Another desk” has taken the place of the 2 scenarios here.");
  store.actions.bringBack(removal);
  expect(names(store)).toEqual(["Now", "Then"]);
});

test("starting again gives back what it put away", async () => {
  const store = storeOfTwo();
  store.actions.replaceAll([{ text: other, file: "other.yaml" }]);
  await store.actions.startAgain();
  expect(names(store)).toEqual(["Now", "Then"]);
  const removal = store.removal.value!;
  expect(removal.words).toBe("What the page came with has taken the place of “Another desk”.");
  store.actions.bringBack(removal);
  expect(names(store)).toEqual(["Another desk"]);
});

test("scenarios of an earlier visit, brought back, give back what was made since", () => {
  const store = storeOfTwo();
  const workspace = {
    alternatives: [{ id: "kept", file: "other.yaml", text: other, isNamedByChanges: false }],
    chosenId: null,
    replications: 20,
    opening: "",
    storedAt: 0,
  };
  store.actions.showKept({ key: "a", workspace });
  expect(names(store)).toEqual(["Another desk"]);
  store.actions.bringBack(store.removal.value!);
  expect(names(store)).toEqual(["Now", "Then"]);
});

const inDollars = (name: string) => `currency: USD\n${deskText.replace("Now", name)}`;

const asFile = ([name, text]: readonly [string, string]) => new File([text], name);

test("of several files that can't be compared with the baseline none is lost", async () => {
  const store = storeOfTwo();
  const more = inDollars("Two more").replace("agents: 3", "agents: 5");
  const files = [
    ["a.yaml", inDollars("One")],
    ["b.yaml", more],
    ["c.yaml", deskText.replace("agents: 3", "agents: 9")],
  ] as const;
  await store.actions.openFiles(files.map(asFile));
  expect(names(store)).toEqual(["Now", "Then", "Now (2)"]);
  expect(store.replacement.value?.files.map(({ file }) => file)).toEqual(["a.yaml", "b.yaml"]);
  expect(store.replacement.value?.why).toMatch(/^currency \(USD, not EUR\)/);
  store.actions.replaceAll(store.replacement.value!.files);
  expect(names(store)).toEqual(["One", "Two more"]);
  store.actions.bringBack(store.removal.value!);
  expect(names(store)).toEqual(["Now", "Then", "Now (2)"]);
});

test("of each file that is no scenario, and of each that is there already, it is told", async () => {
  const store = storeOfTwo();
  const files = [
    ["a.yaml", "name: A"],
    ["b.yaml", deskText],
    ["c.yaml", "name: [C"],
    ["d.yaml", deskText.replace("agents: 3", "agents: 4")],
  ] as const;
  await store.actions.openFiles(files.map(asFile));
  expect(store.problems.value.map(({ file }) => file)).toEqual(["a.yaml", "c.yaml"]);
  expect(store.news.value).toMatch(/^b\.yaml says .* d\.yaml says the same as “Then” /);
});

/** What another visit kept: two scenarios, the second one as given. */
const kept = (second: string, from = openingText(opening), key = "a") => ({
  key,
  workspace: {
    alternatives: [deskText, second].map((text, at) => ({
      id: `kept-${at}`,
      file: `${at}.yaml`,
      text,
      isNamedByChanges: false,
    })),
    chosenId: null,
    replications: 20,
    opening: from,
    storedAt: 0,
  },
});

test("what the last visit kept is shown, or offered where the page comes with something else", () => {
  const [same, others] = [storeOfTwo(), storeOfTwo()];
  openWith(same, [kept(other)], opening);
  expect(names(same)).toEqual(["Now", "Another desk"]);
  openWith(others, [kept(other, "something else")], opening);
  expect(names(others)).toEqual(["Now", "Then"]);
  expect(others.beside.value.map(({ from }) => from)).toEqual(["another comparison"]);
});

test("what another version of the page kept and this one can't read isn't dropped in silence", () => {
  const store = storeOfTwo();
  openWith(store, [kept("name: Old\nlevels: []")], opening);
  expect(names(store)).toEqual(["Now", "Then"]);
  expect(store.unreadable.value.map(({ file }) => file)).toEqual(["0.yaml", "1.yaml"]);
});

const third = deskText.replace("Now", "Third desk");

test("what another tab kept of the same comparison is offered beside the first, its twin isn't", () => {
  const store = storeOfTwo();
  const all = [kept(other), kept(third, undefined, "b"), kept(other, undefined, "c")];
  const { shown, twins } = openWith(store, [...all, kept(third, "else", "d")], opening);
  expect(names(store)).toEqual(["Now", "Another desk"]);
  expect(shown?.key).toBe("a");
  expect(store.beside.value.map(({ kept }) => kept.key)).toEqual(["b"]);
  expect(twins.map(({ key }) => key)).toEqual(["c"]);
});

test("what another tab keeps is told of once, and not where it is what is here", () => {
  const store = storeOfTwo();
  const tell = toldByOthers(store);
  openWith(store, [kept(other)], opening);
  tell(kept(other, undefined, "b"));
  expect(store.beside.value).toEqual([]);
  tell(kept(third, undefined, "b"));
  expect(store.beside.value.map(({ from }) => from)).toEqual(["another tab"]);
  store.beside.value = [];
  tell(kept(third, undefined, "b"));
  expect(store.beside.value).toEqual([]);
});

test("scenarios kept beside are deleted on demand, and then had back", () => {
  const store = storeOfTwo();
  openWith(store, [kept(other), kept(third, undefined, "b")], opening);
  store.actions.deleteKept(store.beside.value[0].kept);
  expect(store.beside.value).toEqual([]);
  store.actions.undelete(store.deleted.value!);
  expect(store.deleted.value).toBe(null);
  expect(store.beside.value.length).toBe(1);
});
