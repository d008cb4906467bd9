import { readScenario } from "../state/scenarioReading.ts";
import { whyNotComparable } from "../state/whyNotComparable.ts";
import type { Store } from "./store.ts";

/** Takes files: scenarios are added, anything else goes to the import. */
export async function openFiles(store: Store, files: readonly File[]): Promise<void> {
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
  else if (baseline === null) store.workspace.replaceAll(text, file);
  else {
    const why = whyNotComparable(baseline.scenario, scenario);
    if (why === null) store.workspace.open(text, file);
    else store.replacement.value = { text, file, why };
  }
}
