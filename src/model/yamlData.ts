import { type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode } from "yaml";
import type { ScenarioPath } from "./scenarioPath.ts";

/** A document as plain data, aliases copied out; null if that is more than `mostValues` values. */
export function plainData(
  document: Document.Parsed,
  mostValues: number,
): { readonly value: unknown } | null {
  let left = mostValues;
  const plain = (given: unknown): unknown => {
    left -= 1;
    if (left < 0) return null;
    const node = resolved(given, document);
    if (isSeq(node)) return node.items.map(plain);
    if (isMap(node))
      return Object.fromEntries(
        node.items.map(({ key, value }) => [keyText(key), plain(value)] as const),
      );
    return isScalar(node) ? node.value : null;
  };
  const value = plain(document.contents);
  return left < 0 ? null : { value };
}

/**
 * The offset of the value at a path, or of its key; of what exists of the path, where a key is
 * missing: then of the key (or list entry) that should hold it.
 */
export function offsetOf(
  document: Document.Parsed,
  path: ScenarioPath,
  of: "key" | "value",
): number {
  let node = resolved(document.contents, document);
  let owner = startOf(document.contents, 0);
  let value = owner;
  for (const step of path) {
    const found = childOf(node, step);
    if (found === null) return isMap(node) || isSeq(node) ? owner : value;
    owner = startOf(found.key ?? found.value, value);
    value = startOf(found.value, owner);
    node = resolved(found.value, document);
  }
  return of === "key" ? owner : value;
}

interface Child {
  readonly key: unknown;
  readonly value: unknown;
}

function childOf(node: unknown, step: string | number): Child | null {
  if (isSeq(node))
    return node.items[Number(step)] === undefined
      ? null
      : { key: undefined, value: node.items[Number(step)] };
  if (!isMap(node)) return null;
  return node.items.find(({ key }) => keyText(key) === String(step)) ?? null;
}

function resolved(node: unknown, document: Document.Parsed): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

function keyText(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function startOf(node: unknown, otherwise: number): number {
  return (node as ParsedNode | null | undefined)?.range?.[0] ?? otherwise;
}
