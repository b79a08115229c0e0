import { connectionsIn, isGuessable } from '../../facts/secrets/connection.ts';
import { holdsToken } from '../../facts/secrets/tokens.ts';
import { isStandIn, isWellKnownDefault } from '../../known/credential-values.ts';
import { type CredentialNames, isCredential, isCredentialName } from '../../known/credentials.ts';
import { readEnvFile } from '../../model/compose/environment.ts';
import type { Entry, EnvFile, Service } from '../../model/compose/service.ts';
import { type Example, list, type Rule, say } from '../../rule.ts';
import { pulledIn } from '../service.ts';

export default {
  id: 'env-file-secret',
  title: 'A file with credentials is committed',
  group: 'secrets',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'Whoever can read the repository reads them too, and removing the file later does not take them out of the history.',
  fix: 'Commit a template with empty values (`.env.example`), put the file itself into `.gitignore`, and replace what was ever real.',
  also: ['OWASP 12'],
  *service(service, { policy: { secrets } }) {
    const { name, envFiles } = service;
    for (const file of envFiles) {
      const secret = file.entries.filter((entry) => isLiteral(entry, secrets));
      if (secret.length === 0 || file.repositoryPath === undefined) continue;
      if (firstReader(file, service) !== name) continue;
      const { notes = [] } = pulledIn(name, file.path);
      yield {
        at: file.path.at,
        severity: severityOf(secret, file.entries),
        message: say`${file.repositoryPath} is in the repository with the ${secret.length > 1 ? say`values` : say`value`} of ${list(secret.map((each) => each.name))}.`,
        notes: [...secret.map((each) => ({ at: each.nameAt, message: say`Here is that of ${each.name}.` })), ...notes],
      };
    }
  },
  *application({ environmentFile, services }, { policy: { secrets } }) {
    const path = environmentFile?.path;
    if (!environmentFile || services.some(({ envFiles }) => envFiles.some((file) => file.repositoryPath === path)))
      return;
    const entries = readEnvFile(environmentFile);
    for (const entry of entries.filter((each) => isLiteral(each, secrets))) {
      yield {
        at: entry.nameAt,
        key: entry.name,
        severity: severityOf([entry], entries),
        message: say`${environmentFile.path} is in the repository with the value of ${entry.name}.`,
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'a file that a service reads',
    severity: 'high',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          env_file: app.env
                    ~~~~~~~
    `,
      'app.env': `
      # settings
      LOG_LEVEL=info
      DB_PASSWORD=tr0ub4dor
      API_KEY="6f1ed002ab55"
    `,
    },
  },
  {
    title: 'the file beside the compose file, and one in a folder',
    severity: 'high',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          env_file:
            - path: ./config/app.env
                    ~~~~~~~~~~~~~~~~
              required: false
          environment: { DB_PASSWORD: "\${DB_PASSWORD}" }
    `,
      '.env': `
      TAG=1.2
      DB_PASSWORD=tr0ub4dor
      ~~~~~~~~~~~
    `,
      'config/app.env': `
      export SESSION_SECRET=6f1ed002ab55
      DATABASE_URL=postgres://app:tr0ub4dor@db/app
    `,
    },
  },
  {
    title: 'what everybody knows, and what only stands for a value',
    severity: 'low',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          env_file: app.env
                    ~~~~~~~
    `,
      'app.env': `
      DB_PASSWORD=postgres
      ADMIN_PASSWORD=changeme123
      SECRET_KEY=dummy-secret
      SHOP_DB_USER=quayside
      SHOP_DB_PASSWORD=quayside
      AMQP_URL=amqp://guest:guest@queue
    `,
    },
  },
  {
    title: 'a file that is not in the repository',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          env_file: [.env.local, /etc/app.env]
    `,
    },
  },
  {
    title: 'settings, gaps and paths',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          env_file: app.env
    `,
      'app.env': `
      LOG_LEVEL=info
      DB_PASSWORD=
      API_KEY=<your key>
      SECRET_KEY=\${SECRET_KEY}
      PASSWORD_FILE=/run/secrets/db
      TOKEN_TTL=3600
      DATABASE_URL=postgres://app:\${DB_PASSWORD}@db/app
    `,
    },
  },
  {
    title: 'what git knows by its shape is told as that',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          env_file: app.env
    `,
      'app.env': `
      GITHUB_TOKEN=ghp_Zq8vT2mNc4Rk7LxWb3HdPy6JsUa9Ef1Gi5Ko
    `,
    },
  },
];

/** A file that several services read is told at the first. */
function firstReader({ repositoryPath }: EnvFile, { application, name }: Service): string {
  const reads = ({ envFiles }: { readonly envFiles: readonly EnvFile[] }) =>
    envFiles.some((file) => file.repositoryPath === repositoryPath);
  return application.services.find(reads)?.name ?? name;
}

/** As bad as in the compose file where somebody chose the value; what everybody knows or fills in is a default. */
function severityOf(secret: readonly Entry[], all: readonly Entry[]): 'high' | 'low' {
  const chosen = secret.some(({ value }) => {
    const connections = value ? connectionsIn(value) : [];
    if (connections.length > 0) return !connections.every(isGuessable);
    const text = value?.value ?? '';
    // `DB_USER=shop` and `DB_PASSWORD=shop`
    const repeated = all.some((each) => !isCredentialName(each.name) && each.value?.value === text);
    return !isStandIn(text) && !isWellKnownDefault(text) && !repeated;
  });
  return chosen ? 'high' : 'low';
}

function isLiteral({ name, value }: Pick<Entry, 'name' | 'value'>, names: CredentialNames): boolean {
  if (value?.value === undefined || value.variables?.length) return false;
  if (holdsToken(value.at)) return false;
  return isCredential(name, value.value, names) || connectionsIn(value).length > 0;
}
