import { formatPath } from "../model/scenarioPath.ts";
import type { VariedCasesInput, VariedInput } from "../model/varied.ts";
import { type CaseNode, type CaseSplit, type Sample, sampleOf } from "./caseTree.ts";
import type { Fitted, FittedParameter } from "./fitReport.ts";

/** How what a sample of cases shows is written in a scenario, and in short. */
export type LeafWriter<T> = (sample: Sample) => { readonly value: T; readonly text: string };

/** A tree of cases as a value of a scenario that varies by circumstances; a parameter a leaf. */
export function variedFromTree<T>(
  node: CaseNode,
  path: string,
  write: LeafWriter<T>,
): Fitted<VariedInput<T>> {
  if (node.split !== null) return splitFromTree(node.split, path, write);
  const { value, text } = write(sampleOf(node));
  return { value, parameters: [parameterOf(node, path, text)] };
}

function splitFromTree<T>(
  { factor, children, otherwise }: CaseSplit,
  path: string,
  write: LeafWriter<T>,
): Fitted<VariedInput<T>> {
  const branches = children.flatMap((child, level) => {
    const name = factor.levels[level];
    const at = `${path}.${formatPath([factor.name, name])}`;
    return child === undefined ? [] : [{ name, ...variedFromTree(child, at, write) }];
  });
  const cases: VariedCasesInput<T> = {
    [factor.name]: Object.fromEntries(branches.map(({ name, value }) => [name, value])),
  };
  const parameters = branches.flatMap((branch) => branch.parameters);
  if (branches.length === factor.levels.length) return { value: cases, parameters };
  const rest = variedFromTree(otherwise, `${path}.otherwise`, write);
  return {
    value: { ...cases, otherwise: rest.value },
    parameters: [...parameters, ...rest.parameters],
  };
}

function parameterOf(node: CaseNode, parameter: string, value: string): FittedParameter {
  if (node.rows.length > 0) return { parameter, value, from: "measured", tickets: node.tickets };
  const note = "no case of its own: what the others have in common";
  return { parameter, value, from: "derived", tickets: 0, note };
}
