import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { isOnPaper } from "./paper/isOnPaper.ts";

export interface FigureProps {
  /** Pixels kept for it, so that nothing below moves when it appears or changes. */
  readonly height: number;
  readonly draw: (width: number) => Element;
}

/** A chart as wide as its place, drawn anew when that or its data change; for paper at once, since nothing is told of its place there. */
export function Figure({ height, draw }: FigureProps) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => watchWidth(place.current, setWidth), [isOnPaper.value]);
  useLayoutEffect(() => {
    if (width > 0) place.current?.replaceChildren(draw(width));
  }, [width, draw]);
  return <div class="figure" ref={place} style={{ height: `${height}px` }} />;
}

function watchWidth(element: Element | null, tell: (width: number) => void): () => void {
  if (element === null) return () => {};
  tell(Math.floor(element.getBoundingClientRect().width));
  const observer = new ResizeObserver(([entry]) => tell(Math.floor(entry.contentRect.width)));
  observer.observe(element);
  return () => observer.disconnect();
}
