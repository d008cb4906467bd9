import { describe } from "vitest";
import { tellEach } from "./soundDesk.ts";

describe("a wrong value of a team, told with its place and what would be right", () => {
  tellEach([
    [
      "agents: 3 }",
      "agents: 3, hourlyCost: 1e308 }",
      "desk.yaml:16:47 tiers[0].teams[0].hourlyCost must be at most 1,000,000,000,000, got 1e+308",
    ],
    [
      "agents: 3 }",
      "agents: unlimited, mostInHand: 2 }",
      "desk.yaml:16:43 tiers[0].teams[0].mostInHand must be left out: agents without limit are nobody in particular",
    ],
    [
      "agents: 3 }",
      "agents: 3, shiftEnd: pass-on, mostInHand: 2 }",
      "desk.yaml:16:54 tiers[0].teams[0].mostInHand must be left out: where shifts end by headcount or pass-on, agents are seats, not persons",
    ],
    [
      "handling: 10 min",
      "handling: 10 min\n    sharedTeams: [Back, Front, Back, Side]",
      'desk.yaml:18:25 tiers[0].sharedTeams[1] must be a team of another tier, got "Front"\ndesk.yaml:18:32 tiers[0].sharedTeams[2] must be named once, got "Back" again\ndesk.yaml:18:38 tiers[0].sharedTeams[3] must be a team, one of Front, Back, got "Side"',
    ],
    [
      "agents: 3 }",
      "agents: 3, room: many }",
      'desk.yaml:16:41 tiers[0].teams[0].room must be a whole number of at least 1, got "many"',
    ],
    [
      "agents: 3 }",
      "agents: -2 }",
      "desk.yaml:16:32 tiers[0].teams[0].agents must be a whole number of at least 0, got -2",
    ],
    [
      "agents: 3 }",
      "agents: 2.5 }",
      "desk.yaml:16:32 tiers[0].teams[0].agents must be a whole number of at least 0, or unlimited, got 2.5",
    ],
    [
      "agents: 3 }",
      "agents: many }",
      'desk.yaml:16:32 tiers[0].teams[0].agents must be a whole number of at least 0, or unlimited, got "many"',
    ],
    [
      "agents: 3 }",
      'agents: 3, shifts: [{ days: mon, hours: "09:00-17:00", agents: 1 }] }',
      "desk.yaml:16:9 tiers[0].teams[0] must have either agents (around the clock) or shifts",
    ],
    [
      "{ name: Front, agents: 3 }",
      "{ name: Front }",
      "desk.yaml:16:9 tiers[0].teams[0] must have either agents (around the clock) or shifts",
    ],
    [
      'breaks: ["12:00-13:00"]',
      'breaks: ["16:30-17:30"]',
      "desk.yaml:24:72 tiers[1].teams[0].shifts[0].breaks[0] must lie within the hours of the shift",
    ],
    [
      'breaks: ["12:00-13:00"]',
      'breaks: ["12:00-13:00", "12:30-13:30"]',
      "desk.yaml:24:87 tiers[1].teams[0].shifts[0].breaks[1] must not overlap another break",
    ],
    [
      'hours: "09:00-17:00", agents',
      'hours: "09:00-25:00", agents',
      'desk.yaml:24:37 tiers[1].teams[0].shifts[0].hours must be hours such as 09:00-17:00, got "09:00-25:00"',
    ],
    [
      "      - name: Back\n",
      "      - name: Back\n        types: [Password]\n",
      'desk.yaml:22:7 tiers[1].teams must have a team that takes "Outage", which can get to L2',
    ],
    [
      "agents: 3 }",
      "agents: -2 }\n      - { name: Front, agents: 1, tipes: [Pasword], types: [Pasword] }",
      'desk.yaml:16:32 tiers[0].teams[0].agents must be a whole number of at least 0, got -2\ndesk.yaml:17:17 tiers[0].teams[1].name must be unique, got "Front", which another team is called\ndesk.yaml:17:35 tiers[0].teams[1].tipes isn\'t known here; did you mean "types"?\ndesk.yaml:17:61 tiers[0].teams[1].types[0] must be a type, one of Password, Outage, got "Pasword"; did you mean "Password"?',
    ],
  ]);
});
