import { folderOf, nameOf } from '../text/path.ts';
import { isOtherMaintained, releaseNames } from './end-of-life.ts';
import { imagePublishers } from './image-publishers.data.ts';
import type { ImageReference } from './image-reference.ts';
import { movingTag } from './moving-tags.ts';
import { muchUsedImages } from './much-used-images.data.ts';
import { isOnlyBuilt, officialName, withoutKnownMirror } from './official-places.ts';
import { areOfSameMakers } from './products.ts';
import { isKnownRegistry } from './registry-hosts.ts';

const { curated, makers, packagers, successors } = imagePublishers;

/**
 * How an image goes back from one reference to another: to an older version of the same, unless that is of another release
 * which gets security fixes as well; from one version to a tag that moves, if of a variant with a longer or a shorter name; from
 * one that others review, that its makers publish, or whose owner's name the new one goes by, to one of the same name that somebody
 * else owns of whom nothing came before; or to another publisher in registries that are open to many, or a host that nobody named before, with which it may go
 * back to an older release of its distribution as well.
 */
export interface StepBack {
  readonly kind: 'older' | 'moving' | 'owner' | 'registry' | 'publisher' | 'host';
  readonly from: string;
  readonly to: string;
}

/** @param isNamed whether images came before from where an image is */
export function stepsBack(
  before: ImageReference,
  after: ImageReference,
  isNamed: (image: ImageReference) => boolean,
): StepBack[] {
  const [old, now] = [sourceOf(before), sourceOf(after)];
  if (old === now) return [...versionBack(before, after)];
  // The same bytes from elsewhere are what they were.
  if (before.digest !== undefined && before.digest === after.digest) return [];
  const away = isWatched(now) ? [] : movesAway(before, after, isNamed);
  if (isOlderRelease(before, after)) return [...away, { kind: 'older', from: before.tag!, to: after.tag! }];
  return away.length > 0 || !isVariant(old, now) ? away : [...pinLost(before, after, before.text)];
}

/**
 * Whether an image of the same name is built on an older release of its distribution, as its tag says: whose versions they are
 * elsewhere nobody knows.
 */
function isOlderRelease(before: ImageReference, after: ImageReference): boolean {
  if (nameOf(before.repository) !== nameOf(after.repository)) return false;
  const [old, now] = [before, after].map(({ tag = '' }) => releaseIn(tag));
  const names = old && now && releases.find((each) => each.includes(old) && each.includes(now));
  return names ? names.indexOf(now!) < names.indexOf(old!) : false;
}

/** The release of a distribution that a tag names: `bookworm` of `3.13-slim-bookworm`. */
function releaseIn(tag: string): string | undefined {
  return tag.split(/[-_.]/).find((word) => releases.some((each) => each.includes(word)));
}

/** Whether an image goes to an older version than another one of the same. */
export function isOlderThan(before: ImageReference, after: ImageReference): boolean {
  return sourceOf(before) === sourceOf(after) && [...versionBack(before, after)].some(({ kind }) => kind === 'older');
}

/** Whether others review an image or rebuild it, or would see at once that it is another one. */
function isWatched(name: string): boolean {
  return [curated, makers, packagers, successors].some((places) => places.test(name));
}

/**
 * Where an image is: in its owner's place in a registry that is open to many, else in a registry of somebody's own, which may
 * be a mirror.
 */
export function imagePlace({ registry, repository }: ImageReference): string {
  return isOpen(registry) ? `${registry}/${repository.split('/')[0]}` : registry;
}

function isOpen(registry: string): boolean {
  return isKnownRegistry(registry) || muchUsedImages.registries.has(registry);
}

function* versionBack(before: ImageReference, after: ImageReference): Iterable<StepBack> {
  const { tag = 'latest' } = after;
  const isBack = isOlder(tag, before.tag);
  if (isBack && !isOtherMaintained(before, after)) yield { kind: 'older', from: before.tag!, to: tag };
  else if (!isBack) yield* pinLost(before, after);
}

/** Whether two images of a publisher are variants of one, as one is called after the other: `acme/tool` and `acme/tool-full`. */
function isVariant(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) && /^[_.-]/.test(long.slice(short.length));
}

/** @param from what the image was pinned to, in words; unless given, its version or else its digest */
function* pinLost(before: ImageReference, after: ImageReference, from = pinOf(before)): Iterable<StepBack> {
  const [old, now] = [before, after].map(({ tag = '' }) => tag.replace(/\d+/g, '0'));
  // `jdk17` is as fixed as `jdk11-hotspot` was.
  if (/[a-z]{2}/i.test(now!) && now!.includes('0') && old!.startsWith(now!)) return;
  if (from !== undefined && pinOf(before) && movingTag(after) && !pinOf(after))
    yield { kind: 'moving', from, to: after.tag ?? 'latest' };
}

/** The version or the release that a tag names, also behind the word of a channel, `release-77`; else the digest, shortened. */
function pinOf(image: ImageReference): string | undefined {
  const { tag = '', digest } = image;
  const isNamed = /[\d$]/.test(tag) || releaseIn(tag) !== undefined;
  const isFixed = /^(?!latest)[a-z]+[-._]v?\d+$/i.test(tag) || !movingTag({ ...image, digest: undefined });
  return isNamed && isFixed ? tag : digest?.slice(0, 'sha256:'.length + 12);
}

/** How an image leaves its publisher for one that fewer people watch. */
function movesAway(
  before: ImageReference,
  after: ImageReference,
  isNamed: (image: ImageReference) => boolean,
): StepBack[] {
  const [old, now] = [sourceOf(before), sourceOf(after)];
  // A name that no registry has is nobody's that could be left.
  if (isOnlyBuilt(old)) return [];
  if (nameOf(old) === nameOf(now) && areOfSameMakers(before, after)) return [];
  const from = officialName(old) ?? old;
  if (curated.test(old) ? passesFor(after, before) : changesOwner(before, after))
    return [{ kind: isClaimed(before, after) && !isNamed(after) ? 'owner' : 'publisher', from, to: now }];
  if (isNamed(after) || isWithinHost(before.registry, after.registry)) return [];
  const isSameOwner = isOpen(before.registry) && isOpen(after.registry) && haveSameOwner(before, after);
  if (isSameOwner) return [{ kind: 'registry', from: before.registry, to: after.registry }];
  return [{ kind: isOpen(after.registry) ? 'publisher' : 'host', from, to: now }];
}

/** Whether one of two hosts is within the domain of the other, in a registry of somebody's own: a mirror with another address. */
function isWithinHost(one: string, other: string): boolean {
  const isWithin = (inner: string, outer: string) => !isOpen(outer) && inner.endsWith(`.${outer}`);
  return isWithin(one, other) || isWithin(other, one);
}

/** Whether others review an image, or its makers or those who package for everybody publish it. */
export function isReviewed(image: ImageReference): boolean {
  return isWatched(sourceOf(image));
}

/** Whether two names are of one image, whatever its version: the same name, or that at a publisher whom others watch. */
export function isSameImage(before: ImageReference, after: ImageReference): boolean {
  const [old, now] = [sourceOf(before), sourceOf(after)];
  return old === now || (curated.test(now) && nameOf(old) === nameOf(now));
}

/** Whether the same people publish two images, or people whom others watch publish the second. */
export function isSamePublisher(before: ImageReference, after: ImageReference): boolean {
  const [old, now] = [sourceOf(before), sourceOf(after)];
  return folderOf(old) === folderOf(now) || curated.test(now);
}

/** Whether two images are parts of one project, which publishes them below its own name: `ghcr.io/acme/shop/web` and `…/worker`. */
export function isSameProject(before: ImageReference, after: ImageReference): boolean {
  const [old, now] = [sourceOf(before), sourceOf(after)].map(folderOf);
  return old === now && old!.split('/').length > 2;
}

/** Whether Docker itself publishes an image in its namespace on Docker Hub. */
export function isDockersOwn({ registry, repository }: ImageReference): boolean {
  return registry === 'docker.io' && repository.startsWith('docker/');
}

function sourceOf({ registry, repository }: ImageReference): string {
  return withoutKnownMirror(`${registry}/${repository}`);
}

/** Whether an image of the same name is somebody else's, in registries where anybody can have a place of their own. */
function changesOwner(before: ImageReference, after: ImageReference): boolean {
  if (![before, after].every(({ registry }) => isKnownRegistry(registry))) return false;
  if (nameOf(before.repository) !== nameOf(after.repository)) return false;
  // Who packages what others make gives way to them: `linuxserver/syncthing` to `syncthing/syncthing`.
  if (isCalledAsOwner(after) && !isCalledAsOwner(before)) return false;
  return !haveSameOwner(before, after);
}

/** Whether an image is called as the place that it is in, as makers call what they make; anybody may have taken it first. */
function isCalledAsOwner(image: ImageReference): boolean {
  return withoutDashes(ownerOf(image)) === withoutDashes(nameOf(image.repository));
}

/**
 * Whether somebody else takes over what others review or its makers publish, or goes by the name of who published it: `acme-labs`
 * for `acme`. Else it only goes from somebody to somebody else.
 */
function isClaimed(before: ImageReference, after: ImageReference): boolean {
  const [old, now] = [before, after].map((image) => withoutDashes(ownerOf(image)));
  return isWatched(sourceOf(before)) || isCalledAsOwner(before) || now!.includes(old!);
}

function haveSameOwner(before: ImageReference, after: ImageReference): boolean {
  const [old, now] = [ownerOf(before), ownerOf(after)];
  // Docker Hub allows no dash in an owner's name: `ghcr.io/home-assistant` is `homeassistant` there.
  const isOnHub =
    before.registry !== after.registry && [before, after].some(({ registry }) => registry === 'docker.io');
  return isOnHub ? withoutDashes(old) === withoutDashes(now) : old === now;
}

function ownerOf({ repository }: ImageReference): string {
  return repository.split('/')[0]!;
}

function withoutDashes(owner: string): string {
  return owner.replaceAll('-', '');
}

/**
 * Whether an image goes by the name of an official one where anyone can take a name: `somebody/node` on Docker Hub, and
 * elsewhere with its tag as well. A fork, a hardened variant and a build of one's own have a name, a registry or versions of
 * their own.
 */
function passesFor(image: ImageReference, official: ImageReference): boolean {
  if (nameOf(image.repository) !== nameOf(official.repository) || successors.test(sourceOf(image))) return false;
  return image.registry === 'docker.io' || (isKnownRegistry(image.registry) && image.tag === official.tag);
}

/** Whether a tag names an older version than another; false where they cannot be compared. */
function isOlder(tag: string | undefined, than: string | undefined): boolean {
  if (tag === undefined || than === undefined || !isVersion(tag) || !isVersion(than)) return false;
  const [a, b] = [piecesOf(tag), piecesOf(than)];
  const at = a.findIndex((piece, i) => piece !== b[i]);
  const [own, other] = [a[at], b[at]];
  if (own === undefined) return false;
  // `2.0-rc1` comes before `2.0`.
  if (preview.test(own) || other === undefined) return at > 0 && preview.test(own) && !preview.test(other ?? '');
  const names = releases.find((each) => each.includes(wordOf(own)) && each.includes(wordOf(other)));
  if (names) return names.indexOf(wordOf(own)) < names.indexOf(wordOf(other));
  // Of 1.162 and 1.17 only who counts them knows which is newer; so with days and numbers.
  const comparable = own.length === other.length || Math.max(own.length, other.length) <= 2;
  return comparable && Number(own) < Number(other);
}

const preview = /^-?(?:alpha|beta|rc|pre|preview|dev|snapshot|m)\b/i;

/** Debian's and Ubuntu's releases by their names, in their order; the last of Debian is in the making. */
const releases = [[...releaseNames('Debian'), 'forky'], releaseNames('Ubuntu')];

function wordOf(piece: string): string {
  return piece.replace(/^[-_+]/, '');
}

/** Begins with a number or the name of a release, or is a name and a day, and is no commit's name. */
function isVersion(tag: string): boolean {
  if (/\d{15}/.test(tag)) return false;
  const [first = ''] = tag.split('-');
  return /^v?\d+(?:[-._+]|$)|^[a-z]{1,20}-20\d{6}(?:[-.]|$)/.test(tag) || releases.some((each) => each.includes(first));
}

function piecesOf(tag: string): string[] {
  return tag.replace(/^v/, '').match(/\d+|[-_+]?[a-z]+|[^a-z\d]/gi) ?? [];
}
