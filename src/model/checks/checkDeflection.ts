import { type DeflectionModel, trueRate } from "../deflectionSchema.ts";
import { momentInRun } from "../momentInRun.ts";
import type { Scenario } from "../scenarioSchema.ts";
import { shownShare } from "../share.ts";
import { resolveVaried } from "../varied.ts";
import { type Checking, refuse, warn } from "./checking.ts";
import { idleChannels } from "./idleChannels.ts";
import { runWords } from "./runWords.ts";

/** A session helps, is given up, or neither; it comes in the run, and somebody is left to have it. */
export function checkDeflection(checking: Checking): void {
  for (const [i, deflection] of checking.scenario.deflection.entries()) {
    checkShares(checking, deflection, i);
    checkBegin(checking, deflection, i);
    checkChannels(checking, deflection, i);
    checkTurn(checking, deflection, i);
  }
}

function checkShares(checking: Checking, deflection: DeflectionModel, i: number): void {
  const { scenario } = checking;
  const { solves, givenUp, types } = deflection;
  for (const type of types ?? scenario.types.map(({ name }) => name))
    for (const priority of scenario.priorities) {
      const at = { type, priority, visit: "entry" } as const;
      const helped = trueRate(deflection, resolveVaried(solves, at) ?? 0);
      const left = resolveVaried(givenUp, at) ?? 0;
      if (helped + left <= 1 + 1e-9) continue;
      const who = JSON.stringify(type);
      const sum = `${shownShare(helped)} + ${shownShare(left)}`;
      const must = `must, with the share that it truly helps, be at most 100 %, got ${sum}`;
      refuse(checking, ["deflection", i, "givenUp"], `${must} for ${who} of ${priority}`);
      return;
    }
}

function checkBegin(checking: Checking, { from }: DeflectionModel, i: number): void {
  if (from === undefined) return;
  const { warmUp, measured } = checking.scenario;
  if (momentInRun(checking.scenario, from) < warmUp + measured) return;
  warn(
    checking,
    ["deflection", i, "from"],
    `lies after ${runWords(checking.scenario)}: it doesn't show`,
  );
}

/** By the channels named there come tickets of its types. */
function checkChannels(
  checking: Checking,
  { channels = [], types }: DeflectionModel,
  i: number,
): void {
  const named = channels.filter((name) => checking.names.channel.includes(name));
  for (const name of idleChannels(checking.scenario, named, types))
    warn(
      checking,
      ["deflection", i, "channels"],
      `has ${JSON.stringify(name)}, by which no ticket of its types comes: nobody meets it there`,
    );
}

/** A requester tries one thing at most: what comes after something that everybody tries is tried by nobody. */
function checkTurn(checking: Checking, deflection: DeflectionModel, i: number): void {
  const { scenario } = checking;
  const before = scenario.deflection
    .slice(0, i)
    .filter(({ name }) => name !== deflection.name)
    .filter((one) => beginsAt(scenario, one) <= beginsAt(scenario, deflection));
  const firsts = cellsOf(scenario, deflection).map((cell) =>
    before.find((one) => triedShare(one, cell) === 1),
  );
  if (firsts.length === 0 || firsts.includes(undefined)) return;
  const names = [...new Set(firsts.map((first) => JSON.stringify(first?.name)))].join(" or ");
  refuse(
    checking,
    ["deflection", i],
    `must leave somebody to try it: whom it is for all try ${names} before, and one thing at most; tried below 100 % there, or other types or channels, leave some`,
  );
}

/** Tickets that are alike in who tries what. */
interface Cell {
  readonly type: string;
  readonly priority: string;
  readonly channel: string | undefined;
}

/** Those of whom some would try it. */
function cellsOf(scenario: Scenario, deflection: DeflectionModel): Cell[] {
  const { types = scenario.types.map(({ name }) => name) } = deflection;
  const channels = deflection.channels ?? scenario.channels ?? [undefined];
  return types
    .flatMap((type) => scenario.priorities.map((priority) => ({ type, priority })))
    .flatMap((one) => channels.map((channel) => ({ ...one, channel })))
    .filter((cell) => triedShare(deflection, cell) > 0);
}

function triedShare(
  { tried, types, channels }: DeflectionModel,
  { type, priority, channel }: Cell,
): number {
  if (types?.includes(type) === false) return 0;
  if (channels !== undefined && (channel === undefined || !channels.includes(channel))) return 0;
  return resolveVaried(tried, { type, priority, visit: "entry" }) ?? 0;
}

function beginsAt(scenario: Scenario, { from }: DeflectionModel): number {
  return from === undefined ? -Infinity : momentInRun(scenario, from);
}
