import { expect, test } from "vitest";
import { themes } from "../../../src/model/glossary/themes.ts";
import { scenarioPlaces } from "./scenarioPlaces.ts";

/** What needs no word of its own: a part of something that has one, and says by its key what it is. */
const selfExplanatory = `
  $schema name description
  calendars[].name calendars[].hours calendars[].hours[].days calendars[].hours[].hours
  calendars[].special[].date calendars[].special[].hours
  demand.profile.hourly demand.profile.windows demand.profile.windows[].days
  demand.profile.windows[].hours demand.profile.windows[].weight demand.profile.otherwise
  demand.holidays[].dates demand.holidays[].weight
  demand.surges[].name demand.surges[].type demand.surges[].from demand.surges[].lasts
  demand.surges[].tickets demand.surges[].factor
  types[].name types[].holidays[].dates types[].holidays[].weight
  types[].arrivals.quiet.lasts types[].arrivals.quiet.weight
  types[].arrivals.busy.lasts types[].arrivals.busy.weight
  deflection[].name improvements[].name majorIncidents[].name tiers[].name tiers[].teams[].name
  tiers[].teams[].shifts[].days tiers[].teams[].shifts[].hours
  tiers[].teams[].onCall.duties[].days tiers[].teams[].onCall.duties[].hours
  tiers[].vendor.calendar tiers[].vendor.returns.share tiers[].vendor.returns.to
  tiers[].patience.to
  escalation[].name promises[].name
  evidence[].parameter evidence[].tickets evidence[].note
  ….mean ….value ….shape ….scale ….k ….low ….high ….shares ….means ….share ….values
`
  .trim()
  .split(/\s+/)
  .concat("tiers[].patience.byChannel: never");

const terms = Object.values(themes).flatMap((theme) => Object.entries(theme));
const explained = new Set(terms.flatMap(([, { inScenario = [] }]) => inScenario));
const places = scenarioPlaces();

test("every place of a scenario file has a term in src/model/glossary, or explains itself", () => {
  expect(
    places.filter((place) => !explained.has(place) && !selfExplanatory.includes(place)),
  ).toEqual([]);
});

test("every place that the glossary names is one of a scenario file", () => {
  expect([...explained, ...selfExplanatory].filter((place) => !places.includes(place))).toEqual([]);
});

test("nothing that has a term is said to explain itself", () => {
  expect(selfExplanatory.filter((place) => explained.has(place))).toEqual([]);
});

test("a place has one term, but for the promises that a tier and a vendor make alike", () => {
  const named = terms.flatMap(([, { inScenario = [] }]) => inScenario);
  const twice = named.filter((place, i) => named.indexOf(place) !== i);
  expect(twice).toEqual(["promises[].measure: time in tier"]);
});

test("no two terms have a name in common", () => {
  const names = terms.flatMap(([term, { also = [] }]) => [term, ...also]);
  const plain = names.map((name) => name.toLowerCase());
  expect(plain.filter((name, i) => plain.indexOf(name) !== i)).toEqual([]);
});

test.each(terms)("%s is defined in a sentence or three, as one would say it", (_, term) => {
  expect(term.definition).toMatch(/^[A-Z0-9].*\.$/);
  expect(term.definition.match(/[.:](?= |$)/g)!.length).toBeLessThanOrEqual(4);
  expect(term.definition.length).toBeLessThanOrEqual(220);
});
