import { ShiftFields } from "./ShiftFields.tsx";
import { useEditedInput } from "./useEditedInput.ts";
import { ValueField } from "./ValueField.tsx";
import { VariedFields } from "./VariedFields.tsx";

/** Everything of a tier that isn't a number of agents: hours, shrinkage, cost, handling. */
export function TierForm({ at }: { readonly at: number }) {
  const { input } = useEditedInput();
  const tier = input.tiers[at];
  const path = ["tiers", at] as const;
  return (
    <>
      {(tier.teams ?? []).map((team, index) => (
        <TeamFields key={team.name} tier={at} index={index} />
      ))}
      {tier.vendor !== undefined && <VendorFields at={at} />}
      {tier.capacity !== undefined && (
        <>
          <p class="fixed-tier">
            Capacity unknown: a visit lasts as long as in the export, however many people there are.
          </p>
          <VariedFields label="Time at the tier" path={[...path, "visitTime"]} of="distribution" />
        </>
      )}
      <VariedFields label="Handling time" path={[...path, "handling"]} of="distribution" />
      <VariedFields label="Diagnosis time" path={[...path, "diagnosis"]} of="distribution" />
    </>
  );
}

function TeamFields({ tier, index }: { readonly tier: number; readonly index: number }) {
  const { input } = useEditedInput();
  const team = input.tiers[tier].teams?.[index];
  const path = ["tiers", tier, "teams", index] as const;
  if (team === undefined) return null;
  return (
    <fieldset class="team">
      <legend>{team.name}</legend>
      <ShiftFields team={team} path={path} />
      <div class="field-pair">
        <ValueField
          label="Hourly cost"
          path={[...path, "hourlyCost"]}
          kind="number"
          unit={input.currency ?? "EUR"}
          otherwise="0"
        />
        <ValueField label="Shrinkage" path={[...path, "shrinkage"]} kind="text" otherwise="0%" />
      </div>
    </fieldset>
  );
}

function VendorFields({ at }: { readonly at: number }) {
  const { input } = useEditedInput();
  const path = ["tiers", at, "vendor"] as const;
  const currency = input.currency ?? "EUR";
  return (
    <>
      <VariedFields label="Turn-around" path={[...path, "turnAround"]} of="distribution" />
      <div class="field-pair">
        <ValueField
          label="Fee per ticket"
          path={[...path, "feePerTicket"]}
          kind="number"
          unit={currency}
          otherwise="0"
        />
        <ValueField
          label="Retainer per 30 days"
          path={[...path, "retainerPerMonth"]}
          kind="number"
          unit={currency}
          otherwise="0"
        />
      </div>
    </>
  );
}
