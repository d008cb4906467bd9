import type { ScenarioPath } from "../../model/scenarioPath.ts";
import type { ScenarioInput } from "../../model/scenarioSchema.ts";
import {
  groupOf,
  isNumber,
  isSimple,
  meaningOf,
  otherwiseOf,
  resolved,
  type SchemaNode,
} from "../state/schemaNode.ts";
import { isVaried } from "../state/variedLeaves.ts";
import { fieldLabel } from "../words/fieldLabel.ts";
import { EditButton } from "./EditButton.tsx";
import { NamesField } from "./NamesField.tsx";
import { SelectField } from "./SelectField.tsx";
import { useEdit } from "./useEdit.ts";
import { useEditedInput } from "./useEditedInput.ts";
import { ValueField } from "./ValueField.tsx";
import { valueAt } from "../state/valueAt.ts";
import { VariedFields } from "./VariedFields.tsx";

export interface SchemaFieldsProps {
  readonly schema: SchemaNode;
  readonly path: ScenarioPath;
  /** Of the thing that these are fields of, before each label; empty at the top. */
  readonly within?: string;
  /** Keys that have their place elsewhere. */
  readonly without?: readonly string[];
}

/** A field for each value of a thing, and for each that it may have and one line can say: made from the schema and what is written. */
export function SchemaFields({ schema, path, within = "", without = [] }: SchemaFieldsProps) {
  const { input } = useEditedInput();
  const data = (valueAt(input, path) ?? {}) as Readonly<Record<string, unknown>>;
  const group = groupOf(schema, data);
  // of one of several forms, its values are explained by what they are values of
  const about = resolved(schema).properties === undefined ? meaningOf(schema) : "";
  const known = Object.entries(group?.properties ?? {});
  const keys = new Set([...known.map(([key]) => key), ...Object.keys(data)]);
  return (
    <>
      {inOrder([...keys])
        .filter((key) => !without.includes(key))
        .map((key) => (
          <SchemaField
            key={key}
            schema={group?.properties?.[key] ?? {}}
            path={[...path, key]}
            label={fieldLabel(key, within)}
            about={about}
            isRequired={group === null || group.required?.includes(key) === true}
          />
        ))}
    </>
  );
}

/** Whom it is for comes first, and where its figures come from last. */
const atTop = ["team", "type", "types", "channels", "tier", "tiers"];

function inOrder(keys: readonly string[]): string[] {
  const rest = keys.filter((key) => !atTop.includes(key) && key !== "source");
  return [...atTop, ...rest, "source"].filter((key) => keys.includes(key));
}

interface SchemaFieldProps {
  readonly schema: SchemaNode;
  readonly path: ScenarioPath;
  readonly label: string;
  /** What it is a value of. */
  readonly about: string;
  readonly isRequired: boolean;
}

function SchemaField(props: SchemaFieldProps) {
  const { schema, path, label, about, isRequired } = props;
  const { input } = useEditedInput();
  const value = valueAt(input, path);
  if (resolved(schema).const !== undefined) return null;
  if (resolved(schema).enum !== undefined) return <ChoiceField {...props} />;
  const names = namesFor(String(path.at(-1)), input);
  if (names !== null && !isNames(schema)) return <NameField {...props} names={names} />;
  if (resolved(schema).type === "boolean") return <YesField {...props} />;
  if (isVaried(value)) return <VariedFields label={label} path={path} of="share" />;
  if (Array.isArray(value) && value.some((one) => typeof one === "object"))
    return <ListFields {...props} items={value} />;
  if (Array.isArray(value) || isNames(schema))
    return (
      <NamesField
        label={label}
        path={path}
        help={meaningOf(schema)}
        isOptional={!isRequired}
        otherwise={otherwiseOf(schema)}
      />
    );
  if (typeof value === "object" && value !== null)
    return <SchemaFields schema={schema} path={path} within={label} />;
  if (value === undefined && !isSimple(schema)) return <AbsentGroup {...props} />;
  return (
    <ValueField
      label={label}
      path={path}
      kind={isNumber(schema) ? "number" : "text"}
      help={[about, meaningOf(schema)].filter((words) => words !== "").join(" ")}
      isOptional={!isRequired}
      isWide={path.at(-1) === "source"}
      otherwise={otherwiseOf(schema) || (isRequired ? "" : "none")}
    />
  );
}

/** Of a group that isn't written, the fields that all have a default. */
function AbsentGroup({ schema, path, label }: SchemaFieldProps) {
  const group = groupOf(schema, {});
  if (group === null || (group.required ?? []).length > 0) return null;
  return <SchemaFields schema={schema} path={path} within={label} />;
}

function ChoiceField({ schema, path, label, isRequired }: SchemaFieldProps) {
  const { input } = useEditedInput();
  const edit = useEdit();
  const words = [...new Set((resolved(schema).enum ?? []).map(String))];
  const options = words.map((word) => ({ value: word, label: word }));
  const none = { value: "", label: otherwiseOf(schema) || "not said" };
  const value = valueAt(input, path);
  return (
    <SelectField
      label={label}
      help={meaningOf(schema)}
      value={typeof value === "string" || typeof value === "boolean" ? String(value) : ""}
      options={isRequired ? options : [none, ...options]}
      onSelect={(word) => (word === "" ? edit.remove(path) : edit.set(path, word))}
    />
  );
}

/** One of the names that the scenario has for such things. */
function NameField(props: SchemaFieldProps & { readonly names: readonly string[] }) {
  const { schema, path, label, isRequired, names } = props;
  const { input } = useEditedInput();
  const edit = useEdit();
  const value = valueAt(input, path);
  const given = typeof value === "string" ? value : "";
  const all = names.includes(given) || given === "" ? names : [given, ...names];
  const none = { value: "", label: otherwiseOf(schema) || "not said" };
  const options = all.map((name) => ({ value: name, label: name }));
  return (
    <SelectField
      label={label}
      help={meaningOf(schema)}
      value={given}
      options={isRequired && given !== "" ? options : [none, ...options]}
      onSelect={(name) => (name === "" ? edit.remove(path) : edit.set(path, name))}
    />
  );
}

const yesAndNo = [
  { value: "no", label: "no" },
  { value: "yes", label: "yes" },
];

/** What is so or isn't; where the schema doesn't say which holds unsaid, it may be left open. */
function YesField({ schema, path, label }: SchemaFieldProps) {
  const { input } = useEditedInput();
  const edit = useEdit();
  const otherwise = resolved(schema).default;
  const isSo = valueAt(input, path) ?? otherwise;
  const open = otherwise === undefined ? [{ value: "", label: "either" }] : [];
  return (
    <SelectField
      label={label}
      help={meaningOf(schema)}
      value={isSo === undefined ? "" : isSo === true ? "yes" : "no"}
      options={[...open, ...yesAndNo]}
      onSelect={(word) => (word === "" ? edit.remove(path) : edit.set(path, word === "yes"))}
    />
  );
}

/** A group of fields for each item of a list, which can be taken out. */
function ListFields({
  schema,
  path,
  label,
  items,
}: SchemaFieldProps & { readonly items: readonly unknown[] }) {
  const edit = useEdit();
  return (
    <>
      {items.map((_, at) => {
        const title = items.length === 1 ? label : `${label} ${at + 1}`;
        const place = items.length === 1 ? path : [...path, at];
        return (
          <fieldset class="varied" key={at}>
            <legend>{title}</legend>
            <SchemaFields schema={resolved(schema).items ?? {}} path={[...path, at]} />
            <EditButton isQuiet edit={() => edit.takeOut(place, `${title} is removed.`)}>
              Remove: {title.toLowerCase()}
            </EditButton>
          </fieldset>
        );
      })}
    </>
  );
}

/** Of a key that takes the name of something: all that there are; null of any other. */
function namesFor(key: string, input: ScenarioInput): readonly string[] | null {
  const teams = input.tiers.flatMap((tier) => tier.teams ?? []);
  const named: Readonly<Record<string, readonly { readonly name: string }[]>> = {
    tier: input.tiers,
    team: teams,
    type: input.types,
    during: input.calendars ?? [],
  };
  return Object.hasOwn(named, key) ? named[key].map(({ name }) => name) : null;
}

/** A name or a list of names. */
function isNames(schema: SchemaNode): boolean {
  return schema.$ref === "#/$defs/names";
}
