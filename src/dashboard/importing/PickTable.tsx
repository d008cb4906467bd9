/** A name, what it is taken for, and why. */
export interface PickRow {
  readonly name: string;
  /** Empty for nothing. */
  readonly value: string;
  readonly reason: string;
  readonly isSure: boolean;
}

/** What the names are. */
export type Picked = "Column" | "Status";

/** By which the field for a name is found. */
export function pickId(what: Picked, name: string): string {
  return `${what}: ${name}`;
}

export interface PickTableProps {
  readonly what: Picked;
  readonly rows: readonly PickRow[];
  readonly choices: readonly { readonly value: string; readonly words: string }[];
  /** What picking nothing means. */
  readonly none: string;
  readonly onPick: (name: string, value: string) => void;
}

/** Names to be given a meaning each: the uncertain ones at once, the others behind a fold. */
export function PickTable({ what, rows, ...picking }: PickTableProps) {
  const unsure = rows.filter(({ isSure }) => !isSure);
  const sure = rows.filter(({ isSure }) => isSure);
  return (
    <>
      {unsure.length > 0 && <Picks what={what} rows={unsure} {...picking} />}
      {sure.length > 0 && (
        <details>
          <summary>
            {what === "Status" ? "Statuses" : `${what}s`} that say what they are ({sure.length})
          </summary>
          <Picks what={what} rows={sure} {...picking} />
        </details>
      )}
    </>
  );
}

function Picks({ what, rows, choices, none, onPick }: PickTableProps) {
  return (
    <div class="group-list is-picks" role="region" aria-label={`${what}: its meaning`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{what}</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, value, reason }) => (
            <tr key={name}>
              <th scope="row">
                {name} <span class="group-evidence">{reason}</span>
              </th>
              <td>
                <select
                  aria-label={`Meaning of ${name}`}
                  data-pick={pickId(what, name)}
                  value={value}
                  onChange={(event) => onPick(name, event.currentTarget.value)}
                >
                  <option value="">{none}</option>
                  {choices.map((choice) => (
                    <option key={choice.value} value={choice.value}>
                      {choice.words}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
