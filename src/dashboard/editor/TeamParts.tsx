import { useState } from "preact/hooks";
import type { ScenarioPath } from "../../model/scenarioPath.ts";
import type { ScenarioInput } from "../../model/scenarioSchema.ts";
import { useStore } from "../page/store.ts";
import { type SchemaNode, teamParts } from "../state/schemaNode.ts";
import { usualAbsence } from "../state/usualAbsence.ts";
import { fieldLabel } from "../words/fieldLabel.ts";
import { EditButton } from "./EditButton.tsx";
import { NewPart } from "./NewPart.tsx";
import { SchemaFields } from "./SchemaFields.tsx";
import { SelectField } from "./SelectField.tsx";
import { useEdit } from "./useEdit.ts";
import { useEditedInput } from "./useEditedInput.ts";
import { valueAt } from "../state/valueAt.ts";

/** What befalls a team's people, as far as the scenario says: who is away when, and the like. */
export function TeamParts() {
  const { input } = useEditedInput();
  const [added, setAdded] = useState("");
  const parts = teamsOf(input).flatMap((team) => partsOf(team, input));
  return (
    <>
      {parts.map((part) => (
        <PartFields key={part.path.join(".")} part={part} isNew={added === part.path.join(".")} />
      ))}
      <AddAbsence onDone={(path) => setAdded(path.join("."))} />
    </>
  );
}

interface PlacedTeam {
  readonly name: string;
  readonly path: ScenarioPath;
}

function teamsOf({ tiers }: ScenarioInput): PlacedTeam[] {
  return tiers.flatMap(({ teams = [] }, tier) =>
    teams.map(({ name }, team) => ({ name, path: ["tiers", tier, "teams", team] })),
  );
}

interface Part {
  readonly title: string;
  readonly path: ScenarioPath;
  readonly schema: SchemaNode;
}

/** Each item of a list by itself. */
function partsOf({ name, path }: PlacedTeam, input: ScenarioInput): Part[] {
  return teamParts().flatMap(({ key, schema }) => {
    const value = valueAt(input, [...path, key]);
    const title = `${name}: ${fieldLabel(key).toLowerCase()}`;
    if (Array.isArray(value))
      return value.map((_, at) => ({
        title: value.length === 1 ? title : `${title} ${at + 1}`,
        path: [...path, key, at],
        schema,
      }));
    return value === undefined ? [] : [{ title, path: [...path, key], schema }];
  });
}

interface PartFieldsProps {
  readonly part: Part;
  readonly isNew: boolean;
}

function PartFields({ part: { title, path, schema }, isNew }: PartFieldsProps) {
  const edit = useEdit();
  return (
    <NewPart title={title} isNew={isNew}>
      <div class="lever-fields">
        <SchemaFields schema={schema} path={path} />
      </div>
      <EditButton isQuiet edit={() => edit.remove(path)}>
        Remove: {title}
      </EditButton>
    </NewPart>
  );
}

function AddAbsence({ onDone }: { readonly onDone: (path: ScenarioPath) => void }) {
  const { workspace } = useStore();
  const { input } = useEditedInput();
  const edit = useEdit();
  const [chosen, setChosen] = useState(0);
  const teams = teamsOf(input);
  const team = teams[chosen] ?? teams[0];
  if (team === undefined) return null;
  const add = () => {
    const { scenario } = workspace.edited.value ?? workspace.entries.value[0];
    const path = [...team.path, "absences"];
    const count = ((valueAt(input, path) ?? []) as readonly unknown[]).length;
    const problem = edit.append(path, usualAbsence(scenario));
    if (problem === null) onDone([...path, count]);
    return problem;
  };
  return (
    <fieldset class="add-lever">
      <legend>Somebody is away</legend>
      <SelectField
        label="Team"
        value={String(teams.indexOf(team))}
        options={teams.map(({ name }, at) => ({ value: String(at), label: name }))}
        onSelect={(at) => {
          setChosen(Number(at));
          return null;
        }}
      />
      <EditButton edit={add}>Add an absence of {team.name}</EditButton>
    </fieldset>
  );
}
