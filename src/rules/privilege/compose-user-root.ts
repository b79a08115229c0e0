import { rootByAnotherName } from '../../facts/accounts/created-accounts.ts';
import { serviceRunsAs } from '../../facts/accounts/runs-as.ts';
import { startFileStepsDown } from '../../facts/accounts/step-down.ts';
import { isOneShot } from '../../facts/host/one-shot-services.ts';
import { isRootUser } from '../../known/root-account.ts';
import { type Rule, say } from '../../rule.ts';
import { knownStart } from '../../text/setting.ts';

export default {
  id: 'compose-user-root',
  title: 'The service is set to run as root',
  group: 'privilege',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  lessBesideRoot: true,
  lessForDevelopers: true,
  why: 'It overrides the user of the image: anyone who gets code execution in the container is root there, one kernel bug or mount mistake away from root on the host.',
  fix: 'Remove `user`, or set the user the image is made for. If files on the host belong to root, `chown` them once to that user.',
  also: ['CIS 4.1', 'OWASP 2'],
  reads: { fields: ['user'] },
  *service(service, { project }) {
    const { name, user, runs } = service;
    if (!user) return;
    const known = knownStart(user);
    if (user.value === undefined && !known.includes(':')) return;
    const renamed = runs.kind === 'built' && rootByAnotherName(runs.image, known);
    if (!isRootUser(known) && !renamed) return;
    const own = runs.kind === 'built' ? runs.image.user?.setting : undefined;
    const overrides = own?.value !== undefined && !isRootUser(own.value);
    const notes = overrides ? [{ at: own.at, message: say`The image sets its user here.` }] : [];
    if (serviceRunsAs(service).handsOver || startFileStepsDown(service, project)) {
      const message = say`${name} starts as root and relies on its entrypoint to drop it.`;
      yield { from: user, severity: 'info', message };
      return;
    }
    const although = overrides ? say`, although its image sets ${own.value!}` : [];
    yield {
      from: user,
      // Nobody reaches what has ended.
      ...(isOneShot(service) && { severity: 'low' as const }),
      message: say`${name} runs as root${although}.`,
      notes,
    };
  },
} satisfies Rule;
