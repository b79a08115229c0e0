import type { Loss, Protection } from '../facts/change/lost-protections.ts';
import { isForDevelopers, isNamedForDevelopers } from '../facts/packages/for-developers.ts';
import { stageName } from '../model/stage-name.ts';
import { type ChangeProblem, lowered, type Message, type Severity, say } from '../rule.ts';
import { outermost } from '../source.ts';
import { offeredAccount } from './fixes.ts';
import { called } from './wording.ts';

const rootRules = ['run-as-root', 'missing-user', 'compose-user-root', 'user-created-never-used'];

/**
 * For each protection, the rules that tell of its absence, whatever was there before. Of the same thing about the same
 * subject only the worst is told: this table and `sameAs` are the only places that know.
 */
const absence: Readonly<Record<Protection, readonly string[]>> = {
  user: rootRules,
  'known-user': rootRules,
  healthcheck: ['missing-healthcheck'],
  'read-only': ['root-filesystem-writable'],
  capabilities: ['capabilities-not-dropped'],
  'no-new-privileges': ['no-new-privileges-disabled', 'no-new-privileges-missing'],
  seccomp: ['seccomp-disabled'],
  apparmor: ['apparmor-disabled'],
  label: ['selinux-disabled'],
  memory: ['memory-limit-missing'],
  cpus: ['cpu-limit-missing'],
  pids: ['pids-limit-missing'],
  loopback: ['port-on-all-interfaces', 'datastore-port-published', 'expose-admin-port', 'docker-daemon-tcp-exposed'],
  internal: ['host-network', 'default-bridge-network'],
  checksum: ['download-without-checksum', 'add-remote-url'],
  commit: ['git-clone-unpinned'],
  mount: ['host-root-mount', 'sensitive-host-path-mount', 'bind-mount-writable'],
  older: ['base-image-eol'],
  owner: [],
  registry: [],
  unpinned: ['image-mutable-tag', 'image-not-digest-pinned'],
  platform: [],
  source: [],
  rebuilt: ['base-image-eol'],
  signature: ['image-signature-missing', 'image-signature-invalid'],
  signer: ['image-signature-untrusted'],
  'built-from': ['image-signature-untrusted'],
  builder: ['image-signature-untrusted'],
};

/** Where it differs from the rule's own. */
const severityOf: Readonly<Partial<Record<Protection, Severity>>> = {
  user: 'high',
  registry: 'low',
  healthcheck: 'info',
  platform: 'low',
  signature: 'high',
  signer: 'high',
  'built-from': 'high',
  builder: 'high',
};

/** Says that a protection is gone. */
export function lost(loss: Loss): ChangeProblem {
  const { what, subject, at, gone } = loss;
  const [sources, name] =
    subject.kind === 'image'
      ? [[subject.image.stage.file.source], stageName(subject.image.stage)]
      : // Any of its files may say what the others tell.
        [[subject.service.at.source, ...subject.service.application.sources], subject.service.name];
  const own = new Set(sources.map((source) => outermost(source.at(0, 0)).source.path));
  const runs = subject.kind === 'service' && subject.service.runs.kind === 'built' ? [subject.service.runs.image] : [];

  const severity = isLess(loss) ? lowered('high', 1) : severityOf[what];
  return {
    at,
    key: `${what} ${loss.was}`,
    message: words(loss, subject.kind === 'image' ? called(subject.image) : say`${name}`),
    ...(severity && { severity }),
    ...(gone ? { side: 'base' as const } : remedy(loss)),
    ...(subject.kind === 'image' ? { image: name } : { service: name }),
    sameAs: {
      rules: absence[what],
      here: what === 'mount' || what === 'loopback' || what === 'checksum' || what === 'commit',
      subjects: [
        ...[...own].map((path) => ({ path, name })),
        ...runs.map(({ stage }) => ({
          path: outermost(stage.file.source.at(0, 0)).source.path,
          name: stageName(stage),
        })),
      ],
    },
  };
}

/** The account that an image could run as; a line that is gone cannot be edited to say so. */
function remedy({ what, subject }: Loss): Pick<ChangeProblem, 'notes' | 'fix'> {
  const account = what === 'user' && subject.kind === 'image' ? offeredAccount(subject.image) : undefined;
  return account ? { notes: [account.note], ...(account.fix && { fix: account.fix }) } : {};
}

/** Root matters less where developers work, as it does to the rules that tell of it. */
function isLess({ what, subject }: Loss): boolean {
  if (what !== 'user') return false;
  return subject.kind === 'image' ? isNamedForDevelopers(subject.image.stage) : isForDevelopers(subject.service);
}

const limitWords = { memory: 'memory', cpus: 'CPU', pids: 'process' } as const;
const profileWords: Readonly<Partial<Record<Protection, string>>> = { apparmor: 'AppArmor', label: 'SELinux' };

function words({ what, was, is }: Loss, name: Message): Message {
  const before = was ? say` (was ${was})` : [];
  switch (what) {
    case 'user':
      return say`${name} now runs as root: this change takes its user away${before}.`;
    case 'known-user':
      return say`${name} may run as root: this change removes its user${before}.`;
    case 'healthcheck':
      return say`${name} no longer has a health check.`;
    case 'read-only':
      return say`${name} has a writable root file system again.`;
    case 'capabilities':
      return say`${name} gets capabilities back${before}.`;
    case 'no-new-privileges':
      return say`${name} can gain privileges through setuid programs again.`;
    case 'mount':
      return say`${name} can write to ${is ?? ''}, which was read-only before.`;
    case 'loopback':
      return say`${name} publishes ${is ?? ''} on every interface; only this host reached it before (${was}).`;
    case 'internal':
      return say`${name} reaches other networks again; ${was} was internal before.`;
    case 'checksum':
      return say`${is ?? ''} is no longer checked before it is used.`;
    case 'commit':
      return say`${is ?? ''} is no longer taken at a fixed commit: whoever can push there chooses what is built.`;
    case 'older':
      return say`${name} goes back from ${was} to ${is ?? ''}.`;
    case 'owner':
    case 'registry':
      return say`${name} now comes from ${is ?? ''} instead of ${was}.`;
    case 'platform':
      return say`${is ?? ''} has no image for ${was} any more.`;
    case 'source':
      return say`The image of ${name} is built from ${is ?? ''} now; it was built from ${was}.`;
    case 'rebuilt':
      return say`The image of ${name} goes back: it was built on ${[is ?? '']}, the one before on ${[was]}.`;
    case 'signature':
      return say`The image of ${name} is no longer signed; it was signed by ${was}.`;
    case 'signer':
      return say`The image of ${name} is signed by ${is ?? ''} now; it was signed by ${was}.`;
    case 'built-from':
    case 'builder':
      return provenanceWords(what, was, is, name);
    case 'unpinned':
      return say`${name} is no longer pinned to a digest.`;
    case 'memory':
    case 'cpus':
    case 'pids':
      return say`${name} no longer has a ${[limitWords[what]]} limit${before}.`;
    default:
      return say`${name} loses its ${[profileWords[what] ?? what]} profile${before}.`;
  }
}

function provenanceWords(what: 'built-from' | 'builder', was: string, is: string | undefined, name: Message): Message {
  const built = what === 'builder' ? 'built by' : 'built from';
  return is
    ? say`By its provenance, the image of ${name} is ${[built]} ${is} now; it was ${[built]} ${was}.`
    : say`No provenance says any more what the image of ${name} is ${[built]}; it was ${[built]} ${was}.`;
}
