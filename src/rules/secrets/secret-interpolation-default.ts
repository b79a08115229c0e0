import { type CredentialDefault, credentialDefaults, defaults } from '../../facts/secrets/defaults.ts';
import { holdsToken } from '../../facts/secrets/tokens.ts';
import { isWellKnownDefault } from '../../known/credential-values.ts';
import { type Example, type Problem, type Rule, say } from '../../rule.ts';

export default {
  id: 'secret-interpolation-default',
  title: 'A credential has a default that everyone knows',
  group: 'secrets',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  why: 'Wherever the variable is not set, and nothing tells that it is not, the service runs with a password that stands in the repository.',
  fix: 'Leave out the default and let compose stop instead: `${DB_PASSWORD:?set it in .env}`.',
  also: ['OWASP 12'],
  *service(service, { policy: { secrets } }) {
    for (const each of credentialDefaults(service, secrets)) yield* tell(each);
  },
  *application({ configs }, { policy: { secrets } }) {
    for (const { content } of configs.values()) {
      for (const each of defaults(content?.variables ?? [], undefined, secrets)) yield* tell(each);
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'in the environment, a command and a list',
    files: {
      'compose.yaml': `
      services:
        db:
          image: postgres:17
          environment:
            POSTGRES_PASSWORD: \${DB_PASSWORD:-changeme}
                                              ~~~~~~~~
        cache:
          image: redis:7.4
          command: redis-server --requirepass \${REDIS_PASSWORD-tr0ub4dor} --masterauth \${MASTER:-hunter22}
                                                               ~~~~~~~~~                         ~~~~~~~~
        app:
          image: example/app:1
          environment:
            - DATABASE_URL=postgres://app:\${PG_PASSWORD:-changeme}@db/app
                                                         ~~~~~~~~
            - SECRET_KEY=\${KEY:-6f1ed002ab55}
                                ~~~~~~~~~~~~
            - CACHE=redis://\${U:-app}:\${PW:-tr0ub4dor}@\${H:-cache}/0
                                            ~~~~~~~~~
    `,
    },
  },
  {
    title: 'a default of a default, and one in a configuration',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          environment:
            API_TOKEN: \${API_TOKEN:-\${TOKEN:-hunter22}}
                                             ~~~~~~~~
          configs: [settings]
      configs:
        settings:
          content: |
            password = \${DB_PASSWORD:-hunter22}
                                      ~~~~~~~~
    `,
    },
  },
  {
    title: 'the same default of the same variable in several places is told once, with notes at the others',
    files: {
      'compose.yaml': `
      services:
        db:
          image: postgres:17
          environment:
            POSTGRES_PASSWORD: \${DB_PASSWORD:-changeme}
                                              ~~~~~~~~
        app:
          image: example/app:1
          environment:
            DB_PASSWORD: \${DB_PASSWORD:-changeme}
            DATABASE_URL: postgres://app:\${DB_PASSWORD:-changeme}@db/app
        worker:
          image: example/app:1
          environment:
            DB_PASSWORD: \${DB_PASSWORD:-hunter22}
                                        ~~~~~~~~
    `,
    },
  },
  {
    title: 'no default, an empty one, and a refusal',
    files: {
      'compose.yaml': `
      services:
        db:
          image: postgres:17
          environment:
            POSTGRES_PASSWORD: \${DB_PASSWORD:?set it}
            POSTGRES_INITDB_PASSWORD: \${DB_PASSWORD}
            SMTP_PASSWORD: \${SMTP_PASSWORD:-}
            SECRET_KEY: \${SECRET_KEY-}
    `,
    },
  },
  {
    title: 'a name that the policy knows better, and an address whose password has no default',
    policy: 'secrets: { leave-out: [DEMO_TOKEN] }\n',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          environment:
            DEMO: \${DEMO_TOKEN:-6f1ed002ab55}
            DATABASE_URL: postgres://\${U:-app}:\${PW}@\${H:-db}:\${PORT:-5432}/app
    `,
    },
  },
  {
    title: 'defaults of something else',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:\${TAG:-1.2}
          environment:
            DB_USER: \${DB_USER:-app}
            PASSWORD_FILE: \${PASSWORD_FILE:-/run/secrets/password}
            TOKEN_TTL: \${TOKEN_TTL:-3600}
            USE_TOKEN: \${USE_TOKEN:-true}
            PUBLIC_KEY: \${PUBLIC_KEY:-abc}
            API_KEY: \${API_KEY:-invalid}
    `,
    },
  },
  {
    title: 'a password that is written without a variable is another fault',
    files: {
      'compose.yaml': `
      services:
        db:
          image: postgres:17
          environment: { POSTGRES_PASSWORD: changeme }
    `,
    },
  },
];

function* tell({ name, fallback, value }: CredentialDefault): Iterable<Problem> {
  if (holdsToken(fallback.at)) return;
  yield {
    at: fallback.at,
    key: name,
    alike: JSON.stringify([name, value]),
    message: isWellKnownDefault(value)
      ? say`Where nobody sets it, ${name} is a word that everyone tries first.`
      : say`Where nobody sets it, ${name} is the value that is written here.`,
  };
}
