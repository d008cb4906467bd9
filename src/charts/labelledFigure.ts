/**
 * Makes a Plot figure one image with a description. Plot names each mark's group in English for
 * screen readers, without a role, and brings its styles inline, which a strict
 * Content-Security-Policy refuses; the page's own style sheet has the few that matter.
 */
export function labelledFigure(figure: Element, label: string): Element {
  figure.setAttribute("role", "img");
  figure.setAttribute("aria-label", label);
  figure.querySelector("style")?.remove();
  for (const group of figure.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  return figure;
}
