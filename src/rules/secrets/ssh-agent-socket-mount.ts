import { reachOf } from '../../facts/host/mount-reach.ts';
import { devContainerOf } from '../../model/dev-container/read-dev-container.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'ssh-agent-socket-mount',
  title: "The container can use a person's SSH or GPG keys",
  group: 'secrets',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  power: true,
  why: 'While it runs, it can log in as that person wherever the keys are accepted, and push to every repository they open; `:ro` changes nothing for a socket.',
  fix: 'Give it a deploy key of its own. If only the build needs a key, `RUN --mount=type=ssh` lends it to one step.',
  also: ['CIS 5.6', 'OWASP 12'],
  reads: { fields: ['mounts'] },
  *service({ name, mounts, application }) {
    for (const mount of mounts) {
      const reach = reachOf(mount);
      if (reach?.kind !== 'agent-socket') continue;
      // Editors forward it into the dev container by themselves, without the mount, too.
      const isForwarded = reach.agent === 'SSH' && devContainerOf(application)?.service === name;
      yield {
        from: mount,
        ...(isForwarded && { severity: 'low' as const, remedy: forwarded }),
        message: [...say`${name} can use every key in the `, `${reach.agent} agent of whoever runs compose.`],
      };
    }
  },
} satisfies Rule;

/** https://code.visualstudio.com/remote/advancedcontainers/sharing-git-credentials */
const forwarded = 'Remove the mount: editors forward the SSH agent into dev containers by themselves.';
