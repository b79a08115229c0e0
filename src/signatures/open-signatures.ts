import { endOfServer } from '../known/docker-content-trust.ts';
import { completeName, type ImageReference } from '../known/image-reference.ts';
import type { FoundSignatures, SignatureCheck } from '../known/image-signature.ts';
import { keyOfWanted } from '../known/published-image.ts';
import { demandKey, type RepositoryFile, type SignatureDemand, signaturePlace } from '../known/signature-demands.ts';
import type { Artifacts, Content, Registry, Signatures, SignatureWanted } from '../ports.ts';
import { inOurWords, say } from '../problem.ts';
import { Missing, Trouble } from '../registry/trouble.ts';
import { Turns } from '../registry/turns.ts';
import { today } from '../text/day.ts';
import { groupBy } from '../text/group-by.ts';
import { Believed, verifier } from './believed.ts';
import { foundNothing, joinedSearches, type SignatureSearch } from './candidate.ts';
import { FoundBeside } from './found-signatures.ts';
import {
  type Attestations,
  attestationsIn,
  type FileDownload,
  githubOwner,
  ownerOnGitHub,
} from './github-attestations.ts';
import { imagesOfIndex, signaturesOf } from './places.ts';
import { ofAllPlatforms } from './platforms.ts';
import { type Weighed, weigh } from './weigh.ts';

export interface SignaturesOptions {
  /** Where images are; undefined where no registry is to be asked. */
  readonly registry: Registry | undefined;
  /** What GitHub keeps of images, by their digests; undefined where it is not asked. */
  readonly attestations: Attestations | undefined;
  /** Gets what GitHub keeps elsewhere of those; undefined where that is not asked. */
  readonly download?: FileDownload | undefined;
  /** Reads a file that the policy names, where the policy is. */
  readonly read: (file: RepositoryFile) => Promise<Content>;
}

/** Signatures, as somebody asks for them who wants to know what could be demanded. */
export interface OpenedSignatures extends Signatures {
  /** Who signed an image, whatever is demanded of it. Never throws: trouble is an answer. */
  found(wanted: SignatureWanted): Promise<FoundSignatures>;
}

/** Opens the way to signatures of images for one review. */
export function openSignatures(options: SignaturesOptions): OpenedSignatures {
  return new OpenSignatures(options);
}

/** An image of which is known what it is. */
interface Located {
  readonly artifacts: Artifacts | undefined;
  readonly digest: string;
}

/** What stands in the place of what cannot be known. */
type Unknown = Extract<SignatureCheck, { kind: 'unverified' }>;

/** Images that are verified side by side: where not all can be, some are to their end, rather than all a little. */
const atATime = 4;

class OpenSignatures implements OpenedSignatures {
  readonly #options: SignaturesOptions;
  readonly #believed: Believed;
  readonly #checks = new Map<string, Promise<SignatureCheck>>();

  constructor(options: SignaturesOptions) {
    this.#options = options;
    this.#believed = new Believed(options.read, options.registry);
  }

  /** Nothing is verified twice in one review. */
  async check(wanted: readonly SignatureWanted[]): Promise<SignatureCheck[]> {
    const missing = wanted.filter((each) => !this.#checks.has(keyOf(each)));
    const checked = this.#check(missing);
    for (const [i, each] of missing.entries())
      this.#checks.set(
        keyOf(each),
        checked.then((checks) => checks[i]!),
      );
    return await Promise.all(wanted.map((each) => this.#checks.get(keyOf(each))!));
  }

  async found(wanted: SignatureWanted): Promise<FoundSignatures> {
    const { reference, demands } = wanted;
    const at = await orUnknown(() => this.#locate(reference));
    if ('kind' in at) return { digest: undefined, signers: [], troubles: [at.reason] };
    const { artifacts, digest } = at;
    const beside = await FoundBeside.start(reference, demands, this.#believed);
    const attested = (await this.#attested([wanted], [at], ownerOnGitHub)).get(digest);
    if (attested) await beside.take(attested, digest);
    const places = new Map(demands.map((each) => [each.signaturesAt, each]));
    for (const demand of new Set([undefined, ...places.values()])) {
      const signatures = this.#signaturesFor(reference, demand ? [demand] : [], at);
      if (!artifacts || !signatures) continue;
      await beside.try(async () => {
        for await (const more of signaturesOf({ artifacts, signatures, digest, attestations: [] }))
          await beside.take(more, digest, { place: demand });
        const inside = await imagesOfIndex(artifacts, digest, wanted);
        beside.platforms = inside.map(({ platform }) => platform);
        for (const each of inside)
          for await (const more of signaturesOf({ ...each, artifacts, signatures }))
            await beside.take(more, each.digest, { place: demand, platform: each.platform });
      });
    }
    return beside.found(digest);
  }

  async #check(wanted: readonly SignatureWanted[]): Promise<SignatureCheck[]> {
    this.#options.registry?.allowFor(wanted.length);
    const turns = new Turns(atATime);
    const located = await Promise.all(
      wanted.map((each) => turns.take(() => orUnknown(() => this.#locate(each.reference)))),
    );
    const attested = await this.#attested(wanted, located);
    return await Promise.all(
      wanted.map(async (each, i) => {
        const at = located[i]!;
        if ('kind' in at) return at;
        return await turns.take(() => orUnknown(() => this.#checkOne(each, at, attested.get(at.digest))));
      }),
    );
  }

  /** What a reference names, as far as its registry says so, or it does itself. */
  async #locate(reference: ImageReference): Promise<Located> {
    const { registry } = this.#options;
    const artifacts = registry?.beside(reference);
    const digest = reference.digest ?? (await artifacts?.digestOf(reference));
    if (digest !== undefined) return { artifacts, digest };
    if (artifacts) throw new Trouble('Its registry has no such tag.');
    throw new Trouble(
      registry
        ? `\`${reference.registry}\` is not among the registries that are asked, so nobody knows what the tag names. Name it under \`registries\` in the policy, or pin the image by its digest.`
        : 'No registry is asked, so nobody knows what the tag names. Set the input `registry` to `known`, or pin the image by its digest.',
    );
  }

  /**
   * What GitHub has of all images, asked once for each owner.
   *
   * @param ownerOf whom to ask about one of which no demand says so
   */
  async #attested(
    wanted: readonly SignatureWanted[],
    located: readonly (Located | Unknown)[],
    ownerOf: (reference: ImageReference) => string | undefined = () => undefined,
  ): Promise<ReadonlyMap<string, SignatureSearch>> {
    const { attestations, download } = this.#options;
    if (!attestations) return new Map();
    const asked = wanted.flatMap(({ reference, demands }, i) => {
      const at = located[i]!;
      const owner = 'kind' in at ? undefined : (githubOwner(reference, demands) ?? ownerOf(reference));
      return owner === undefined || 'kind' in at ? [] : [{ owner, digest: at.digest }];
    });
    const found = [...groupBy(asked, ({ owner }) => owner)].map(([owner, of]) =>
      attestationsIn(attestations, download, owner, [...new Set(of.map(({ digest }) => digest))]),
    );
    return new Map((await Promise.all(found)).flatMap((each) => [...each]));
  }

  async #checkOne(
    wanted: SignatureWanted,
    at: Located,
    attested: SignatureSearch | undefined,
  ): Promise<SignatureCheck> {
    const image: Weighed = { reference: wanted.reference, digest: at.digest };
    const isServer = ({ signer }: SignatureDemand) => signer.kind === 'content-trust';
    const checks: SignatureCheck[] = [];
    for (const demands of groupBy(wanted.demands, (each) => `${isServer(each)} ${each.signaturesAt}`).values()) {
      const sought = { ...wanted, demands };
      const check = await orUnknown(() =>
        isServer(demands[0]!) ? this.#worth(image, demands, foundNothing) : this.#byRegistry(sought, at, attested),
      );
      if (check.kind === 'signed') return check;
      checks.push(check);
    }
    return nearest(checks);
  }

  /** The registry where signatures of an image lie by demands that name one place; undefined where it is not asked. */
  #signaturesFor(reference: ImageReference, [demand]: readonly SignatureDemand[], { artifacts }: Located) {
    const place = demand && signaturePlace(reference, demand);
    return place ? this.#options.registry?.beside(place) : artifacts;
  }

  /** By what lies beside the image, or where the demands say, or GitHub has of it. */
  async #byRegistry(wanted: SignatureWanted, at: Located, attested: SignatureSearch | undefined) {
    const { reference, demands } = wanted;
    const { artifacts, digest } = at;
    const image: Weighed = { reference, digest };
    const check = await this.#worth(image, demands, attested ?? foundNothing);
    if (check.kind === 'signed') return check;
    const signatures = this.#signaturesFor(reference, demands, at);
    if (!artifacts || !signatures) return check.kind === 'missing' ? unknown(notSought(attested !== undefined)) : check;
    const top = signaturesOf({ artifacts, signatures, digest, attestations: [] });
    const whole = await this.#firstOf(image, demands, top, attested);
    const inside = whole.kind === 'signed' ? [] : await imagesOfIndex(artifacts, digest, wanted);
    if (inside.length === 0) return whole;
    const checks = await Promise.all(
      inside.map(async (each) => {
        const of: Weighed = { reference, digest: each.digest };
        const places = signaturesOf({ ...each, artifacts, signatures });
        return { ...each, check: await orUnknown(() => this.#firstOf(of, demands, places, undefined)) };
      }),
    );
    return ofAllPlatforms(whole, checks);
  }

  /** What the first place gives where something is signed as demanded, else what all of them do. */
  async #firstOf(
    image: Weighed,
    demands: readonly SignatureDemand[],
    places: AsyncIterable<SignatureSearch>,
    before: SignatureSearch | undefined,
  ): Promise<SignatureCheck> {
    let found = before ?? foundNothing;
    for await (const more of places) {
      const check = more.candidates.length > 0 && (await this.#worth(image, demands, more));
      if (check && check.kind === 'signed') return check;
      found = joinedSearches(found, more);
    }
    return await this.#worth(image, demands, found);
  }

  /** What comes of what was found, by the demand that it is nearest to. */
  async #worth(image: Weighed, demands: readonly SignatureDemand[], found: SignatureSearch): Promise<SignatureCheck> {
    const checks = await Promise.all(demands.map((demand) => orUnknown(() => this.#byDemand(image, demand, found))));
    return nearest(checks);
  }

  async #byDemand(image: Weighed, demand: SignatureDemand, found: SignatureSearch): Promise<SignatureCheck> {
    const { signer } = demand;
    if (signer.kind === 'content-trust') return await this.#byContentTrust(image, signer);
    const { verify, publicRootsDay } = await verifier();
    const { roots, key } = await this.#believed.of(signer);
    const verified = found.candidates.map((candidate) => ({ candidate, outcome: verify(candidate, roots, key) }));
    const check = weigh(image, demand, verified, found);
    const isStrange = verified.some(({ outcome }) => outcome.kind === 'unknown');
    if (check.kind !== 'unverified' || !isStrange || signer.trustedRoot) return check;
    const isCurrent = (await this.#options.registry?.sigstoreRoot()) !== undefined;
    const what = isCurrent
      ? "Sigstore's own root knows nothing of it either. Name the `trusted-root` of whoever signed it in the policy."
      : `What is known of Sigstore is of ${publicRootsDay}. Update layer-review, or name the \`trusted-root\` of whoever signed it in the policy.`;
    return { ...check, reason: say`${check.reason} ${inOurWords(what)}` };
  }

  async #byContentTrust(
    { reference, digest }: Weighed,
    { server, root }: Extract<SignatureDemand['signer'], { kind: 'content-trust' }>,
  ): Promise<SignatureCheck> {
    const { registry } = this.#options;
    if (!registry) return unknown(`\`${server}\` was not asked. Set the input \`registry\` to \`known\`.`);
    const tag = reference.tag ?? (reference.digest === undefined ? 'latest' : undefined);
    const asked = { collection: completeName(reference), tag, digest, root, today: today() };
    const said = await registry.trustedTag(server, asked);
    const by = { kind: 'content-trust', server } as const;
    if (said.kind === 'signed') return { kind: 'signed', digest: said.digest, by, provenance: undefined };
    const end = endOfServer(server, asked.today);
    const reason = inOurWords(end ? `${said.reason} ${end}` : said.reason);
    return said.kind === 'untrusted' ? { kind: 'untrusted', reason, by: [by] } : { kind: said.kind, reason };
  }
}

/** Worst of all is what somebody could have hidden; of what is known, the nearest to what is demanded. */
const order = ['signed', 'unverified', 'untrusted', 'invalid', 'missing'] as const;

/** What comes of several demands, of which it is enough to meet one. */
function nearest(checks: readonly SignatureCheck[]): SignatureCheck {
  const [best] = order.flatMap((kind) => checks.find((each) => each.kind === kind) ?? []);
  return best!;
}

function keyOf(wanted: SignatureWanted): string {
  return JSON.stringify([keyOfWanted(wanted), wanted.demands.map(demandKey)]);
}

function notSought(byGitHub: boolean): string {
  const what = byGitHub ? 'GitHub has no attestation of it, and its' : 'Its';
  return `${what} registry was not asked for signatures. Set the input \`registry\` to \`known\`, and name the registry under \`registries\` in the policy where it is your own.`;
}

async function orUnknown<T>(work: () => Promise<T>): Promise<T | Unknown> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Trouble || error instanceof Missing) return unknown(error.message);
    // A fault of ours says nothing of the image, either.
    return unknown(
      `It could not be verified (${error instanceof Error ? error.name : typeof error}). Please report this.`,
    );
  }
}

function unknown(sentence: string): Unknown {
  return { kind: 'unverified', reason: inOurWords(sentence) };
}
