import { isNode, LineCounter, parseDocument, type Document } from "yaml";
import type { z } from "zod";
import { schemaFindings, schemaMessage } from "../model/schemaFindings.ts";
import { formatPath, type ScenarioPath } from "../model/scenarioPath.ts";
import type { ImportProblem } from "./problem.ts";

/** Reads a small YAML file (JSON is YAML) by a schema: the value, or null and all that is wrong with it, each with its line. */
export function readSettings<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
): { readonly value: T | null; readonly problems: readonly ImportProblem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0)
    return {
      value: null,
      problems: document.errors.map((error) =>
        problem(file, lines.linePos(error.pos[0]).line, error.message),
      ),
    };
  const result = schema.safeParse(document.toJS() ?? {}, { error: schemaMessage });
  if (result.success) return { value: result.data, problems: [] };
  const problems = schemaFindings(result.error).map(({ path, message }) =>
    problem(file, lineOf(document, path, lines), `${formatPath(path)} ${message}`.trim()),
  );
  return { value: null, problems };
}

function problem(file: string, line: number, message: string): ImportProblem {
  const place = { file, line, column: null, value: null };
  return { code: "settings-file", severity: "fatal", ...place, message, count: 1 };
}

/** The line of the innermost part of a path that stands in the file. */
function lineOf(document: Document, path: ScenarioPath, lines: LineCounter): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
