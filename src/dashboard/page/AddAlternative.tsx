import { useStore } from "./store.ts";

/** Begins another alternative, and goes to the form. */
export function AddAlternative() {
  const { workspace } = useStore();
  return (
    <button
      type="button"
      class="quiet-button add-alternative"
      onClick={() => {
        workspace.startFromBaseline();
        const form = document.querySelector<HTMLElement>(".editor");
        form?.scrollIntoView({ block: "nearest" });
        form?.querySelector("select")?.focus();
      }}
    >
      + New alternative
    </button>
  );
}
