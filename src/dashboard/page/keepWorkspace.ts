import { effect } from "@preact/signals";
import type { Opening } from "../opening/opening.ts";
import { type Kept, placeOf, scenariosIn, type Storage } from "../state/storage.ts";
import { openingText, openWith, toldByOthers } from "./createStore.ts";
import type { Store } from "./store.ts";

/**
 * Stores the workspace whenever it changes; what the page came with isn't worth keeping as long as it is unchanged. Where
 * the browser keeps no more, as on a full disk or once its data were cleared, that is told, once.
 */
export function keepWorkspace(store: Store, storage: Storage, opening: Opening | null): void {
  const shipped = openingText(opening);
  let isTold = false;
  const tell = () => {
    if (!isTold) store.news.value = notKeptAnyMore;
    isTold = true;
  };
  let kept = JSON.stringify(stateOf(store));
  effect(() => {
    const state = stateOf(store);
    if (JSON.stringify(state) === kept) return;
    kept = JSON.stringify(state);
    const isShipped =
      scenariosIn(state) === shipped && Object.keys(state.refusedTexts).length === 0;
    const outcome = isShipped
      ? storage.clear()
      : storage.save({ ...state, opening: shipped, storedAt: Date.now() });
    outcome.catch(tell);
  });
}

function stateOf({ workspace, replications, payback, refusedTexts }: Store) {
  return {
    ...workspace.contents,
    replications: replications.value,
    payback: payback.value,
    refusedTexts: refusedTexts.value,
  };
}

const notKeptAnyMore =
  "This browser has stopped keeping your scenarios: save them as files before you close the page.";

/** Shows what was kept of this comparison, and from now on tells of what other tabs keep. */
export async function openKept(
  store: Store,
  storage: Storage | null,
  opening: Opening | null,
): Promise<void> {
  const { shown, twins } = openWith(store, await keptWorkspaces(store, storage), opening);
  if (storage === null) return;
  if (shown !== null) storage.moveTo(placeOf(shown));
  for (const { key } of twins) void storage.remove(key);
  storage.watchOthers(toldByOthers(store));
}

/** All that was kept; nothing where that can't be read, which is told. */
export async function keptWorkspaces(
  store: Store,
  storage: Storage | null,
): Promise<readonly Kept[]> {
  try {
    return (await storage?.load()) ?? [];
  } catch {
    store.news.value = notReadable;
    return [];
  }
}

const notReadable = "What this browser has kept of your last visit can’t be read.";
