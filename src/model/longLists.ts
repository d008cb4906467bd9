import { type Document, isScalar, Scalar, visit, type YAMLSeq } from "yaml";

/** Lists taken out of a document, each under a mark that nothing else in it reads like. */
export interface LongLists {
  readonly mark: string;
  readonly texts: readonly string[][];
}

/**
 * Takes long lists of plain values (numbers, durations, percentages) out of a document, leaving
 * marks for `putBackLists`: the YAML library gives each value of such a list a line of its own, and a
 * week has 168 hours.
 */
export function takeOutLists(document: Document, isLong: (list: YAMLSeq) => boolean): LongLists {
  const mark = markFor(document);
  const texts: string[][] = [];
  visit(document, {
    Seq(_, list) {
      const values = list.items.map((item) => (isScalar(item) ? String(item.value) : ""));
      if (!isLong(list) || !values.every((text) => isPlain.test(text))) return undefined;
      const scalar = new Scalar(`${mark}${texts.push(values) - 1}.`);
      scalar.comment = list.comment ?? null;
      return scalar;
    },
  });
  return { mark, texts };
}

const isPlain = /^-?\d[\d.e+-]*( ?[a-z%]+)*$/;

function markFor(document: Document): string {
  const text = JSON.stringify(document.toJS());
  let mark = "list";
  while (text.includes(mark)) mark += "_list";
  return mark;
}

/** Writes the lists into the text of their document, lines filled up to a length. */
export function putBackLists(text: string, { mark, texts }: LongLists, lineLength: number): string {
  const place = new RegExp(`^( *)(.*?)${mark}(\\d+)\\.`);
  return text
    .split("\n")
    .map((line) =>
      line.replace(place, (_, indent: string, key: string, list: string) =>
        filled(`${indent}${key}[ `, texts[Number(list)], `${indent}${inner(key)}`, lineLength),
      ),
    )
    .join("\n");
}

/** Two columns in from the key, which may stand behind dashes. */
function inner(key: string): string {
  return " ".repeat(/^(- )*/.exec(key)![0].length + 2);
}

function filled(
  start: string,
  values: readonly string[],
  indent: string,
  lineLength: number,
): string {
  const lines = [start];
  for (const [i, value] of values.entries()) {
    const piece = i + 1 === values.length ? `${value} ]` : `${value},`;
    const line = lines.at(-1)!;
    const isFirst = line === start || line === indent;
    if (!isFirst && line.length + piece.length + 1 > lineLength) lines.push(`${indent}${piece}`);
    else lines[lines.length - 1] = isFirst ? `${line}${piece}` : `${line} ${piece}`;
  }
  return lines.join("\n");
}
