import type { ScenarioInput } from "../../model/scenarioSchema.ts";
import { SelectField } from "./SelectField.tsx";
import { useEdit } from "./useEdit.ts";
import { useEditedInput } from "./useEditedInput.ts";
import { ValueField } from "./ValueField.tsx";

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
      {input.tiers.length > 1 && (
        <button type="button" onClick={add}>
          Add a rule
        </button>
      )}
    </>
  );
}

function RuleFields({ rule, at }: { readonly rule: Rule; readonly at: number }) {
  const { input } = useEditedInput();
  const edit = useEdit();
  const path = ["escalation", at] as const;
  const tiers = input.tiers.map(({ name }) => ({ value: name, label: name }));
  const from = Array.isArray(rule.from) ? rule.from.join(", ") : (rule.from ?? "");
  const fromOptions = [{ value: "", label: "any tier" }, ...tiers];
  return (
    <fieldset class="rule">
      <legend>{rule.name}</legend>
      <div class="field-pair">
        <SelectField
          label="From"
          value={from}
          options={
            fromOptions.some(({ value }) => value === from)
              ? fromOptions
              : [...fromOptions, { value: from, label: from }]
          }
          onSelect={(value) =>
            value === "" ? edit.remove([...path, "from"]) : edit.set([...path, "from"], value)
          }
        />
        <SelectField
          label="To"
          value={rule.to ?? ""}
          options={[
            { value: "next", label: "next tier" },
            ...tiers,
            { value: "", label: "nowhere: a manager is told" },
          ]}
          onSelect={(value) =>
            value === "" ? edit.remove([...path, "to"]) : edit.set([...path, "to"], value)
          }
        />
      </div>
      {(["timeInTier", "timeUnresolved"] as const).map((key) => {
        const condition = rule.when[key];
        if (condition === undefined) return null;
        const isPlain = typeof condition === "string";
        return (
          <ValueField
            key={key}
            label={labels[key] + clockWords(key, condition)}
            path={[...path, "when", key, ...(isPlain ? [] : ["over"])]}
            kind="text"
          />
        );
      })}
      <OtherConditions rule={rule} />
      <button type="button" class="quiet-button" onClick={() => edit.remove(path)}>
        Remove this rule
      </button>
    </fieldset>
  );
}

const labels = { timeInTier: "After time in the tier", timeUnresolved: "After time unresolved" };

type Condition = NonNullable<Rule["when"]["timeInTier"]>;

/** On which clock a time counts; a tier's own hours are the default for time in it. */
function clockWords(key: keyof typeof labels, condition: Condition): string {
  const stated = typeof condition === "string" ? undefined : condition.clock;
  const isOnShift = stated === "team" || (stated === undefined && key === "timeInTier");
  return isOnShift ? ", in hours on shift" : ", around the clock";
}

/** Conditions that have no field here, so that nobody overlooks them. */
function OtherConditions({ rule }: { readonly rule: Rule }) {
  const { timeInTier: _, timeUnresolved: __, ...others } = rule.when;
  const words = Object.entries(others).map(
    ([key, value]) => `${key}: ${typeof value === "string" ? value : JSON.stringify(value)}`,
  );
  return words.length === 0 ? null : <p class="quiet">Only where {words.join(", ")}.</p>;
}

function freeName(rules: readonly Rule[], name: string): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name} (${number})`;
    if (!rules.some((rule) => rule.name === candidate)) return candidate;
  }
}
