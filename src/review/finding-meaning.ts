import { expandedTexts } from '../facts/change/expanded-texts.ts';
import { hostsBehind } from '../facts/downloads/hosts-behind.ts';
import type { Finding } from '../finding.ts';
import { completeName, type ImageReference, parseReference } from '../known/image-reference.ts';
import { channelOf } from '../known/moving-tags.ts';
import { withoutVersions } from '../known/versions-within.ts';
import type { Port, ServiceMount } from '../model/compose/service.ts';
import type { Instruction } from '../model/dockerfile/instruction.ts';
import type { Project } from '../model/project.ts';
import type { Rule } from '../rule.ts';
import { filePathOf, type Location, placeKey, textAt } from '../source.ts';
import { nameOf, normalise, withoutNumbers } from '../text/path.ts';
import { unknownMark } from '../text/setting.ts';
import { essence, withoutLayout } from './fingerprint.ts';
import type { Runs } from './runs-behind.ts';
import { usesIn } from './uses.ts';
import { writtenSecrets } from './written-secrets.ts';

/** What a finding is about, in whatever form that is written. Made to be compared; it may hold a secret, and is never told. */
export interface Meaning {
  /** Equal for what means the same. */
  readonly exact: string;
  /** Equal also for what a rule takes as one problem, and for another version of the same image or download. */
  readonly kind: string;
  /** Whether a mount is for reading only; undefined for what is none. */
  readonly readOnly: boolean | undefined;
  /** The credential that it is about, as written, several a line each; '' where it is about none. */
  readonly secret: string;
  /** The image that it is about. */
  readonly image: ImageReference | undefined;
  /** Which image that is, with its tag, or where it is about what that moves with, with no more of it; undefined where it is about none. */
  readonly imageKey: string | undefined;
  /** What takes in what it is about without being asked to, by ids that both sides of a change share, and as it is called. */
  readonly users: ReadonlyMap<string, string>;
  /** Who has the power that it is about; undefined where it is about none. */
  readonly runs: Runs | undefined;
  /** The first port of the host that leads to whom a way in is told of; undefined of all else. */
  readonly door: string | undefined;
  /** Whom its commands talk to; of a rule with `anyHost`, whom it lets pass for somebody else. */
  readonly hosts: ReadonlySet<string>;
  /** What its variables make of it, for each way in which it is read, whatever version it names. */
  readonly expanded: ReadonlySet<string>;
}

/**
 * @param hidden where secrets are written, in whatever files
 * @param pathOf gives a file's path at the head of the change
 */
export function meanings(
  project: Project,
  hidden: readonly Location[],
  pathOf: (path: string) => string,
): (finding: Finding) => Meaning {
  const ports = byPlace(project.services.flatMap((service) => service.ports));
  const mounts = byPlace(project.services.flatMap((service) => service.mounts.filter(({ inherited }) => !inherited)));
  const ownAt = new Map([
    ...project.dockerfiles.flatMap(({ instructions }) => instructions.flatMap(takenBy)),
    ...[...mounts].map(([place, mount]) => [place, mountText(mount)] as const),
    ...[...ports].map(([place, port]) => [place, portText(port)] as const),
  ]);
  const doorOf = doorsIn(project);
  const secretOf = writtenSecrets(project, hidden);
  const useOf = usesIn(project, pathOf);
  const hostsAt = hostsBehind(project);
  const expandedAt = expandedTexts(project);
  return (finding) => {
    const { key, at, rule } = finding;
    const { anyHost = false } = rule;
    const place = placeKey(at);
    const [port, mount] = [ports.get(place), mounts.get(place)];
    const own = ownAt.get(place);
    const plain = own ?? plainText(textAt(at));
    const secret = secretOf(finding);
    // A file that is named is the same whatever it holds.
    const named = key === undefined ? '' : secret;
    const image = imageOf(finding);
    const like = port ? doorText(port) : plainText(withoutVersions(byDefault(own ?? textAt(at))));
    const kind = familyOf(image) ?? key ?? like;
    // What has a name of its own is the same whatever else stands in its place.
    const hosts = anyHost || key === undefined ? hostsAt(at, anyHost) : noHosts;
    const expanded = new Set(key === undefined && image === undefined ? expandedAt(at).map(withoutKnownVersions) : []);
    return {
      exact: JSON.stringify([key ?? plain, mount?.readOnly, named, ...[...hosts].sort()]),
      kind: JSON.stringify([kind, named]),
      readOnly: mount?.readOnly,
      secret,
      image,
      imageKey: image && keyOfImage(finding, image),
      door: doorOf(finding),
      hosts,
      expanded,
      ...useOf(finding),
    };
  };
}

const noHosts: ReadonlySet<string> = new Set();

function doorsIn({ services }: Project): (finding: Finding) => string | undefined {
  const keyOf = (name: string | undefined, at: Location) => JSON.stringify([name, filePathOf(at.source)]);
  const doors = new Map(
    services.flatMap(({ name, at, ports: [first] }) => (first ? [[keyOf(name, at), portText(first)]] : [])),
  );
  return ({ rule, service, at }) => (rule.cause === 'door' ? doors.get(keyOf(service, at)) : undefined);
}

/** Where a version may stand, what only the run knows is as good as one. */
function withoutKnownVersions(text: string): string {
  return withoutVersions(text.replaceAll(unknownMark, '0.0.0'));
}

/** The image that a finding is about. To a rule that a policy brings, an image of another registry is another one. */
export function imageOf({ rule, at }: Pick<Finding, 'rule' | 'at'>): ImageReference | undefined {
  if (rule.group !== 'images' || rule.profile === 'policy') return undefined;
  return parseReference(byDefault(withoutLayout(textAt(at))));
}

/** What an image is of, whatever version its name says: `base-debian12` is another one of `base-debian11`. */
function familyOf(image: ImageReference | undefined): string | undefined {
  return image && withoutNumbers(nameOf(image.repository));
}

/** A variant of what moves is no other choice. */
export function keyOfImage({ rule }: Pick<Finding, 'rule'>, image: ImageReference): string {
  return isOfTag(rule) ? `${completeName(image)}:${channelOf(image)}` : image.text;
}

/** Whether a rule is about what the tag of an image is, and not about which release that names. */
export function isOfTag({ trust }: Rule): boolean {
  return trust === 'unpinned';
}

/** What is open on the host; which port of the container is behind it is no other fault. */
function portText({ hostIp, published, target, protocol }: Port): string {
  const address = hostIp ? plainText(textAt(hostIp.at)) : '0.0.0.0';
  const open = published ?? target;
  return JSON.stringify([address, open && plainText(textAt(open.at)), published === undefined, protocol]);
}

/** What is behind a port, and for whom: under another number on the host it is the same. */
function doorText({ hostIp, published, target, protocol }: Port): string {
  const address = hostIp ? plainText(textAt(hostIp.at)) : '0.0.0.0';
  const behind = target ?? published;
  return JSON.stringify([address, behind && plainText(textAt(behind.at)), protocol]);
}

/** What a builder takes, by where that is written; where it puts it, and by which instruction, is no other fault. */
function takenBy(instruction: Instruction): [string, string][] {
  const sources = 'sources' in instruction ? instruction.sources : [];
  // Where a stage made what it hands on is the stage's own matter.
  const isMade = 'from' in instruction && instruction.from.kind === 'stage';
  const taken = (path: string) => (isMade ? nameOf(path) : path);
  return sources.flatMap(({ at, value }) => (value === undefined ? [] : [[placeKey(at), taken(normalise(value))]]));
}

/** What is taken from the host; where the container has it is no other fault. */
function mountText({ hostPath, source, type }: ServiceMount): string {
  return hostPath ?? (source ? plainText(textAt(source.at)) : type);
}

/**
 * A text as far as it means something: without its layout, in which `NAME: value` and `NAME=value` are the same, and an
 * instruction in small letters is the same instruction.
 */
function plainText(text: string): string {
  return essence(text).replace(/[:=]/g, '');
}

/** What a text is where nobody sets its variables: a word that becomes the default of one is the same. */
function byDefault(text: string): string {
  return text.replace(/\$\{\w+:?-([^${}]*)\}/g, '$1');
}

function byPlace<T extends { readonly at: Location }>(parts: readonly T[]): Map<string, T> {
  return new Map(parts.map((part) => [placeKey(part.at), part]));
}
