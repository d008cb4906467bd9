import { type Document, isScalar, parseDocument } from "yaml";
import type { ScenarioPath } from "../../model/scenarioPath.ts";

/**
 * A scenario's text with one value changed: everything else, comments too, stays as it was written.
 * Where the path doesn't exist yet, it is made.
 */
export function withValue(text: string, path: ScenarioPath, value: unknown): string {
  return edited(text, (document) => {
    const node = document.getIn(path, true);
    if (isScalar(node) && isPlain(value)) node.value = value;
    else document.setIn(path, document.createNode(value));
  });
}

/** A scenario's text without the value at a path, or without that item of a list. */
export function withoutValue(text: string, path: ScenarioPath): string {
  return edited(text, (document) => document.deleteIn(path));
}

/** A scenario's text with an item more at the end of the list at a path, which is made where missing. */
export function withItem(text: string, path: ScenarioPath, item: unknown): string {
  return edited(text, (document) => {
    if (document.getIn(path) === undefined) document.setIn(path, document.createNode([item]));
    else document.addIn(path, document.createNode(item));
  });
}

function edited(text: string, edit: (document: Document) => void): string {
  const document = parseDocument(text);
  edit(document);
  return document.toString({ lineWidth: 100 });
}

function isPlain(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}
