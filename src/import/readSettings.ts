import { type Document, isMap, isScalar } from "yaml";
import type { z } from "zod";
import { formatPath } from "../model/scenarioPath.ts";
import { schemaFindings, schemaMessage } from "../model/schemaFindings.ts";
import { offsetOf } from "../model/yamlData.ts";
import { readYaml } from "../model/yamlSource.ts";
import type { ImportProblem } from "./problem.ts";

/** What a settings file says. */
interface Settings<T> {
  /** Null where something is wrong with it. */
  readonly value: T | null;
  /** Its outermost keys as they stand in the file: an object has those that are numbers first. */
  readonly keys: readonly string[];
  readonly problems: readonly ImportProblem[];
}

/** Reads a small YAML file (JSON is YAML) by a schema: the value, or null and all that is wrong with it, each with its line. */
export function readSettings<T>(text: string, file: string, schema: z.ZodType<T>): Settings<T> {
  const source = readYaml(text);
  if ("problems" in source)
    return {
      value: null,
      keys: [],
      problems: source.problems.map(({ line, message }) => problem(file, line, message)),
    };
  const result = schema.safeParse(source.data ?? {}, { error: schemaMessage });
  const keys = keysOf(source.document);
  if (result.success) return { value: result.data, keys, problems: [] };
  const problems = schemaFindings(result.error).map(({ path, message, isAboutKey = false }) => {
    const at = offsetOf(source.document, path, isAboutKey ? "key" : "value");
    return problem(file, source.placeAt(at).line, `${formatPath(path)} ${message}`.trim());
  });
  return { value: null, keys, problems };
}

function keysOf({ contents }: Document.Parsed): string[] {
  if (!isMap(contents)) return [];
  return contents.items.map(({ key }) => String(isScalar(key) ? key.value : key));
}

function problem(file: string, line: number, message: string): ImportProblem {
  const place = { file, line, column: null, value: null };
  return { code: "settings-file", severity: "fatal", ...place, message, count: 1 };
}
