import { useState } from "preact/hooks";
import type { ScenarioPath } from "../../model/scenarioPath.ts";
import type { ScenarioInput } from "../../model/scenarioSchema.ts";
import { type SchemaNode, teamParts } from "../state/schemaNode.ts";
import { fieldLabel } from "../words/fieldLabel.ts";
import { AddTeamPart } from "./AddTeamPart.tsx";
import { EditButton } from "./EditButton.tsx";
import { NewPart } from "./NewPart.tsx";
import { SchemaFields } from "./SchemaFields.tsx";
import { type PlacedTeam, placedTeams } from "../state/placedTeams.ts";
import { useEdit } from "./useEdit.ts";
import { useEditedInput } from "./useEditedInput.ts";
import { valueAt } from "../state/valueAt.ts";

/** What befalls a team's people, as far as the scenario says: who is away when, and the like. */
export function TeamParts() {
  const { input } = useEditedInput();
  const [added, setAdded] = useState("");
  const parts = placedTeams(input).flatMap((team) => partsOf(team, input));
  return (
    <>
      {parts.map((part) => (
        <PartFields key={part.path.join(".")} part={part} isNew={added === part.path.join(".")} />
      ))}
      <AddTeamPart onDone={(path) => setAdded(path.join("."))} />
    </>
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
      <EditButton isQuiet edit={() => edit.takeOut(path, `${title} is removed.`)}>
        Remove: {title}
      </EditButton>
    </NewPart>
  );
}
