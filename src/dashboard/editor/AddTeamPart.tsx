import { useEffect, useState } from "preact/hooks";
import type { ScenarioPath } from "../../model/scenarioPath.ts";
import { useStore } from "../page/store.ts";
import { withWrittenPair } from "../state/scenarioText.ts";
import { fittedPart, type TeamTemplate } from "../state/teamTemplates.ts";
import { usualAbsence } from "../state/usualAbsence.ts";
import { valueAt } from "../state/valueAt.ts";
import { fieldLabel } from "../words/fieldLabel.ts";
import { type PlacedTeam, placedTeams } from "../state/placedTeams.ts";
import { EditButton } from "./EditButton.tsx";
import { SelectField } from "./SelectField.tsx";
import { shippedTemplates } from "./shippedScenarios.ts";
import { useEdit } from "./useEdit.ts";
import { useEditedInput } from "./useEditedInput.ts";

const absence = "absences";

/** Adds an absence, or what a shipped scenario says of its people, to a team that isn't said to have it. */
export function AddTeamPart({ onDone }: { readonly onDone: (path: ScenarioPath) => void }) {
  const { input } = useEditedInput();
  const add = useAdding();
  const [templates, setTemplates] = useState<readonly TeamTemplate[]>([]);
  const [chosen, setChosen] = useState(0);
  const [kind, setKind] = useState(absence);
  useEffect(() => void shippedTemplates().then(({ team }) => setTemplates(team)), []);
  const teams = placedTeams(input);
  const team = teams[chosen] ?? teams[0];
  if (team === undefined) return null;
  const free = templates.filter(
    ({ written }) => valueAt(input, [...team.path, written.key]) === undefined,
  );
  const template = free.find(({ written }) => written.key === kind);
  const kinds = [absence, ...free.map(({ written }) => written.key)];
  const name =
    template === undefined
      ? "an absence of"
      : `${fieldLabel(template.written.key).toLowerCase()} for`;
  return (
    <fieldset class="add-lever">
      <legend>A team’s people</legend>
      <SelectField
        label="Team"
        value={String(teams.indexOf(team))}
        options={teams.map((one, at) => ({ value: String(at), label: one.name }))}
        onSelect={(at) => {
          setChosen(Number(at));
          return null;
        }}
      />
      <SelectField
        label="What is said of them"
        value={template === undefined ? absence : kind}
        options={kinds.map((key) => ({ value: key, label: kindWords(key) }))}
        onSelect={(key) => {
          setKind(key);
          return null;
        }}
      />
      {template !== undefined && <p class="field-note is-quiet">{template.question}</p>}
      <EditButton
        edit={() => {
          const { path, problem } = add(team, template);
          if (problem === null) onDone(path);
          return problem;
        }}
      >
        Add {name} {team.name}
      </EditButton>
    </fieldset>
  );
}

function kindWords(key: string): string {
  return key === absence ? "Absence: who is away when" : fieldLabel(key);
}

/** Adds an absence to a team, or what a template says, and tells where that is then. */
function useAdding() {
  const { workspace } = useStore();
  const { input } = useEditedInput();
  const edit = useEdit();
  return (team: PlacedTeam, template: TeamTemplate | undefined) => {
    const { scenario } = workspace.edited.value ?? workspace.entries.value[0];
    if (template !== undefined) {
      const written = fittedPart(template, scenario);
      const path = [...team.path, written.key];
      const add = (text: string) => withWrittenPair(text, team.path, written);
      return { path, problem: edit.change(path, add) };
    }
    const list = [...team.path, absence];
    const count = ((valueAt(input, list) ?? []) as readonly unknown[]).length;
    return { path: [...list, count], problem: edit.append(list, usualAbsence(scenario)) };
  };
}
