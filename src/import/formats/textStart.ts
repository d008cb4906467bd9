import { FatalProblem } from "../problem.ts";

/** What a text is, by how it begins. */
export type TextKind = "delimited" | "json" | "xes" | "other xml";

/** So many characters of a text show what it is. */
export const textStartLength = 4096;

/**
 * Tells what a text is from its first characters: XML by its declaration, a comment or an element known
 * to begin a file; JSON by a brace or a bracket before what may follow it there; anything else is taken for a table.
 */
export function textKind(start: string): TextKind {
  if (/^\s*(\{\s*("|\}|$)|\[\s*([{\]]|\[\s*["\]]|$))/.test(start)) return "json";
  if (!/^\s*<(\?xml|!--|!DOCTYPE|html|table|head|body|Workbook|log|xes:log)\b/i.test(start))
    return "delimited";
  return rootOf(start) === "log" ? "xes" : "other xml";
}

const pages = new Set(["html", "head", "body", "table"]);

/** Says what XML it is, and what to do. */
export function otherXml(start: string, file: string): FatalProblem {
  const root = rootOf(start);
  const what = pages.has(root.toLowerCase())
    ? "a web page, whatever its name ends in; open it in a spreadsheet and save it as XLSX or CSV"
    : root === "Workbook"
      ? "an XML spreadsheet of 2003; save it as XLSX or CSV"
      : `XML but no event log (XES): its outermost element is ${root === "" ? "nothing" : `<${root}>`}, not <log>; export it as CSV`;
  return new FatalProblem({ code: "unknown-xml", file, message: `${file} is ${what}` });
}

/** Name of the outermost element, without its prefix; empty where it doesn't begin soon. */
function rootOf(start: string): string {
  const content = start.replace(
    /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(\[[\s\S]*?\])?[^>]*>/gi,
    "",
  );
  return /<(?:[\w.-]+:)?([\w.-]+)/.exec(content)?.[1] ?? "";
}
