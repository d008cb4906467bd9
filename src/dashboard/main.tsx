import "./withoutEval.ts";
import { effect } from "@preact/signals";
import { render } from "preact";
import { fetchOpening, type Opening } from "./opening/opening.ts";
import { compareInWorkers } from "./page/compareInWorkers.ts";
import { createStore, openingText, restoreWorkspace, showOpening } from "./page/createStore.ts";
import { Guarded } from "./page/Guarded.tsx";
import { Page } from "./page/Page.tsx";
import { StoreProvider, type Store } from "./page/store.ts";
import { readScenario } from "./state/scenarioReading.ts";
import { openStorage, type Storage, type StoredWorkspace } from "./state/storage.ts";

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
  if (stored && isReadable(stored) && isOf(stored, opening)) restoreWorkspace(store, stored);
  else showOpening(store, opening);
  if (stored && isReadable(stored) && !isOf(stored, opening)) store.earlier.value = stored;
  if (storage !== null) keep(store, storage, opening);
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

/** What was stored by an earlier version of the page may be no scenario any more. */
function isReadable({ alternatives }: StoredWorkspace): boolean {
  return alternatives.every(({ text, file }) => readScenario(text, file).problems.length === 0);
}

/** Whether it was made from what the page comes with now; another comparison is shown first. */
function isOf(stored: StoredWorkspace, opening: Opening | null): boolean {
  return opening === null || stored.opening === openingText(opening);
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
