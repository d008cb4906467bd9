import { Editor } from "../editor/Editor.tsx";
import { ImportDialog } from "../importing/ImportDialog.tsx";
import { AddAlternative } from "./AddAlternative.tsx";
import { AllMeasures } from "./AllMeasures.tsx";
import { ChosenSection } from "./ChosenSection.tsx";
import { ComparisonView } from "./ComparisonView.tsx";
import { CostSection } from "./CostSection.tsx";
import { DropArea } from "./DropArea.tsx";
import { EmptyPage } from "./EmptyPage.tsx";
import { Findings } from "./Findings.tsx";
import { Masthead } from "./Masthead.tsx";
import { Method } from "./Method.tsx";
import { Notice } from "./Notice.tsx";
import { PaperHead } from "./paper/PaperHead.tsx";
import { PaperScenarios } from "./paper/PaperScenarios.tsx";
import { PaybackSection } from "./PaybackSection.tsx";
import { ProblemsDialog } from "./ProblemsDialog.tsx";
import { PromiseSection } from "./PromiseSection.tsx";
import { ReplaceDialog } from "./ReplaceDialog.tsx";
import { RunStatusLine } from "./RunStatusLine.tsx";
import { useStore } from "./store.ts";
import { TierSection } from "./TierSection.tsx";
import { Undo } from "./Undo.tsx";
import { useSteadyView } from "./useSteadyView.ts";
import { useStickyTop } from "./useStickyTop.ts";

/** The whole page: what the comparison shows, the scenarios with their form, and the figures behind it. */
export function Page() {
  const { workspace, shown } = useStore();
  const isEmpty = workspace.entries.value.length === 0;
  return (
    <DropArea>
      <a class="skip" href="#results">
        Skip to the results
      </a>
      <Masthead />
      <Notice />
      <Undo />
      {isEmpty ? (
        <EmptyPage />
      ) : (
        <main class="page" id="results" tabIndex={-1}>
          <Results />
          <Controls />
          <div class="details">{shown.value !== null && <Details />}</div>
        </main>
      )}
      <ProblemsDialog />
      <ReplaceDialog />
      <ImportDialog />
    </DropArea>
  );
}

/** What the comparison shows, and the scenarios by the measures that decide. */
function Results() {
  const { shown } = useStore();
  const isKnown = shown.value !== null;
  return (
    <div ref={useSteadyView<HTMLDivElement>()} class="results">
      {isKnown && <PaperHead />}
      {isKnown ? <Findings /> : <Waiting />}
      <a class="to-controls" href="#controls">
        Change agents, rules, levers and promises
      </a>
      <RunStatusLine />
      {isKnown && <ComparisonView />}
      {isKnown && <AddAlternative />}
    </div>
  );
}

function Controls() {
  return (
    <aside
      ref={useStickyTop<HTMLElement>()}
      class="controls"
      id="controls"
      tabIndex={-1}
      aria-label="Scenarios and their numbers"
    >
      <Editor />
    </aside>
  );
}

function Waiting() {
  return (
    <div class="findings">
      <h1>Simulating the first replications …</h1>
      <p class="findings-detail">The comparison appears here in a moment.</p>
    </div>
  );
}

function Details() {
  return (
    <>
      <PaperScenarios />
      <ChosenSection />
      <PaybackSection />
      <TierSection />
      <PromiseSection />
      <CostSection />
      <AllMeasures />
      <Method />
    </>
  );
}
