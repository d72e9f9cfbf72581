/** Makes DOM nodes. Texts stay texts: nothing here takes markup. */
type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void)>>;

/** @param attributes attributes by name; functions are listeners (`onclick`), `true` an attribute without a value */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.replace(/^on/, ''), value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** An element of index.html. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`Cannot show the preview: index.html has no element "${id}".`);
  return found;
}

/** Resolves after the browser has drawn what was changed so far. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    // A page in the background draws nothing.
    setTimeout(resolve, 100);
  });
}
