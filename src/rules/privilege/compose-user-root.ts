import { isRootUser } from '../../model/root-user.ts';
import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'compose-user-root',
  title: 'The service runs as root on purpose',
  group: 'privilege',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  why: 'It overrides the user that the image declares: whoever gets code to run in the container is root there, one kernel or mount mistake away from root on the host.',
  fix: 'Take `user` out, or name the user that the image is made for. Files that belong to root on the host are given to that user once, with `chown`.',
  also: ['CIS 4.1', 'OWASP 2'],
  *service({ name, user, runs }) {
    if (!user) return;
    const known = user.value ?? user.parts?.[0] ?? '';
    if (user.value === undefined && !known.includes(':')) return;
    if (!isRootUser(known)) return;
    const own = runs.kind === 'built' ? runs.image.user?.setting : undefined;
    const { notes = [] } = pulledIn(name, user);
    const overrides = own?.value !== undefined && !isRootUser(own.value);
    yield {
      at: user.at,
      message: overrides
        ? say`${name} runs as root, although its image is made to run as ${own.value!}.`
        : say`${name} runs as root.`,
      notes: overrides ? [{ at: own.at, message: say`The image sets its user here.` }, ...notes] : notes,
    };
  },
} satisfies Rule;
