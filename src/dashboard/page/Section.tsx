import type { ComponentChildren } from "preact";

export interface SectionProps {
  readonly id: string;
  readonly title: ComponentChildren;
  readonly lead?: ComponentChildren;
  /** Says only what could be done here: nothing for paper. */
  readonly isForScreen?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the results with its heading and what it is about. */
export function Section({ id, title, lead, isForScreen = false, children }: SectionProps) {
  return (
    <section class={isForScreen ? "section is-for-screen" : "section"} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {lead !== undefined && <p>{lead}</p>}
      </header>
      {children}
    </section>
  );
}
