/**
 * A policy in the words of Docker's build policies, as Buildx reads them from `Dockerfile.rego`
 * (docs.docker.com/build/policies, github.com/docker/buildx/tree/master/policy; Buildx 0.31, BuildKit 0.26).
 */

import type { SignatureDemand } from '../known/signature-demands.ts';
import type { Guidance } from '../known/team-guidance.ts';
import { namesAnybody, type Trust } from '../known/trusted-images.ts';
import { plainPattern } from '../text/plain-pattern.ts';

export interface WrittenRego {
  readonly text: string;
  /** The images whose signatures a build cannot verify as demanded; the review does. */
  readonly left: readonly string[];
}

/** Images that builds load by themselves, which Buildx verifies by a policy of its own. */
const implied = [
  'docker.io/docker/dockerfile',
  'docker.io/docker/dockerfile-upstream',
  'docker.io/docker/buildkit-syft-scanner',
];
const dockersBuilder = 'https://github.com/docker/github-builder/.github/workflows/';

/** @returns undefined where the policy says nothing that a build could refuse */
export function regoOf({ trusted, signatures }: Pick<Guidance, 'trusted' | 'signatures'>): WrittenRego | undefined {
  const demands = signatures.map((demand) => ({ demand, fits: fitsOf(demand), met: metBy(demand) }));
  const able = demands.filter(({ fits, met }) => fits && met);
  const unable = demands.filter(({ fits, met }) => !fits || !met);
  const left = unable.flatMap(({ demand }) => demand.images);
  if (!namesAnybody(trusted) && able.length === 0) return undefined;
  const rules = [
    ...(namesAnybody(trusted) ? trustRules(trusted) : []),
    ...(able.length > 0
      ? [
          ...able.map(({ fits }) => `demanded if ${fits}`),
          ...able.map(({ fits, met }) => rule('met', [fits!, ...met!])),
          // One demand of several is enough, and that may be one of these.
          ...unable.map(({ fits }) => (fits ? `elsewhere if ${fits}` : 'elsewhere if input.image')),
          denied(
            ['demanded', 'not met', ...(unable.length > 0 ? ['not elsewhere'] : [])],
            '%s does not have a signature that the policy demands',
          ),
        ]
      : []),
  ];
  return { text: `${[head(left), ...rules, decision].join('\n\n')}\n`, left };
}

function head(left: readonly string[]): string {
  const unverified = left.map((each) => `# - ${each}`);
  return [
    '# Written by `layer-review policy rego`: change the policy of layer-review, and write it anew.',
    ...(left.length > 0
      ? ['# BuildKit cannot verify what the policy demands of the signatures of these; the review does:', ...unverified]
      : []),
    'package docker',
  ].join('\n');
}

const decision = `decision := {
	"allow": count(deny_msgs) == 0,
	"deny_msg": [msg | some msg in deny_msgs],
}`;

function trustRules({ registries, namespaces, images }: Trust): string[] {
  return [
    ...[...registries.keys()].map((name) => `trusted if input.image.host == ${text(name)}`),
    ...[...namespaces.keys()].map((name) => `trusted if startswith(input.image.fullRepo, ${text(`${name}/`)})`),
    ...[...images.keys(), ...implied].map((name) => `trusted if input.image.fullRepo == ${text(name)}`),
    denied(['not trusted'], '%s is not from a source that the policy trusts'),
  ];
}

function denied(conditions: readonly string[], message: string): string {
  const says = `msg := sprintf(${text(message)}, [input.image.ref])`;
  return rule('deny_msgs contains msg', ['input.image', ...conditions, says]);
}

function rule(name: string, body: readonly string[]): string {
  return [`${name} if {`, ...body.map((line) => `\t${line}`), '}'].join('\n');
}

/** Whether an image is one of a demand's; undefined for a pattern that is not written here. */
function fitsOf({ images }: SignatureDemand): string | undefined {
  const expressions = images.map(imageExpression);
  if (expressions.includes(undefined)) return undefined;
  return `regex.match(${raw(`^(?:${expressions.join('|')})$`)}, input.image.fullRepo)`;
}

/**
 * How a build verifies that a demand is met; undefined where it cannot. BuildKit sees signatures on the attestations of an
 * image only, and knows no keys but Docker's own.
 */
function metBy({ images, signer, provenance }: SignatureDemand): string[] | undefined {
  const some = 'some sig in input.image.signatures';
  if (signer.kind === 'key')
    return images.every((each) => each.startsWith('dhi.io/')) ? [some, 'sig.isDHI'] : undefined;
  if (signer.kind !== 'identity' || signer.trustedRoot || !signer.identity.startsWith(dockersBuilder)) return undefined;
  const { builder, source } = provenance ?? {};
  return [
    ...(provenance ? ['input.image.hasProvenance'] : []),
    ...(builder === undefined ? [] : [like('input.image.provenance.builderID', builder)]),
    some,
    'count(sig.timestamps) > 0',
    `sig.signer.issuer == ${text(signer.issuer)}`,
    like('sig.signer.subjectAlternativeName', signer.identity),
    ...(source === undefined ? [] : [like('sig.signer.sourceRepositoryURI', source)]),
  ];
}

function like(field: string, pattern: string): string {
  const expression = (pattern.match(/\*{2,}|\*|[^*]+/g) ?? [])
    .map((each) => (each === '*' ? '[^/[:cntrl:]]*' : each.startsWith('*') ? '[^[:cntrl:]]*' : literal(each)))
    .join('');
  return `regex.match(${raw(`^${expression}$`)}, ${field})`;
}

/** A pattern of images as a regular expression (RE2); undefined for more than stars and question marks. */
function imageExpression(pattern: string): string | undefined {
  if (/[[\]{}\\!+@()]/.test(pattern)) return undefined;
  const parts = pattern.split('/').filter((part) => part !== '');
  let expression = '';
  let slash = '';
  for (const [i, part] of parts.entries()) {
    const last = i === parts.length - 1;
    if (part !== '**') expression += slash + nameExpression(part);
    else if (last) return `${expression}${slash === '' ? '.*' : '(?:/.*)?'}`;
    else expression += `${slash}(?:.*/)?`;
    slash = part === '**' ? '' : '/';
  }
  return /[*?]/.test(parts.at(-1) ?? '') && !pattern.endsWith('/') ? expression : `${expression}(?:/.*)?`;
}

function nameExpression(part: string): string {
  return part.replace(/\*+|\?|[^*?]+/g, (each) =>
    each === '?' ? '[^/]' : each.startsWith('*') ? '[^/]*' : literal(each),
  );
}

function literal(text: string): string {
  return plainPattern(text).replaceAll('`', '\\x60');
}

function raw(expression: string): string {
  return `\`${expression}\``;
}

function text(value: string): string {
  return JSON.stringify(value);
}
