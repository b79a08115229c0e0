import type { Location, Source } from '../source.ts';
import { readEnvFile } from './compose/environment.ts';
import { folderOf, resolve } from './compose/paths.ts';
import type { Service } from './compose/service.ts';
import { configuredIn } from '../facts/secrets/configured.ts';
import { connectionsIn } from '../facts/secrets/connection.ts';
import { isReadable } from '../known/credential-files.ts';
import { type CredentialNames, isCredential, noNames } from '../known/credentials.ts';
import type { Dockerfile } from './dockerfile/instruction.ts';
import type { Arrival } from '../facts/secrets/leftovers.ts';
import type { Files, Project } from './project.ts';
import { tokensIn } from '../facts/secrets/tokens.ts';

/** A credential that a file of the repository holds. */
export interface Held {
  readonly name: string;
  readonly value: string;
  readonly at: Location;
}

/** Finds the files that Dockerfiles copy and that may hold credentials, where the repository has them. */
export class CopiedFiles {
  /** Paths that have not been read yet. */
  readonly wanted: string[] = [];
  /** All paths that were looked for: it does not matter where one is not there. */
  readonly paths = new Set<string>();
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  /** The files that a Dockerfile copies, by the path that it writes. */
  of(dockerfile: Dockerfile, services: readonly Service[]): ReadonlyMap<string, Source> {
    const found = new Map<string, Source>();
    const built = services.flatMap(({ build }) => build?.contextPath ?? []);
    const folders = built.length > 0 ? built : [folderOf(dockerfile.source.path), '.'];
    for (const instruction of dockerfile.instructions) {
      if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') continue;
      if (instruction.from.kind !== 'context') continue;
      for (const { value } of instruction.sources) {
        if (value === undefined || found.has(value) || !isReadable(value)) continue;
        for (const folder of new Set(folders)) {
          const source = this.#read(resolve(folder, value.replace(/^\/+/, '')));
          if (source && !found.has(value)) found.set(value, source);
        }
      }
    }
    return found;
  }

  #read(path: string | undefined): Source | null | undefined {
    if (path === undefined) return undefined;
    this.paths.add(path);
    const source = this.#files.get(path);
    if (source === undefined) this.wanted.push(path);
    return source;
  }
}

/** What a copied file holds, as far as the repository has it; undefined where only the build knows. */
export function heldBy(arrival: Arrival, { copied }: Project, names?: CredentialNames): readonly Held[] | undefined {
  const source = arrival.how === 'context' ? copied.get(arrival.layer.stage.file)?.get(arrival.file) : undefined;
  return source && credentialsIn(source, names);
}

/** The credentials in a file of settings, in order. */
export function credentialsIn(source: Source, names: CredentialNames = noNames): readonly Held[] {
  const { text } = source;
  const whole = { value: text, at: source.at(0, text.length) };
  const found: Held[] = [
    ...tokensIn(source).map(({ kind, value, at }) => ({ name: kind, value, at })),
    ...configuredIn(text, names).map(({ name, value, start }) => ({
      name,
      value,
      at: source.at(start, start + value.length),
    })),
    ...connectionsIn(whole).map(({ password, at }) => ({ name: 'password', value: password, at })),
    ...(/\.env(?:$|\.)/.test(source.path) ? readEnvFile(source) : []).flatMap(({ name, value }) =>
      value?.value !== undefined && !value.variables?.length && isCredential(name, value.value, names)
        ? [{ name, value: value.value, at: value.at }]
        : [],
    ),
  ].sort((a, b) => a.at.span.start - b.at.span.start);
  return found.filter(({ at }, i) => i === 0 || found[i - 1]!.at.span.end <= at.span.start);
}
