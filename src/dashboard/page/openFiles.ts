import { readScenario } from "../state/scenarioReading.ts";
import { whyNotComparable } from "../state/whyNotComparable.ts";
import type { Store } from "./store.ts";

/** Takes files: scenarios are added, anything else goes to the import. */
export async function openFiles(store: Store, files: readonly File[]): Promise<void> {
  if (files.length > 0) store.news.value = null;
  const isScenario = ({ name }: File) => /\.(ya?ml|json)$/i.test(name);
  for (const file of files.filter(isScenario)) openScenario(store, await file.text(), file.name);
  const exports = files.filter((file) => !isScenario(file));
  if (exports.length === 0) return;
  store.importFiles.value = exports;
  store.isImportOpen.value = true;
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
