import type { Scenario } from "../scenarioSchema.ts";

/** Of these channels those by which no ticket of these types comes; what says nothing of it comes by the first. */
export function idleChannels(
  { types, channels: [first] = [] }: Scenario,
  names: readonly string[],
  typeNames: readonly string[] = types.map(({ name }) => name),
): readonly string[] {
  const own = types.filter(({ name }) => typeNames.includes(name));
  return names.filter((name) =>
    own.every(({ channel = { [first]: 1 } }) => !((channel[name] ?? 0) > 0)),
  );
}
