/** What an item of a list of the scenario is called, by the key of its list. */
export const thingKinds: Readonly<Record<string, string>> = {
  escalation: "rule",
  promises: "promise",
  types: "type",
  tiers: "tier",
  teams: "team",
  shifts: "shift",
  calendars: "calendar",
  deflection: "self-service",
  improvements: "improvement",
  majorIncidents: "major incident",
};
