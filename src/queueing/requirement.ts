/** Throws unless agents is a whole number of at least `least`. */
export function requireAgents(agents: number, least: number): void {
  if (!(Number.isSafeInteger(agents) && agents >= least))
    throw new RangeError(`agents must be a whole number of at least ${least}, got ${agents}`);
}

/** Throws unless the value is a finite number of at least 0. */
export function requireAtLeastZero(name: string, value: number): void {
  if (!(value >= 0 && value < Infinity))
    throw new RangeError(`${name} must be at least 0 and finite, got ${value}`);
}

/** Throws unless the value is a finite number above 0. */
export function requireAboveZero(name: string, value: number): void {
  if (!(value > 0 && value < Infinity))
    throw new RangeError(`${name} must be above 0 and finite, got ${value}`);
}
