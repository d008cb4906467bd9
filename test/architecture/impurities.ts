import { type Finding, finding } from "./finding.ts";
import { globalsOf, type GlobalUse } from "./globalsOf.ts";
import { importsOf } from "./importsOf.ts";
import { lineOf, nodesOf, type SourceFile, type SyntaxNode } from "./syntax.ts";

/** The machine, the clock and the page, by their global names. */
const banned = new Set(
  `console process performance global globalThis self window document navigator location history
  localStorage sessionStorage indexedDB caches fetch XMLHttpRequest WebSocket EventSource Worker SharedWorker
  BroadcastChannel postMessage setTimeout setInterval setImmediate clearTimeout clearInterval clearImmediate
  requestAnimationFrame requestIdleCallback queueMicrotask crypto Buffer require alert eval Function`.split(
    /\s+/,
  ),
);

/** Methods that read the machine's time zone. */
const ofZone =
  /^(get(Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|TimezoneOffset)|to(Date|Time)String)$/;

/** Methods that read the machine's language, unless told one. */
const ofLanguage = /^toLocale\w*$/;

/** Where a file reaches for the clock, chance, the machine, Node or the page (rule 7). */
export function impurities(file: SourceFile): Finding[] {
  const found = (node: SyntaxNode, text: string) => finding(file.path, lineOf(file, node), text);
  return [
    ...importsOf(file)
      .filter(({ specifier }) => specifier.startsWith("node:"))
      .map(({ specifier, line }) => finding(file.path, line, `imports ${specifier}`)),
    ...globalsOf(file.program).flatMap((use) => {
      const name = impureName(use);
      return name === null ? [] : [found(use.node, `uses ${name}`)];
    }),
    ...[...nodesOf(file.program)].flatMap((node) => {
      const name = localMethod(node);
      return name === null ? [] : [found(node, `uses .${name}`)];
    }),
  ];
}

/** What `crypto.subtle` digests and signs depends on what it is given alone, as what `Math` calculates does. */
function impureName(use: GlobalUse): string | null {
  if (use.name === "crypto" && memberName(use.parent) === "subtle") return null;
  if (banned.has(use.name)) return use.name;
  if (use.name === "Math") return memberName(use.parent) === "random" ? "Math.random" : null;
  return use.name === "Date" ? impureDate(use) : null;
}

/** Only `new Date(instant)`, `Date.UTC`, `Date.parse` and `instanceof Date` say the same on every machine at every time. */
function impureDate({ node, parent }: GlobalUse): string | null {
  if (parent.type === "NewExpression" && parent["callee"] === node) {
    const given = (parent["arguments"] as unknown[]).length;
    if (given === 1) return null;
    return given === 0 ? "new Date()" : "new Date(year, month …) in the machine's zone";
  }
  const name = memberName(parent);
  if (name === "UTC" || name === "parse" || parent["operator"] === "instanceof") return null;
  return name === null ? "Date as a value" : `Date.${name}`;
}

function localMethod(node: SyntaxNode): string | null {
  if (node.type !== "CallExpression") return null;
  const name = memberName(node["callee"] as SyntaxNode) ?? "";
  const isUntold = (node["arguments"] as unknown[]).length === 0;
  return ofZone.test(name) || (ofLanguage.test(name) && isUntold) ? name : null;
}

function memberName(node: SyntaxNode): string | null {
  if (node.type !== "MemberExpression" || node["computed"] === true) return null;
  return (node["property"] as SyntaxNode)["name"] as string;
}
