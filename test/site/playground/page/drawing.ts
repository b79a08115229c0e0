/// <reference lib="dom" />
/** The diagram; what draws it is several times the rest, and is loaded when somebody wants to see one. */
import type { Mermaid } from 'mermaid';

let loaded: Promise<Mermaid> | undefined;
let drawn = 0;

/** Draws into an element. */
export async function draw(into: HTMLElement, text: string): Promise<void> {
  loaded ??= import('mermaid').then((module) => module.default);
  const mermaid = await loaded;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: dark ? 'dark' : 'neutral' });
  const { svg } = await mermaid.render(`diagram-${++drawn}`, text);
  // Mermaid has cleaned it, as `strict` says.
  into.innerHTML = svg;
}
