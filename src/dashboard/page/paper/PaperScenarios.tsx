import { changeWords } from "../../words/changeWords.ts";
import { Section } from "../Section.tsx";
import { useComparison } from "../useComparison.ts";
import { isOnPaper } from "./isOnPaper.ts";

/** On paper only: all that each alternative changes, for which the page has its form. */
export function PaperScenarios() {
  const { baseline, rows } = useComparison();
  if (!isOnPaper.value) return null;
  const { name, input } = baseline.entry;
  return (
    <Section id="compared" title="What is compared">
      <dl class="paper-list">
        <div>
          <dt>
            {name} <small>baseline</small>
          </dt>
          <dd>{input.description ?? "All others are compared with it."}</dd>
        </div>
        {rows.slice(1).map(({ entry }) => (
          <div key={entry.id}>
            <dt>{entry.name}</dt>
            <Changes of={changeWords(input, entry.input)} />
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Changes({ of }: { readonly of: readonly string[] }) {
  if (of.length === 0) return <dd>Changes nothing.</dd>;
  return (
    <>
      {of.map((change) => (
        <dd key={change}>{change}</dd>
      ))}
    </>
  );
}
