import { reachOf } from '../../facts/host/mount-reach.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { pulledIn } from '../service.ts';

export default {
  id: 'ssh-agent-socket-mount',
  title: "The container can sign with a person's keys",
  group: 'secrets',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  why: 'While it runs it logs in as that person wherever the keys are accepted, and pushes to every repository that they open; `:ro` changes nothing for a socket.',
  fix: 'Give it a deploy key of its own. Where only the build needs a key, `RUN --mount=type=ssh` lends it to one step.',
  also: ['CIS 5.6', 'OWASP 12'],
  *service({ name, mounts }) {
    for (const mount of mounts) {
      const reach = reachOf(mount);
      if (reach?.kind !== 'agent-socket') continue;
      yield {
        at: mount.at,
        message: [...say`${name} can use all keys of the `, `${reach.agent} agent of whoever runs compose.`],
        ...pulledIn(name, mount),
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'the agent of the shell, and the one of Docker Desktop',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          volumes:
            - $SSH_AUTH_SOCK:/ssh-agent
              ~~~~~~~~~~~~~~~~~~~~~~~~~
            - \${SSH_AUTH_SOCK:-/dev/null}:/agent
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
            - { type: bind, source: /run/host-services/ssh-auth.sock, target: /a }
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'GPG, and a folder that agents use',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          volumes:
            - ~/.gnupg/S.gpg-agent:/root/.gnupg/S.gpg-agent:ro
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
            - /tmp/ssh-XXabc123/agent.77:/agent
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'only the name of the variable',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          environment: { SSH_AUTH_SOCK: /agent }
          volumes: ["agent:/agent"]
      volumes:
        agent:
    `,
    },
  },
  {
    title: 'programs that are called so',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/ssh-agent:1
          volumes: ["./ssh-agent.conf:/etc/ssh-agent.conf:ro", "./agent:/agent"]
    `,
    },
  },
];
