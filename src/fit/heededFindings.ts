import type { Finding, FittedPart } from "../log/finding.ts";
import type { FittedParameter } from "./fitReport.ts";

/** What the data hide that a fit must heed: all findings but notes. */
function heededFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== "note");
}

/** Each of them in a sentence: what was found, and what it does. */
export function findingWarnings(findings: readonly Finding[]): string[] {
  return heededFindings(findings).map(({ title, effect }) => `${title}; ${effect}`);
}

/** A parameter whose evidence names the findings that touch it. */
export function withFindings(
  findings: readonly Finding[],
  parameter: FittedParameter,
): FittedParameter {
  const part = partOf(parameter.parameter);
  const codes = heededFindings(findings)
    .filter(({ touches }) => touches.includes(part))
    .map(({ code }) => code);
  if (codes.length === 0 || parameter.from === "stated") return parameter;
  const touched = `touched by what the data hide: ${[...new Set(codes)].join(", ")}`;
  const note = parameter.note === undefined ? touched : `${parameter.note}; ${touched}`;
  return { ...parameter, note };
}

/** The part of a model to which a parameter belongs, by where it stands in the scenario. */
function partOf(parameter: string): FittedPart {
  if (parameter.startsWith("demand.")) return "arrivals";
  if (/\.(entry|routes)(?![A-Za-z])/.test(parameter)) return "routes";
  if (!parameter.startsWith("types")) return "times";
  return parameter.endsWith(".share") ? "types" : "priorities";
}
