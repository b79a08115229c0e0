import { isCovered, reachOf } from '../../facts/host/mount-reach.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { pulledIn } from '../service.ts';

export default {
  id: 'host-credential-mount',
  title: "A person's credentials are mounted",
  group: 'secrets',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  why: 'Whatever runs in the container, dependencies of dependencies included, can copy them and act as that person everywhere; `:ro` does not keep it from reading.',
  fix: 'Give it a credential of its own that can do just this: a secret of compose, a deploy key, a role of the cloud. For builds, `RUN --mount=type=ssh` lends a key without showing it.',
  also: ['CIS 5.6', 'OWASP 12'],
  *service(service) {
    const { name, mounts } = service;
    for (const mount of mounts) {
      const reach = reachOf(mount);
      if (reach?.kind !== 'credentials' || isCovered(mount, service)) continue;
      yield {
        at: mount.at,
        message: [...say`${name} can read ${reach.path}, which holds `, `${reach.holds}.`],
        ...pulledIn(name, mount),
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'keys and logins in both syntaxes',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          volumes:
            - ~/.ssh:/root/.ssh:ro
              ~~~~~~~~~~~~~~~~~~~~
            - \${HOME}/.aws:/root/.aws
              ~~~~~~~~~~~~~~~~~~~~~~~
            - { type: bind, source: /home/ann/.kube/config, target: /kube }
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
            - ~/.docker/config.json:/root/.docker/config.json
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: "a person's key given as a secret",
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          secrets: [key]
      secrets:
        key: { file: ~/.ssh/id_ed25519 }
                     ~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a secret of the project',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          secrets: [key]
      secrets:
        key: { file: secrets/deploy_key }
    `,
    },
  },
  {
    title: 'a whole home, and a folder of the project that bears such a name',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          volumes:
            - ~:/home
              ~~~~~~~
            - /home/ann/:/data
              ~~~~~~~~~~~~~~~~
            - ./.ssh:/root/.ssh
              ~~~~~~~~~~~~~~~~~
            - $HOME/.config/gcloud:/gcloud:ro
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'what is nobody’s secret',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          volumes:
            - ~/.ssh/known_hosts:/root/.ssh/known_hosts:ro
            - ~/.ssh/id_ed25519.pub:/key.pub:ro
            - ~/.gitconfig:/root/.gitconfig:ro
            - ~/.cache/pip:/root/.cache/pip
            - \${HOME}/media:/media
            - /home/ann/app/data:/data
    `,
    },
  },
  {
    title: 'folders of the project',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          volumes:
            - ./.docker/nginx.conf:/etc/nginx/nginx.conf:ro
            - ./ssh:/ssh
            - ./aws:/aws
            - ./.config:/config
    `,
    },
  },
  {
    title: 'volumes of its own',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          volumes: [ssh:/root/.ssh, /root/.aws]
      volumes:
        ssh:
    `,
    },
  },
];
