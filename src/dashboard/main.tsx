import "./withoutEval.ts";
import { render } from "preact";
import { fetchOpening, type Opening } from "./opening/opening.ts";
import { compareInWorkers } from "./page/compareInWorkers.ts";
import { createStore } from "./page/createStore.ts";
import { Guarded } from "./page/Guarded.tsx";
import { keepWorkspace, openKept } from "./page/keepWorkspace.ts";
import { Page } from "./page/Page.tsx";
import { watchForPaper } from "./page/paper/isOnPaper.ts";
import { StoreProvider } from "./page/store.ts";
import { openStorage } from "./state/storage.ts";

const place = document.querySelector("#page");
if (place !== null) await start(place);

async function start(place: Element): Promise<void> {
  const storage = await openStorage(() => crypto.randomUUID());
  const { opening, problem } = await openingOrProblem();
  const store = createStore({
    compare: compareInWorkers(navigator.hardwareConcurrency),
    storage,
    opening,
    newId: () => crypto.randomUUID(),
  });
  if (problem !== null) store.notice.value = problem;
  await openKept(store, storage, opening);
  if (storage !== null) keepWorkspace(store, storage, opening);
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
