import { useId } from "preact/hooks";

export interface FileFieldProps {
  readonly label: string;
  readonly accept: string;
  readonly isLarge?: boolean;
  readonly onFiles: (files: readonly File[]) => Promise<void>;
}

/** A native file input that tells the files chosen. */
export function FileField({ label, accept, isLarge = false, onFiles }: FileFieldProps) {
  const id = useId();
  return (
    <div class={`field file-field ${isLarge ? "is-large" : ""}`}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={isLarge}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          if (files.length > 0) void onFiles(files);
        }}
      />
    </div>
  );
}
