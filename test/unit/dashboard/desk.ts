/** A small desk as somebody wrote it, comments and all. */
export const deskText = `# Our desk
name: Now
demand: { ticketsPerWeek: 100 }
types:
  - { name: question, share: 100%, resolvableFrom: { L1: 60%, L2: 40% } }
tiers:
  - name: L1
    handling: 10 min
    teams:
      - name: Front
        hourlyCost: 30 # paid
        shifts:
          - { days: mon-fri, hours: "08:00-16:00", agents: 2 }
          - { days: mon-fri, hours: "10:00-18:00", agents: 1 }
  - name: L2
    handling: { mean: 30 min, cv: 1.2 }
    teams:
      - { name: Back, agents: 3 }
`;
