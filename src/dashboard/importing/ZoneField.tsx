import { useId } from "preact/hooks";

export interface ZoneFieldProps {
  /** Empty for none. */
  readonly zone: string;
  /** What it means to choose none. */
  readonly none: string;
  readonly isRequired?: boolean;
  readonly onZone: (zone: string) => void;
}

/** A time zone by its IANA name, this computer's first. */
export function ZoneField({ zone, none, isRequired = false, onZone }: ZoneFieldProps) {
  const id = useId();
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <div class="field">
      <label for={id}>Time zone</label>
      <select
        id={id}
        required={isRequired}
        value={zone}
        onChange={(event) => onZone(event.currentTarget.value)}
      >
        <option value="">{none}</option>
        <optgroup label="This computer’s">
          <option value={here}>{here}</option>
        </optgroup>
        <optgroup label="All">
          {["UTC", ...Intl.supportedValuesOf("timeZone")].map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  );
}
