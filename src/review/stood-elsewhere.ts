import { productsOf } from '../facts/network/image-lookup.ts';
import { rolesOfFile } from '../facts/roles/file-roles.ts';
import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import { type Finding, isOfPort } from '../finding.ts';
import { isCredentialName } from '../known/credential-names.ts';
import { untagged } from '../known/image-reference.ts';
import { areOfDevelopers, areOfTests } from '../known/path-roles.ts';
import { isKnownToAll } from '../known/stand-ins.ts';
import { isContainerPath } from '../model/files/container-paths.ts';
import type { Project } from '../model/project.ts';
import { compareSeverities } from '../problem.ts';
import { fileOf, filePathOf, outermost, type Source, textAt } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import { nameOf } from '../text/path.ts';
import { placesOf } from '../text/places-of.ts';
import { textsOfServices } from './copies.ts';
import { imageOf, isOfTag, keyOfImage } from './finding-meaning.ts';
import type { Meant } from './worsening.ts';
import { writtenSecrets } from './written-secrets.ts';

/**
 * Gives the texts by which what is found may be known in other files of the repository: what credentials are called and
 * worth, images at their releases, what runs unseen from an address, all of a service. Of what was found at the base in the same words, and no less,
 * there are none.
 */
export function textsToFind(
  findings: readonly Finding[],
  before: readonly Finding[],
  project: () => Project,
  { places }: Secrets,
): readonly string[] {
  const wordsOf = ({ rule, at }: Finding) => JSON.stringify([rule.id, textAt(at)]);
  const known = groupBy(before, wordsOf);
  const isKnown = (finding: Finding) =>
    known.get(wordsOf(finding))?.some((other) => compareSeverities(other, finding) <= 0) ?? false;
  const fresh = findings.filter((finding) => isRepeatable(finding) && !isKnown(finding));
  const services = textsOfServices(findings, before, project);
  if (fresh.length === 0) return services;
  const secretOf = writtenSecrets(project(), places);
  // Another variant of what moves is no other image; a name of one word is in half of all files.
  const textOf = ({ rule, at }: Finding) => {
    const [text, name] = [textAt(at), untagged(textAt(at))];
    if (isOfTag(rule)) return name.includes('/') ? name : text;
    return releaseOf.exec(nameOf(text))?.[0] ?? text;
  };
  // Whose door it is tells the image that is behind it.
  const imagesOf = ({ service, at }: Finding) =>
    project().services.flatMap(({ name, at: own, image }) =>
      name === service && own.source === at.source && image?.value ? untagged(image.value) : [],
    );
  const textsOf = (finding: Finding) =>
    isOfPort(finding) ? imagesOf(finding) : (secretOf(finding) || textOf(finding)).split('\n');
  return [...new Set([...services, ...fresh.flatMap(textsOf)])];
}

/** The name of an image and the first number of its release, wherever it comes from: `golang:1` of `docker.io/golang:1.25-alpine`. */
const releaseOf = /^[^:]*:\d{1,9}/;

function isRepeatable(finding: Finding): boolean {
  const {
    rule: { group },
    cause,
  } = finding;
  return group === 'images' || group === 'secrets' || (group === 'build' && cause !== undefined) || isOfPort(finding);
}

/** Files that show that something is so all over a repository. */
const many = 4;

/** Makes the test of findings whether services of many files run an image by a tag that moves with the same channel. */
export function runsInMany(findings: readonly Finding[]): (finding: Finding) => boolean {
  const keyOf = (finding: Finding) => {
    const image = finding.image === undefined && isOfTag(finding.rule) ? imageOf(finding) : undefined;
    return image && JSON.stringify([finding.rule.id, keyOfImage(finding, image)]);
  };
  const files = new Map(
    [...groupBy(findings, keyOf)].map(([key, some]) => [
      key,
      new Set(some.map(({ at }) => filePathOf(at.source))).size,
    ]),
  );
  return (finding) => {
    const key = keyOf(finding);
    return key !== undefined && files.get(key)! >= many;
  };
}

/**
 * Makes the test whether a credential that anybody guesses stands in files beside those of containers, and the change touches none
 * of them: it is no worse for who is given it now. Not what lets in everyone who reaches the host.
 */
export function committedBefore(isTouched: (path: string) => boolean): (found: Meant) => boolean {
  return ({ finding: { rule, at, image, guessed, letsIn, cause, notes = [] } }) => {
    if (rule.group !== 'secrets' || image !== undefined || !guessed || letsIn || cause === 'door') return false;
    const paths = [{ at }, ...notes].map((each) => filePathOf(outermost(each.at).source));
    const beside = paths.filter((path) => !isContainerPath(path));
    return beside.length > 0 && !beside.some(isTouched);
  };
}

/** As short as a text may be that is taken for the same secret under any name. */
const shortest = 8;

/**
 * Makes the test whether a credential that only its owner could have told stood in some files, under whatever name of one:
 * who reads the repository has it. Not what an image takes along to others, nor what now lets everyone in who reaches the host,
 * nor in earnest what stood in tests, or where people develop.
 */
export function heldIn(sources: readonly Source[], { values }: Pick<Secrets, 'values'>): (found: Meant) => boolean {
  const files = [...new Set(sources.map(fileOf))];
  const hidden = new Set(values);
  return ({ finding: { at, image, letsIn, key }, meaning: { secret } }) => {
    const secrets = secret.split('\n');
    const isOwn = (each: string) => each.length >= shortest && hidden.has(each) && !isKnownToAll(each);
    if (image !== undefined || letsIn || !secrets.every(isOwn)) return false;
    const isApart = isForTrials(fileOf(outermost(at).source));
    const shown = files.filter((file) => isApart || !isForTrials(file));
    return secrets.every((each) => shown.some((file) => isWrittenIn(file.text, each, { also: key })));
  };
}

/**
 * Makes the test whether a password that anybody guesses stood in the same file before, for what a service logs in to: under the
 * same name, or in an address. What keeps data has a password of its own.
 *
 * @param currentPath gives a file's path at the head of the change
 * @param stood what is known to have been there, if with another password that anybody guesses
 */
export function sharedInFile(
  before: readonly Source[],
  { services }: Pick<Project, 'services'>,
  { currentPath, stood }: { currentPath(path: string): string; readonly stood: readonly Meant[] },
): (found: Meant) => boolean {
  const values = new Set(
    stood.map(({ finding: { at }, meaning: { secret } }) => JSON.stringify([filePathOf(at.source), secret])),
  );
  const former = new Map(before.map(fileOf).map((source) => [currentPath(source.path), source.text]));
  const keepsData = (name: string, path: string) =>
    services.some(
      (service) =>
        service.name === name &&
        filePathOf(service.at.source) === path &&
        productsOf(service).some(({ holdsData }) => holdsData),
    );
  return ({ finding: { at, service, key, guessed, letsIn, secretAt = at }, meaning: { secret } }) => {
    const { source, span } = outermost(secretAt);
    const text = former.get(filePathOf(at.source));
    if (!guessed || letsIn || service === undefined || secret === '' || text === undefined) return false;
    if (keepsData(service, filePathOf(at.source))) return false;
    const written = source.text.slice(span.start, span.end + 2);
    const isInAddress = (value: string) => [`${value}@`, `${value}}@`].some((each) => written.includes(each));
    const isStood = (value: string) => values.has(JSON.stringify([filePathOf(at.source), value]));
    return secret.split('\n').every((each) => {
      const isKept = isInAddress(each) && isStood(each);
      return isKept || isWrittenIn(text, each, isInAddress(each) ? {} : { only: key });
    });
  };
}

function isForTrials(file: Source): boolean {
  const roles = rolesOfFile(file);
  return areOfTests(roles) || areOfDevelopers(roles);
}

/**
 * Whether a value stands in a text by itself, and neither in a comment nor under a name that is no credential's: `DB_USER=value`.
 *
 * @param called the `only` name that counts; else one that counts as well as any of a credential
 */
function isWrittenIn(
  text: string,
  value: string,
  called: { readonly only?: string | undefined; readonly also?: string | undefined },
): boolean {
  return [...placesOf(value, text)].some((at) => {
    const before = text.slice(text.lastIndexOf('\n', at) + 1, at);
    const behind = text[at + value.length];
    if (/^\s*(?:#|\/\/|;)/.test(before) || isPart(before.at(-1)) || isPart(behind)) return false;
    const name = nameBefore(before);
    const isCalled = (own: string | undefined) => own !== undefined && name?.replace(/^\s*-/, '').trim() === own;
    if (called.only !== undefined) return isCalled(called.only);
    // in an address, whatever stands before a colon may be an account
    return name === undefined || behind === '@' || isCredentialName(name) || isCalled(called.also);
  });
}

/** What a line calls the value that follows: `api key` of `{"api key": "`; undefined where it is no whole value. */
function nameBefore(line: string): string | undefined {
  const named = withoutQuote(line.trimEnd()).trimEnd();
  if (!named.endsWith(':') && !named.endsWith('=')) return undefined;
  return withoutQuote(named.slice(0, -1).trimEnd())
    .split(/[{,"'[]/)
    .at(-1);
}

function withoutQuote(text: string): string {
  return text.replace(/["']$/, '');
}

function isPart(sign: string | undefined): boolean {
  return sign !== undefined && /[\w+/.-]/.test(sign);
}
