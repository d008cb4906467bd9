import { describe } from "vitest";
import { tellEach } from "./soundDesk.ts";

describe("a wrong value of types, priorities or demand, told with its place and what would be right", () => {
  tellEach([
    [
      "share: 60%",
      "share: 160%",
      "desk.yaml:11:30 types[0].share must be at most 100 %, got 160 %",
    ],
    [
      "share: 60%",
      "share: 50%",
      "desk.yaml:10:1 types must have shares of the demand that add up to 100 %, got 90 %",
    ],
    [
      "share: 60%, priority: P2",
      "ticketsPerWeek: 5, priority: P2",
      "desk.yaml:10:1 types must have shares of the demand that add up to 100 %, got 40 %",
    ],
    [
      "share: 60%, ",
      "share: 60%, ticketsPerWeek: 5, ",
      "desk.yaml:11:5 types[0] must have either a share of the demand or ticketsPerWeek of its own",
    ],
    [
      "priority: P2 }",
      "priority: P3 }",
      'desk.yaml:11:45 types[0].priority must be a priority, one of P1, P2, got "P3"',
    ],
    [
      "priority: P2 }",
      "priority: { P1: 10%, P2: 80% } }",
      "desk.yaml:11:45 types[0].priority must add up to 100 %, got 90 %",
    ],
    [
      "priority: P2 }",
      "urgency: high }",
      "desk.yaml:11:35 types[0].urgency must not be given without a priorityMatrix",
    ],
    [
      "priority: P2 }",
      "entry: L9 }",
      'desk.yaml:11:42 types[0].entry must be a tier, one of L1, L2, got "L9"',
    ],
    [
      "resolvableFrom: L2",
      "resolvableFrom: { L2: 50%, L3: 50% }",
      'desk.yaml:12:60 types[1].resolvableFrom.L3 must be a tier, one of L1, L2, got "L3"',
    ],
    [
      "{ name: Password,",
      "{ name: Outage,",
      'desk.yaml:12:13 types[1].name must be unique, got "Outage", which another type is called',
    ],
    [
      "name: Password",
      "name: 12345",
      "desk.yaml:11:13 types[0].name must be a name, in quotes if it looks like a number, got 12345",
    ],
    [
      "name: L2",
      "name: next",
      'desk.yaml:12:49 types[1].resolvableFrom must be a tier, one of L1, next, got "L2"\ndesk.yaml:20:11 tiers[1].name must not be next, which has a meaning of its own',
    ],
    [
      "name: L2",
      "name: L1",
      'desk.yaml:12:49 types[1].resolvableFrom must be a tier, one of L1, got "L2"\ndesk.yaml:20:11 tiers[1].name must be unique, got "L1", which another tier is called\ndesk.yaml:27:75 escalation[0].to must name a tier: there is none above L1',
    ],
    [
      "priorities: [P1, P2]",
      "priorities: [P1, P1]",
      'desk.yaml:4:18 priorities[1] must be unique, got "P1", which another priority is called\ndesk.yaml:11:45 types[0].priority must be a priority, one of P1, got "P2"',
    ],
    [
      "priorities: [P1, P2]",
      "priorities: P1",
      'desk.yaml:4:13 priorities must be a list, got "P1"; did you mean [P1]?',
    ],
    [
      "impacts: [site, person]",
      "impacts: []",
      "desk.yaml:5:10 impacts must have at least 1 entry, got 0",
    ],
    [
      "demand: { ticketsPerWeek: 100 }",
      "demand: { ticketsPerWeek: -1 }",
      "desk.yaml:9:27 demand.ticketsPerWeek must be at least 0, got -1",
    ],
    [
      "demand: { ticketsPerWeek: 100 }",
      "demand: { ticketsPerWeek: 100, profile: { hourly: [1, 2] } }",
      "desk.yaml:9:51 demand.profile.hourly must have 168 weights, from Monday 00:00 to Sunday 23:00, got 2",
    ],
    [
      "demand: { ticketsPerWeek: 100 }",
      'demand: { ticketsPerWeek: 100, profile: { windows: [{ days: mon, hours: "09:00-17:00", weight: 0 }] } }',
      "desk.yaml:9:41 demand.profile must have a weight above 0 somewhere in the week",
    ],
    [
      "demand: { ticketsPerWeek: 100 }",
      "demand: { ticketsPerWeek: 100, profile: { windows: [{ days: monday, hours: 9-17, weight: 1 }] } }",
      'desk.yaml:9:61 demand.profile.windows[0].days must be days such as mon-fri, sat or daily, got "monday"; did you mean mon?\ndesk.yaml:9:76 demand.profile.windows[0].hours must be hours such as 09:00-17:00, got "9-17"; did you mean 09:00-17:00?',
    ],
    [
      "    handling: { mean: 30 min, cv: 1.2 }",
      "    handling: { mean: 30 min, cv: 1.2 }\n    authority: { types: [Password] }",
      "desk.yaml:12:5 types[1] must be resolvable wherever it can get to: at L2 nobody may resolve it (impact person), and from there it gets to no tier that does",
    ],
    [
      "    handling: { mean: 30 min, cv: 1.2 }",
      "    handling: { mean: 30 min, cv: 1.2 }\n    routes: { L2: 60%, L1: 40% }",
      "desk.yaml:12:5 types[1] must be resolvable wherever it can get to: at L2 nobody ever resolves it by its routes, and from there it gets to no tier that does",
    ],
    [
      "impacts: [site, person]",
      "impacts: [site, person]\npriorityMatrix: { site: { high: P1, low: P2 }, persn: { high: P3 } }",
      'desk.yaml:6:1 priorityMatrix must have a row for the impact person\ndesk.yaml:6:48 priorityMatrix.persn must be an impact, one of site, person, got "persn"; did you mean "person"?\ndesk.yaml:6:48 priorityMatrix.persn must have a priority for the urgency low\ndesk.yaml:6:63 priorityMatrix.persn.high must be a priority, one of P1, P2, got "P3"\ndesk.yaml:12:35 types[0].priority must not be given with a priorityMatrix, which gives it by impact and urgency',
    ],
    [
      "impacts: [site, person]",
      "impacts: [site, person]\npriorityMatrix: { site: { high: P1, low: P2 }, person: { high: P2, low: P2 } }",
      "desk.yaml:12:35 types[0].priority must not be given with a priorityMatrix, which gives it by impact and urgency",
    ],
  ]);
});
