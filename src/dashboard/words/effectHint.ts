import type { ComparisonJson } from "../../experiment/resultJson.ts";
import { keyMeasures } from "./keyMeasures.ts";
import { listWords } from "./why/listWords.ts";

/** What will be seen of a change, before there is one: the measures that are known of this desk, and no others. */
export function effectHint(comparison: ComparisonJson | undefined): string {
  const labels = comparison === undefined ? [] : keyMeasures(comparison).shown.map(withinSentence);
  const on = labels.length === 0 ? "" : ` on ${listWords(labels)}`;
  return `Change a number: its effect${on} appears here.`;
}

/** An abbreviation stays as it is. */
function withinSentence({ label }: { readonly label: string }): string {
  return /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
