import { useId } from "preact/hooks";

export interface ExtractionDatesProps {
  readonly files: readonly File[];
  /** Unix epoch ms by the file's name. */
  readonly dates: Readonly<Record<string, number>>;
  readonly onChange: (dates: Readonly<Record<string, number>>) => void;
}

/** When each file was extracted: where two contradict each other, the later counts. */
export function ExtractionDates({ files, dates, onChange }: ExtractionDatesProps) {
  const id = useId();
  const names = [...new Set(files.map(({ name }) => name))];
  if (names.length < 2) return null;
  return (
    <div>
      <div class="file-pair">
        {names.map((name, at) => (
          <div class="field" key={name}>
            <label for={`${id}-${at}`}>{name} was extracted on</label>
            <input
              id={`${id}-${at}`}
              type="date"
              aria-describedby={`${id}-note`}
              value={
                Object.hasOwn(dates, name) ? new Date(dates[name]).toISOString().slice(0, 10) : ""
              }
              onInput={({ currentTarget: { value } }) => onChange(withDate(dates, name, value))}
            />
          </div>
        ))}
      </div>
      <p id={`${id}-note`} class="quiet">
        Where two files contradict each other, the one extracted later counts; where no date is
        stated, the one that tells a ticket’s last update.
      </p>
    </div>
  );
}

function withDate(
  dates: Readonly<Record<string, number>>,
  name: string,
  date: string,
): Readonly<Record<string, number>> {
  const { [name]: _, ...others } = dates;
  return date === "" ? others : { ...others, [name]: Date.parse(date) };
}
