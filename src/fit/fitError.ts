/** A scenario can't be fitted to what was given. */
export class FitError extends Error {
  override readonly name = "FitError";
}
