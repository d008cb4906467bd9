/** Throws unless the parameter is a finite number above the bound: `weibull: shape must be above 0, got 0`. */
export function requireAbove(bound: number, parameter: string, value: number): void {
  if (!(value > bound && value < Infinity))
    refuse(parameter, `above ${bound}${finiteToo(value)}`, value);
}

/** Throws unless the parameter is a finite number of at least the bound: `lognormal: cv must be at least 0, got -1`. */
export function requireAtLeast(bound: number, parameter: string, value: number): void {
  if (!(value >= bound && value < Infinity))
    refuse(parameter, `at least ${bound}${finiteToo(value)}`, value);
}

/** Throws what must hold and what was given. */
export function refuse(parameter: string, requirement: string, value: unknown): never {
  throw new RangeError(`${parameter} must be ${requirement}, got ${String(value)}`);
}

function finiteToo(value: number): string {
  return value === Infinity ? " and finite" : "";
}
