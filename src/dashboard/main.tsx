import "./withoutEval.ts";
import { effect } from "@preact/signals";
import { render } from "preact";
import { fetchOpening } from "./opening/opening.ts";
import { compareInWorkers } from "./page/compareInWorkers.ts";
import { createStore, showOpening } from "./page/createStore.ts";
import { Page } from "./page/Page.tsx";
import { type Store, StoreProvider } from "./page/store.ts";
import { openStorage, type Storage } from "./state/storage.ts";

const place = document.querySelector("#page");
if (place !== null) await start(place);

async function start(place: Element): Promise<void> {
  const storage = await openStorage();
  const opening = await fetchOpening("./opening.json");
  const store = createStore({
    compare: compareInWorkers(navigator.hardwareConcurrency),
    storage,
    opening,
    newId: () => crypto.randomUUID(),
    now: Date.now,
  });
  const stored = await storage?.load();
  if (stored) {
    store.replications.value = stored.replications;
    store.workspace.restore(stored);
    store.isRestored.value = true;
  } else showOpening(store, opening);
  if (storage !== null) keep(store, storage);
  place.replaceChildren();
  render(
    <StoreProvider value={store}>
      <Page />
    </StoreProvider>,
    place,
  );
}

/** Stores the workspace whenever it changes; what the page came with, unchanged, isn't worth keeping. */
function keep(store: Store, storage: Storage): void {
  let isFirst = true;
  effect(() => {
    const { contents } = store.workspace;
    const replications = store.replications.value;
    const isOpening = contents.alternatives.every(({ id }) => id.startsWith("opening-"));
    if (!isFirst && !isOpening)
      void storage.save({ ...contents, replications, storedAt: Date.now() });
    isFirst = false;
  });
}
