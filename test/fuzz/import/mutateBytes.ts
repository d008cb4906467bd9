import type { Chance } from "./chance.ts";
import { stretch } from "./mutateText.ts";

type ByteMutation = (bytes: Uint8Array, chance: Chance, other: Uint8Array) => Uint8Array;

const telling = [0, 0x0a, 0x0d, 0x1a, 0x1f, 0x22, 0x27, 0x2c, 0x3b, 0x7f, 0x80, 0xc3, 0xef, 0xff];

/** What can happen to a file's bytes, by name; `other` is another file, to splice. */
export const byteMutations: Readonly<Record<string, ByteMutation>> = {
  "bit flipped": (bytes, chance) => changed(bytes, chance, (byte) => byte ^ (1 << chance.below(8))),
  "byte changed": (bytes, chance) => changed(bytes, chance, () => chance.of(telling)),
  "bytes changed": (bytes, chance) => {
    const copy = bytes.slice();
    for (let times = 1 + chance.below(20); times > 0; times--)
      copy[chance.below(copy.length)] = chance.below(256);
    return copy;
  },
  "bytes lost": (bytes, chance) => {
    const [from, to] = stretch(bytes.length, chance);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  "bytes doubled": (bytes, chance) => {
    const [from, to] = stretch(bytes.length, chance);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  "end lost": (bytes, chance) => bytes.slice(0, chance.below(bytes.length + 1)),
  "spliced with another file": (bytes, chance, other) =>
    joined(
      bytes.subarray(0, chance.below(bytes.length + 1)),
      other.subarray(chance.below(other.length + 1)),
    ),
  "another file put after": (bytes, _chance, other) => joined(bytes, other),
};

function changed(bytes: Uint8Array, chance: Chance, to: (byte: number) => number): Uint8Array {
  const copy = bytes.slice();
  const at = chance.below(copy.length);
  if (copy.length > 0) copy[at] = to(copy[at]);
  return copy;
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
