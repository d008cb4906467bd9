import { z } from "zod";
import { schemaFindings, schemaMessage } from "../../src/model/schemaFindings.ts";
import { formatPath } from "../../src/model/scenarioPath.ts";
import type { QueueingCase } from "./oracleCase.ts";

type Parameters = Readonly<Record<string, z.ZodType>>;

const number = z.number().min(0);
const numbers = z.array(number).min(1);
const two = z.array(number).length(2);

/** What each distribution has to give; of others nothing is known. */
const distributionParameters: Readonly<Record<string, Parameters>> = {
  exponential: { mean: number },
  deterministic: { value: number },
  lognormal: { mean: number, cv: number },
  gamma: { shape: number, scale: number },
  erlang: { k: number, mean: number },
  weibull: { shape: number, scale: number },
  uniform: { low: number, high: number },
  hyperexponential: { p: numbers, means: numbers },
  deterministic_or_infinite: { value: number, p_finite: number },
};

const distribution = withParameters("dist", distributionParameters);
const batchSize = withParameters("dist", {});

/** What each arrival process has to give. */
const processParameters: Readonly<Record<string, Parameters>> = {
  poisson: { rate: number },
  poisson_piecewise: { period: number, breaks: numbers, rates: numbers },
  renewal: { interarrival: distribution },
  batch_poisson: { rate: number, batch: batchSize },
  mmpp2: { rates: two, mean_state: two },
  finite_source: { population: number, think: distribution },
};

const steps = (values: string) =>
  ({
    check: (given: Readonly<Record<string, unknown>>) => {
      const breaks = given["breaks"] as readonly number[];
      return (
        breaks.length === (given[values] as readonly number[]).length &&
        breaks.every((minute, at) => at === 0 || minute > breaks[at - 1]) &&
        breaks[breaks.length - 1] < (given["period"] as number)
      );
    },
    error: `must have as many ${values} as breaks, which rise and lie within the period`,
  }) as const;

const piecewise = steps("rates");
const staffed = steps("servers");

const arrivals = withParameters("process", processParameters).refine(
  (given) => given["process"] !== "poisson_piecewise" || piecewise.check(given),
  { error: piecewise.error, when: ({ issues }) => issues.length === 0 },
);

const schedule = z
  .looseObject({ period: number, breaks: numbers, servers: numbers, shift_end: z.string() })
  .refine(staffed.check, { error: staffed.error });

const patience = distribution.refine(({ then }) => then === "leave" || then === "escalate", {
  path: ["then"],
  error: "must be leave or escalate",
  when: ({ issues }) => issues.length === 0,
});

const service = z.looseObject({}).superRefine((given, context) => {
  const each = typeof given["dist"] === "string" ? { "": given } : given;
  for (const [className, one] of Object.entries(each)) {
    const issues = distribution.safeParse(one, { error: schemaMessage }).error?.issues ?? [];
    for (const { path, message } of issues)
      context.addIssue({
        code: "custom",
        path: className === "" ? path : [className, ...path],
        message,
      });
  }
});

const form = z.looseObject({
  classes: z.array(z.looseObject({ name: z.string(), priority: z.number() })).min(1),
  arrivals: z.array(arrivals).min(1),
  tiers: z
    .array(
      z.looseObject({
        name: z.string(),
        service,
        servers: number.nullish(),
        schedule: schedule.optional(),
        patience: patience.nullish(),
        capacity: z.number().nullish(),
        routes: z.looseObject({}).optional(),
      }),
    )
    .min(1),
  snapshots: numbers.optional(),
});

/** Why a case isn't of the oracle's form, each with its place; empty where it is. */
export function formGaps({ scenario, expected, metrics }: QueueingCase): string[] {
  const result = form.safeParse(scenario, { error: schemaMessage });
  const gaps = (result.success ? [] : schemaFindings(result.error)).map(
    ({ path, message }) => `${formatPath(["scenario", ...path])} ${message}`,
  );
  if (gaps.length === 0) gaps.push(...unknownPlaces(scenario));
  if (!Array.isArray(metrics ?? [])) gaps.push("metrics must be a list of names");
  for (const [name, value] of Object.entries(expected ?? {}))
    if (typeof value !== "number") gaps.push(`expected ${name} must be a number`);
  return gaps;
}

function unknownPlaces({ classes, arrivals: streams, tiers }: QueueingCase["scenario"]): string[] {
  const isClass = (wanted: string) => classes.some(({ name }) => name === wanted);
  const isTier = (wanted: string) => tiers.some(({ name }) => name === wanted);
  return streams.flatMap((stream, at) => [
    ...(isTier(stream.tier) ? [] : [`scenario.arrivals[${at}].tier must be a tier of the case`]),
    ...(isClass(stream.class) ? [] : [`scenario.arrivals[${at}].class must be one of its classes`]),
  ]);
}

/** An object whose `kind` says what else it has to give. */
function withParameters(kind: string, known: Readonly<Record<string, Parameters>>) {
  return z.looseObject({ [kind]: z.string() }).superRefine((given, context) => {
    for (const [name, schema] of Object.entries(known[given[kind]] ?? {})) {
      const issues = schema.safeParse(given[name], { error: schemaMessage }).error?.issues ?? [];
      for (const { path, message } of issues)
        context.addIssue({ code: "custom", path: [name, ...path], message });
    }
  });
}
