import { type CredentialNames, isCredentialName } from '../../known/credential-names.ts';
import { looksRandom } from '../../known/credential-values.ts';
import { isGuessedAmong } from '../../known/stand-ins.ts';
import type { Application } from '../../model/compose/application.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import type { ComposeService } from '../../model/compose/service.ts';
import type { Stage } from '../../model/dockerfile/instruction.ts';
import { environmentPairs } from '../../model/dockerfile/layer.ts';
import type { Project } from '../../model/project.ts';
import { nameWords } from '../../text/name-words.ts';
import { once, onceWith } from '../../text/once.ts';

/** A credential, wherever it is written. */
export interface Guessable {
  readonly name: string;
  readonly value: string;
  /** Whom it is for, where that is said with it. */
  readonly account?: string | undefined;
  /** Of one in an address: a server on the internet, which nobody who starts something makes for it, or the machine itself. */
  readonly server?: 'internet' | 'itself' | undefined;
}

/**
 * Whether somebody who guesses has a credential at once: everybody knows it, or it is made of what it and its account are
 * called and of the words around it. It weighs as what everybody knows, wherever it is written. Of a server on the internet only
 * what everybody knows is: that stands in examples, and what somebody thought of lets in whoever reads it.
 */
export function isEasilyGuessed({ name, value, account = '', server }: Guessable, around: Iterable<string>): boolean {
  return isGuessedAmong(
    value,
    server === 'internet' ? noWords : new Set([...around, ...nameWords(name), ...nameWords(account)]),
  );
}

const noWords: ReadonlySet<string> = new Set();

/**
 * What somebody who guesses a service's passwords would try: what its variables call accounts and databases, and the names
 * and images of the services that it is started with.
 */
export function wordsAround(service: ComposeService, names: CredentialNames): ReadonlySet<string> {
  return new Set([...wordsOfServices(service.application), ...wordsBeside(effectiveEntries(service), names)]);
}

/** The same of all of an application: what its services and their images are called, and whom they log in as at each other. */
export const wordsOfServices = once(({ services }: Application): readonly string[] =>
  services.slice(0, mostWords).flatMap((service) => {
    const logins = effectiveEntries(service).map(({ value }) => loginIn(value?.value ?? '') ?? '');
    return [service.name, repositoryOf(service.image?.value), ...logins].flatMap(nameWords);
  }),
);

/** The same of a stage: what its variables hold, and the words around each service that runs what is built of its file. */
export function wordsInStage(
  stage: Stage,
  project: Pick<Project, 'images'>,
  names: CredentialNames,
): ReadonlySet<string> {
  const known = wordsByStage(project, names);
  let words = known.get(stage);
  if (!words) {
    const services = project.images.flatMap(({ stage: { file }, usedBy }) => (file === stage.file ? usedBy : []));
    words = new Set([
      ...wordsBeside(stage.layers.flatMap(environmentPairs), names),
      ...services.flatMap((service) => [...wordsAround(service, names)]),
    ]);
    known.set(stage, words);
  }
  return words;
}

const wordsByStage = onceWith(
  (_project: Pick<Project, 'images'>, _names: CredentialNames) => new Map<Stage, ReadonlySet<string>>(),
);

/** A reference without its tag and its digest. */
function repositoryOf(reference = ''): string {
  const [tagged = ''] = reference.split('@');
  const colon = tagged.indexOf(':', tagged.lastIndexOf('/') + 1);
  return colon === -1 ? tagged : tagged.slice(0, colon);
}

/** Nobody tries more. */
const mostWords = 200;

/**
 * The same of what is set beside each other: `DB_USER=shop`, or `DB_URL=mysql://shop:…@db/shop`, and `DB_PASSWORD=shop`. What is
 * made by chance is no word, whatever its name: nobody tries it who has not read it.
 */
export function wordsBeside(
  values: readonly { readonly name: string; readonly value: { readonly value?: string | undefined } | undefined }[],
  names: CredentialNames,
): readonly string[] {
  const found = new Set<string>();
  for (const { name, value } of values) {
    if (found.size >= mostWords) break;
    const text = value?.value ?? '';
    const login = loginIn(text);
    if (login !== undefined) for (const word of nameWords(login)) found.add(word);
    else if (/^[\p{L}\d][\p{L}\d_.@-]{1,40}$/u.test(text) && !isCredentialName(name, names) && !looksRandom(text))
      for (const word of nameWords(text)) found.add(word);
  }
  return [...found];
}

/** Whom an address with a password is for. */
function loginIn(text: string): string | undefined {
  return /:\/\/([\w.-]{1,40}):/.exec(text)?.[1];
}
