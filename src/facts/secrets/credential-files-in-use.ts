import { type CredentialNames, isCredential, noNames } from '../../known/credential-names.ts';
import { readEnvFile } from '../../model/compose/env-files.ts';
import type { Project } from '../../model/project.ts';
import type { Severity } from '../../problem.ts';
import type { Location, Source } from '../../source.ts';
import { connectionsIn } from './connection-strings.ts';
import type { Arrival } from './credential-file-arrivals.ts';
import type { CredentialFinder } from './credential-finder.ts';
import { configuredIn } from './in-configuration-text.ts';
import { tokensIn } from './known-tokens.ts';

/** A credential that a file of the repository holds. */
export interface Held {
  readonly name: string;
  readonly value: string;
  readonly at: Location;
}

/** What a copied file holds, as far as the repository has it; undefined where only the build knows. */
export function heldBy(arrival: Arrival, { copied }: Project, names?: CredentialNames): readonly Held[] | undefined {
  const source = arrival.how === 'context' ? copied.get(arrival.layer.stage.file)?.get(arrival.file) : undefined;
  return source && credentialsIn(source, names);
}

/** How much it weighs that an image has such a file: what is surely in it, and whether anybody gets it. */
export function weightOf({ holds }: Arrival, held: readonly Held[] | undefined, taken: boolean): Severity {
  const surely = held !== undefined || holds === 'surely';
  return surely && taken ? 'high' : surely || taken ? 'medium' : 'low';
}

/** The credentials in a file of settings, in order. */
function credentialsIn(source: Source, names: CredentialNames = noNames): readonly Held[] {
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

export const copiedCredentials: CredentialFinder = { copied: credentialsIn };
