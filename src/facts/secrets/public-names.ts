/** What files call things by for everybody to read: a credential with such a value is hidden only where it is written as one. */

import { looksRandom } from '../../known/credential-values.ts';
import { givenNames } from '../../known/given-names.data.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import type { Layer, Project, Service } from '../../model/project.ts';
import { hostOf, urlsOf } from '../../model/shell/urls.ts';
import { knownStart, knownText, type Setting } from '../../text/setting.ts';
import { effectsOf } from '../commands/effects.ts';

/**
 * What people call images, services, stages, users, networks, volumes, programs, packages, hosts and files.
 *
 * @returns each name whole, and the words in it; some more than once
 */
export function publicNames({ images, dockerfiles, services, applications }: Project): Set<string> {
  const layers = dockerfiles.flatMap(({ stages }) => stages.flatMap((stage) => stage.layers));
  const references = [
    ...images.flatMap(({ base }) => (base.kind === 'image' ? [base.reference] : [])),
    ...services.flatMap(({ runs }) => (runs.kind === 'pulled' ? [runs.reference] : [])),
  ];
  const paths = services.flatMap(({ mounts }) => mounts.flatMap(({ source, target }) => [source, target]));
  const names = [
    ...references.flatMap(({ repository, registry, tag }) => [
      ...withWords(repository),
      ...repository.split('/'),
      ...withWords(registry),
      tag ?? '',
    ]),
    ...applications.flatMap(({ networks, volumes, secrets, configs }) =>
      [networks, volumes, secrets, configs].flatMap((each) => [...each.keys()].flatMap(withWords)),
    ),
    ...services.flatMap(({ name, containerName, hostname, user }) => [
      ...[name, containerName?.value ?? '', hostname?.value ?? ''].flatMap(withWords),
      user?.value ?? '',
    ]),
    ...images.flatMap(({ stage, user }) => [stage.name ?? '', user?.setting.value ?? '']),
    ...[
      ...paths.flatMap((path) => (path ? wordsOf(path) : [])),
      ...layers.flatMap(namesIn),
      ...services.flatMap(accountsIn),
    ].filter(isWord),
  ];
  return new Set(names.filter(Boolean));
}

/** What the variables of a service call accounts and databases. */
function accountsIn({ environment }: Service): string[] {
  return environment.flatMap(({ name, value }) => (givenNames.ofAccounts.test(name) && value?.value) || []);
}

/** What a layer calls the files that it brings, and the programs, packages, accounts, hosts and files of its commands. */
function namesIn(layer: Layer): string[] {
  const { instruction } = layer;
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD')
    return [...instruction.sources, ...(instruction.target ? [instruction.target] : [])].flatMap(wordsOf);
  return buildCommands(layer).flatMap((command) => {
    const { packages, account } = effectsOf(command);
    const paths = command.args.filter((word) => knownStart(word).startsWith('/'));
    return [
      command.name ?? '',
      ...(packages?.packages ?? []).flatMap(({ name }) => withWords(name)),
      account?.account?.value ?? '',
      ...urlsOf(command.args).flatMap(({ url }) => withWords(hostOf(url) ?? '')),
      ...paths.flatMap(wordsOf),
    ];
  });
}

function wordsOf(path: Setting): string[] {
  const text = knownText(path);
  return [...text.split('/'), ...withWords(text)];
}

function withWords(name: string): string[] {
  return [name, ...name.split(/[/._-]/)];
}

/** What is made by chance is no name. */
function isWord(name: string): boolean {
  return /^[a-z_-]+$/i.test(name);
}

/**
 * Tells whether a value is among some names; a word also where it is written with other capitals. A secret made by chance is not,
 * even where something is called by it.
 */
export function namesAmong(names: readonly string[]): (value: string) => boolean {
  const exact = new Set(names);
  const words = new Set(names.filter(isWord).map((name) => name.toLowerCase()));
  return (value) => !looksRandom(value) && (exact.has(value) || words.has(value.toLowerCase()));
}
