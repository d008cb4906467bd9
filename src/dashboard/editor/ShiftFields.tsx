import type { ScenarioPath } from "../../model/scenarioPath.ts";
import type { ScenarioInput } from "../../model/scenarioSchema.ts";
import { withItem, withoutValue } from "../state/scenarioText.ts";
import { EditButton } from "./EditButton.tsx";
import { useEdit } from "./useEdit.ts";
import { ValueField } from "./ValueField.tsx";

type Team = NonNullable<ScenarioInput["tiers"][number]["teams"]>[number];

/** When a team is there: its shifts, or around the clock. */
export function ShiftFields({ team, path }: { readonly team: Team; readonly path: ScenarioPath }) {
  const edit = useEdit();
  const shifts = team.shifts ?? [];
  if (team.shifts === undefined)
    return (
      <div class="quiet">
        Around the clock.{" "}
        {typeof team.agents === "number" && (
          <EditButton
            isQuiet
            edit={() => edit.change(path, (text) => onShift(text, path, Number(team.agents)))}
          >
            Give it a shift instead
          </EditButton>
        )}
      </div>
    );
  return (
    <>
      {shifts.map((_, line) => (
        <div class="shift" key={line}>
          <div class="field-pair">
            <ValueField
              label={`Shift ${line + 1}: days`}
              path={[...path, "shifts", line, "days"]}
              kind="text"
            />
            <ValueField label="Hours" path={[...path, "shifts", line, "hours"]} kind="text" />
          </div>
          {shifts.length > 1 && (
            <EditButton
              isQuiet
              edit={() =>
                edit.takeOut(
                  [...path, "shifts", line],
                  `${team.name}: shift ${line + 1} is removed.`,
                )
              }
            >
              Remove shift {line + 1}
            </EditButton>
          )}
        </div>
      ))}
      <EditButton
        isQuiet
        edit={() =>
          edit.append([...path, "shifts"], { days: "mon-fri", hours: "14:00-22:00", agents: 1 })
        }
      >
        Add a shift
      </EditButton>
    </>
  );
}

/** A team that is there around the clock, on a shift instead. */
function onShift(text: string, path: ScenarioPath, agents: number): string {
  const shift = { days: "mon-fri", hours: "08:00-18:00", agents };
  return withItem(withoutValue(text, [...path, "agents"]), [...path, "shifts"], shift);
}
