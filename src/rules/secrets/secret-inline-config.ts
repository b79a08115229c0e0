import { connectionsIn } from '../../facts/secrets/connection.ts';
import { holdsToken } from '../../facts/secrets/tokens.ts';
import { credentialsInContent, credentialsInOptions } from '../../facts/secrets/written-credentials.ts';
import { isWellKnownDefault } from '../../known/credential-values.ts';
import { type Example, type Rule, say } from '../../rule.ts';

export default {
  id: 'secret-inline-config',
  title: 'A credential is written into a configuration in this file',
  group: 'secrets',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  why: 'Whoever can read the repository reads it too, and changing it later does not take it out of the history.',
  fix: 'Write `${NAME}` in its place, filled in by whoever runs compose, or let the program read it from a file under `secrets`. Replace a value that was ever real.',
  also: ['OWASP 12'],
  *service({ name: service, environment }, { policy: { secrets: names } }) {
    for (const { name: variable, value: text } of environment) {
      if (!text?.value?.includes('\n')) continue;
      for (const { name, at } of credentialsInContent(text, names)) {
        if (!holdsToken(at))
          yield { at, key: name, message: say`${name} has its value written out in ${variable} of ${service}.` };
      }
    }
  },
  *application({ configs, secrets, volumes }, { policy: { secrets: names } }) {
    for (const { name: volume, driverOptions } of volumes.values()) {
      for (const { name, at } of credentialsInOptions(driverOptions, names))
        yield {
          at,
          key: name,
          message: say`${name} has its value written out in the options of the volume ${volume}.`,
        };
    }
    for (const { name: config, content } of [...configs.values(), ...secrets.values()]) {
      for (const { name, value, at } of content ? credentialsInContent(content, names) : []) {
        if (holdsToken(at)) continue;
        yield {
          at,
          key: name,
          message: isWellKnownDefault(value)
            ? say`${name} has a well-known default in the configuration ${config}.`
            : say`${name} has its value written out in the configuration ${config}.`,
        };
      }
      for (const { user, password, at } of content ? connectionsIn(content) : []) {
        if (holdsToken(at)) continue;
        const who = user ? say` of ${user}` : say``;
        const how = isWellKnownDefault(password) ? say`A well-known password` : say`The password`;
        yield {
          at,
          key: `address ${user}`,
          message: say`${how}${who} stands in an address in the configuration ${config}.`,
        };
      }
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'settings of a program',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          configs: [settings]
      configs:
        settings:
          content: |
            [database]
            user = app
            password = tr0ub4dor
                       ~~~~~~~~~
            [api]
            token_ttl = 3600
            url = postgres://app:hunter22@db/app
                                 ~~~~~~~~
            cache = redis://:\${CACHE_PASSWORD}@cache
    `,
    },
  },
  {
    title: 'JSON and YAML in one line each',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          configs: [a, b]
      configs:
        a:
          content: |
            {
              "apiKey": "6f1ed002ab55",
                         ~~~~~~~~~~~~
              "debug": true
            }
        b:
          content: "admin_password: hunter22"
                                    ~~~~~~~~
    `,
    },
  },
  {
    title: 'the password of a share that is mounted as a volume',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          volumes: ["media:/media"]
      volumes:
        media:
          driver_opts:
            type: cifs
            o: "addr=nas.corp.net,username=app,password=tr0ub4dor,vers=3.0"
                                                        ~~~~~~~~~
            device: //nas.corp.net/media
    `,
    },
  },
  {
    title: 'a whole configuration in a variable',
    files: {
      'compose.yaml': `
      services:
        gitlab:
          image: gitlab/gitlab-ce:17.5.1-ce.0
          environment:
            GITLAB_OMNIBUS_CONFIG: |
              external_url 'https://git.corp.net'
              gitlab_rails['initial_root_password'] = 'tr0ub4dor'
                                                       ~~~~~~~~~
              gitlab_rails['smtp_password'] = File.read('/run/secrets/smtp')
    `,
    },
  },
  {
    title: 'text of several lines that sets nothing',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          environment:
            MOTD: |
              Welcome.
              Ask Ann for the password: she knows it.
    `,
    },
  },
  {
    title: 'a share whose password whoever runs it fills in, or a file has',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          volumes: ["media:/media"]
      volumes:
        media:
          driver_opts:
            type: cifs
            o: "username=app,password=\${NAS_PASSWORD},credentials=/etc/nas.credentials"
            device: //nas.corp.net/media
    `,
    },
  },
  {
    title: 'filled in by whoever runs it',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          configs: [settings]
      configs:
        settings:
          content: |
            password = \${DB_PASSWORD}
            api_key: \${API_KEY:?set it}
            password_file = /run/secrets/db
    `,
    },
  },
  {
    title: 'secrets from files and from the environment',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          secrets: [db_password, api_key]
      secrets:
        db_password: { file: ./db_password.txt }
        api_key: { environment: API_KEY }
    `,
    },
  },
];
