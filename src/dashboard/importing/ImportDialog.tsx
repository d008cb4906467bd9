import { useSignalEffect } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { Dialog } from "../page/Dialog.tsx";
import { useStore } from "../page/store.ts";
import { ChooseStep } from "./ChooseStep.tsx";
import { FittedStep } from "./FittedStep.tsx";
import { Importing, openImportWorker } from "./importing.ts";
import { QuestionStep } from "./QuestionStep.tsx";
import { ReadingStep } from "./ReadingStep.tsx";
import { ReviewStep } from "./ReviewStep.tsx";

/** From an export to a fitted baseline, step by step. */
export function ImportDialog() {
  const { isImportOpen } = useStore();
  const [importing] = useState(() => new Importing(openImportWorker));
  return isImportOpen.value ? <OpenImport importing={importing} /> : null;
}

/** Closed in the middle, it opens again with what was said so far. */
function OpenImport({ importing }: { readonly importing: Importing }) {
  const { isImportOpen, importFiles } = useStore();
  useSignalEffect(() => {
    const files = importFiles.value;
    if (files.length === 0) return;
    importFiles.value = [];
    importing.cancel();
    void importing.read(files, importing.first.peek().told);
  });
  useEffect(() => () => importing.stop(), []);
  return (
    <Dialog title="Import an export" isWide close={() => (isImportOpen.value = false)}>
      <Step importing={importing} />
    </Dialog>
  );
}

function Step({ importing }: { readonly importing: Importing }) {
  const phase = importing.phase.value;
  switch (phase.kind) {
    case "choosing":
      return <ChooseStep importing={importing} />;
    case "reading":
      return <ReadingStep progress={phase.progress} cancel={() => importing.cancel()} />;
    case "refused":
      return <QuestionStep importing={importing} {...phase} />;
    case "review":
      return <ReviewStep importing={importing} imported={phase} />;
    case "fitting":
      return (
        <div class="step" role="status">
          <p>Fitting a model to the export, and simulating it to compare the two …</p>
          <progress aria-label="Fitting" />
          <button type="button" onClick={() => importing.stop()}>
            Stop
          </button>
        </div>
      );
    case "fitted":
      return <FittedStep desk={phase} importing={importing} />;
    case "failed":
      return (
        <div class="step">
          <p class="error" role="alert">
            {phase.message}
          </p>
          <button type="button" onClick={() => importing.cancel()}>
            Choose another file
          </button>
        </div>
      );
  }
}
