/** Logarithm and exponential in 256-bit fixed point, so that errors can be counted in units of the last place of a double. */
const BITS = 256n;
const ONE = 1n << BITS;

/** |value − ln x| in units of the last place of `value`. */
export function ulpsFromLog(value: number, x: number): number {
  return ulpsApart(value, logOf(x), 0);
}

/** |value − eˣ| in units of the last place of `value`. */
export function ulpsFromExp(value: number, x: number): number {
  const { mantissa, exponent } = expOf(fixed(x));
  return ulpsApart(value, mantissa, exponent);
}

/** ln x − head. */
export function logRest(x: number, head: number): number {
  return Number(logOf(x) - fixed(head)) / Number(ONE);
}

/** 2^(i/128)/head − 1. */
export function rootRest(i: number, head: number): number {
  const { mantissa, exponent } = expOf((LN2 * BigInt(i)) / 128n);
  const root = mantissa << BigInt(exponent);
  return Number(((root - fixed(head)) * ONE) / fixed(head)) / Number(ONE);
}

function logOf(x: number): bigint {
  let exponent = 0;
  let z = x;
  for (; z >= 1.5; z /= 2) exponent += 1;
  for (; z < 0.75; z *= 2) exponent -= 1;
  return logNearOne(fixed(z)) + BigInt(exponent) * LN2;
}

/** ln z = 2 artanh((z − 1)/(z + 1)) */
function logNearOne(z: bigint): bigint {
  const t = ((z - ONE) << BITS) / (z + ONE);
  const square = (t * t) >> BITS;
  let sum = 0n;
  for (let term = t, n = 1n; term !== 0n && term !== -1n; n += 2n, term = (term * square) >> BITS)
    sum += term / n;
  return 2n * sum;
}

function expOf(x: bigint): { mantissa: bigint; exponent: number } {
  const exponent = (x + LN2 / 2n) / LN2;
  const r = x - exponent * LN2;
  let sum = 0n;
  for (
    let term = ONE, n = 1n;
    term !== 0n && term !== -1n;
    term = ((term * r) >> BITS) / n, n += 1n
  )
    sum += term;
  return { mantissa: sum, exponent: Number(exponent) };
}

function ulpsApart(value: number, reference: bigint, exponent: number): number {
  const scaled =
    value * 2 ** -Math.trunc(exponent / 2) * 2 ** -(exponent - Math.trunc(exponent / 2));
  let ulp = 2 ** -52;
  for (; Math.abs(scaled) >= ulp * 2 ** 53; ulp *= 2);
  for (; Math.abs(scaled) < ulp * 2 ** 52; ulp /= 2);
  return Math.abs(Number(((fixed(scaled) - reference) * 100_000n) / fixed(ulp))) / 100_000;
}

/** Exact for doubles that are multiples of 2⁻²⁵⁶. */
function fixed(x: number): bigint {
  let whole = x;
  let shift = 0n;
  for (; !Number.isInteger(whole); whole *= 2) shift += 1n;
  return (BigInt(whole) << BITS) >> shift;
}

const LN2 = -logNearOne(ONE / 2n);
