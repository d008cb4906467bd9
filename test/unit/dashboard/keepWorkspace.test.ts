import { expect, test } from "vitest";
import { createStore, showOpening } from "../../../src/dashboard/page/createStore.ts";
import { keepWorkspace, keptWorkspaces } from "../../../src/dashboard/page/keepWorkspace.ts";
import type { Storage, StoredWorkspace } from "../../../src/dashboard/state/storage.ts";
import { deskText } from "./desk.ts";

const opening = {
  version: 1 as const,
  scenarios: [{ file: "now.yaml", yaml: deskText }],
  comparison: null,
};

function storeOn(storage: Storage) {
  let ids = 0;
  const store = createStore({
    compare: async () => new Promise(() => undefined),
    storage,
    opening,
    newId: () => `new-${++ids}`,
  });
  showOpening(store, opening);
  return store;
}

/** As IndexedDB does on a full disk, and once somebody has cleared the site's data. */
const refusing: Storage = {
  load: async () => Promise.reject(new DOMException("gone", "InvalidStateError")),
  save: async () => Promise.reject(new DOMException("full", "QuotaExceededError")),
  clear: async () => Promise.reject(new DOMException("gone", "InvalidStateError")),
  moveTo: (place) => place,
  remove: async () => Promise.reject(new DOMException("gone", "InvalidStateError")),
  putBack: async () => Promise.reject(new DOMException("gone", "InvalidStateError")),
  watchOthers() {},
};

const settled = async () => new Promise((resolve) => setTimeout(resolve, 0));

test("what differs from the page's own scenarios is stored, and only that", () => {
  const saved: StoredWorkspace[] = [];
  const storage = { ...refusing, save: async (one: StoredWorkspace) => void saved.push(one) };
  const store = storeOn(storage);
  keepWorkspace(store, storage, opening);
  expect(saved).toEqual([]);
  store.workspace.add();
  expect(saved.at(-1)?.alternatives).toHaveLength(2);
});

test("a browser that keeps no more is told of, once, before anybody loses work by it", async () => {
  const store = storeOn(refusing);
  keepWorkspace(store, refusing, opening);
  store.workspace.add();
  await settled();
  expect(store.news.value).toMatch(/has stopped keeping your scenarios: save them as files/);
  store.news.value = null;
  store.workspace.add();
  await settled();
  expect(store.news.value).toBeNull();
});

test("a page opens where what was kept can't be read, and says so", async () => {
  const store = storeOn(refusing);
  expect(await keptWorkspaces(store, refusing)).toEqual([]);
  expect(store.news.value).toMatch(/can’t be read/);
});

test("a page starts again where what was kept can't be cleared", async () => {
  const store = storeOn(refusing);
  store.workspace.add();
  await store.actions.startAgain();
  expect(store.workspace.entries.value).toHaveLength(1);
});
