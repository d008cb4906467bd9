import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { PaybackOf } from "../../experiment/payback/paybacks.ts";
import type { WorkspaceContents } from "./workspace.ts";

/** The workspace as kept in this browser. */
export interface StoredWorkspace extends WorkspaceContents {
  readonly replications: number;
  /** Of which alternatives a payback is shown; earlier versions of the page kept none. */
  readonly payback?: PaybackOf;
  /** What the page had come with then, as text. */
  readonly opening: string;
  /** When it was stored, ms since the Unix epoch. */
  readonly storedAt: number;
}

interface Schema extends DBSchema {
  workspace: { key: "current"; value: StoredWorkspace };
}

/** Where the workspace is kept between visits: this browser's IndexedDB, or nowhere. */
export interface Storage {
  load(): Promise<StoredWorkspace | null>;
  save(workspace: StoredWorkspace): Promise<void>;
  clear(): Promise<void>;
}

/** Opens the storage; null where this browser has none to give (private windows, blocked site data). */
export async function openStorage(): Promise<Storage | null> {
  try {
    const database = await openDB<Schema>("tierlab", 1, {
      upgrade: (database) => void database.createObjectStore("workspace"),
    });
    return storageOn(database);
  } catch {
    return null;
  }
}

function storageOn(database: IDBPDatabase<Schema>): Storage {
  return {
    load: async () => (await database.get("workspace", "current")) ?? null,
    save: async (workspace) => void (await database.put("workspace", workspace, "current")),
    clear: () => database.delete("workspace", "current"),
  };
}
