import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { PaybackOf } from "../../experiment/payback/paybacks.ts";
import { tabMemory } from "./tabMemory.ts";
import type { WorkspaceContents } from "./workspace.ts";

/** The workspace as kept in this browser. */
export interface StoredWorkspace extends WorkspaceContents {
  readonly replications: number;
  /** Of which alternatives a payback is shown; earlier versions of the page kept none. */
  readonly payback?: PaybackOf;
  /** Texts of whole files that couldn't be taken as they are; earlier versions of the page kept none. */
  readonly refusedTexts?: Readonly<Record<string, string>>;
  /** What the page had come with then, as text. */
  readonly opening: string;
  /** When it was stored, ms since the Unix epoch. */
  readonly storedAt: number;
}

/** A workspace and where it is kept. */
export interface Kept {
  readonly key: string;
  readonly workspace: StoredWorkspace;
}

/** Where a tab keeps its workspace, and the scenarios that it knows to be there: null before the first. The storage changes it. */
export interface Place {
  key: string;
  known: string | null;
}

interface Schema extends DBSchema {
  workspace: { key: string; value: StoredWorkspace };
}

/**
 * Where workspaces are kept between visits: this browser's IndexedDB. Tabs may begin at the same
 * place; scenarios that one has kept there are never written over by another that doesn't know them.
 */
export interface Storage {
  /** All that is kept: first what this tab had, then the latest. */
  load(): Promise<readonly Kept[]>;
  /** Keeps the tab's workspace, at a new place where another tab has kept other scenarios at its own. */
  save(workspace: StoredWorkspace): Promise<void>;
  /** Keeps nothing at the tab's place any more, but what another tab has kept there. */
  clear(): Promise<void>;
  /** Goes on at another place than before, and tells where that was. */
  moveTo(place: Place): Place;
  remove(key: string): Promise<void>;
  /** Keeps again what was removed. */
  putBack(kept: Kept): Promise<void>;
  /** Tells of all that other tabs keep from now on. */
  watchOthers(tell: (kept: Kept) => void): void;
}

/** Opens the storage; null where this browser has none to give (private windows, blocked site data). */
export async function openStorage(newKey: () => string): Promise<Storage | null> {
  try {
    const database = await openDB<Schema>("tierlab", 1, {
      upgrade: (database) => void database.createObjectStore("workspace"),
    });
    return storageOn(database, newKey);
  } catch {
    return null;
  }
}

/** The place of something kept, for a tab that shows it. */
export function placeOf({ key, workspace }: Kept): Place {
  return { key, known: scenariosIn(workspace) };
}

/** The scenarios of a workspace, to compare: not which of them is looked at. */
export function scenariosIn({ alternatives }: WorkspaceContents): string {
  return JSON.stringify(alternatives);
}

function storageOn(database: IDBPDatabase<Schema>, newKey: () => string): Storage {
  const memory = tabMemory("tierlab place");
  const others = new BroadcastChannel("tierlab");
  let place: Place = { key: newKey(), known: null };
  let last = Promise.resolve();
  const keep = async (workspace: StoredWorkspace, at: Place) => {
    const { store, done } = database.transaction("workspace", "readwrite");
    const there = await store.get(at.key);
    if (there !== undefined && scenariosIn(there) !== at.known) at.key = newKey();
    await store.put(workspace, at.key);
    await done;
    at.known = scenariosIn(workspace);
    memory.remember(place.key);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- only this origin hears a channel
    others.postMessage(at.key);
  };
  const clear = async (at: Place) => {
    const there = await database.get("workspace", at.key);
    if (there !== undefined && scenariosIn(there) === at.known)
      await database.delete("workspace", at.key);
  };
  // one after the other, so that each knows what the one before has kept, and where
  const inTurn = async (act: (at: Place) => Promise<void>) => {
    const at = place;
    last = last.then(
      async () => act(at),
      async () => act(at),
    );
    return last;
  };
  return {
    async load() {
      const keys = await database.getAllKeys("workspace");
      const all = await database.getAll("workspace");
      const own = memory.recall();
      const rank = ({ key, workspace }: Kept) => (key === own ? Infinity : workspace.storedAt);
      return all
        .map((workspace, at) => ({ key: keys[at], workspace }))
        .sort((a, b) => (rank(a) < rank(b) ? 1 : -1));
    },
    save: async (workspace) => inTurn(async (at) => keep(workspace, at)),
    clear: async () => inTurn(clear),
    moveTo(to) {
      const from = place;
      place = to;
      memory.remember(to.key);
      return from;
    },
    remove: async (key) => database.delete("workspace", key),
    putBack: async ({ key, workspace }) => void (await database.put("workspace", workspace, key)),
    watchOthers(tell) {
      const told = async ({ data: key }: MessageEvent<string>) => {
        const workspace = await database.get("workspace", key);
        if (workspace !== undefined) tell({ key, workspace });
      };
      others.addEventListener("message", (event: MessageEvent<string>) => void told(event));
    },
  };
}
