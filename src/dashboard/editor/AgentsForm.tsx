import {
  agentCounts,
  byTeam,
  emptyTiers,
  fixedTiers,
  type TeamCounts,
} from "../words/agentCounts.ts";
import { AgentStepper } from "./AgentStepper.tsx";
import { useEditedInput } from "./useEditedInput.ts";

/** The lever pulled most: how many agents each team and shift has. */
export function AgentsForm() {
  const { input } = useEditedInput();
  const counts = agentCounts(input);
  return (
    <fieldset class="agents">
      <legend>Agents on shift</legend>
      {byTeam(counts).map((team) => (
        <TeamAgents key={team.name} team={team} />
      ))}
      {emptyTiers(input).map((tier) => (
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

/** One number; or under the team's name one for each shift. */
function TeamAgents({ team: { name, counts } }: { readonly team: TeamCounts }) {
  const [{ when, path }, ...more] = counts;
  if (more.length === 0)
    return <AgentStepper label={name} detail={when} name={`${name} ${when}`} path={path} />;
  return (
    <div class="team-agents">
      <p>{name}</p>
      {counts.map((count, at) => (
        <AgentStepper
          key={at}
          label={count.when}
          name={`${name} ${count.when}`}
          path={count.path}
        />
      ))}
    </div>
  );
}
