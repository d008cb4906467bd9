import type { ImportReport } from "../../import/importReport.ts";

const whole = new Intl.NumberFormat("en-GB");

/** Where every row went: read = used + set aside + ignored. */
export function Accounting({ report }: { readonly report: ImportReport }) {
  const { rows, used, setAside, ignored } = report;
  return (
    <dl class="accounting" aria-label="Where every row went">
      <Amount label="rows read" count={rows} />
      <span aria-hidden="true">=</span>
      <Amount label="used" count={used} />
      <span aria-hidden="true">+</span>
      <Amount label="set aside" count={setAside} />
      <span aria-hidden="true">+</span>
      <Amount label="ignored" count={ignored} />
    </dl>
  );
}

function Amount({ label, count }: { readonly label: string; readonly count: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{whole.format(count)}</dd>
    </div>
  );
}
