import type { SignaturePublisher } from '../known/signature-publishers.ts';

/** What a policy says under `signatures` to demand what publishers sign, with comments on where that is from. */
export function signaturesText(publishers: readonly SignaturePublisher[]): string {
  return ['signatures:', ...publishers.flatMap((each) => linesOf(each).map((line) => `  ${line}`)), ''].join('\n');
}

function linesOf({ name, page, images, signer }: SignaturePublisher): string[] {
  return [`# ${name}: ${page}`, `- images: [${images.join(', ')}]`, ...signerLines(signer).map((line) => `  ${line}`)];
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
