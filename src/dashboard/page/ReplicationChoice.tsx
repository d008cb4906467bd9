import { useStore } from "./store.ts";

const choices = [20, 50, 100, 200] as const;

/** How many replications the intervals rest on: more make them narrower and take longer. */
export function ReplicationChoice() {
  const { actions, replications } = useStore();
  const choose = (count: number) => {
    replications.value = count;
    actions.simulateAgain();
  };
  // those that the page came with may be another number
  const offered = [...new Set([...choices, replications.value])].sort((a, b) => a - b);
  return (
    <label>
      95 % intervals from
      <select
        value={replications.value}
        onChange={(event) => choose(Number(event.currentTarget.value))}
      >
        {offered.map((count) => (
          <option key={count} value={count}>
            {count}
          </option>
        ))}
      </select>
      replications of each scenario
    </label>
  );
}
