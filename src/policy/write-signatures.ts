/** What a policy says under `signatures`, as it can be pasted into one. */
import type { ImageReference } from '../known/image-reference.ts';
import type { FoundSigner } from '../known/image-signature.ts';
import { registryItself } from '../known/signature-demands.ts';
import type { SignaturePublisher } from '../known/signature-publishers.ts';
import { yamlScalar } from './yaml-scalar.ts';

/** Entries that demand what publishers sign, with comments on where that is from. */
export function signaturesText(publishers: readonly SignaturePublisher[]): string {
  return written(publishers.map(publisherLines));
}

/**
 * The entry that demands of an image what its signer and its provenance are now, of whatever version.
 *
 * @returns undefined for a key, of which a signature says nothing but that it is one, and for what no pattern can say
 */
export function foundSignerText(
  image: ImageReference,
  { by, provenance, elsewhere, trustedRoot, signaturesAt }: FoundSigner,
): string | undefined {
  if (by.kind !== 'identity' || /\*/.test(by.identity + (provenance?.source ?? ''))) return undefined;
  const entry = [
    `images: [${yamlScalar(`${registryItself(image.registry)}/${image.repository}`)}]`,
    `issuer: ${yamlScalar(by.issuer)}`,
    `identity: ${yamlScalar(ofAnyVersion(by.identity))}`,
    ...(trustedRoot ? [`trusted-root: ${yamlScalar(trustedRoot.path)}`] : []),
    ...(provenance?.source ? ['provenance:', `  source: ${yamlScalar(provenance.source)}`] : []),
    ...(signaturesAt === undefined ? [] : [`signatures-at: ${yamlScalar(signaturesAt)}`]),
    ...(elsewhere ? ['mirrors: true'] : []),
  ];
  return written([entry.map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`))]);
}

/** `…/release.yml@refs/tags/*` for `…/release.yml@refs/tags/v1`: the next version has another tag or commit. */
function ofAnyVersion(identity: string): string {
  return identity
    .replace(/@refs\/tags\/(.*)$/s, (_, tag: string) => `@refs/tags/${tag.includes('/') ? '**' : '*'}`)
    .replace(/@[\da-f]{40}$/, '@*');
}

function written(entries: readonly (readonly string[])[]): string {
  return ['signatures:', ...entries.flat().map((line) => `  ${line}`), ''].join('\n');
}

function publisherLines(publisher: SignaturePublisher): string[] {
  const { name, page, images, signer, signaturesAt, mirrors, login } = publisher;
  const lines = [
    ...signerLines(signer),
    ...(signaturesAt === undefined ? [] : [`signatures-at: ${signaturesAt}`]),
    ...(mirrors ? ['mirrors: true'] : []),
  ];
  return [
    `# ${name}: ${page}`,
    ...(login === undefined
      ? []
      : [`# Log in before the review, as the registry shows nothing without: docker login ${login}`]),
    `- images: [${images.join(', ')}]`,
    ...lines.map((line) => `  ${line}`),
  ];
}

function signerLines(signer: SignaturePublisher['signer']): string[] {
  if ('key' in signer)
    return [`key: ${signer.file} # ${signer.key}`, ...(signer.transparencyLog ? [] : ['transparency-log: false'])];
  const { issuer, identity, source } = signer;
  return [
    `issuer: ${issuer}`,
    // A star in front would be an alias.
    `identity: ${identity.startsWith('*') ? `'${identity}'` : identity}`,
    ...(source === undefined ? [] : ['provenance:', `  source: ${source}`]),
  ];
}
