import { readScenario } from "../state/scenarioReading.ts";
import { whyNotComparable } from "../state/whyNotComparable.ts";
import type { ScenarioFile, Store } from "./store.ts";

/** Takes files: scenarios are added, anything else goes to the import. */
export async function openFiles(store: Store, files: readonly File[]): Promise<void> {
  if (files.length > 0) store.news.value = null;
  const scenarios: ScenarioFile[] = [];
  const exports: File[] = [];
  for (const file of files)
    if (await isScenario(file)) scenarios.push({ text: await file.text(), file: file.name });
    else exports.push(file);
  openScenarios(store, scenarios);
  if (exports.length === 0) return;
  store.importFiles.value = exports;
  store.isImportOpen.value = true;
}

/**
 * Adds scenarios to those on the page. Files that are none are told of; those that can't be compared
 * with the baseline are offered to take the place of all, the first of them as the new baseline.
 */
export function openScenarios(store: Store, files: readonly ScenarioFile[]): void {
  const [first, ...others] = files.filter((file) => !isOpened(store, file));
  const { baseline } = store.workspace;
  if (first === undefined || baseline === null) return;
  const { scenario } = readScenario(first.text, first.file);
  const why = scenario && whyNotComparable(baseline.scenario, scenario);
  if (why !== null) store.replacement.value = { files: [first, ...others], why };
}

/** Exports are JSON too: a scenario is a small file that speaks of tiers. */
async function isScenario(file: File): Promise<boolean> {
  if (/\.ya?ml$/i.test(file.name)) return true;
  if (!/\.json$/i.test(file.name) || file.size > 2 ** 20) return false;
  return (await file.text()).includes('"tiers"');
}

/** Opens a file, or tells why that can't be; false where another baseline would have to be there. */
function isOpened(store: Store, { text, file }: ScenarioFile): boolean {
  const { scenario, problems } = readScenario(text, file);
  const { baseline } = store.workspace;
  if (scenario === null) store.problems.value = [...store.problems.peek(), { file, problems }];
  else if (baseline === null) store.actions.replaceAll([{ text, file }]);
  else if (whyNotComparable(baseline.scenario, scenario) !== null) return false;
  else if (!isThere(store, text, file)) store.workspace.open(text, file);
  return true;
}

/** A scenario that simulates like one on the page would only be compared with itself: it is shown, and said to be there. */
function isThere({ workspace, news }: Store, text: string, file: string): boolean {
  const twin = workspace.twinOf(text, file);
  if (twin === null) return false;
  const isBaseline = twin.id === workspace.baseline?.id;
  if (!isBaseline) workspace.choose(twin.id);
  const told = `${file} says the same as “${twin.name}”${isBaseline ? ", the baseline," : ""} on this page: it isn’t added a second time.`;
  news.value = news.peek() === null ? told : `${news.peek()} ${told}`;
  return true;
}
