import { type Finding, finding } from "./finding.ts";
import { globalsOf } from "./globalsOf.ts";
import { lineOf, nodesOf, type SourceFile, type SyntaxNode } from "./syntax.ts";

/** Functions of `Math` whose result ECMAScript gives to the last bit (sec-function-properties-of-the-math-object). */
const exact = /^(abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc)$/;

/** Where a file uses arithmetic whose last bits differ between JavaScript engines: `Math.log` and its kin, and `**`. */
export function inexactArithmetic(file: SourceFile): Finding[] {
  const found = (node: SyntaxNode, text: string) => finding(file.path, lineOf(file, node), text);
  const powers = [...nodesOf(file.program)]
    .filter(({ operator }) => operator === "**" || operator === "**=")
    .map((node) => found(node, "uses **"));
  const functions = globalsOf(file.program)
    .filter(({ name }) => name === "Math")
    .flatMap(({ node, parent }) => {
      if (parent.type !== "MemberExpression" || parent["computed"] === true)
        return [found(node, "uses Math as a value")];
      const name = (parent["property"] as SyntaxNode)["name"] as string;
      return exact.test(name) ? [] : [found(node, `uses Math.${name}`)];
    });
  return [...powers, ...functions];
}
