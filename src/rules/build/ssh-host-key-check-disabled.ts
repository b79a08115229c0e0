import { trustsAnyHost, trustsScannedKeys } from '../../facts/accounts/ssh.ts';
import { invocationOf } from '../../model/dockerfile/acting.ts';
import { variablesSet } from '../../model/dockerfile/variables-set.ts';
import { writtenTexts } from '../../model/dockerfile/written.ts';
import { type Example, type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';

export default {
  id: 'ssh-host-key-check-disabled',
  title: 'SSH talks to whoever answers',
  group: 'build',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Whoever stands between can answer as the server, and hand the build other code.',
  fix: "Commit the server's public keys (GitHub and GitLab publish theirs) and copy them: `COPY known_hosts /etc/ssh/ssh_known_hosts`.",
  also: ['CIS 4.11'],
  instructions: ['ENV', 'ARG', 'RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'heredoc'],
  *layer(layer) {
    const { instruction } = layer;
    for (const { name, value, at } of variablesSet(instruction)) {
      const by = value?.value !== undefined && trustsAnyHost(`${name}=${value.value}`);
      if (by) yield tell(by, at);
    }
    const commands = invocationOf(layer)?.script.commands ?? [];
    for (const command of commands) {
      const word = clients.has(command.name ?? '')
        ? command.args.find(({ value }) => value !== undefined && trustsAnyHost(value))
        : undefined;
      if (word) yield tell(trustsAnyHost(word.value!)!, word.at);
      if (trustsScannedKeys(command, commands)) {
        yield {
          at: command.nameAt,
          message: say`${'ssh-keyscan'} takes the key of whoever answers, and nothing compares it with the one that the server has.`,
        };
      }
    }
    for (const { text, at } of writtenTexts(instruction)) {
      const by = trustsAnyHost(text);
      if (by) yield tell(by, at);
    }
  },
} satisfies Rule;

/** Programs that take options of SSH. */
const clients = new Set('ssh scp sftp rsync git sshpass autossh ssh-copy-id ansible ansible-playbook'.split(' '));

export const examples: readonly Example[] = [
  {
    title: 'options of ssh and git',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN ssh -o StrictHostKeyChecking=no git@example.com true
                 ~~~~~~~~~~~~~~~~~~~~~~~~
      RUN GIT_SSH_COMMAND="ssh -o UserKnownHostsFile=/dev/null" git clone git@example.com:a/b.git
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      ENV GIT_SSH_COMMAND="ssh -oStrictHostKeyChecking=no" ANSIBLE_HOST_KEY_CHECKING=False
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'in the configuration',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN echo "Host *\\n  StrictHostKeyChecking no" >> /etc/ssh/ssh_config
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a key that is taken as it comes',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN mkdir -p ~/.ssh && ssh-keyscan github.com >> ~/.ssh/known_hosts
                             ~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'keys that are known',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY known_hosts /etc/ssh/ssh_known_hosts
      RUN ssh -o StrictHostKeyChecking=yes git@example.com true
      RUN echo "StrictHostKeyChecking yes" >> /etc/ssh/ssh_config
    `,
    },
  },
  {
    title: 'a scanned key that is compared',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN ssh-keyscan github.com > k && ssh-keygen -lf k | grep -q SHA256:uNiVztksCsDhcc0u9e8BgrJXVGDw && cat k >> /etc/ssh/ssh_known_hosts
    `,
    },
  },
  {
    title: 'spoken of',
    files: {
      Dockerfile: `
      FROM debian:12
      LABEL note="StrictHostKeyChecking=no"
      RUN make ssh-keyscan && apt-get install -y openssh-client
    `,
    },
  },
  {
    title: 'a value of another kind, and one that only the build knows',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN ssh -o StrictHostKeyChecking=$CHECK -o StrictHostKeyChecking=accept-new git@example.com true
    `,
    },
  },
  {
    title: 'an argument of the build, and Ansible',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG GIT_SSH_COMMAND="ssh -o StrictHostKeyChecking=no"
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN printf '[defaults]\\nhost_key_checking = False\\n' > /etc/ansible/ansible.cfg
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'said, not written anywhere',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN echo "do not use StrictHostKeyChecking=no"
    `,
    },
  },
];

function tell(by: string, at: Location): Problem {
  return { at, message: say`${by} makes SSH accept any server.` };
}
