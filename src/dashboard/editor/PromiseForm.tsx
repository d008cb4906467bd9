import { AddPromise } from "./AddPromise.tsx";
import { EditButton } from "./EditButton.tsx";
import { useEdit } from "./useEdit.ts";
import { useEditedInput } from "./useEditedInput.ts";
import { ValueField } from "./ValueField.tsx";
import { VariedFields } from "./VariedFields.tsx";

/** The promises: their limits and what a breach costs. */
export function PromiseForm() {
  const { input } = useEditedInput();
  const edit = useEdit();
  const promises = input.promises ?? [];
  return (
    <>
      {promises.length === 0 && <p class="quiet">Nothing is promised, so nothing can be broken.</p>}
      {promises.map((promise, at) => (
        <fieldset class="promise" key={promise.name}>
          <legend>{promise.name}</legend>
          <p class="quiet">
            {promise.measure}
            {promise.tier === undefined ? "" : ` ${promise.tier}`},{" "}
            {promise.calendar === undefined
              ? "around the clock"
              : `on calendar ${promise.calendar}`}
          </p>
          <VariedFields label="Limit" path={["promises", at, "limit"]} of="duration" />
          <ValueField
            label="Penalty per breach"
            path={["promises", at, "penalty", "once"]}
            kind="number"
            unit={input.currency ?? "EUR"}
            otherwise="0"
          />
          <EditButton
            isQuiet
            edit={() => edit.takeOut(["promises", at], `The promise “${promise.name}” is removed.`)}
          >
            Remove this promise
          </EditButton>
        </fieldset>
      ))}
      <AddPromise />
    </>
  );
}
