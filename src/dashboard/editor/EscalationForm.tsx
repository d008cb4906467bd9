import type { ScenarioInput } from "../../model/scenarioSchema.ts";
import { EditButton } from "./EditButton.tsx";
import { RuleFields } from "./RuleFields.tsx";
import { useEdit } from "./useEdit.ts";
import { useEditedInput } from "./useEditedInput.ts";

type Rule = NonNullable<ScenarioInput["escalation"]>[number];

/** The rules that move tickets up by themselves: what they watch, after which time, and where to. */
export function EscalationForm() {
  const { input } = useEditedInput();
  const edit = useEdit();
  const rules = input.escalation ?? [];
  const from = input.tiers[0].name;
  const add = () =>
    edit.append(["escalation"], {
      name: freeName(rules, `${from} after an hour`),
      from,
      when: { timeInTier: "1 h" },
      to: "next",
    });
  return (
    <>
      {rules.length === 0 && (
        <p class="quiet">No rules: tickets move up only when an agent passes them on.</p>
      )}
      {rules.map((rule, at) => (
        <RuleFields key={rule.name} rule={rule} at={at} />
      ))}
      {input.tiers.length > 1 && <EditButton edit={add}>Add a rule</EditButton>}
    </>
  );
}

function freeName(rules: readonly Rule[], name: string): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name} (${number})`;
    if (!rules.some((rule) => rule.name === candidate)) return candidate;
  }
}
