import { itemsOf, meaningOf, schemaAt } from "../state/schemaNode.ts";
import { expertsFor, swarm, withCaller, withTarget } from "../state/swarmRule.ts";
import type { ScenarioPath } from "../../model/scenarioPath.ts";
import type { ScenarioInput } from "../../model/scenarioSchema.ts";
import { spacedWords, valueWords } from "../words/valueWords.ts";
import { EditButton } from "./EditButton.tsx";
import { SchemaFields } from "./SchemaFields.tsx";
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

/** An escalation rule: from where to where, and after which time; of one that calls experts, whom and for how long. */
export function RuleFields({ rule, at }: RuleFieldsProps) {
  const edit = useEdit();
  const path = ["escalation", at] as const;
  return (
    <fieldset class="rule">
      <legend>{rule.name}</legend>
      <TierFields rule={rule} path={path} />
      {rule.to === swarm ? <SwarmFields path={path} /> : <TimeFields rule={rule} path={path} />}
      <EditButton isQuiet edit={() => edit.takeOut(path, `The rule “${rule.name}” is removed.`)}>
        Remove this rule
      </EditButton>
    </fieldset>
  );
}

function TimeFields({ rule, path }: PartProps) {
  return (
    <>
      <TimeField rule={rule} path={path} condition="timeInTier" />
      <TimeField rule={rule} path={path} condition="timeUnresolved" />
      <OtherConditions rule={rule} />
    </>
  );
}

/** All else that a rule to swarm may say: who calls has the ticket in hand, so nothing is said of that. */
function SwarmFields({ path }: { readonly path: ScenarioPath }) {
  return (
    <div class="lever-fields">
      <SchemaFields
        schema={itemsOf("escalation")}
        path={path}
        without={["name", "from", "to", "whileHandled"]}
      />
    </div>
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
  const known = [...tiers.map(({ value }) => value), "next", swarm];
  const team =
    rule.to === undefined || known.includes(rule.to) ? [] : [{ value: rule.to, label: rule.to }];
  const several = from.includes(", ") ? [{ value: from, label: from }] : [];
  const experts = expertsFor(input, rule);
  const swarms = experts === null && rule.to !== swarm ? [] : [aSwarm];
  const selectFrom = (value: string) =>
    edit.change([...path, "from"], (text) => withCaller(text, { path, rule, from: value, input }));
  const selectTo = (value: string) =>
    edit.change(path, (text) =>
      withTarget(text, { path, rule, to: value, entry: input.tiers[0].name, experts }),
    );
  return (
    <>
      <SelectField
        label="From"
        help={meaningOf(schemaAt([...path, "from"]))}
        value={from}
        options={[{ value: "", label: "any tier" }, ...tiers, ...several]}
        onSelect={selectFrom}
      />
      <SelectField
        label="To"
        help={meaningOf(schemaAt([...path, "to"]))}
        value={rule.to ?? ""}
        options={[{ value: "next", label: "next tier" }, ...tiers, ...team, ...swarms, nowhere]}
        onSelect={selectTo}
      />
    </>
  );
}

const aSwarm = { value: swarm, label: "a swarm: experts are called" };
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
      help={meaningOf(schemaAt([...path, "when", key]))}
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
    ([key, value]) => `${spacedWords(key)} ${valueWords(value)}`,
  );
  return words.length === 0 ? null : <p class="quiet">Only where {words.join("; ")}.</p>;
}
