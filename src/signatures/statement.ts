/** What a signature says once it is verified: of which image, and what of it. */
import type { Provenance } from '../known/image-signature.ts';
import { GoObject } from '../registry/go-json.ts';
import { Malformed } from '../registry/trouble.ts';
import { buildParameters } from './build-parameters.ts';

export interface SignedStatement {
  /** `signature`: that the image is its signer's. `other`: something else, such as what is in it. */
  readonly kind: 'signature' | 'provenance' | 'other';
  readonly subjects: readonly StatementSubject[];
  readonly provenance: Provenance | undefined;
}

export interface StatementSubject {
  /** `sha256:…` */
  readonly digest: string;
  /** As it is written; empty for none. */
  readonly name: string;
}

const inToto = 'application/vnd.in-toto+json';

/** Reads what an envelope holds; undefined for what is not about images. @throws {Malformed} */
export function readEnvelope(payloadType: string, payload: Buffer): SignedStatement | undefined {
  return payloadType === inToto ? readInToto(payload) : undefined;
}

/** Reads an in-toto statement (github.com/in-toto/attestation). @throws {Malformed} */
export function readInToto(bytes: Buffer): SignedStatement | undefined {
  const document = GoObject.parse(bytes);
  if (!/^https:\/\/in-toto\.io\/Statement\/v(?:0\.1|1)$/.test(document.text('_type'))) return undefined;
  const type = document.text('predicateType');
  const provenance = readProvenance(type, document);
  return {
    kind: provenance ? 'provenance' : type === 'https://sigstore.dev/cosign/sign/v1' ? 'signature' : 'other',
    subjects: document.list('subject').map((each) => {
      const subject = new GoObject(each, 'a subject');
      return { digest: `sha256:${subject.object('digest').text('sha256')}`, name: subject.text('name') };
    }),
    provenance,
  };
}

/** Reads what cosign up to 2 signs of an image; undefined for anything else. @throws {Malformed} */
export function readSimpleSigning(bytes: Buffer): SignedStatement | undefined {
  const critical = GoObject.parse(bytes).object('critical');
  const type = critical.text('type');
  if (type !== 'cosign container image signature' && type !== 'https://sigstore.dev/cosign/sign/v1') return undefined;
  const digest = critical.object('image').text('docker-manifest-digest');
  const name = critical.object('identity').text('docker-reference');
  return { kind: 'signature', subjects: [{ digest, name }], provenance: undefined };
}

/** https://slsa.dev/spec; undefined for a predicate of another type. */
function readProvenance(type: string, document: GoObject): Provenance | undefined {
  const [, version] = /^https:\/\/slsa\.dev\/provenance\/v(0\.2|1)$/.exec(type) ?? [];
  if (version === undefined) return undefined;
  const predicate = document.object('predicate');
  return version === '1' ? ofVersion1(predicate) : ofVersion02(predicate);
}

function ofVersion1(predicate: GoObject): Provenance {
  const definition = predicate.object('buildDefinition');
  const external = definition.object('externalParameters');
  const [workflow, config] = [ownField(external, 'workflow'), ownField(external, 'configSource')];
  const [first] = definition.list('resolvedDependencies');
  const dependency = new GoObject(first, 'a dependency');
  return {
    builder: predicate.object('runDetails').object('builder').text('id') || undefined,
    source: repositoryIn(
      orNothing(() => workflow.text('repository')) || orNothing(() => config.text('uri')) || dependency.text('uri'),
    ),
    revision: commitIn(ownField(config, 'digest')) ?? commitIn(dependency.object('digest')),
    parameters: buildParameters(definition.get('externalParameters'), external.get('configSource')),
  };
}

/** A field that each build type may use in its own way; without fields where it is no object. */
function ownField(parameters: GoObject, name: string): GoObject {
  return orNothing(() => parameters.object(name)) ?? new GoObject(undefined, name);
}

function ofVersion02(predicate: GoObject): Provenance {
  const invocation = predicate.object('invocation');
  const config = invocation.object('configSource');
  return {
    builder: predicate.object('builder').text('id') || undefined,
    source: repositoryIn(config.text('uri')),
    revision: commitIn(config.object('digest')),
    parameters: buildParameters(invocation.get('parameters'), invocation.get('configSource')),
  };
}

/** `https://github.com/acme/base` of `git+https://github.com/acme/base.git@refs/tags/v1` or `….git#main`. */
function repositoryIn(uri: string): string | undefined {
  const address = uri.replace(/^git\+/, '');
  if (!/^https:\/\/[^/?#@]+\//.test(address)) return undefined;
  return address.replace(/[@#?].*$/s, '').replace(/\.git$/, '');
}

function commitIn(digest: GoObject): string | undefined {
  const said = orNothing(() => digest.text('gitCommit') || digest.text('sha1')) ?? '';
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(said) ? said : undefined;
}

/** What is read of a statement, or nothing where it is not what its form says. */
export function orNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}
