import { isCovered, reachOf } from '../../facts/host/mount-reach.ts';
import { isWaiting } from '../../facts/host/one-shot-services.ts';
import { repositoryOf } from '../../facts/network/image-lookup.ts';
import { inHome, isOwnKey, isTlsKey } from '../../known/host-paths.ts';
import type { ServiceMount } from '../../model/compose/service.ts';
import { devContainerOf } from '../../model/dev-container/read-dev-container.ts';
import type { Service } from '../../model/project.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import { nameOf } from '../../text/path.ts';
import { madeForFiles } from '../made-for.ts';

export default {
  id: 'host-credential-mount',
  title: "A person's credentials are mounted",
  group: 'secrets',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  power: true,
  why: 'Whatever runs in the container, including dependencies of dependencies, can copy them and act as that person everywhere; `:ro` does not stop it from reading.',
  fix: 'Give it a credential of its own that can do just this: a compose secret, a deploy key, a cloud role. For builds, `RUN --mount=type=ssh` lends a key without exposing it.',
  also: ['CIS 5.6', 'OWASP 12'],
  reads: { fields: ['mounts'] },
  *service(service, context) {
    const { name, mounts, tty, stdinOpen } = service;
    const isShell = isWaiting(service) || (tty?.value === true && stdinOpen?.value === true) || isWorkedIn(service);
    for (const mount of mounts) {
      const reach = reachOf(mount);
      if (reach?.kind !== 'credentials' || isCovered(mount, service)) continue;
      const made = mount.readOnly && madeForFiles(service, { path: reach.path, mount }, 'high', context);
      yield {
        from: mount,
        // Whoever starts a shell of their own with it, or lends one key by its name, has chosen to.
        lessForDevelopers: isShell || (mount.readOnly === true && /\/\.ssh\/[^/]+$/.test(reach.path)),
        ...(made && { severity: made.severity, remedy: made.remedy }),
        ...asOwn(reach.path, mount, service),
        message: [...say`${name} can read ${reach.path}, which holds `, `${reach.holds}.`, ...(made ? made.words : [])],
        ...(inHome(reach.path) === '' && !made && { remedy: needed }),
        ...(isOfDevelopers(service) && /(?:^|\/)\.ssh(?:\/|$)/.test(reach.path) && { remedy: lending }),
      };
    }
  },
} satisfies Rule;

/** What it comes to where the credentials are those of the service itself, or of the host, and no person's. */
function asOwn(path: string, mount: ServiceMount, service: Service): Pick<Problem, 'severity'> {
  if (isOfOwnCertificate(mount, service)) return { severity: 'low' };
  return isOfProject(path) || isOwnKey(path) || isOfProgram(path, service) ? { severity: 'medium' } : {};
}

/** Whether a server is lent one key of TLS, beside a certificate: that is what it shows to whoever connects, and it needs the key for it. */
function isOfOwnCertificate({ hostPath = '', readOnly }: ServiceMount, { mounts }: Service): boolean {
  const isCertificate = (path = '') => /\.(?:crt|cer|pem)$/.test(path) && !isTlsKey(path);
  return readOnly === true && isTlsKey(hostPath) && mounts.some((each) => isCertificate(each.hostPath));
}

/** A home folder has such a folder at its top; what lies deeper in a project is kept for the service that is given it. */
function isOfProject(path: string): boolean {
  return /^\.\/[^/]+\/./.test(path);
}

/** Whether a home folder is that of an account that is called after a program which runs here: what lies there is the program's. */
function isOfProgram(path: string, { application }: Service): boolean {
  const account = /^\/home\/([^/]+)\/?$/.exec(path)?.[1];
  return application.services.some(({ image }) => account === nameOf(repositoryOf(image) ?? ''));
}

function isOfDevelopers({ name, application }: Service): boolean {
  return devContainerOf(application)?.service === name;
}

/**
 * Whether it is what an editor keeps running for its user alone, whose keys they are: nothing on the network comes to it, and it
 * starts or installs nothing by itself that could copy them.
 */
function isWorkedIn(service: Service): boolean {
  const { ports, networkMode, hooks, application } = service;
  const isReached = ports.length > 0 || networkMode?.value === 'host';
  return isOfDevelopers(service) && !isReached && hooks.length === 0 && !devContainerOf(application)?.features.length;
}

/** Of a whole home folder, most is there for other reasons than its logins. */
const needed = 'Mount only the folder in it that the program needs, read-only where that is enough.';

/** What editors do by themselves (https://code.visualstudio.com/remote/advancedcontainers/sharing-git-credentials). */
const lending =
  'Remove the mount: editors forward the SSH agent into dev containers, which signs with the keys and does not give them away (`ssh-add` on the host).';
