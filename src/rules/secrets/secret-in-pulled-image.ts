import { type PublishedCredential, publishedCredentials } from '../../facts/secrets/published-credentials.ts';
import type { CredentialNames } from '../../known/credential-names.ts';
import { completeName, taggedName } from '../../known/image-reference.ts';
import { officialName } from '../../known/official-places.ts';
import { publishedImage } from '../../known/published-image.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import type { ImageUse } from '../../model/dockerfile/instruction.ts';
import { environmentPairs } from '../../model/dockerfile/layer.ts';
import { type Message, type Problem, type Rule, say } from '../../rule.ts';
import { hardCoded, kindOf } from '../secret-wording.ts';

export default {
  id: 'secret-in-pulled-image',
  title: 'An image from elsewhere carries a credential',
  group: 'secrets',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Whoever may pull that image can read it in its settings or its history, and so can whoever pulls what is built on it.',
  fix: 'Have its publisher revoke it and publish the image without it; until then, use another image. Override a well-known password with your own.',
  also: ['OWASP 12'],
  reads: { registry: true },
  *image({ stage: { base, from, layers } }, { policy: { secrets } }) {
    if (base.kind !== 'image') return;
    const own = layers.flatMap(environmentPairs).map(({ name }) => name);
    yield* tell({ ...base, at: from.image.at }, 'base image', secrets, own);
  },
  *service(service, { policy: { secrets } }) {
    const { runs, image } = service;
    if (runs.kind !== 'pulled' || !image) return;
    const own = effectiveEntries(service).map(({ name }) => name);
    yield* tell({ ...runs, at: image.at }, 'image', secrets, own);
  },
} satisfies Rule;

/** @param own the variables that are given another value here */
function* tell(use: ImageUse, what: string, names: CredentialNames, own: readonly string[]): Iterable<Problem> {
  const image = publishedImage(use.published);
  if (!image) return;
  const whose = say`the ${[what]} ${taggedName(use.reference)}`;
  for (const credential of publishedCredentials(image, names)) {
    const { name, where, token } = credential;
    const alike = JSON.stringify([use.reference.text, name, token?.kind]);
    if (token)
      yield {
        at: use.at,
        key: token.kind,
        alike,
        issued: true,
        ...((token.opens === 'tests' || token.opens === 'nothing') && { severity: 'low' as const }),
        message: say`${upper(whose)} carries ${[kindOf(token)]} in its ${[where]}${name ? say`, as ${name}` : []}.`,
      };
    else yield* named(credential, use, whose, own).map((problem) => ({ ...problem, alike }));
  }
}

/** A value that everybody knows is no secret: in an official image it is there to be set, and here it may be. */
function named(
  { name, value, where: kept }: PublishedCredential,
  use: ImageUse,
  whose: Message,
  own: readonly string[],
): Problem[] {
  const { at, reference } = use;
  const setting = { value, at, parts: [value] };
  const where = say`in the ${[kept]} of ${whose}`;
  const { fault: _, ...problem } = hardCoded({ name, at, value: setting, where, known: new Set() });
  if (problem.severity !== 'medium') return [problem];
  const isMeantToBeSet = own.includes(name) || officialName(completeName(reference)) !== undefined;
  return isMeantToBeSet ? [] : [{ ...problem, severity: 'low' }];
}

function upper([first, ...rest]: Message): Message {
  return [typeof first === 'string' ? first.replace(/^t/, 'T') : first!, ...rest];
}
