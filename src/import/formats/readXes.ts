import { SaxesParser, type SaxesTagPlain } from "saxes";
import { FatalProblem, type ProblemCase } from "../problem.ts";
import { KeyedRecords } from "./keyedRecords.ts";
import { longestRecord, type RecordHandler } from "./recordHandler.ts";

/** Cut so that the length of a record is watched closely enough. */
const sliceLength = 2 ** 16;

/**
 * Reads XES, the XML of event logs, as a stream: a record per event, its cells named as its attributes are; those of its
 * trace with `case:` before the name. An event's line is its number in the log. Attributes within attributes have dotted names.
 *
 * Source: IEEE 1849-2016, https://xes-standard.org
 */
export async function readXes(
  text: AsyncIterable<string>,
  handler: RecordHandler,
  { file, note }: { readonly file: string; readonly note: (problem: ProblemCase) => void },
): Promise<void> {
  const records = new KeyedRecords(handler, { file, note });
  const events = new XesEvents(records);
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => events.open(tag));
  parser.on("closetag", (tag) => events.close(localName(tag)));
  parser.on("error", (error) => {
    throw notWellFormed(file, error, parser.line);
  });
  let unended = 0;
  const take = (piece: string) => {
    if (piece.includes("\ufffd"))
      handler.invalidText(events.count + 1, piece.split("\ufffd").length - 1);
    const before = events.count;
    parser.write(piece);
    unended = events.count > before ? 0 : unended + piece.length;
    if (unended > longestRecord) handler.tooLong(events.count + 1);
  };
  for await (const piece of text)
    for (let at = 0; at < piece.length; at += sliceLength) take(piece.slice(at, at + sliceLength));
  parser.close();
  records.end();
  handler.end();
}

/** Follows the tags of a log down to its events. */
class XesEvents {
  readonly #records: KeyedRecords;
  /** Events that have ended. */
  count = 0;
  #scope: "log" | "trace" | "event" | "global trace" | "global event" | "other" = "log";
  readonly #case = new Map<string, string>();
  #event = new Map<string, string>();
  #globals: string[] = [];
  /** Names of the attributes that are open, each with its parents' before it. */
  readonly #open: string[] = [];

  constructor(records: KeyedRecords) {
    this.#records = records;
  }

  open(tag: SaxesTagPlain): void {
    const name = localName(tag);
    if (name === "trace") {
      this.#scope = "trace";
      this.#case.clear();
    } else if (name === "event") {
      this.#scope = "event";
      this.#event = new Map();
    } else if (name === "global") {
      const scope = tag.attributes["scope"];
      this.#scope =
        scope === "trace" ? "global trace" : scope === "event" ? "global event" : "other";
    } else if (attributeTags.has(name)) this.#openAttribute(tag);
  }

  close(name: string): void {
    if (name === "event") {
      this.count += 1;
      this.#records.record(new Map([...this.#case, ...this.#event]), this.count);
      this.#scope = "trace";
    } else if (name === "global") {
      this.#records.expect(this.#globals);
      this.#globals = [];
      this.#scope = "log";
    } else if (name === "trace") {
      this.#scope = "log";
      this.#case.clear();
    } else if (attributeTags.has(name)) this.#open.pop();
  }

  #openAttribute({ attributes }: SaxesTagPlain): void {
    const parent = this.#open.at(-1);
    const key = attributes["key"] ?? "";
    const name = parent === undefined ? key : `${parent}.${key}`;
    this.#open.push(name);
    const value = attributes["value"];
    if (value === undefined) return;
    if (this.#scope === "event") this.#event.set(name, value);
    else if (this.#scope === "trace") this.#case.set(`case:${name}`, value);
    else if (this.#scope === "global event") this.#globals.push(name);
    else if (this.#scope === "global trace") this.#globals.push(`case:${name}`);
  }
}

const attributeTags = new Set([
  "string",
  "date",
  "int",
  "float",
  "boolean",
  "id",
  "list",
  "container",
]);

function localName({ name }: { readonly name: string }): string {
  return name.slice(name.indexOf(":") + 1);
}

function notWellFormed(file: string, error: Error, line: number): FatalProblem {
  const what = error.message
    .replace(/^[^ ]*\d+:\d+: /, "")
    .replace("undefined entity", "an entity that isn't defined")
    .replace(/\.$/, "");
  return new FatalProblem({
    code: "invalid-xml",
    file,
    message: `${file} is no well-formed XML from line ${line} on (${what}): it is damaged or was cut off`,
  });
}
