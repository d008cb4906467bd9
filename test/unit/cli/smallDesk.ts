/** A desk of two tiers, a day of warm-up in weeks and a promise, that simulates in a moment. */
export const smallDesk = `name: Small desk
timezone: Europe/Berlin
warmUp: 1 week
measured: 1 week
demand: { ticketsPerWeek: 200 }
types:
  - { name: Question, share: 100%, resolvableFrom: { L1: 70%, L2: 30% } }
tiers:
  - name: L1
    teams: [{ name: Desk, agents: 2, hourlyCost: 30 }]
    handling: { mean: 30 min, cv: 1 }
  - name: L2
    teams: [{ name: Experts, agents: 1, hourlyCost: 50 }]
    handling: { mean: 60 min, cv: 1 }
promises:
  - { name: Resolution, measure: resolution, limit: 4 h, penalty: { once: 10 } }
`;

/** The same with one more expert. */
export const largerDesk = smallDesk
  .replace("agents: 1", "agents: 2")
  .replace("Small desk", "One more expert");
