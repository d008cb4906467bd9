import type { Payback } from "../../experiment/payback/payback.ts";
import { asksForPayback } from "../../experiment/payback/paybacks.ts";
import { sharedDomain } from "../../charts/sharedDomain.ts";
import type { Interval } from "../../charts/interval.ts";
import { paidBackWords } from "../words/paybackWords.ts";
import { quantityScale } from "../words/quantity.ts";
import { BalancePanel, crossingOf } from "./BalancePanel.tsx";
import { LoadByPhase } from "./LoadByPhase.tsx";
import { LoadPanel } from "./LoadPanel.tsx";
import { PaybackFigures } from "./PaybackFigures.tsx";
import { PaybackHours } from "./PaybackHours.tsx";
import { Section } from "./Section.tsx";
import { useStore } from "./store.ts";
import { useComparison } from "./useComparison.ts";
import { weeksTaken } from "./weeksTaken.ts";
import { WeekByWeek } from "./WeekByWeek.tsx";

/**
 * When the chosen alternative has paid for itself, and what it does to the tiers until then. By itself where it differs from the
 * baseline in a lever; else where it is asked for, and why not is said.
 */
export function PaybackSection() {
  const { comparison, baseline, chosen } = useComparison();
  const { payback: of } = useStore();
  if (chosen === null || chosen.entry.fingerprint === baseline.entry.fingerprint) return null;
  const { name, scenario } = chosen.entry;
  const pair = [baseline.entry.scenario, scenario];
  const [pulls, isAsked] = [asksForPayback(pair)[0], asksForPayback(pair, of.value)[0]];
  const payback = isAsked ? comparison.payback?.[name] : undefined;
  const title = `Payback of “${name}”`;
  const choice = pulls ? null : <PaybackChoice />;
  if (payback === undefined)
    return (
      <Section id="payback" title={title} lead={isAsked ? undefined : whyNot} isForScreen>
        {choice}
        {isAsked && <p class="quiet">Known when it has been simulated.</p>}
      </Section>
    );
  return (
    <Section
      id="payback"
      title={title}
      lead={`${paidBackWords(payback.money, "The balance")} With the hours freed at their cost: ${lowerFirst(paidBackWords(payback.withHours, "the balance"))}`}
    >
      <div class={chosen.isStale ? "payback is-stale" : "payback"}>
        {choice}
        <Balances payback={payback} />
        <Marks payback={payback} />
        <PaybackFigures payback={payback} />
        <PaybackHours payback={payback} />
        <Loads payback={payback} />
        <details>
          <summary>Week by week in figures</summary>
          <WeekByWeek payback={payback} />
        </details>
      </div>
    </Section>
  );
}

const whyNot =
  "It isn’t shown, since no lever is pulled that would have to pay for itself: improvements, self-service, on call, several chats at once, swarms, triage, major incidents, absences, people who tire or leave. It can be shown of any other difference, such as one more agent.";

/** Whether it is shown of alternatives that pull no lever, too. */
function PaybackChoice() {
  const { actions, payback } = useStore();
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={payback.value === "all"}
        onChange={({ currentTarget }) =>
          actions.showPaybackOf(currentTarget.checked ? "all" : "levers")
        }
      />
      Show the payback of every alternative, whatever it changes
    </label>
  );
}

/** How the charts are read. */
function Marks({ payback }: { readonly payback: Payback }) {
  return (
    <ul class="legend quiet" aria-label="Marks of the charts">
      <li>Band: 95 % of the mean, week by week</li>
      {[payback.money, payback.withHours].some((of) => crossingOf(of) !== null) && (
        <li>On the line at 0: when it is paid back, 95 %; an arrow: beyond the window</li>
      )}
      {weeksTaken(payback).length > 0 && (
        <li>
          <span class="swatch is-shade" aria-hidden="true" />
          Weeks in which people are taken
        </li>
      )}
    </ul>
  );
}

function Balances({ payback }: { readonly payback: Payback }) {
  const { comparison } = useComparison();
  const { money, withHours } = payback;
  const means = [...money.balance, ...withHours.balance].map(({ mean }) => mean ?? 0);
  const format = quantityScale("money", means, comparison.scenarios[0].currency);
  const domains = alikeDomains(money.balance, withHours.balance);
  return (
    <div class="panels is-wide">
      {(["Balance, on money alone", "Balance, with the hours freed"] as const).map((title, at) => (
        <BalancePanel
          key={title}
          title={title}
          of={[money, withHours][at]}
          domain={domains[at]}
          {...{ payback, format }}
        />
      ))}
    </div>
  );
}

/** One scale for both, so that they compare; each its own where one would be flat on the other's. */
function alikeDomains(
  ...balances: readonly (readonly Interval[])[]
): readonly (readonly [number, number])[] {
  const domainOf = (of: readonly Interval[]) =>
    sharedDomain([...of, { mean: 0, low: 0, high: 0, n: 0 }]);
  const own = balances.map(domainOf);
  const spans = own.map(([from, to]) => to - from);
  const isFlat = Math.min(...spans) * mostTimes < Math.max(...spans);
  return isFlat ? own : balances.map(() => domainOf(balances.flat()));
}

/** How many times the range of one may be that of the other on one scale. */
const mostTimes = 5;

/** Of the tiers whose occupancy is known. */
function Loads({ payback }: { readonly payback: Payback }) {
  const known = payback.tiers.filter(({ weeks }) =>
    weeks.some(({ occupancy }) => occupancy.difference.mean !== null),
  );
  if (known.length === 0) return null;
  const all = known.flatMap(({ weeks }) => weeks.map(({ occupancy }) => occupancy.difference));
  const [from, to] = sharedDomain([...all, { mean: 0, low: 0, high: 0, n: 0 }]);
  return (
    <>
      <h3>Load of each tier{payback.phases.length > 1 && ", while it is introduced and after"}</h3>
      <div class="panels">
        {known.map((tier) => (
          <LoadPanel
            key={tier.tier}
            tier={tier}
            payback={payback}
            domain={[from * 100, to * 100]}
          />
        ))}
      </div>
      <LoadByPhase payback={payback} />
    </>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
