import { type CredentialNames, isCredential } from '../../known/credential-names.ts';
import type { PublishedImage } from '../../known/published-image.ts';
import { stepsOf } from '../../known/published-step.ts';
import { Source } from '../../source.ts';
import { onceWith } from '../../text/once.ts';
import { connectionsIn } from './connection-strings.ts';
import { type Token, tokensIn } from './known-tokens.ts';

/** A credential that an image carries where everybody who may pull it can read it. */
export interface PublishedCredential {
  /** What it is called there. */
  readonly name: string;
  readonly value: string;
  readonly where: 'environment' | 'labels' | 'history';
  /** Where its shape tells what it is. */
  readonly token: Token | undefined;
}

type Named = Omit<PublishedCredential, 'token'>;

/** Nobody reads more of them, and a registry may send any number. */
const most = 20;

/** The credentials in an image's settings and in its history, each once, where it is plainest. */
export const publishedCredentials = onceWith(
  (image: PublishedImage, names: CredentialNames): readonly PublishedCredential[] => {
    const found = new Map<string, PublishedCredential>();
    for (const each of valuesIn(image)) {
      for (const credential of credentialsIn(each, names))
        if (!found.has(credential.value)) found.set(credential.value, credential);
      if (found.size >= most) break;
    }
    return [...found.values()].slice(0, most);
  },
);

function* valuesIn(image: PublishedImage): Iterable<Named> {
  const { config } = image;
  for (const { name, value } of config.env) yield { name, value, where: 'environment' };
  for (const [name, value] of config.labels) yield { name, value, where: 'labels' };
  for (const { text, args } of stepsOf(image)) {
    const where = 'history';
    const pairs = /^(?:ENV|ARG|LABEL) /.test(text) ? `${args} ${text}` : args;
    for (const [, name = '', value = ''] of pairs.matchAll(/(?<![^\s])([A-Za-z_][\w.-]{0,100})=(\S+)/g))
      yield { name, value: value.replace(/^(["'])(.*)\1$/, '$2'), where };
    yield { name: '', value: text, where };
  }
}

function* credentialsIn(named: Named, names: CredentialNames): Iterable<PublishedCredential> {
  const { name, value } = named;
  const source = new Source('', `${name}=${value}`);
  const tokens = tokensIn(source).filter(({ open }) => !open);
  for (const token of tokens) yield { ...named, value: token.value, token };
  if (tokens.length > 0 || name === '') return;
  const at = source.at(name.length + 1, source.text.length);
  const [connection] = connectionsIn({ value, at }, names);
  if (connection) yield { ...named, value: connection.password, token: undefined };
  else if (isCredential(name, value, names)) yield { ...named, token: undefined };
}
