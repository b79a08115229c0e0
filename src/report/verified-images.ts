/** Who signed images, and what a policy demands of them: for people, and as a document that `verify.schema.json` describes. */
import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import type { ImageReference } from '../known/image-reference.ts';
import type { FoundSignatures, FoundSigner, SignatureCheck } from '../known/image-signature.ts';
import type { SignatureDemand } from '../known/signature-demands.ts';
import type { Message } from '../problem.ts';
import type { Verdict } from '../review/review.ts';
import { fileAndLine, type Location, positions } from '../source.ts';
import { wrappedText } from '../text/columns.ts';
import { inert } from '../text/visible.ts';
import { brushOf, type Style } from './brush.ts';
import { documentFormat, jsonText } from './json.ts';
import type { TextOptions } from './text.ts';
import { codeText, messageText, pathText } from './wording.ts';

/** An image, who signed it, and whether that is what a policy demands. */
export interface VerifiedImage {
  readonly reference: ImageReference;
  readonly found: FoundSignatures;
  /** The demands that it is under, and what came of each; to meet one is enough. */
  readonly demands: readonly { readonly demand: SignatureDemand; readonly check: SignatureCheck }[];
  /** What a policy would say that demands what is there now, as YAML; undefined where nothing of that can be demanded. */
  readonly entry: string | undefined;
  /** What a policy would say that demands what its publisher says, where that could not be tried. */
  readonly untried: string | undefined;
}

/** Signed as demanded, or as nobody demands it, by anybody; unknown is an error. */
function verdictOn({ demands, found }: VerifiedImage): Verdict {
  const kinds = new Set(demands.map(({ check }) => check.kind));
  if (kinds.has('signed')) return 'pass';
  if (kinds.has('unverified')) return 'error';
  if (kinds.size > 0) return 'fail';
  if (found.digest === undefined) return 'error';
  return found.signers.length > 0 ? 'pass' : 'fail';
}

/** The worst of all. */
export function verdictOnAll(images: readonly VerifiedImage[]): Verdict {
  const verdicts = new Set(images.map(verdictOn));
  return (['error', 'fail'] as const).find((each) => verdicts.has(each)) ?? 'pass';
}

const nothingToHide: Secrets = { values: [], places: [] };

/** What is said of a demand by what came of it. */
const outcomes: Readonly<Record<Verdict, readonly [style: Style, word: string]>> = {
  pass: ['green', 'met'],
  fail: ['red', 'not met'],
  error: ['yellow', 'not known'],
};

export function verifiedText(images: readonly VerifiedImage[], options: TextOptions): string {
  return `${images.map((image) => imageLines(image, options).join('\n')).join('\n\n')}\n`;
}

function imageLines({ reference, found, demands, entry, untried }: VerifiedImage, options: TextOptions): string[] {
  const brush = brushOf(options);
  const sentences = (message: Message) =>
    wrappedText(messageText(message, nothingToHide), options.width - 4).map((line) => inert(`    ${line}`));
  return [
    brush.paint('bold', codeText(reference.text, nothingToHide)),
    ...(found.digest === undefined ? [] : fields('  ', [['digest', found.digest]])),
    ...found.signers.flatMap((signer) => [`  ${signedHow(signer)}`, ...fields('    ', signerFields(signer))]),
    ...(found.signers.length > 0 || found.digest === undefined ? [] : ['  signed by nobody']),
    ...found.troubles.flatMap(sentences),
    ...demands.flatMap(({ demand, check }) => {
      const [style, word] = outcomes[verdictOfCheck(check)];
      return [
        `  demanded by ${demandPlace(demand.at)}: ${brush.paint(style, word)}`,
        ...fields('    ', demandFields(demand)),
        ...(check.kind === 'signed' ? [] : sentences(check.reason)),
      ];
    }),
    ...(demands.length > 0 ? [] : ['  demanded by nobody']),
    ...entryLines('To demand what it has now:', entry),
    ...entryLines('To demand what its publisher says, once what that names is in the repository:', untried),
  ];
}

type Field = readonly [name: string, value: string | null | undefined];

/** One under the other, each value whole, so that it can be copied; of those without a value nothing. */
function fields(indent: string, all: readonly Field[]): string[] {
  return all.flatMap(([name, value]) =>
    value == null ? [] : [inert(`${indent}${name.padEnd(9)} ${codeText(value, nothingToHide, longestValue)}`)],
  );
}

const longestValue = 500;

function signedHow({ by, whole, platforms, everyPlatform, elsewhere }: FoundSigner): string {
  const how = by.kind === 'identity' ? 'signed keyless' : 'signed with a key';
  const where = whole ? '' : `, ${everyPlatform ? 'each of' : 'only for'} ${platforms.join(', ')}`;
  return inert(`${how}${where}${elsewhere ? ', under the name of another repository' : ''}`);
}

function signerFields(signer: FoundSigner): Field[] {
  const { identity, issuer, key, source, revision, builder } = signerDocument(signer);
  return [
    ['identity', identity],
    ['issuer', issuer],
    ['key', signer.by.kind === 'key' && key === null ? 'not one that the policy names' : key],
    ['source', source],
    ['revision', revision],
    ['builder', builder],
  ];
}

function demandFields({ signer, provenance }: SignatureDemand): Field[] {
  return [
    ...(signer.kind === 'identity'
      ? ([
          ['identity', signer.identity],
          ['issuer', signer.issuer],
        ] as const)
      : []),
    ...(signer.kind === 'key' ? ([['key', signer.key.path]] as const) : []),
    ...(signer.kind === 'content-trust'
      ? ([
          ['server', signer.server],
          ['root', signer.root],
        ] as const)
      : []),
    ['source', provenance && (provenance.source ?? 'any, in signed provenance')],
    ['builder', provenance?.builder],
  ];
}

export function demandPlace(at: Location | undefined): string {
  return at ? pathText(fileAndLine(at), nothingToHide) : 'the policy';
}

function entryLines(title: string, entry: string | undefined): string[] {
  if (entry === undefined) return [];
  return [
    `  ${title}`,
    '',
    ...entry
      .trimEnd()
      .split('\n')
      .map((line) => inert(`    ${line}`)),
  ];
}

function verdictOfCheck({ kind }: SignatureCheck): Verdict {
  return kind === 'signed' ? 'pass' : kind === 'unverified' ? 'error' : 'fail';
}

/** What `verify.schema.json` describes. */
export interface VerifyDocument {
  readonly tool: 'layer-review';
  readonly version: string;
  readonly format: typeof documentFormat;
  readonly verdict: Verdict;
  readonly images: readonly {
    readonly image: string;
    /** What it names; null where that is not known. */
    readonly digest: string | null;
    readonly verdict: Verdict;
    readonly signers: readonly SignerDocument[];
    readonly remarks: readonly string[];
    readonly demands: readonly {
      readonly path: string | null;
      readonly line: number | null;
      readonly outcome: SignatureCheck['kind'];
      readonly reason: string | null;
    }[];
    readonly entry: string | null;
  }[];
}

interface SignerDocument {
  readonly identity: string | null;
  readonly issuer: string | null;
  /** The path of a key that the policy names. */
  readonly key: string | null;
  /** The platforms whose images are signed; null where the whole is. */
  readonly platforms: readonly string[] | null;
  readonly builder: string | null;
  readonly source: string | null;
  readonly revision: string | null;
}

export function verifiedJson(images: readonly VerifiedImage[], version: string): string {
  return jsonText({
    tool: 'layer-review',
    version,
    format: documentFormat,
    verdict: verdictOnAll(images),
    images: images.map((image) => ({
      image: image.reference.text,
      digest: image.found.digest ?? null,
      verdict: verdictOn(image),
      signers: image.found.signers.map(signerDocument),
      remarks: image.found.troubles.map((each) => messageText(each, nothingToHide)),
      demands: image.demands.map(({ demand: { at }, check }) => ({
        path: at ? pathText(positions(at).path, nothingToHide) : null,
        line: at ? positions(at).start.line : null,
        outcome: check.kind,
        reason: check.kind === 'signed' ? null : messageText(check.reason, nothingToHide),
      })),
      entry: image.entry ?? null,
    })),
  } satisfies VerifyDocument);
}

function signerDocument({ by, provenance, whole, platforms }: FoundSigner): SignerDocument {
  return {
    identity: by.kind === 'identity' ? by.identity : null,
    issuer: by.kind === 'identity' ? by.issuer : null,
    key: by.kind === 'key' ? (by.key ?? null) : null,
    platforms: whole ? null : platforms,
    builder: provenance?.builder ?? null,
    source: provenance?.source ?? null,
    revision: provenance?.revision ?? null,
  };
}
