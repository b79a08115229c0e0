import {
  type DemandedSigner,
  imagePattern,
  type RepositoryFile,
  repositoryPattern,
  type SignatureDemand,
} from '../known/signature-demands.ts';
import { resolve } from '../text/path.ts';
import { readSegmentPattern } from '../text/segment-pattern.ts';
import { listShape, object, type PolicyShape, placedShape, readAs, textShape, yesNoOr, yesOrNo } from './shape.ts';

const images = textShape({
  what: 'a pattern of images without tags, such as `ghcr.io/acme/**`',
  parse: imagePattern,
});
const issuer = textShape({
  what: 'an address, such as `https://token.actions.githubusercontent.com`',
  parse: (each) => (/^https?:\/\/[^\s*]+$/.test(each) ? each : undefined),
});
const pattern = textShape({
  what: 'a pattern that not everybody fits, such as `https://github.com/acme/*/.github/workflows/release.yml@refs/tags/*`',
  parse: (each) => readSegmentPattern(each) && each,
});
const file: PolicyShape<RepositoryFile> = textShape({
  what: "the path of a file in the policy's repository, such as `.github/keys/acme.pub`",
  parse: (each) => {
    const path = each.includes('://') ? undefined : resolve('.', each);
    return path === undefined || path === '.' ? undefined : { path };
  },
});
const place = textShape({
  what: 'a repository with its registry, such as `ghcr.io/acme/signatures`, or `registry.example.com/signatures/**`',
  parse: repositoryPattern,
});
const server = textShape({
  what: 'the address of a server, such as `https://notary.example.com`',
  parse: (each) => (/^https?:\/\/[\w.:[\]-]+\/?$/.test(each) && URL.canParse(each) ? new URL(each).origin : undefined),
});
const keyId = textShape({
  what: 'the id of a root key: 64 hexadecimal digits',
  parse: (each) => (/^[0-9a-f]{64}$/i.test(each) ? each.toLowerCase() : undefined),
});

const written = object('An entry of `signatures`', {
  images: {
    is: listShape(images, { what: 'patterns of images', least: 1 }),
    means:
      'Which images, as patterns of their names without tags: `*` within a part of a name, `**` across parts. A name stands for everything below it, too.',
    required: true,
  },
  issuer: {
    is: issuer,
    means: "Who vouched for the signer, exactly: the issuer in the signature's certificate. Goes with `identity`.",
  },
  identity: {
    is: pattern,
    means:
      "Who signed: the identity in the signature's certificate, as a pattern from its start to its end. `*` stays within what slashes separate, `**` does not.",
  },
  key: {
    is: file,
    means: 'The public key that signed, as the path of a PEM file, which is read from the base branch.',
  },
  'transparency-log': {
    is: yesOrNo,
    means:
      'Whether a signature by `key` must be in the transparency log. `false` where its publisher says that there is none.',
  },
  'trusted-root': {
    is: file,
    means:
      "The path of a trusted root (`trusted_root.json`, or what `gh attestation trusted-root` prints), which is read from the base branch, for a Sigstore other than the public one: your own, or GitHub's for private repositories.",
  },
  provenance: {
    is: yesNoOr(
      object('`provenance`', {
        builder: { is: pattern, means: 'What built it, as a pattern like `identity`.' },
        source: { is: pattern, means: 'The repository that it was built from, as a pattern like `identity`.' },
      }),
    ),
    means:
      'Whether the image must have SLSA provenance that is signed likewise; `builder` and `source` say what it must tell.',
  },
  mirrors: {
    is: yesOrNo,
    means: 'Whether an image may lie in another repository than the one that its signature names.',
  },
  'signatures-at': {
    is: place,
    means:
      "The repository where the signatures lie, where that is not the image's own, as cosign's `COSIGN_REPOSITORY` names it. With `/**` at its end, the image's path in its registry follows. That registry is asked, too.",
  },
  'content-trust': {
    is: server,
    means:
      'The address of the Notary server (version 1, Docker Content Trust) that says what each tag is, for a server of your own: Docker switches its servers off on 8 December 2026. Goes with `root`.',
  },
  root: {
    is: keyId,
    means: 'The id of the root key that the server must be vouched for by, as `notary key list` shows it.',
  },
});

/** The ways to say who signs, with what may be said besides. */
const ways = [
  { needs: ['issuer', 'identity'], allows: ['trusted-root', 'provenance', 'mirrors', 'signatures-at'] },
  { needs: ['key'], allows: ['transparency-log', 'trusted-root', 'provenance', 'mirrors', 'signatures-at'] },
  { needs: ['content-trust', 'root'], allows: [] },
] as const;

/** Whose signatures images must have. */
export const signatureDemands: PolicyShape<readonly SignatureDemand[]> = listShape(
  placedShape(
    readAs(written, demandOf, {
      anyOf: ways.map(({ needs, allows }) => ({
        required: needs,
        properties: Object.fromEntries(['images', ...needs, ...allows].map((each) => [each, {}])),
        additionalProperties: false,
      })),
    }),
  ),
  { what: 'entries with `images` and who signs them' },
);

type Written = NonNullable<ReturnType<typeof written.read>>;

function demandOf(said: Written, complain: (message: string) => void): SignatureDemand | undefined {
  const signer = signerOf(said);
  if (!signer) {
    complain(
      'An entry of `signatures` must say who signs in one way: with `issuer` and `identity`, with `key`, or with `content-trust` and `root`.',
    );
    return undefined;
  }
  const names = Object.keys(said).map((each) => each.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  const { needs, allows } = ways.find((way) => names.includes(way.needs[0]))!;
  const known: readonly string[] = ['images', ...needs, ...allows];
  const strange = names.find((each) => !known.includes(each));
  if (strange !== undefined) complain(`\`${strange}\` does not go with \`${needs[0]}\`.`);
  const { provenance = false, mirrors = false, signaturesAt } = said;
  const demanded = provenance === true ? {} : provenance || undefined;
  return {
    images: said.images ?? [],
    signer,
    provenance: demanded && { builder: demanded.builder, source: demanded.source },
    mirrors,
    ...(signaturesAt !== undefined && { signaturesAt }),
  };
}

function signerOf(said: Written): DemandedSigner | undefined {
  const { issuer: by, identity, key, contentTrust, root, trustedRoot, transparencyLog = true } = said;
  if ([by ?? identity, key, contentTrust ?? root].filter((each) => each !== undefined).length !== 1) return undefined;
  if (by !== undefined && identity !== undefined) return { kind: 'identity', issuer: by, identity, trustedRoot };
  if (key !== undefined) return { kind: 'key', key, transparencyLog, trustedRoot };
  if (contentTrust !== undefined && root !== undefined) return { kind: 'content-trust', server: contentTrust, root };
  return undefined;
}
