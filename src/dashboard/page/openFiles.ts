import type { Store } from "./store.ts";

/** Takes files: scenarios are added, anything else goes to the import. */
export async function openFiles(store: Store, files: readonly File[]): Promise<void> {
  const isScenario = ({ name }: File) => /\.(ya?ml|json)$/i.test(name);
  for (const file of files.filter(isScenario)) {
    const problems = store.workspace.open(await file.text(), file.name);
    if (problems.length > 0) store.problems.value = { file: file.name, problems };
  }
  const exports = files.filter((file) => !isScenario(file));
  if (exports.length === 0) return;
  store.importFiles.value = exports;
  store.isImportOpen.value = true;
}
