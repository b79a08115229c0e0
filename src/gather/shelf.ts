import type { Side } from '../change.ts';
import { isComposePath } from '../known/compose-file-names.ts';
import type { Unread } from '../model/project.ts';
import type { Content, Tree, Wanted } from '../ports.ts';
import { Excerpt, Source } from '../source.ts';
import { encryptedText } from '../text/encrypted.ts';
import type { Lead } from '../text/files.ts';
import { undecodableText } from '../text/undecodable.ts';

/** Once the files of one side pull in more, what these pull in is not read. */
const mostFiles = 3000;
/** What is looked for on one side, whether it is there or not: most of what a file may have beside it is not. */
const mostLookedFor = 50_000;

/** Files by their own paths, whatever links led to them, and with them what they were read as. */
export interface SharedSources {
  readonly written: Map<string, Source>;
  /** What readings are kept for; undefined where each part is let go of. */
  readonly readings?: object;
}

/** What was read of one side, whichever of its files wanted it. */
export class Shelf {
  readonly side: Side;
  readonly #listing: ((side: Side) => Promise<Tree>) | undefined;
  readonly #files = new Map<string, Source | null>();
  /** What was read of them for one review, for whatever part of it. */
  readonly sources: SharedSources;
  readonly #leads = new Map<string, Lead>();
  readonly #givenUp = new Map<string, string>();
  readonly #unread = new Map<string, Unread & { readonly at: undefined }>();
  readonly #encrypted = new Set<string>();
  readonly #leftOut = new Map<string, Unread>();
  /** The paths that files pull in. */
  readonly #followed = new Set<string>();
  #pulledIn = 0;
  #lookedFor = 0;
  #list: Tree | undefined;

  /** @param listing lists what a side has; where nobody does, what lies in copied and mounted folders is not looked for */
  constructor(side: Side, listing?: (side: Side) => Promise<Tree>, sources: SharedSources = { written: new Map() }) {
    this.sources = sources;
    this.side = side;
    this.#listing = listing;
  }

  /** undefined: not read yet; null: not there, or not readable. */
  get(path: string): Source | null | undefined {
    return this.#files.get(path);
  }

  lead(path: string): Lead | undefined {
    return this.#leads.get(path);
  }

  /** What is reported of a path where something is that could not be read. */
  unread(path: string): (Unread & { readonly at: undefined }) | undefined {
    return this.#unread.get(path);
  }

  /** Whether something keeps a file encrypted. */
  isEncrypted(path: string): boolean {
    return this.#encrypted.has(path);
  }

  /** Why a path was not looked for. */
  givenUp(path: string): string | undefined {
    return this.#givenUp.get(path);
  }

  get isListable(): boolean {
    return this.#listing !== undefined;
  }

  /** All that there is; undefined where nobody has listed it yet. */
  get list(): Tree | undefined {
    return this.#list;
  }

  async takeList(): Promise<void> {
    this.#list = await this.#listing?.(this.side);
  }

  take(path: string, written: Content): void {
    const content: Content = (written.kind === 'text' ? encryptedText(written.text) : undefined) ?? written;
    if (content.kind === 'unreadable' && content.encrypted) this.#encrypted.add(path);
    this.#files.set(path, content.kind === 'text' ? this.#sourceOf(path, content) : null);
    if (content.kind === 'text' && this.#followed.has(path)) this.#pulledIn += 1;
    if (content.kind === 'unreadable')
      this.#unread.set(path, { ...unreadAs(path, content.reason), submodule: content.submodule });
  }

  /** Has a file read as another text than it has. */
  replace(source: Source): void {
    this.#files.set(source.path, source);
    this.sources.written.set(source.path, source);
  }

  takeLead(path: string, lead: Lead): void {
    this.#leads.set(path, lead);
  }

  /**
   * What to read of what files pull in. Of too much nothing is there.
   *
   * @param isFurther whether what they pulled in before wants it
   */
  follow(wanted: readonly Wanted[], isFurther: boolean): readonly Wanted[] {
    this.#lookedFor += wanted.length;
    const most = this.#exceeded(isFurther);
    for (const each of wanted) {
      if (most !== undefined)
        this.giveUp(each, `The reviewed files pull in more than ${most} others, the most that a review follows.`);
      else if (!each.look) this.#followed.add(each.path);
    }
    return most === undefined ? wanted : [];
  }

  #exceeded(isFurther: boolean): number | undefined {
    if (isFurther && this.#pulledIn > mostFiles) return mostFiles;
    return this.#lookedFor > mostLookedFor ? mostLookedFor : undefined;
  }

  giveUp({ path, look }: Wanted, reason: string): void {
    this.#givenUp.set(path, reason);
    if (look) this.takeLead(path, { kind: 'nowhere', path, links: [], isFile: false });
    else this.take(path, { kind: 'unreadable', reason });
  }

  /** Takes a file for one that cannot be read, as its review does not end. */
  leaveOut(path: string, reason: string): void {
    this.#files.set(path, null);
    this.#leftOut.set(path, { path, at: undefined, reason, endless: true });
  }

  /** The files that were left out. */
  get leftOut(): readonly Unread[] {
    return [...this.#leftOut.values()];
  }

  /** What a link leads to is read as what it is called, and told where it is written. */
  #sourceOf(path: string, { text, at = path }: Content & { kind: 'text' }): Source {
    const own = this.sources.written.get(at) ?? new Source(at, text);
    this.sources.written.set(at, own);
    return at === path ? own : new Source(path, text, Excerpt.of(own, [{ start: 0, end: text.length }]));
  }
}

/** What cannot be read is told; compose refuses the file as well where it is in another encoding, BuildKit does not. */
function unreadAs(path: string, reason: string): Unread & { readonly at: undefined } {
  const isRefused = reason === undecodableText && isComposePath(path);
  return { path, at: undefined, reason, ...(isRefused && ({ refused: true } as const)) };
}
