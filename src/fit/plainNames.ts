/**
 * Names from an export as a scenario can carry them: control characters and broken Unicode
 * replaced, at most 200 characters, none empty or reserved, no two alike. In the order given.
 */
export function plainNames(names: readonly string[]): string[] {
  return unique(names.map(plainName));
}

/** The same for tiers, whose names are also words of a scenario file where it says where tickets go. */
export function plainTierNames(names: readonly string[]): string[] {
  return unique(names.map(plainName).map((name) => (isWordForTiers(name) ? `tier ${name}` : name)));
}

/** `next` and `capable` are targets, `shared` is a cost without a tier, `otherwise` and `byType` begin what varies. */
function isWordForTiers(name: string): boolean {
  return ["next", "capable", "shared", "otherwise"].includes(name) || /^by[A-Z]/.test(name);
}

function unique(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((plain) => {
    let unique = plain;
    for (let n = 2; taken.has(unique); n++) unique = `${cut(plain, longest - 8)} (${n})`;
    taken.add(unique);
    return unique;
  });
}

const longest = 200;

function plainName(name: string): string {
  const plain = cut(
    name
      .toWellFormed()
      .replace(/\s*\p{Cc}[\s\p{Cc}]*/gu, " ")
      .trim(),
    longest,
  );
  if (plain === "") return "(no name)";
  return plain === "__proto__" ? "(__proto__)" : plain;
}

/** At most so many UTF-16 units, without half a character at the end. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd();
}
