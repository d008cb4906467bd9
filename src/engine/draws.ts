import { type Distribution } from "../random/distribution.ts";
import { standardExponentialAt, uniformAt } from "../random/keyedDraws.ts";
import type { RootKey } from "../random/rootKey.ts";
import { type StreamKey, streamKey } from "../random/streamKey.ts";
import type { Mix } from "./compiledMix.ts";
import type { Ticket } from "./ticket.ts";

/** What a draw is for; the names are part of its key. */
const purposes = [
  "arrival",
  "priority",
  "impact",
  "urgency",
  "entry",
  "lowest tier",
  "patience",
  "reopening",
  "reopening delay",
  "handling",
  "diagnosis",
  "premature escalation",
  "over-holding",
  "over-holding time",
  "return",
  "route",
  "visit time",
  "pending",
  "pending time",
  "gap",
  "batch size",
  "spell",
  "think time",
  "day factor",
  "documentation",
  "misrouting",
  "logging",
  "channel",
  "trying help",
  "being helped",
  "session time",
  "second thoughts",
  "prevention",
  "shift left",
  "learning",
  "learning time",
  "declaration",
  "children",
  "child",
  "recognition",
  "linking",
  "closing",
  "calling",
  "time to a call",
  "announcement",
  "swarm",
  "swarm time",
  "swarm outcome",
  "after a swarm",
  "reaction",
  "false alarm",
] as const;

/** Serials aren't negative; dates before 1970 are. */
export const dayOffset = 1_000_000;

/** The purposes by name, as numbers. */
export const purpose = Object.fromEntries(purposes.map((name, at) => [name, at])) as Record<
  (typeof purposes)[number],
  number
>;

/** What draws are made at, by names: teams and then tiers, help before a person, improvements. */
export interface DrawPlaces {
  readonly places: readonly string[];
  readonly deflections: readonly string[];
  readonly improvements: readonly string[];
}

/**
 * The keyed draws of one replication. A stream belongs to a source of tickets (a type, a surge of
 * one), a place and a purpose; a place is a team, a tier, a deflection or an improvement by its *name*, or the ticket itself
 * (`self`), so that inserting a tier leaves the other tiers' draws as they are. Within a stream, a
 * draw is found by the ticket's serial in its own source and the n-th use: the n-th visit to the
 * place.
 */
export class Draws {
  readonly self: number;
  readonly #keys: Int32Array;
  readonly #isReady: Uint8Array;
  readonly #root: RootKey;
  readonly #replication: number;
  readonly #sources: readonly string[];
  readonly #places: readonly string[];
  readonly #firstDeflection: number;
  readonly #firstImprovement: number;

  constructor(
    root: RootKey,
    replication: number,
    sources: readonly string[],
    { places, deflections, improvements }: DrawPlaces,
  ) {
    this.#root = root;
    this.#replication = replication;
    this.#sources = sources;
    this.#places = [...places, ...deflections, ...improvements, ""];
    this.#firstDeflection = places.length;
    this.#firstImprovement = places.length + deflections.length;
    this.self = this.#places.length - 1;
    this.#keys = new Int32Array(sources.length * this.#places.length * purposes.length * 2);
    this.#isReady = new Uint8Array(sources.length * this.#places.length);
  }

  /** Uniform in (0, 1). */
  uniform(source: number, place: number, purpose: number, serial: number, use: number): number {
    const key = this.#keyAt(source, place, purpose);
    return uniformAt(this.#keys[key], this.#keys[key + 1], serial, use);
  }

  /** Exponential with mean 1. */
  exponential(source: number, place: number, purpose: number, serial: number, use: number): number {
    const key = this.#keyAt(source, place, purpose);
    return standardExponentialAt(this.#keys[key], this.#keys[key + 1], serial, use);
  }

  /** A duration of the distribution, rounded half up to whole milliseconds. */
  duration(
    distribution: Distribution,
    source: number,
    place: number,
    purpose: number,
    serial: number,
    use: number,
  ): number {
    const key = this.#keyAt(source, place, purpose);
    const drawn = distribution.sample(this.#keys[key], this.#keys[key + 1], serial, use);
    return Math.floor(drawn + 0.5);
  }

  /** What one source alone draws once for each of its moments, spells or days: not rounded. */
  ofSource(distribution: Distribution, source: number, purpose: number, serial: number): number {
    const key = this.#keyAt(source, this.self, purpose);
    return distribution.sample(this.#keys[key], this.#keys[key + 1], serial, 0);
  }

  /** The place of a deflection, for draws of tickets there. */
  ofDeflection(index: number): number {
    return this.#firstDeflection + index;
  }

  /** The place of an improvement. */
  ofImprovement(index: number): number {
    return this.#firstImprovement + index;
  }

  /** Uniform in (0, 1), of a team on a date (days from 1970-01-01): `what` is its key beside the team's name. */
  ofTeam(team: string, what: string, day: number): number {
    const key = this.streamOfTeam(team, what);
    return uniformAt(key[0], key[1], day + dayOffset, 0);
  }

  /** The key of a stream of a team's own, by what it is for. */
  streamOfTeam(team: string, what: string): StreamKey {
    return streamKey(this.#root, this.#replication, team, what);
  }

  /** Where the streams of a source at a place are found, for as long as the ticket is there. */
  streamsAt(source: number, place: number): number {
    const pair = source * this.#places.length + place;
    if (this.#isReady[pair] === 0) this.#prepare(source, place, pair);
    return pair * purposes.length * 2;
  }

  /** Uniform in (0, 1), of the ticket's present visit. */
  uniformOf({ streams, serial, use }: Ticket, purpose: number): number {
    const key = streams + 2 * purpose;
    return uniformAt(this.#keys[key], this.#keys[key + 1], serial, use);
  }

  /** A duration of the ticket's present visit, rounded half up to whole milliseconds. */
  durationOf(
    { streams, serial, use }: Ticket,
    purpose: number,
    distribution: Distribution,
  ): number {
    const key = streams + 2 * purpose;
    return Math.floor(distribution.sample(this.#keys[key], this.#keys[key + 1], serial, use) + 0.5);
  }

  #keyAt(source: number, place: number, purpose: number): number {
    return this.streamsAt(source, place) + 2 * purpose;
  }

  #prepare(source: number, place: number, pair: number): void {
    this.#isReady[pair] = 1;
    for (const [at, name] of purposes.entries()) {
      const purposeHere = place === this.self ? name : `${name} at ${this.#places[place]}`;
      const key = streamKey(this.#root, this.#replication, this.#sources[source], purposeHere);
      this.#keys[(pair * purposes.length + at) * 2] = key[0];
      this.#keys[(pair * purposes.length + at) * 2 + 1] = key[1];
    }
  }
}

/** The index that a uniform number falls on. */
export function pick(mix: Mix, uniform: number): number {
  let at = 0;
  while (uniform > mix.upTo[at] && at < mix.index.length - 1) at++;
  return mix.index[at];
}
