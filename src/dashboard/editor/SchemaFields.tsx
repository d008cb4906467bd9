import type { ScenarioPath } from "../../model/scenarioPath.ts";
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
  const known = Object.entries(group?.properties ?? {});
  const keys = new Set([...known.map(([key]) => key), ...Object.keys(data)]);
  return (
    <>
      {[...keys]
        .filter((key) => !without.includes(key))
        .map((key) => (
          <SchemaField
            key={key}
            schema={group?.properties?.[key] ?? {}}
            path={[...path, key]}
            label={fieldLabel(key, within)}
            isRequired={group === null || group.required?.includes(key) === true}
          />
        ))}
    </>
  );
}

interface SchemaFieldProps {
  readonly schema: SchemaNode;
  readonly path: ScenarioPath;
  readonly label: string;
  readonly isRequired: boolean;
}

function SchemaField(props: SchemaFieldProps) {
  const { schema, path, label, isRequired } = props;
  const { input } = useEditedInput();
  const value = valueAt(input, path);
  if (resolved(schema).const !== undefined) return null;
  if (resolved(schema).enum !== undefined) return <ChoiceField {...props} />;
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
      help={meaningOf(schema)}
      isOptional={!isRequired}
      isWide={path.at(-1) === "source"}
      otherwise={otherwiseOf(schema)}
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
      value={typeof value === "string" || typeof value === "boolean" ? String(value) : ""}
      options={isRequired ? options : [none, ...options]}
      onSelect={(word) => (word === "" ? edit.remove(path) : edit.set(path, word))}
    />
  );
}

const yesAndNo = [
  { value: "no", label: "no" },
  { value: "yes", label: "yes" },
];

/** What is so or isn't; unsaid, it isn't unless the schema says so. */
function YesField({ schema, path, label }: SchemaFieldProps) {
  const { input } = useEditedInput();
  const edit = useEdit();
  const isSo = (valueAt(input, path) ?? resolved(schema).default) === true;
  return (
    <SelectField
      label={label}
      value={isSo ? "yes" : "no"}
      options={yesAndNo}
      onSelect={(word) => edit.set(path, word === "yes")}
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
      {items.map((_, at) => (
        <fieldset class="varied" key={at}>
          <legend>{items.length === 1 ? label : `${label} ${at + 1}`}</legend>
          <SchemaFields schema={resolved(schema).items ?? {}} path={[...path, at]} />
          <button
            type="button"
            class="quiet-button"
            onClick={() => edit.remove(items.length === 1 ? path : [...path, at])}
          >
            Remove: {label.toLowerCase()} {items.length === 1 ? "" : at + 1}
          </button>
        </fieldset>
      ))}
    </>
  );
}

/** A name or a list of names. */
function isNames(schema: SchemaNode): boolean {
  return schema.$ref === "#/$defs/names";
}
