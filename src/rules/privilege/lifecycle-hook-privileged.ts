import { effectsOf } from '../../facts/commands/effects.ts';
import { isRootUser } from '../../known/root-account.ts';
import { scriptOf } from '../../model/compose/command-script.ts';
import type { Hook, ServiceCommand } from '../../model/compose/service.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'lifecycle-hook-privileged',
  title: 'A hook runs with more rights than the service',
  group: 'privilege',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  power: true,
  why: 'It is a `docker exec --privileged` or `-u root` at every start: whatever an attacker has changed in the container by then runs with these rights.',
  fix: 'Move what needs root into the image build, or into a service that finishes before this one starts, and remove `privileged`.',
  also: ['CIS 5.23', 'CIS 5.24'],
  reads: { fields: ['hooks', 'develop'] },
  *service({ name, hooks, develop, user: own, privileged: all }) {
    const watched: readonly Hook[] = develop?.watch.flatMap(({ exec }) => exec ?? []) ?? [];
    for (const { when, privileged, user, command } of [...hooks, ...watched]) {
      // No more than the service itself has, which is reported there.
      if (all?.value === true) continue;
      if (privileged?.value === true)
        yield {
          at: privileged.at,
          message: say`A hook of ${name} runs privileged, which is root on the host.`,
        };
      // Before the start it is a container of its own, in which the files are still those of its image.
      else if (
        when !== 'pre_start' &&
        user?.value !== undefined &&
        isRootUser(user.value) &&
        !isRootUser(own?.value ?? '')
      )
        yield {
          at: user.at,
          ...(command && ownsOnly(command) && { severity: 'low' as const }),
          message: say`A hook of ${name} runs as root.`,
        };
    }
  },
} satisfies Rule;

/** Whether a command only gives files to somebody, as for a new volume: it runs nothing that lies there. */
function ownsOnly(command: ServiceCommand): boolean {
  const { commands } = scriptOf(command);
  return commands.length > 0 && commands.every((each) => effectsOf(each).owner !== undefined);
}
