import { generatedKey } from '../../facts/secrets/keys.ts';
import { removersAfter, removes } from '../../facts/secrets/leftovers.ts';
import { isReached } from '../../model/reached.ts';
import type { Example, Rule } from '../../rule.ts';

export default {
  id: 'private-key-generated-in-image',
  title: 'A private key is made by the build',
  group: 'secrets',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Every container of the image has the same key, and everyone who can pull the image has it too: whoever does can pass for any of them.',
  fix: 'Make the key when the container starts, if there is none in its volume yet, or mount one. For a build that only needs some certificate, make and remove it in one step.',
  also: ['CIS 4.10'],
  instructions: ['RUN'],
  *layer(layer, { project, shipped }) {
    const { instruction } = layer;
    if (instruction.keyword !== 'RUN' || !isReached(layer, project)) return;
    const { commands } = instruction.run.script;
    for (const [i, command] of commands.entries()) {
      const key = generatedKey(command, layer);
      if (!key || (key.path && removersAfter(i, commands).some((each) => removes(each, key.path!, layer)))) continue;
      yield {
        at: command.nameAt.source.at(command.nameAt.span.start, key.at.span.end),
        ...(shipped(layer)
          ? { message: [`This makes ${key.kind} that all containers of the image share.`] }
          : {
              message: [`This makes ${key.kind} for the build cache, and for every image that copies from here.`],
              severity: 'low',
            }),
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'SSH keys',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN ssh-keygen -A && ssh-keygen -t ed25519 -N '' -f /root/.ssh/id_ed25519
          ~~~~~~~~~~~~~    ~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'keys of certificates',
    files: {
      Dockerfile: `
      FROM nginx:1.29
      RUN openssl req -x509 -nodes -newkey rsa:2048 -subj /CN=localhost -keyout /etc/ssl/k.pem -out /etc/ssl/c.pem
          ~~~~~~~~~~~
      RUN openssl genrsa -out /etc/ssl/jwt.pem 4096 && keytool -genkeypair -alias a -keystore /etc/ssl/a.jks
          ~~~~~~~~~~~~~~                               ~~~~~~~~~~~~~~~~~~~
      RUN dotnet dev-certs https -ep /app/a.pfx && certtool --generate-privkey --outfile /etc/ssl/gnutls.pem
          ~~~~~~~~~~~~~~~~                         ~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'removed by the same step',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN ssh-keygen -A && /test && rm -f /etc/ssh/ssh_host_*_key /etc/ssh/ssh_host_*_key.pub && rm -rf /etc/ssh
      RUN openssl genrsa -out /tmp/k.pem 2048 && make test && rm /tmp/k.pem
    `,
    },
  },
  {
    title: 'made when the container starts',
    files: {
      Dockerfile: `
      FROM debian:12
      CMD ["sh", "-c", "ssh-keygen -A && exec /usr/sbin/sshd -D"]
    `,
    },
  },
  {
    title: 'what only looks at keys',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN ssh-keygen -lf /etc/ssh/ssh_host_rsa_key.pub && ssh-keygen -y -f /k > /k.pub && ssh-keygen -F github.com
      RUN openssl x509 -in c.pem -noout && openssl rand -hex 32 && openssl req -in r.csr -text && keytool -list
      RUN openssl dhparam -out /etc/ssl/dh.pem 2048 && dotnet dev-certs https --check && cosign verify example/app
    `,
    },
  },
  {
    title: 'a request for a key that is mounted',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN --mount=type=secret,id=key openssl req -new -key /run/secrets/key -out /r.csr
    `,
    },
  },
  {
    title: 'a stage of tests that nothing is taken from',
    files: {
      Dockerfile: `
      FROM debian:12 AS test
      RUN openssl genrsa -out /k.pem 2048
      FROM debian:12
    `,
    },
  },
  {
    title: 'public keys that are imported',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN gpg --import key.asc && gpg --batch --verify app.sig && echo "ssh-keygen -A"
    `,
    },
  },
];
