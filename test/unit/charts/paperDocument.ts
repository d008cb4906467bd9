/** As much of a document as Plot needs to draw: elements with attributes, children and text, to be looked at afterwards. */
export class PaperElement {
  readonly attributes = new Map<string, string>();
  readonly children: PaperElement[] = [];
  readonly style = { setProperty: () => {} };
  readonly ownerDocument: PaperDocument;
  readonly tagName: string;
  parentNode: PaperElement | null = null;
  text = "";

  constructor(ownerDocument: PaperDocument, tagName: string) {
    this.ownerDocument = ownerDocument;
    this.tagName = tagName;
  }

  get namespaceURI(): string {
    return "http://www.w3.org/2000/svg";
  }

  get nextSibling(): null {
    return null;
  }

  get firstChild(): PaperElement | null {
    return this.children[0] ?? null;
  }

  get textContent(): string {
    return this.text + this.children.map((child) => child.textContent).join("");
  }

  set textContent(text: string) {
    this.children.length = 0;
    this.text = text;
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  setAttributeNS(_: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  appendChild(child: PaperElement): PaperElement {
    child.parentNode = this;
    this.children.push(child);
    return child;
  }

  append(...children: readonly PaperElement[]): void {
    for (const child of children) this.appendChild(child);
  }

  insertBefore(child: PaperElement, next: PaperElement | null): PaperElement {
    child.parentNode = this;
    this.children.splice(
      next === null ? this.children.length : this.children.indexOf(next),
      0,
      child,
    );
    return child;
  }

  remove(): void {
    const siblings = this.parentNode?.children ?? [];
    siblings.splice(siblings.indexOf(this), 1);
  }

  /** By tag name, with `[attribute]` after it where it must have that. */
  querySelectorAll(selector: string): PaperElement[] {
    const [, tag, attribute] = /^(\w+)(?:\[([\w-]+)\])?$/.exec(selector) ?? [];
    const isOne = (one: PaperElement) =>
      one.tagName === tag && (attribute === undefined || one.hasAttribute(attribute));
    return this.children.flatMap((child) => [
      ...(isOne(child) ? [child] : []),
      ...child.querySelectorAll(selector),
    ]);
  }

  querySelector(selector: string): PaperElement | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }
}

export class PaperDocument {
  readonly documentElement: PaperElement = new PaperElement(this, "html");

  createElementNS(_: string, name: string): PaperElement {
    return new PaperElement(this, name);
  }

  createElement(name: string): PaperElement {
    return new PaperElement(this, name);
  }

  createTextNode(text: string): PaperElement {
    const node = new PaperElement(this, "#text");
    node.text = text;
    return node;
  }
}
