import { addressesIn, addressesOf } from '../../facts/secrets/addresses.ts';
import { type Connection, isGuessable, isLocal } from '../../facts/secrets/connection.ts';
import { declarationsOf } from '../../facts/secrets/declared.ts';
import { holdsToken } from '../../facts/secrets/tokens.ts';
import { ships } from '../../model/reached.ts';
import { type Example, type Problem, type Rule, say } from '../../rule.ts';
import type { Setting } from '../../text/setting.ts';

export default {
  id: 'connection-string-credentials',
  title: 'An address holds a password',
  group: 'secrets',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Whoever can read the repository or pull the image can log in where the address points, and programs print such addresses into their logs.',
  fix: 'Leave the password out of the address and give it at run time: `${DB_PASSWORD}` filled in by whoever runs compose, or a mounted secret; in a build step `RUN --mount=type=secret`. Replace a password that was ever real.',
  also: ['CIS 4.10', 'OWASP 12'],
  *image({ stage }, { project }) {
    const shipped = ships(stage, project);
    const own = stage.layers.map(({ instruction }) => instruction);
    for (const instruction of [...declarationsOf(stage), ...own]) {
      for (const { name, text, connections, defaults } of addressesIn(instruction)) {
        for (const connection of connections) {
          const lower = isLocal(connection) ? 'low' : 'medium';
          const problem = tell(name, text, connection);
          if (problem) yield shipped || instruction.keyword === 'ARG' ? problem : { ...problem, severity: lower };
        }
        for (const { name: variable, fallback } of defaults) {
          const message = say`Where nobody sets ${variable}, the password in this address is the one that is written here.`;
          yield { at: fallback!.at, key: `${name} ${variable}`, severity: 'medium', message };
        }
      }
    }
  },
  *service(service) {
    for (const { name, text, connections } of addressesOf(service)) {
      for (const connection of connections) {
        const problem = tell(name, text, connection);
        if (problem) yield problem;
      }
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'in the environment, an argument and a label',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG PIP_INDEX_URL=https://ci:tr0ub4dor@pypi.corp.net/simple
                                   ~~~~~~~~~
      ENV DATABASE_URL=postgres://app:s3cr3t@db:5432/app
                                      ~~~~~~
      LABEL source="https://bot:hunter2@git.corp.net/app"
                                ~~~~~~~
      ENV DSN="host=db user=app password=tr0ub4dor dbname=app" MYSQL_DSN=app:hunter2@tcp(db:3306)/app
                                         ~~~~~~~~~                           ~~~~~~~
    `,
    },
  },
  {
    title: 'a default that is committed',
    severity: 'medium',
    files: {
      Dockerfile: `
      FROM debian:12
      ENV CACHE_URL=redis://app:\${PW:-tr0ub4dor}@cache:6379
                                      ~~~~~~~~~
    `,
    },
  },
  {
    title: 'in a build step',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN git clone https://bot:tr0ub4dor@git.corp.net/team/app.git && \\
                                ~~~~~~~~~
          pip install --extra-index-url "https://u:pa55@pypi.corp.net/simple" app
                                                   ~~~~
    `,
    },
  },
  {
    title: 'in compose',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          command: ["serve", "--db", "mysql://root:root@db/app"]
                                                   ~~~~
          environment:
            REDIS_URL: redis://:sup3r@cache:6379/0
                                ~~~~~
            AMQP: amqp://guest:guest@rabbit
                               ~~~~~
            ConnectionStrings__Default: Server=db;Database=app;User Id=sa;Password=Str0ng!Pass
                                                                                   ~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a stage that does not ship',
    severity: 'low',
    files: {
      Dockerfile: `
      FROM node:24 AS build
      ENV DATABASE_URL=postgresql://build:build@localhost:5432/build
                                          ~~~~~
      FROM scratch
      COPY --from=build /app /app
    `,
    },
  },
  {
    title: 'a token that the build gives, in the place of the user',
    files: {
      Dockerfile: `
      FROM golang:1.25
      RUN git config --global url."https://\${GH_TOKEN}:x-oauth-basic@github.com/".insteadOf "https://github.com/"
    `,
    },
  },
  {
    title: 'filled in at run time',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          environment:
            DATABASE_URL: postgres://app:\${DB_PASSWORD}@db:5432/app
            CACHE_URL: redis://:\${REDIS_PASSWORD:?set it}@cache
            MONGO: "mongodb://$$USER:$$PASS@mongo"
    `,
    },
  },
  {
    title: 'addresses without a password',
    files: {
      Dockerfile: `
      FROM debian:12
      ENV REPO=ssh://git@github.com/team/app.git PROXY=http://proxy.corp.net:3128 DATABASE_URL=postgres://app@db/app
      RUN git clone git@github.com:team/app.git && curl https://example.com/a:b@c && npm i @scope/pkg@1.2.3
      LABEL maintainer="Team <team@example.com>" url="https://example.com/?q=a:b@c"
      ENV DSN="host=db user=app dbname=app passfile=/run/secrets/pgpass" MYSQL_DSN=app@tcp(db:3306)/app
    `,
    },
  },
  {
    title: 'what documentation writes',
    files: {
      Dockerfile: `
      FROM debian:12
      LABEL usage="docker run -e DB=postgres://user:pass@example.com/db"
      ENV DB=postgres://<user>:<password>@db/app DB2=postgres://USER:PASSWORD@HOST/DB DB3=mysql://user:password@hostname/db
    `,
    },
  },
  {
    title: 'a mounted secret',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN --mount=type=secret,id=token git clone "https://bot:$(cat /run/secrets/token)@git.corp.net/app.git"
    `,
    },
  },
  {
    title: 'an argument that only the build knows',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG PASSWORD
      ENV DATABASE_URL=postgres://app:\${PASSWORD}@db/app
    `,
    },
  },
  {
    title: 'named in a comment',
    files: {
      Dockerfile: `
      # docker run -e DATABASE_URL=postgres://app:s3cr3t@db/app
      FROM debian:12
    `,
    },
  },
  {
    title: 'images and volumes with colons and at signs',
    files: {
      'compose.yaml': `
      services:
        app:
          image: registry.corp.net:5000/app:1@sha256:0104b334637a5f19aa9c983a91b54c89887c0984081f2068983107a6f6c21eeb
          environment:
            URL: http://app:8080/
            MAILTO: "mailto:ops@example.com"
    `,
    },
  },
];

function tell(name: string, text: Setting, connection: Connection): Problem | undefined {
  if (holdsToken(connection.at) || (connection.at === text.at && holdsToken(text.at))) return undefined;
  const { user, host, scheme } = connection;
  const where = host === undefined ? say`` : say` for ${host}`;
  const who = user ? say` of ${user}` : say``;
  const what =
    user === undefined ? say`token` : isGuessable(connection) ? say`well-known password${who}` : say`password${who}`;
  return {
    at: connection.at,
    key: `${name} ${scheme} ${user} ${host}`,
    message: say`The ${what}${where} stands in this ${scheme === 'connection' ? say`connection string` : say`${scheme} address`}.`,
  };
}
