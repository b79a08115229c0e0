import type { Access, ImageRepository } from './access.ts';
import type { Cache } from './cache.ts';
import { Trouble } from './trouble.ts';

/** As many as registries give at once, which may be fewer. */
const tagsOfPage = 1000;
const mostOfPage = 4 * 1024 * 1024;
const mostPages = 10;
/** Of all lists of a review: they only say what would be newer. */
const mostPagesOfReview = 30;

interface Page {
  readonly tags: readonly string[];
  /** Where the list goes on, as {@link Access.ask} takes it. */
  readonly next: string | undefined;
}

/** Reads which tags repositories have, each list once. Nothing is believed of a list but names to ask for. */
export class TagLists {
  readonly #access: Access;
  readonly #cache: Cache | undefined;
  readonly #offline: boolean;
  readonly #beforeEach: () => void;
  readonly #lists = new Map<string, Promise<readonly string[] | undefined>>();
  #pagesLeft = mostPagesOfReview;

  /**
   * @param cache what was kept of former runs
   * @param offline whether there is nothing but that
   * @param beforeEach is told of each page before it is asked for
   */
  constructor(access: Access, cache: Cache | undefined, offline: boolean, beforeEach: () => void) {
    this.#access = access;
    this.#cache = cache;
    this.#offline = offline;
    this.#beforeEach = beforeEach;
  }

  /** All tags of a repository; undefined where its registry does not list them, or has more than are read. */
  of(repository: ImageRepository): Promise<readonly string[] | undefined> {
    const list = this.#lists.get(repository.name) ?? this.#read(repository);
    this.#lists.set(repository.name, list);
    return list;
  }

  async #read(repository: ImageRepository): Promise<readonly string[] | undefined> {
    if (this.#offline) return this.#cache?.tagList(repository.name);
    const tags: string[] = [];
    let next: string | undefined = `tags/list?n=${tagsOfPage}`;
    for (let page = 0; page < mostPages && this.#pagesLeft > 0; page++) {
      this.#pagesLeft--;
      this.#beforeEach();
      const answer: Page | undefined = await this.#page(repository, next);
      if (!answer) return undefined;
      for (const tag of answer.tags) tags.push(tag);
      next = answer.next;
      if (next === undefined) {
        this.#cache?.keepTagList(repository.name, tags);
        return tags;
      }
    }
    return undefined;
  }

  /** Undefined where it cannot be had. */
  async #page(repository: ImageRepository, path: string): Promise<Page | undefined> {
    try {
      const sending = { method: 'GET', headers: { accept: 'application/json' }, most: mostOfPage } as const;
      const { status, headers, body } = await this.#access.ask(repository, path, sending);
      const tags = status === 200 ? tagsIn(body) : undefined;
      if (!tags) return undefined;
      return { tags, next: nextPage(headers.link, repository) };
    } catch (error) {
      if (error instanceof Trouble) return undefined;
      throw error;
    }
  }
}

/** Undefined for what is no such list. */
function tagsIn(body: Buffer): string[] | undefined {
  try {
    const { tags } = JSON.parse(body.toString()) as { tags?: unknown };
    // Of a repository without tags it may be null.
    if (!Array.isArray(tags ?? [])) return undefined;
    return ((tags ?? []) as unknown[]).filter((tag): tag is string => typeof tag === 'string' && isTag.test(tag));
  } catch {
    return undefined;
  }
}

const isTag = /^\w[\w.-]{0,127}$/;

/** Where a list goes on, as the registry says it (RFC 8288); never with another list, or at another server. */
function nextPage(link: string | readonly string[] | undefined, { host, path }: ImageRepository): string | undefined {
  const [, target = ''] = /^\s*<([^>]*)>\s*;.*\brel="?next\b/i.exec([link ?? ''].flat().join(',')) ?? [];
  const here = new URL(`/v2/${path}/tags/list`, host.origin);
  if (target === '' || !URL.canParse(target, here.href)) return undefined;
  const { search } = new URL(target, here);
  return search === '' ? undefined : `tags/list${search}`;
}
