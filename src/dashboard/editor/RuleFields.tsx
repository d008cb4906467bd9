import type { ScenarioPath } from "../../model/scenarioPath.ts";
import type { ScenarioInput } from "../../model/scenarioSchema.ts";
import { SelectField } from "./SelectField.tsx";
import { useEdit } from "./useEdit.ts";
import { useEditedInput } from "./useEditedInput.ts";
import { ValueField } from "./ValueField.tsx";

type Rule = NonNullable<ScenarioInput["escalation"]>[number];

export interface RuleFieldsProps {
  readonly rule: Rule;
  /** Its place in the list. */
  readonly at: number;
}

/** An escalation rule: from where to where, and after which time. */
export function RuleFields({ rule, at }: RuleFieldsProps) {
  const edit = useEdit();
  const path = ["escalation", at] as const;
  return (
    <fieldset class="rule">
      <legend>{rule.name}</legend>
      <TierFields rule={rule} path={path} />
      <TimeField rule={rule} path={path} condition="timeInTier" />
      <TimeField rule={rule} path={path} condition="timeUnresolved" />
      <OtherConditions rule={rule} />
      <button type="button" class="quiet-button" onClick={() => edit.remove(path)}>
        Remove this rule
      </button>
    </fieldset>
  );
}

interface PartProps {
  readonly rule: Rule;
  readonly path: ScenarioPath;
}

function TierFields({ rule, path }: PartProps) {
  const { input } = useEditedInput();
  const edit = useEdit();
  const tiers = input.tiers.map(({ name }) => ({ value: name, label: name }));
  const from = [rule.from ?? ""].flat().join(", ");
  const isTier = tiers.some(({ value }) => value === rule.to) || rule.to === "next";
  const team = rule.to === undefined || isTier ? [] : [{ value: rule.to, label: rule.to }];
  const several = from.includes(", ") ? [{ value: from, label: from }] : [];
  const select = (key: "from" | "to") => (value: string) =>
    value === "" ? edit.remove([...path, key]) : edit.set([...path, key], value);
  return (
    <div class="field-pair">
      <SelectField
        label="From"
        value={from}
        options={[{ value: "", label: "any tier" }, ...tiers, ...several]}
        onSelect={select("from")}
      />
      <SelectField
        label="To"
        value={rule.to ?? ""}
        options={[{ value: "next", label: "next tier" }, ...tiers, ...team, nowhere]}
        onSelect={select("to")}
      />
    </div>
  );
}

const nowhere = { value: "", label: "nowhere: a manager is told" };

const labels = { timeInTier: "After time in the tier", timeUnresolved: "After time unresolved" };

type Condition = NonNullable<Rule["when"]["timeInTier"]>;

function TimeField({
  rule,
  path,
  condition: key,
}: PartProps & { readonly condition: keyof typeof labels }) {
  const condition = rule.when[key];
  if (condition === undefined) return null;
  const within = typeof condition === "string" ? [] : ["over"];
  return (
    <ValueField
      label={labels[key] + clockWords(key, condition)}
      path={[...path, "when", key, ...within]}
      kind="text"
    />
  );
}

/** On which clock a time counts; a tier's own hours are the default for time in it. */
function clockWords(key: keyof typeof labels, condition: Condition): string {
  const stated = typeof condition === "string" ? undefined : condition.clock;
  if (typeof stated === "object") return `, on the clock of ${stated.promise}`;
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
