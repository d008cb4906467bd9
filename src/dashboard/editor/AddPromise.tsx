import { useId, useState } from "preact/hooks";
import { useStore } from "../page/store.ts";
import { Explained } from "../page/Term.tsx";
import { meaningOf, schemaAt } from "../state/schemaNode.ts";
import { uniqueName } from "../state/alternative.ts";
import { withItem } from "../state/scenarioText.ts";

const measures = { resolution: "Resolution", "first response": "First response" } as const;
type Measure = keyof typeof measures;

/**
 * A new promise, for every scenario on the page: one that the baseline doesn't make has nothing to
 * be compared with.
 */
export function AddPromise() {
  const { workspace } = useStore();
  const id = useId();
  const [measure, setMeasure] = useState<Measure>("resolution");
  const [limit, setLimit] = useState("8 h");
  const [error, setError] = useState<string | null>(null);
  const add = () => {
    const entries = workspace.entries.value;
    const taken = entries.flatMap(({ input }) => (input.promises ?? []).map(({ name }) => name));
    const name = uniqueName(measures[measure], taken);
    const calendars = entries.map(({ input }) => (input.calendars ?? []).map((one) => one.name));
    const calendar = calendars[0].find((one) => calendars.every((names) => names.includes(one)));
    const promise = { name, measure, limit: limit.trim(), ...(calendar && { calendar }) };
    const [problem] = workspace.editAll((text) => withItem(text, ["promises"], promise));
    setError(problem === undefined ? null : problem.message);
  };
  return (
    <fieldset class="promise">
      <legend>New promise</legend>
      <div class="field-pair">
        <div class="field">
          <label for={`${id}-measure`}>What is promised</label>
          <select
            id={`${id}-measure`}
            value={measure}
            onChange={(event) => setMeasure(event.currentTarget.value as Measure)}
          >
            {Object.entries(measures).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <Explained label="Within" help={meaningOf(schemaAt(["promises", 0, "limit"]))}>
            <label for={`${id}-limit`}>Within</label>
          </Explained>
          <input
            id={`${id}-limit`}
            value={limit}
            autocomplete="off"
            aria-invalid={error !== null}
            aria-describedby={`${id}-note`}
            onInput={(event) => setLimit(event.currentTarget.value)}
          />
          <span id={`${id}-note`} class="field-note error" role="alert">
            {error}
          </span>
        </div>
      </div>
      <button type="button" onClick={add}>
        Add it to every scenario
      </button>
      <p class="quiet">
        To the baseline too: a promise that the baseline doesn’t make can’t be compared. Change its
        limit here afterwards, and that is an alternative.
      </p>
    </fieldset>
  );
}
