import type { Distribution } from "./distribution.ts";
import { erlang } from "./distributions/erlang.ts";
import { exponential } from "./distributions/exponential.ts";
import { fixed } from "./distributions/fixed.ts";
import { fixedOrNever } from "./distributions/fixedOrNever.ts";
import { gamma } from "./distributions/gamma.ts";
import { hyperexponential } from "./distributions/hyperexponential.ts";
import { lognormal } from "./distributions/lognormal.ts";
import { quantiles } from "./distributions/quantiles.ts";
import { refuse } from "./distributions/requirement.ts";
import { uniform } from "./distributions/uniform.ts";
import { weibull } from "./distributions/weibull.ts";

/**
 * A distribution as plain data, such as `{ name: "lognormal", mean: 12, cv: 0.5 }`: what a scenario file holds and what moves
 * between threads. The parameters are those of the function of that name.
 */
export type DistributionSpec = {
  [Name in keyof typeof distributions]: { readonly name: Name } & Parameters<
    (typeof distributions)[Name]
  >[0];
}[keyof typeof distributions];

/**
 * The distribution a specification describes.
 *
 * @throws RangeError naming the distribution, the parameter, what must hold and what was given; or which distributions there
 * are, where this is none of them.
 * @example
 * import { distributionOf } from "tierlab";
 * const handling = distributionOf({ name: "lognormal", mean: 12, cv: 0.5 });
 * handling.mean // => 12
 * handling.variance // => 36
 */
export function distributionOf(spec: DistributionSpec): Distribution {
  if (!Object.hasOwn(distributions, spec.name))
    refuse("name", `one of ${Object.keys(distributions).join(", ")}`, spec.name);
  const build = distributions[spec.name] as (parameters: DistributionSpec) => Distribution;
  return build(spec);
}

/** Every distribution there is: a new one is a file of its own and a line here. */
const distributions = {
  erlang,
  exponential,
  fixed,
  fixedOrNever,
  gamma,
  hyperexponential,
  lognormal,
  quantiles,
  uniform,
  weibull,
};
