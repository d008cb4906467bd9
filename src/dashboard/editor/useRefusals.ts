import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useStore } from "../page/store.ts";
import { fittedLever, type LeverTemplate } from "../state/leverTemplates.ts";
import { useEdit } from "./useEdit.ts";

/** After the last change, so that nobody who presses buttons waits for this. */
const settleTime = 200;

/**
 * Why levers can't be used in the edited scenario as it is, by name, before anybody adds one. Each is tried by itself, as long as
 * the part of the form that offers them is open: reading a scenario takes a while.
 */
export function useRefusals(
  offer: RefObject<HTMLElement | null>,
  templates: readonly LeverTemplate[],
): ReadonlyMap<string, string> {
  const { workspace } = useStore();
  const edit = useEdit();
  const [refusals, setRefusals] = useState<ReadonlyMap<string, string>>(new Map());
  const entry = workspace.edited.value ?? workspace.entries.value[0];
  const names = templates.map(({ name }) => name).join();
  useEffect(() => {
    const part = offer.current?.closest("details");
    if (part == null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tryFrom = (at: number, found: ReadonlyMap<string, string>) => {
      const template = templates[at];
      if (template === undefined) return setRefusals(found);
      const why = edit.whyNot([template.list], fittedLever(template, entry.scenario));
      const more = why === null ? found : new Map([...found, [template.name, why]]);
      timer = setTimeout(() => tryFrom(at + 1, more));
    };
    const begin = () => {
      clearTimeout(timer);
      if (part.open) timer = setTimeout(() => tryFrom(0, new Map()), settleTime);
    };
    begin();
    part.addEventListener("toggle", begin);
    return () => {
      clearTimeout(timer);
      part.removeEventListener("toggle", begin);
    };
  }, [entry.text, names]);
  return refusals;
}
