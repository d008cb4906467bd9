import { expect, test, vi } from "vitest";
import { createStore, showOpening } from "../../../src/dashboard/page/createStore.ts";
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
  store.actions.replaceAll(other, "other.yaml");
  expect(names(store)).toEqual(["Another desk"]);
  const removal = store.removal.value!;
  expect(removal.words).toBe("“Another desk” has taken the place of the 2 scenarios here.");
  store.actions.bringBack(removal);
  expect(names(store)).toEqual(["Now", "Then"]);
});

test("starting again gives back what it put away", async () => {
  const store = storeOfTwo();
  store.actions.replaceAll(other, "other.yaml");
  await store.actions.startAgain();
  expect(names(store)).toEqual(["Now", "Then"]);
  const removal = store.removal.value!;
  expect(removal.words).toBe("What the page came with has taken the place of “Another desk”.");
  store.actions.bringBack(removal);
  expect(names(store)).toEqual(["Another desk"]);
});

test("scenarios of an earlier visit, brought back, give back what was made since", () => {
  const store = storeOfTwo();
  store.actions.restore({
    alternatives: [{ id: "kept", file: "other.yaml", text: other, isNamedByChanges: false }],
    chosenId: null,
    replications: 20,
    opening: "",
    storedAt: 0,
  });
  expect(names(store)).toEqual(["Another desk"]);
  store.actions.bringBack(store.removal.value!);
  expect(names(store)).toEqual(["Now", "Then"]);
});
