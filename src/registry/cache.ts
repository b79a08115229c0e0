/** What registries have said, kept between runs on a machine. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasDigest } from './digest.ts';

/** Enough for some ten thousand images. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Documents by their repository and digest, and what tags named when they were last asked for. Nothing is believed for being
 * there: what has another digest than its name says is not. Where something cannot be read or written, it is not there.
 */
export class Cache {
  readonly #folder: string;
  #cleared = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The bytes of a document; undefined where there are none with its digest. */
  document(repository: string, digest: string): Buffer | undefined {
    const bytes = this.#read(this.#pathOf(repository, digest));
    return bytes && hasDigest(bytes, digest) ? bytes : undefined;
  }

  keepDocument(repository: string, digest: string, bytes: Buffer): void {
    if (hasDigest(bytes, digest)) this.#write(this.#pathOf(repository, digest), bytes);
  }

  /** The digest that a tag named when it was last asked for. */
  tag(repository: string, tag: string): string | undefined {
    return this.#read(this.#pathOf(repository, `tag:${tag}`))?.toString();
  }

  keepTag(repository: string, tag: string, digest: string): void {
    this.#write(this.#pathOf(repository, `tag:${tag}`), Buffer.from(digest));
  }

  /** The tags that a repository had when they were last asked for. */
  tagList(repository: string): readonly string[] | undefined {
    return this.#read(this.#pathOf(repository, 'tags'))?.toString().split('\n');
  }

  keepTagList(repository: string, tags: readonly string[]): void {
    this.#write(this.#pathOf(repository, 'tags'), Buffer.from(tags.join('\n')));
  }

  /** How new the trust data of an image was when it was last shown. */
  trust(collection: string): string | undefined {
    return this.#read(this.#pathOf(collection, 'trust'))?.toString();
  }

  keepTrust(collection: string, versions: string): void {
    this.#write(this.#pathOf(collection, 'trust'), Buffer.from(versions));
  }

  /** A file of a repository that is kept by TUF, as it was when it was last got. */
  tufFile(repository: string, name: string): Buffer | undefined {
    return this.#read(this.#pathOf(repository, `tuf:${name}`));
  }

  keepTufFile(repository: string, name: string, bytes: Buffer): void {
    this.#write(this.#pathOf(repository, `tuf:${name}`), bytes);
  }

  /** Of a digest that only this repository was asked for: another may not have it. */
  #pathOf(repository: string, name: string): string {
    return join(this.#folder, createHash('sha256').update(`${repository} ${name}`).digest('hex'));
  }

  #read(path: string): Buffer | undefined {
    return attempt(() => readFileSync(path));
  }

  #write(path: string, bytes: Buffer): void {
    const unfinished = `${path}.${randomUUID()}`;
    const written = attempt(() => {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      if (!this.#cleared) this.#clear();
      writeFileSync(unfinished, bytes, { flag: 'wx', mode: 0o600 });
      renameSync(unfinished, path);
      return true;
    });
    if (!written) attempt(() => rmSync(unfinished, { force: true }));
  }

  /** Makes room, once a run: what was written longest ago goes first. */
  #clear(): void {
    this.#cleared = true;
    const files = readdirSync(this.#folder).map((name) => {
      const path = join(this.#folder, name);
      const { size, mtimeMs } = statSync(path);
      return { path, size, written: mtimeMs };
    });
    let bytes = 0;
    for (const { path, size } of files.sort((a, b) => b.written - a.written)) {
      bytes += size;
      if (bytes > mostBytes) rmSync(path, { force: true });
    }
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
