/**
 * What `src/watchdog.ts` asks of `node:vm`, for a browser: there no script can be stopped, and the page ends the whole worker.
 */
export class Script {
  readonly #work: symbol;

  /** @param text the only text that is ever run so */
  constructor(text: string) {
    const [, name] = /^globalThis\[Symbol\.for\('([^']+)'\)\]\(\)$/.exec(text) ?? [];
    if (name === undefined) throw new Error('No other text is run as code.');
    this.#work = Symbol.for(name);
  }

  runInThisContext(): unknown {
    return (globalThis as unknown as Record<symbol, () => unknown>)[this.#work]!();
  }
}
