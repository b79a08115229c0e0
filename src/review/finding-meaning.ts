import type { Finding } from '../finding.ts';
import { parseReference } from '../known/image-reference.ts';
import { stepsBack } from '../known/image-trust.ts';
import type { Port, ServiceMount } from '../model/compose/service.ts';
import type { Project } from '../model/project.ts';
import { severities } from '../problem.ts';
import { type Location, placeKey, textAt } from '../source.ts';
import { withoutLayout } from './fingerprint.ts';
import { writtenSecrets } from './written-secrets.ts';

/** What a finding is about, in whatever form that is written. Made to be compared; it may hold a secret, and is never told. */
export interface Meaning {
  /** Equal for what means the same. */
  readonly exact: string;
  /** Equal also for what a rule takes as one problem, and for another version of the same image or download. */
  readonly kind: string;
  /** Whether a mount is for reading only; undefined for what is none. */
  readonly readOnly: boolean | undefined;
  /** The credential that it is about, as written; '' where it is about none. */
  readonly secret: string;
}

interface Meant {
  readonly finding: Finding;
  readonly meaning: Meaning;
}

/** @param hidden where secrets are written, in whatever files */
export function meanings(project: Project, hidden: readonly Location[]): (finding: Finding) => Meaning {
  const ports = byPlace(project.services.flatMap((service) => service.ports));
  const mounts = byPlace(project.services.flatMap((service) => service.mounts.filter(({ inherited }) => !inherited)));
  const secretOf = writtenSecrets(project, hidden);
  return (finding) => {
    const { key, at } = finding;
    const place = placeKey(at);
    const [port, mount] = [ports.get(place), mounts.get(place)];
    const plain = port ? portText(port) : mount ? mountText(mount) : plainText(textAt(at));
    const secret = secretOf(finding);
    const kind = imageOf(finding)?.repository.split('/').at(-1) ?? key ?? withoutVersions(plain);
    return {
      exact: JSON.stringify([key ?? plain, mount?.readOnly, secret]),
      kind: JSON.stringify([kind, secret]),
      readOnly: mount?.readOnly,
      secret,
    };
  };
}

/** Whether a change made worse what was there before: graded worse, open for writing, an older image. */
export function isWorse(before: Meant, now: Meant): boolean {
  if (severities.indexOf(now.finding.severity) < severities.indexOf(before.finding.severity)) return true;
  if (before.meaning.readOnly && now.meaning.readOnly === false) return true;
  // A name that may be given to other content is so whatever version it names.
  if (now.finding.rule.trust === 'unpinned') return false;
  const [old, image] = [imageOf(before.finding), imageOf(now.finding)];
  return old !== undefined && image !== undefined && stepsBack(old, image).some(({ kind }) => kind === 'older');
}

/** The image that a finding is about. To a rule that a policy brings, an image of another registry is another one. */
function imageOf({ rule, at }: Finding) {
  return rule.group === 'images' && rule.profile !== 'policy' ? parseReference(withoutLayout(textAt(at))) : undefined;
}

/** What is open on the host; which port of the container is behind it is no other fault. */
function portText({ hostIp, published, target, protocol }: Port): string {
  const address = hostIp ? plainText(textAt(hostIp.at)) : '0.0.0.0';
  const open = published ?? target;
  return JSON.stringify([address, open && plainText(textAt(open.at)), published === undefined, protocol]);
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
  const written = text.replace(/^\s*[a-z]{3,11}(?=\s|$)/, (word) =>
    keywords.has(word.trim()) ? word.toUpperCase() : word,
  );
  return withoutLayout(written).replace(/[:=]/g, '');
}

const keywords = new Set(
  'add arg cmd copy entrypoint env expose from healthcheck label onbuild run shell stopsignal user volume workdir'.split(
    ' ',
  ),
);

/** Another version of what is downloaded from the same host is the same download; a host by its address is no version. */
function withoutVersions(text: string): string {
  return text.replace(/(\/\/[^/]*)|(?<![\d.])\d+(?:\.\d+)+/g, (_, host?: string) => host ?? '#');
}

function byPlace<T extends { readonly at: Location }>(parts: readonly T[]): Map<string, T> {
  return new Map(parts.map((part) => [placeKey(part.at), part]));
}
