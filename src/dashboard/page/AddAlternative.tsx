import { useStore } from "./store.ts";

/** Adds an alternative that is like the baseline so far, and goes to the form that changes it. */
export function AddAlternative() {
  const { workspace } = useStore();
  return (
    <button
      type="button"
      class="quiet-button add-alternative"
      onClick={() => {
        workspace.add();
        // the form shows it once it is drawn
        requestAnimationFrame(goToForm);
      }}
    >
      + New alternative
    </button>
  );
}

function goToForm(): void {
  const form = document.querySelector<HTMLElement>(".editor");
  form?.scrollIntoView({ block: "nearest" });
  const field = form?.querySelector<HTMLElement>(".stepper input") ?? form?.querySelector("select");
  field?.focus({ preventScroll: true });
}
