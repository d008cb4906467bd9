import { readScenario } from "../state/scenarioReading.ts";
import { whyNotComparable } from "../state/whyNotComparable.ts";
import type { Store } from "./store.ts";

/** Takes files: scenarios are added, anything else goes to the import. */
export async function openFiles(store: Store, files: readonly File[]): Promise<void> {
  if (files.length > 0) store.news.value = null;
  const exports: File[] = [];
  for (const file of files)
    if (await isScenario(file)) openScenario(store, await file.text(), file.name);
    else exports.push(file);
  if (exports.length === 0) return;
  store.importFiles.value = exports;
  store.isImportOpen.value = true;
}

/** Exports are JSON too: a scenario is a small file that speaks of tiers. */
async function isScenario(file: File): Promise<boolean> {
  if (/\.ya?ml$/i.test(file.name)) return true;
  if (!/\.json$/i.test(file.name) || file.size > 2 ** 20) return false;
  return (await file.text()).includes('"tiers"');
}

function openScenario(store: Store, text: string, file: string): void {
  const { scenario, problems } = readScenario(text, file);
  const { baseline } = store.workspace;
  if (scenario === null) store.problems.value = { file, problems };
  else if (baseline === null) store.actions.replaceAll(text, file);
  else if (isThere(store, text, file)) return;
  else {
    const why = whyNotComparable(baseline.scenario, scenario);
    if (why === null) store.workspace.open(text, file);
    else store.replacement.value = { text, file, why };
  }
}

/** A scenario that simulates like one on the page would only be compared with itself: it is shown, and said to be there. */
function isThere({ workspace, news }: Store, text: string, file: string): boolean {
  const twin = workspace.twinOf(text, file);
  if (twin === null) return false;
  const isBaseline = twin.id === workspace.baseline?.id;
  if (!isBaseline) workspace.choose(twin.id);
  news.value = `${file} says the same as “${twin.name}”${isBaseline ? ", the baseline," : ""} on this page: it isn’t added a second time.`;
  return true;
}
