import { effect } from "@preact/signals";
import type { Opening } from "../opening/opening.ts";
import type { Storage, StoredWorkspace } from "../state/storage.ts";
import { openingText } from "./createStore.ts";
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
  effect(() => {
    const { contents } = store.workspace;
    const [replications, payback] = [store.replications.value, store.payback.value];
    if (JSON.stringify(contents.alternatives) !== shipped)
      storage
        .save({ ...contents, replications, payback, opening: shipped, storedAt: Date.now() })
        .catch(tell);
  });
}

const notKeptAnyMore =
  "This browser has stopped keeping your scenarios: save them as files before you close the page.";

/** What was kept of the last visit; null where nothing was, or where that can't be read, which is told. */
export async function keptWorkspace(
  store: Store,
  storage: Storage | null,
): Promise<StoredWorkspace | null> {
  try {
    return (await storage?.load()) ?? null;
  } catch {
    store.news.value = notReadable;
    return null;
  }
}

const notReadable = "What this browser has kept of your last visit can’t be read.";
