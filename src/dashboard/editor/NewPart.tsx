import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

export interface NewPartProps {
  readonly title: string;
  /** It has just been put in: it is open, and has the focus. */
  readonly isNew: boolean;
  readonly children: ComponentChildren;
}

/** A part of the form that can be put in and taken out. */
export function NewPart({ title, isNew, children }: NewPartProps) {
  const heading = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  return (
    <details class="lever" open={isNew}>
      <summary ref={heading}>{title}</summary>
      {children}
    </details>
  );
}
