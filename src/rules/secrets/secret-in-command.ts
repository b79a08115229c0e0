import { connectionsIn } from '../../facts/secrets/connection.ts';
import { holdsToken } from '../../facts/secrets/tokens.ts';
import { writtenCredentials } from '../../facts/secrets/written-credentials.ts';
import { isWellKnownDefault } from '../../known/credential-values.ts';
import { type Example, type Rule, say } from '../../rule.ts';

export default {
  id: 'secret-in-command',
  title: 'A credential is written into a command or a label',
  group: 'secrets',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  why: 'Whoever can read the repository, run `docker inspect`, or see the processes of the host (`ps`) reads it too.',
  fix: 'Let the program read it from a mounted secret, or from `${NAME}` filled in by whoever runs compose; in a shell of the container write `$$NAME`. Replace a value that was ever real.',
  also: ['CIS 4.10', 'OWASP 12'],
  *service(service, { policy: { secrets } }) {
    for (const { name, value, at, where, hashed, unless } of writtenCredentials(service, secrets)) {
      if (holdsToken(at) || connectionsIn({ value, at }).length > 0) continue;
      if (unless) {
        const message = say`Where the container does not set ${unless.name}, the value of ${name} is the one that is written here.`;
        yield { at, key: name, severity: 'medium', message };
        continue;
      }
      const place = where === 'label' ? 'a label' : where === 'entrypoint' ? 'the entrypoint' : `the ${where}`;
      yield {
        at,
        key: name,
        severity: hashed ? 'medium' : 'high',
        message: hashed
          ? say`The password hash of ${name} is written in a label of ${service.name}: a weak password is soon guessed from it.`
          : [
              ...say`${name} has ${isWellKnownDefault(value) ? say`a well-known default` : say`its value written out`} in `,
              `${place} of `,
              ...say`${service.name}.`,
            ],
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'the token with which a log is sent away',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          logging:
            driver: splunk
            options:
              splunk-token: 176FCEBF-4CF5-4EDF-91BC-703796522D20
                            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
              splunk-url: https://logs.corp.net
              tag: app
    `,
    },
  },
  {
    title: 'options of a server and of a health check',
    files: {
      'compose.yaml': `
      services:
        cache:
          image: redis:7.4
          command: redis-server --requirepass tr0ub4dor
                                              ~~~~~~~~~
        db:
          image: mariadb:11.4
          healthcheck:
            test: ["CMD-SHELL", "mysqladmin ping -uroot -ptr0ub4dor || exit 1"]
                                                        ~~~~~~~~~~~
        search:
          image: example/search:1
          command: ["--master-key=6f1ed002ab55"]
                    ~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a shell, a hook, and a label',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          entrypoint: sh -c "DB_PASSWORD=hunter22 exec app"
                             ~~~~~~~~~~~~~~~~~~~~
          post_start:
            - command: [curl, -u, "admin:hunter22", "http://localhost/setup"]
                                  ~~~~~~~~~~~~~~~~
          labels:
            com.corp.deploy-token: 6f1ed002ab55
                                   ~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a hash that passwords can be guessed from',
    severity: 'medium',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          labels:
            - "traefik.http.middlewares.auth.basicauth.users=ann:$$apr1$$x7Kd9mQ2$$vR4tW8yB3nLz5Kp1Qw7Ex."
                                                             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a default that the shell of the container falls back to',
    severity: 'medium',
    files: {
      'compose.yaml': `
      services:
        db:
          image: mariadb:11.4
          healthcheck:
            test: mysqladmin ping --password=$$\{MYSQL_ROOT_PASSWORD:-tr0ub4dor}
                                  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'filled in by whoever runs it, or by the shell of the container',
    files: {
      'compose.yaml': `
      services:
        cache:
          image: redis:7.4
          command: ["redis-server", "--requirepass", "\${REDIS_PASSWORD}"]
          healthcheck:
            test: redis-cli -a "$$REDIS_PASSWORD" ping
        db:
          image: mariadb:11.4
          command: --password=\${DB_PASSWORD:-tr0ub4dor}
          healthcheck:
            test: ["CMD-SHELL", 'mysqladmin ping -p"$$MYSQL_ROOT_PASSWORD"']
    `,
    },
  },
  {
    title: 'options that only sound alike',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          command: serve -p 8080 --password-file /run/secrets/db --token-ttl 3600 --auth-token-path=/etc/token
        db:
          image: postgres:17
          healthcheck:
            test: ["CMD", "pg_isready", "-U", "postgres"]
    `,
    },
  },
  {
    title: 'labels that set something else',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          labels:
            traefik.http.routers.secret-token.rule: Host(\`a.corp.net\`)
            traefik.http.middlewares.auth.basicauth.usersfile: /users
            traefik.http.middlewares.auth.basicauth.users: "\${USERS}"
            com.corp.password-policy: strict
    `,
    },
  },
  {
    title: 'what git knows by its shape is told as that',
    files: {
      'compose.yaml': `
      services:
        runner:
          image: example/runner:1
          command: register --token glpat-x7Kd9mQ2vR4tW8yB3nLz
    `,
    },
  },
  {
    title: 'a log that is sent away with a token that whoever runs it has',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          logging:
            driver: splunk
            options: { splunk-token: "\${SPLUNK_TOKEN}", splunk-url: "https://logs.corp.net", max-size: 10m }
    `,
    },
  },
];
