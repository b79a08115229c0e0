/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** Elements of the page. Text goes into them as text, whatever it says. */

type Child = Node | string;

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export function button(text: string, click: () => void, attributes: Readonly<Record<string, string>> = {}) {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', click);
  return made;
}

/** A sentence in which code stands between backticks. */
export function sentence(text: string): Child[] {
  return text.split('`').map((part, i) => (i % 2 === 1 ? element('code', {}, part) : part));
}

/** The element of the page's own HTML with that id. */
export function byId<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

/** A table whose first row is its head. */
export function table(head: readonly string[], rows: readonly (readonly (Child | readonly Child[])[])[]): HTMLElement {
  const cells = (row: readonly (Child | readonly Child[])[]) =>
    row.map((cell) => element('td', {}, ...(Array.isArray(cell) ? cell : [cell as Child])));
  return element(
    'div',
    { class: 'scrolls', tabindex: '0', role: 'group', 'aria-label': head.join(', ') },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...head.map((each) => element('th', { scope: 'col' }, each)))),
      element('tbody', {}, ...rows.map((row) => element('tr', {}, ...cells(row)))),
    ),
  );
}
