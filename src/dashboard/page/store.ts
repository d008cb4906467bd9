import type { ReadonlySignal, Signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PaybackOf } from "../../experiment/payback/paybacks.ts";
import type { ScenarioProblem } from "../../model/loadScenario.ts";
import type { Alternative } from "../state/alternative.ts";
import type { ComparisonRun } from "../state/comparisonRun.ts";
import type { ShownComparison } from "../state/shownComparison.ts";
import type { Kept, Place } from "../state/storage.ts";
import type { Entry, Workspace, WorkspaceContents } from "../state/workspace.ts";

/** All that the page's parts share. */
export interface Store {
  readonly workspace: Workspace;
  readonly run: ComparisonRun;
  readonly shown: ReadonlySignal<ShownComparison | null>;
  /** Replications of the last, finest stage. */
  readonly replications: Signal<number>;
  /** Of which alternatives it is shown when they have paid for themselves. */
  readonly payback: Signal<PaybackOf>;
  /** Of scenario files that couldn't be opened, and haven't been told of yet. */
  readonly problems: Signal<readonly FileProblems[]>;
  /** Scenario files that can't be compared with those on the page, and why not. */
  readonly replacement: Signal<Replacement | null>;
  readonly isImportOpen: Signal<boolean>;
  /** Dropped or chosen, for the import to begin with. */
  readonly importFiles: Signal<readonly File[]>;
  /** One line above everything: what the user should know about this visit. */
  readonly notice: Signal<string | null>;
  /** What came of the last file, where that can't be seen; before all other notices. */
  readonly news: Signal<string | null>;
  /** The workspace is from an earlier visit. */
  readonly isRestored: Signal<boolean>;
  /** Texts of whole files that can't be taken as they are, by the scenario that they were to change. */
  readonly refusedTexts: Signal<Readonly<Record<string, string>>>;
  /** Scenarios kept in this browser beside those on the page, which haven't been told of yet. */
  readonly beside: Signal<readonly Beside[]>;
  /** What was kept beside them and is deleted, which can be undone. */
  readonly deleted: Signal<Kept | null>;
  /** Scenarios kept from a visit to another version of the page, of which this one can't read all. */
  readonly unreadable: Signal<readonly Alternative[]>;
  /** What was taken away last, which can be undone as long as nothing else has changed. */
  readonly removal: Signal<Removal | null>;
  readonly actions: Actions;
}

export interface FileProblems {
  readonly file: string;
  readonly problems: readonly ScenarioProblem[];
}

/** A scenario's text, and the name of the file that it stood in. */
export interface ScenarioFile {
  readonly text: string;
  readonly file: string;
}

export interface Replacement {
  /** The first is the new baseline, where it is one; the others then come beside it. */
  readonly files: readonly [ScenarioFile, ...ScenarioFile[]];
  /** In what the first differs from the baseline. */
  readonly why: string;
}

/** Scenarios kept beside those on the page, and where they come from. */
export interface Beside {
  readonly kept: Kept;
  readonly from: "another comparison" | "another visit" | "another tab";
}

/** Scenarios taken off the page, or a part out of one: what was there before, and what is there after. */
export interface Removal {
  /** What happened, in a sentence. */
  readonly words: string;
  readonly before: WorkspaceContents;
  /** Of the scenario in the form before; null stands for an alternative yet to be made. */
  readonly editedId: string | null;
  readonly after: WorkspaceContents["alternatives"];
  /** Where those before were kept, if those after it are kept elsewhere. */
  readonly place?: Place;
}

export interface Actions {
  openFiles(files: readonly File[]): Promise<void>;
  save(id: string): void;
  /** Hands those kept that can't be read to the browser as files. */
  saveUnreadable(): void;
  /** Puts scenarios, the first as the new baseline, in the place of all, so that it can be undone. */
  replaceAll(files: readonly [ScenarioFile, ...ScenarioFile[]]): void;
  /** Puts scenarios kept beside in the place of all, so that it can be undone: these stay kept, too. */
  showKept(kept: Kept): void;
  /** Deletes scenarios kept beside, so that it can be undone. */
  deleteKept(kept: Kept): void;
  undelete(kept: Kept): void;
  /** Takes a scenario off the page, for now. */
  remove(entry: Entry): void;
  /** Does what takes something away, so that it can be undone, and returns what that returns. */
  takeAway<T>(words: string, by: () => T): T;
  /** Undoes that. */
  bringBack(removal: Removal): void;
  simulateAgain(): void;
  /** Simulates again where that needs figures that aren't there. */
  showPaybackOf(alternatives: PaybackOf): void;
  /** Puts what the page came with in the place of all, so that it can be undone. */
  startAgain(): Promise<void>;
}

const StoreContext = createContext<Store | null>(null);

export const StoreProvider = StoreContext.Provider;

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("a part of the page must stand inside a StoreProvider");
  return store;
}
