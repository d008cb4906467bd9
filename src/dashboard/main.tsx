import "./withoutEval.ts";
import { effect } from "@preact/signals";
import { render } from "preact";
import { fetchOpening, type Opening } from "./opening/opening.ts";
import { compareInWorkers } from "./page/compareInWorkers.ts";
import { createStore, openingText, openWith } from "./page/createStore.ts";
import { Guarded } from "./page/Guarded.tsx";
import { Page } from "./page/Page.tsx";
import { watchForPaper } from "./page/paper/isOnPaper.ts";
import { StoreProvider, type Store } from "./page/store.ts";
import { openStorage, type Storage } from "./state/storage.ts";

const place = document.querySelector("#page");
if (place !== null) await start(place);

async function start(place: Element): Promise<void> {
  const storage = await openStorage();
  const { opening, problem } = await openingOrProblem();
  const store = createStore({
    compare: compareInWorkers(navigator.hardwareConcurrency),
    storage,
    opening,
    newId: () => crypto.randomUUID(),
  });
  if (problem !== null) store.notice.value = problem;
  const stored = await storage?.load();
  openWith(store, stored ?? null, opening);
  if (storage !== null) keep(store, storage, opening);
  watchForPaper();
  place.replaceChildren();
  render(
    <StoreProvider value={store}>
      <Guarded>
        <Page />
      </Guarded>
    </StoreProvider>,
    place,
  );
}

async function openingOrProblem(): Promise<{ opening: Opening | null; problem: string | null }> {
  try {
    return { opening: await fetchOpening("./opening.json"), problem: null };
  } catch (error) {
    return { opening: null, problem: `The shipped comparison can’t be read: ${String(error)}` };
  }
}

/** Stores the workspace whenever it changes; what the page came with isn't worth keeping as long as it is unchanged. */
function keep(store: Store, storage: Storage, opening: Opening | null): void {
  const shipped = openingText(opening);
  effect(() => {
    const { contents } = store.workspace;
    const [replications, payback] = [store.replications.value, store.payback.value];
    if (JSON.stringify(contents.alternatives) !== shipped)
      void storage.save({
        ...contents,
        replications,
        payback,
        opening: shipped,
        storedAt: Date.now(),
      });
  });
}
