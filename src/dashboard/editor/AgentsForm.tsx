import { agentCounts, fixedTiers } from "../words/agentCounts.ts";
import { AgentStepper } from "./AgentStepper.tsx";
import { useEditedInput } from "./useEditedInput.ts";

/** The lever pulled most: how many agents each team and shift has. */
export function AgentsForm() {
  const { input } = useEditedInput();
  const counts = agentCounts(input);
  return (
    <fieldset class="agents">
      <legend>Agents on shift</legend>
      {counts.map(({ tier, team, when, path }) => (
        <AgentStepper
          key={path.join(".")}
          label={tier === team ? tier : `${tier} ${team}`}
          detail={when}
          path={path}
        />
      ))}
      {fixedTiers(input).map(({ tier, why }) => (
        <p class="fixed-tier" key={tier}>
          <b>{tier}</b> {why}
        </p>
      ))}
    </fieldset>
  );
}
