import { agentCounts, agentLabel, emptyTiers, fixedTiers } from "../words/agentCounts.ts";
import { AgentStepper } from "./AgentStepper.tsx";
import { useEditedInput } from "./useEditedInput.ts";

/** The lever pulled most: how many agents each team and shift has. */
export function AgentsForm() {
  const { input } = useEditedInput();
  const counts = agentCounts(input);
  return (
    <fieldset class="agents">
      <legend>Agents on shift</legend>
      {counts.map((count) => (
        <AgentStepper key={count.path.join(".")} {...agentLabel(count, counts)} path={count.path} />
      ))}
      {emptyTiers(counts).map((tier) => (
        <p class="fixed-tier is-warning" key={tier} role="status">
          <b>Nobody works at {tier}.</b> What comes there waits until a rule moves it on; without
          one it is never resolved.
        </p>
      ))}
      {fixedTiers(input).map(({ tier, why }) => (
        <p class="fixed-tier" key={tier}>
          <b>{tier}</b> {why}
        </p>
      ))}
    </fieldset>
  );
}
