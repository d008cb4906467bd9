import { batch, computed, effect, signal, untracked } from "@preact/signals";
import type { Alternative } from "../state/alternative.ts";
import { askedPayback, lacksPayback } from "../state/askedPayback.ts";
import { ComparisonRun, type Compare } from "../state/comparisonRun.ts";
import { readScenario } from "../state/scenarioReading.ts";
import { shownComparison } from "../state/shownComparison.ts";
import { stagesFor } from "../state/stages.ts";
import {
  type Kept,
  placeOf,
  scenariosIn,
  type Storage,
  type StoredWorkspace,
} from "../state/storage.ts";
import { type Entry, Workspace } from "../state/workspace.ts";
import type { ComparisonJson } from "../../experiment/resultJson.ts";
import type { PaybackOf } from "../../experiment/payback/paybacks.ts";
import { findingOn } from "../words/finding.ts";
import { keyMeasures } from "../words/keyMeasures.ts";
import type { Opening } from "../opening/opening.ts";
import { openFiles, openScenarios } from "./openFiles.ts";
import { saveText } from "./saveText.ts";
import type { Beside, Store } from "./store.ts";

export interface StoreEffects {
  readonly compare: Compare;
  readonly storage: Storage | null;
  readonly opening: Opening | null;
  readonly newId: () => string;
}

const defaultReplications = 20;
/** After the last change, so that several presses of a button are one simulation. */
const settleTime = 250;

/** The page's state, wired: a change of a scenario simulates again and is stored. */
export function createStore(effects: StoreEffects): Store {
  const workspace = new Workspace(effects.newId);
  const run = new ComparisonRun(effects.compare);
  const replications = signal(defaultReplications);
  const payback = signal<PaybackOf>("levers");
  const shown = computed(() =>
    shownComparison(
      workspace.entries.value,
      workspace.chosen.value,
      run.result.value,
      replications.value,
    ),
  );
  const simulate = () => {
    const entries = workspace.entries.peek();
    const job = { ...jobOf(entries), payback: payback.peek() };
    return run.start(job, stagesFor(replications.peek()));
  };
  const store: Store = {
    workspace,
    run,
    shown,
    replications,
    payback,
    problems: signal([]),
    replacement: signal(null),
    isImportOpen: signal(false),
    importFiles: signal([]),
    notice: signal(effects.storage === null ? notKept : null),
    news: signal(null),
    isRestored: signal(false),
    refusedTexts: signal({}),
    beside: signal([]),
    deleted: signal(null),
    unreadable: signal([]),
    removal: signal(null),
    actions: {
      openFiles: (files) => openFiles(store, files),
      save(id) {
        const entry = workspace.entries.peek().find((one) => one.id === id);
        if (entry !== undefined) saveText(entry.text, entry.file);
      },
      saveUnreadable() {
        for (const { text, file } of store.unreadable.peek()) saveText(text, file);
      },
      replaceAll([{ text, file }, ...others]) {
        const replace = () => {
          workspace.replaceAll(text, file);
          store.isRestored.value = false;
          store.beside.value = [];
          store.news.value = null;
          openScenarios(store, others);
        };
        batch(() => inPlaceOfAll(store, `“${nameIn(text, file)}” has`, replace));
      },
      remove(entry) {
        store.actions.takeAway(`“${entry.name}” is deleted.`, () => workspace.remove(entry.id));
      },
      takeAway(words, by) {
        const before = workspace.contents;
        const editedId = workspace.edited.peek()?.id ?? null;
        const outcome = by();
        const after = workspace.contents.alternatives;
        if (after !== before.alternatives) store.removal.value = { words, before, editedId, after };
        return outcome;
      },
      bringBack({ before, editedId, place }) {
        if (place !== undefined) effects.storage?.moveTo(place);
        batch(() => {
          workspace.restore(before);
          if (editedId !== null) workspace.choose(editedId);
        });
      },
      simulateAgain: () => void simulate(),
      showPaybackOf(alternatives) {
        payback.value = alternatives;
        const entries = workspace.entries.peek();
        if (lacksPayback(run.result.peek(), entries, alternatives)) void simulate();
      },
      showKept(kept) {
        const place = effects.storage?.moveTo(placeOf(kept));
        const restore = () => restoreWorkspace(store, kept.workspace);
        batch(() => {
          const before = store.removal.peek();
          inPlaceOfAll(store, "The scenarios kept in this browser have", restore);
          const removal = store.removal.peek();
          if (removal !== null && removal !== before && place !== undefined)
            store.removal.value = { ...removal, place };
          leaveOut(store, kept);
        });
      },
      deleteKept(kept) {
        void effects.storage?.remove(kept.key);
        leaveOut(store, kept);
        store.deleted.value = kept;
      },
      undelete(kept) {
        void effects.storage?.putBack(kept);
        store.deleted.value = null;
        store.beside.value = [{ kept, from: "another visit" }, ...store.beside.peek()];
      },
      async startAgain() {
        const show = () => {
          showOpening(store, effects.opening);
          store.beside.value = [];
        };
        inPlaceOfAll(store, "What the page came with has", show);
      },
    },
  };
  simulateOnChange(store, simulate);
  return store;
}

const notKept =
  "This browser keeps no data for this page: save scenario files before you close it.";

/** Puts other scenarios in the place of all, so that those can be had back. */
function inPlaceOfAll({ workspace, actions }: Store, subject: string, by: () => void): void {
  const before = workspace.entries.peek();
  if (before.length === 0) return by();
  const of = before.length === 1 ? `“${before[0].name}”` : `the ${before.length} scenarios here`;
  actions.takeAway(`${subject} taken the place of ${of}.`, by);
}

function nameIn(text: string, file: string): string {
  return readScenario(text, file).input?.name ?? file;
}

/**
 * Puts on the page what was kept of the last visit that began from what the page comes with now; what
 * else was kept is offered beside it. Of other comparisons that is said only where none is kept of
 * this one.
 *
 * @param kept What this tab has kept first, then the latest.
 * @returns What is shown of it, and what says nothing more than that.
 */
export function openWith(
  store: Store,
  kept: readonly Kept[],
  opening: Opening | null,
): { readonly shown: Kept | null; readonly twins: readonly Kept[] } {
  const readable = kept.filter(({ workspace }) => isReadable(workspace));
  const isSame = ({ workspace }: Kept) =>
    opening === null || workspace.opening === openingText(opening);
  const shown = readable.find(isSame) ?? null;
  if (shown === null) showOpening(store, opening);
  else restoreWorkspace(store, shown.workspace);
  const isTwin = (one: Kept) =>
    shown !== null && scenariosIn(one.workspace) === scenariosIn(shown.workspace);
  const others = readable.filter((one) => one !== shown && (shown === null || isSame(one)));
  const from = shown === null ? "another comparison" : "another visit";
  store.beside.value = others.filter((one) => !isTwin(one)).map((kept) => ({ kept, from }));
  store.unreadable.value = kept
    .filter((one) => !readable.includes(one))
    .flatMap(({ workspace }) => workspace.alternatives);
  return { shown, twins: others.filter(isTwin) };
}

/** Tells of what another tab has kept, once of each place, where it isn't what is on this page. */
export function toldByOthers(store: Store): (kept: Kept) => void {
  const told = new Set<string>();
  return (kept) => {
    const before = store.beside.peek();
    const isListed = before.some((one) => one.kept.key === kept.key);
    if (!isReadable(kept.workspace) || (told.has(kept.key) && !isListed)) return;
    const others = before.filter((one) => one.kept.key !== kept.key);
    const isHere = scenariosIn(kept.workspace) === scenariosIn(store.workspace.contents);
    if (!isHere) told.add(kept.key);
    const added: readonly Beside[] = isHere ? [] : [{ kept, from: "another tab" }];
    store.beside.value = [...added, ...others];
  };
}

/** Offers something kept no longer. */
function leaveOut({ beside }: Store, kept: Kept): void {
  beside.value = beside.peek().filter((one) => one.kept.key !== kept.key);
}

/** What was stored by an earlier version of the page may be no scenario any more. */
function isReadable({ alternatives }: StoredWorkspace): boolean {
  return alternatives.every(({ text, file }) => readScenario(text, file).problems.length === 0);
}

/** Puts what the page came with on it, with its results if it has them. */
export function showOpening(store: Store, opening: Opening | null): void {
  const alternatives = openingAlternatives(opening);
  const comparison = opening?.comparison ?? null;
  batch(() => {
    store.isRestored.value = false;
    store.replications.value = comparison?.scenarios[0].replications ?? defaultReplications;
    store.workspace.restore({ alternatives, chosenId: cheapest(comparison, alternatives) });
    const entries = store.workspace.entries.peek();
    const { ids, fingerprints } = jobOf(entries);
    store.payback.value = askedPayback(comparison, entries);
    store.run.show(comparison === null ? null : { comparison, ids, fingerprints });
  });
}

/** Puts the scenarios of an earlier visit on the page. */
export function restoreWorkspace(store: Store, stored: StoredWorkspace): void {
  batch(() => {
    store.replications.value = stored.replications;
    store.payback.value = stored.payback ?? "levers";
    store.refusedTexts.value = stored.refusedTexts ?? {};
    store.workspace.restore(stored);
    store.isRestored.value = true;
  });
}

/** What the page came with, as text to compare. */
export function openingText(opening: Opening | null): string {
  return JSON.stringify(openingAlternatives(opening));
}

/** The scenarios that the page came with. */
function openingAlternatives(opening: Opening | null): Alternative[] {
  return (opening?.scenarios ?? []).map(({ file, yaml }, at) => ({
    id: `opening-${at}`,
    file,
    text: yaml,
    isNamedByChanges: false,
  }));
}

/** The alternative that the comparison's first sentence is about. */
function cheapest(
  comparison: ComparisonJson | null,
  alternatives: readonly { readonly id: string }[],
): string | null {
  if (comparison === null) return null;
  const { alternative } = findingOn(comparison, keyMeasures(comparison).shown[0]);
  const at = comparison.scenarios.findIndex(({ scenario }) => scenario === alternative);
  return alternatives[at]?.id ?? null;
}

function jobOf(entries: readonly Entry[]) {
  return {
    ids: entries.map(({ id }) => id),
    fingerprints: entries.map(({ fingerprint }) => fingerprint),
    scenarios: entries.map(({ scenario }) => scenario),
  };
}

/** Simulates whenever scenarios differ from those that the results belong to. */
function simulateOnChange(store: Store, simulate: () => Promise<void>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const entries = store.workspace.entries.value;
    const { ids, fingerprints } = jobOf(entries);
    const result = untracked(() => store.run.result.value);
    clearTimeout(timer);
    if (entries.length === 0 || hasAll(result, ids, fingerprints)) return;
    timer = setTimeout(() => void simulate(), settleTime);
  });
}

function hasAll(
  result: Store["run"]["result"]["value"],
  ids: readonly string[],
  fingerprints: readonly string[],
): boolean {
  if (result === null || result.ids[0] !== ids[0]) return false;
  return ids.every((id, at) => result.fingerprints[result.ids.indexOf(id)] === fingerprints[at]);
}
