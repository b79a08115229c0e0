import { connectionsIn } from '../../facts/secrets/connection.ts';
import { givenIn } from '../../facts/secrets/given-in.ts';
import { pathOf } from '../../facts/secrets/leftovers.ts';
import { forgetsLogin, storedLogin } from '../../facts/secrets/logins.ts';
import { holdsToken } from '../../facts/secrets/tokens.ts';
import { isPasswordHash, isStandIn, isWellKnownDefault } from '../../known/credential-values.ts';
import type { Layer } from '../../model/project.ts';
import { isTaken } from '../../model/reached.ts';
import { type Example, type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';
import type { Variable } from '../../text/setting.ts';

export default {
  id: 'secret-in-run-command',
  title: 'A credential is given on a command line',
  group: 'secrets',
  severity: 'high',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'The text of every step stays in the history of the image: `docker history` prints it to everyone who can pull it, and git to everyone who can read this file.',
  fix: 'Mount it for this step, `RUN --mount=type=secret,id=token,env=TOKEN …`, and read it from there. Replace a value that was ever real.',
  also: ['CIS 4.10', 'OWASP 12', 'trivy DS-0031'],
  instructions: ['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'heredoc'],
  *layer(layer, { project, shipped, policy: { secrets } }) {
    const ships = shipped(layer);
    const told = new Set<number>();
    for (const { name, value, at, unless, into } of givenIn(layer.instruction, secrets)) {
      if (holdsToken(at) || connectionsIn({ value, at }).length > 0 || told.has(at.span.start) || isStandIn(value))
        continue;
      told.add(at.span.start);
      const taken = ships || (into !== undefined && isTaken(pathOf(into, layer), layer, project));
      yield tell(name, value, at, unless, taken);
    }
    if (told.size > 0) return;
    for (const problem of logins(layer)) yield ships ? problem : { ...problem, severity: 'low' };
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'logins',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN docker login -u ci -p tr0ub4dor registry.corp.net
                                ~~~~~~~~~
      RUN az login --service-principal -u app --password="hunter 2" --tenant t
                                              ~~~~~~~~~~~~~~~~~~~~~
      RUN aws configure set aws_access_key_id test-id && aws configure set aws_secret_access_key test-key
                                              ~~~~~~~                                            ~~~~~~~~
    `,
    },
  },
  {
    title: 'headers, users and settings',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsS -u ci:tr0ub4dor https://git.corp.net/app.tgz -o app.tgz
                       ~~~~~~~~~~~~
      RUN curl -H "Authorization: Bearer 6f1ed002ab55" https://git.corp.net && \\
                  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          npm config set //npm.corp.net/:_authToken 6f1ed002ab55
                                                    ~~~~~~~~~~~~
      RUN mysql -uroot -ptr0ub4dor -e 'create database app' && PGPASSWORD=hunter2 psql -h db
                       ~~~~~~~~~~~                             ~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'written into a file, by echo and by here-documents',
    files: {
      Dockerfile: `
      FROM node:24
      RUN echo "//npm.corp.net/:_authToken=6f1ed002ab55" > .npmrc
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      COPY <<EOF /etc/app.env
      DB_PASSWORD=tr0ub4dor
      ~~~~~~~~~~~~~~~~~~~~~
      DB_USER=app
      EOF
    `,
    },
  },
  {
    title: 'configurations whose lines name no credential, each as its program reads it, and a script',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY <<EOF /root/.pgpass
      db.corp.net:5432:app:bob:tr0ub4dor
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      EOF
      COPY <<EOF /etc/tomcat/tomcat-users.xml
      <user username="admin" password="tr0ub4dor" roles="manager-gui"/>
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      EOF
      RUN echo 'bob:{PLAIN}tr0ub4dor' > /etc/dovecot/users && { echo "login bob"; echo "password tr0ub4dor"; } > ~/.netrc
               ~~~~~~~~~~~~~~~~~~~~~~                                                  ~~~~~~~~~~~~~~~~~~~~
      RUN echo 'mysql-server mysql-server/root_password password tr0ub4dor' | debconf-set-selections
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      COPY --chmod=755 <<'EOF' /entrypoint.sh
      #!/bin/sh
      mysql -uroot -ptr0ub4dor -e 'create database app'
                   ~~~~~~~~~~~
      EOF
    `,
    },
  },
  {
    title: 'what is kept of a password',
    severity: 'medium',
    files: {
      Dockerfile: `
      FROM nginx:1.30
      RUN echo 'bob:$apr1$vPq7mT2x$Ld9RkY4sHc1NeOZbW8uJg.' > /etc/nginx/.htpasswd
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'in a stage that does not ship, unless the file is taken from there',
    severity: 'medium',
    files: {
      Dockerfile: `
      FROM debian:12 AS build
      RUN docker login -u ci -p tr0ub4dor registry.corp.net
                                ~~~~~~~~~
      RUN echo "password=tr0ub4dor" > /root/.my.cnf
               ~~~~~~~~~~~~~~~~~~~~
      FROM debian:12
      COPY --from=build /app /app
    `,
    },
  },
  {
    title: 'in a file that is taken from a stage',
    files: {
      Dockerfile: `
      FROM debian:12 AS build
      RUN echo "password=tr0ub4dor" > /app/db.conf
               ~~~~~~~~~~~~~~~~~~~~
      FROM debian:12
      COPY --from=build /app /app
    `,
    },
  },
  {
    title: 'what starts and what checks',
    files: {
      Dockerfile: `
      FROM redis:8
      HEALTHCHECK CMD redis-cli -a tr0ub4dor ping
                                   ~~~~~~~~~
      CMD ["redis-server", "--requirepass", "tr0ub4dor"]
                                            ~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'by the order of words, in forms, addresses, statements, and standard input',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN mc alias set store https://minio.corp.net ci tr0ub4dor && rabbitmqctl add_user app hunter2
                                                       ~~~~~~~~~                             ~~~~~~~
      RUN mysqladmin -u root password 'tr0ub4dor' && vault login 6f1ed002ab55
                                      ~~~~~~~~~~~                ~~~~~~~~~~~~
      RUN curl -d '{"password":"tr0ub4dor"}' "https://git.corp.net/?private_token=6f1ed002ab55"
                  ~~~~~~~~~~~~~~~~~~~~~~~~~~ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN echo "ALTER USER root IDENTIFIED BY 'tr0ub4dor'" | mysql && make DEPLOY_TOKEN=6f1ed002ab55
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~                 ~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN echo tr0ub4dor | docker login -u ci --password-stdin && sed -i 's/DB_PASSWORD/tr0ub4dor/' /etc/app.conf
               ~~~~~~~~~                                                 ~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a default that is committed',
    severity: 'medium',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG DB_ROOT
      RUN mysql -p\${DB_ROOT:-tr0ub4dor} -e 'select 1' && TOKEN=\${T:-6f1ed002ab55} make
                ~~~~~~~~~~~~~~~~~~~~~~~                  ~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a name that the policy knows, and one that it knows better',
    policy: 'secrets: { add: [ACME_PIN], leave-out: [SESSION_SECRET] }\n',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN ACME_PIN=tr0ub4dor SESSION_SECRET=tr0ub4dor make
          ~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'PowerShell',
    files: {
      Dockerfile: `
      FROM mcr.microsoft.com/windows/servercore:ltsc2022
      SHELL ["powershell", "-Command"]
      RUN [Environment]::SetEnvironmentVariable('API_KEY', '6f1ed002ab55', 'Machine'); setx DB_PASSWORD tr0ub4dor
                                                            ~~~~~~~~~~~~                                ~~~~~~~~~
      RUN $p = ConvertTo-SecureString 'tr0ub4dor' -AsPlainText -Force; New-LocalUser app -Password $p
                                       ~~~~~~~~~
      RUN Invoke-WebRequest https://git.corp.net -Headers @{Authorization='Bearer 6f1ed002ab55'}; docker login -u ci -p hunter2
                                                                                  ~~~~~~~~~~~~                          ~~~~~~~
    `,
    },
  },
  {
    title: 'a login that is kept',
    severity: 'medium',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG KEY_FILE
      RUN gcloud auth activate-service-account --key-file=$KEY_FILE
          ~~~~~~
    `,
    },
  },
  {
    title: 'mounted secrets',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN --mount=type=secret,id=p docker login -u ci --password-stdin registry.corp.net < /run/secrets/p
      RUN --mount=type=secret,id=t,env=TOKEN curl -H "Authorization: Bearer $TOKEN" https://git.corp.net
      RUN --mount=type=secret,id=a,env=KEY aws configure set aws_secret_access_key $KEY && aws s3 ls
    `,
    },
  },
  {
    title: 'options that only look alike',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN helm install app --set auth.existingSecret=app-db && composer config --auth http-basic.corp ci "$P"
      RUN mkdir -p /data && apt-get install -y passwd && useradd -p '!' app && ssh -p 2222 host true
      RUN gpg --batch --passphrase '' --quick-gen-key x && adduser --disabled-password app
      RUN mysql -p && psql -p 5432 && mysqld --password-file=/run/secrets/db && docker run -p 80:80 app
      RUN keytool -importcert -noprompt -storepass changeit -file ca.crt -cacerts
      RUN keytool -genkey -keystore debug.keystore -storepass android -keypass android -alias androiddebugkey
    `,
    },
  },
  {
    title: 'variables',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG TOKEN
      RUN curl -u "ci:$TOKEN" https://git.corp.net && npm config set //npm.corp.net/:_authToken=\${TOKEN}
      RUN echo "//npm.corp.net/:_authToken=\\\${NPM_TOKEN}" > .npmrc
    `,
    },
  },
  {
    title: 'texts about credentials',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN echo "set the password with --password=secret" && grep -q 'password = foo' /etc/app.conf || true
      RUN sed -i 's/^#PasswordAuthentication yes/PasswordAuthentication no/' /etc/ssh/sshd_config
      COPY <<EOF /app/main.tf
      password = var.db_password
      EOF
      RUN printf 'token_ttl = 3600\\npassword_file = /run/secrets/db\\n' > /etc/app.conf
    `,
    },
  },
  {
    title: 'lines that only look like those of such configurations',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY <<EOF /etc/pam.d/common-password
      password requisite pam_pwquality.so retry=3
      EOF
      COPY <<'EOF' /root/.pgpass
      # hostname:port:database:username:password
      *:*:*:*:\${PGPASSWORD}
      EOF
      RUN echo 'app:x:1000:1000::/app:/bin/sh' >> /etc/passwd && echo '127.0.0.1:8080:app:web:1' > /etc/ports
      RUN echo 'tzdata tzdata/Areas select Europe' | debconf-set-selections && echo 'SetEnv APP_ENV prod' > /etc/app.conf
    `,
    },
  },
  {
    title: 'a script that takes everything from where it runs',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY --chmod=755 <<'EOF' /entrypoint.sh
      #!/bin/sh
      export PGPASSWORD="$(cat /run/secrets/db)"
      [ "$ADMIN_PASSWORD" = changeme ] && echo "password = changeme is refused" && exit 1
      psql -h "$DB_HOST" -c "ALTER USER app PASSWORD '$APP_PASSWORD'"
      EOF
    `,
    },
  },
  {
    title: 'hashes of what a variable holds',
    files: {
      Dockerfile: `
      FROM nginx:1.30
      ARG ADMIN
      RUN echo "bob:$(openssl passwd -apr1 "$ADMIN")" > /etc/nginx/.htpasswd && openssl passwd -stdin < /run/x
    `,
    },
  },
  {
    title: 'names of secrets that are kept elsewhere',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN helm upgrade app . --set image.pullSecrets=registry && crudini --set /etc/app.conf DEFAULT auth_strategy keystone
      CMD ["java", "-Djavax.net.ssl.trustStorePassword=changeit", "-jar", "app.jar"]
    `,
    },
  },
  {
    title: 'headers without one',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -H "Accept: application/json" -H "User-Agent: build" -u "$USER" https://example.com
      RUN wget --header="Cookie: oraclelicense=accept-securebackup-cookie" https://example.com/jdk.tgz
    `,
    },
  },
  {
    title: 'tokens and addresses are faults of their own',
    files: {
      Dockerfile: `
      FROM node:24
      RUN npm config set //registry.npmjs.org/:_authToken=npm_Zq8vT2mNc4Rk7LxWb3HdPy6JsUa9Ef1Gi5Ko
      RUN git config --global url."https://bot:tr0ub4dor@git.corp.net".insteadOf https://git.corp.net
    `,
    },
  },
  {
    title: 'a managed identity',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN az login --identity && docker logout
      RUN gcloud auth activate-service-account --key-file=/run/secrets/key && make && gcloud auth revoke
    `,
    },
  },
  {
    title: 'a notebook without a token, which is a fault of its own',
    files: {
      Dockerfile: `
      FROM quay.io/jupyter/base-notebook:2025-10-20
      CMD ["jupyter", "lab", "--NotebookApp.token=''", "--NotebookApp.password=\\"\\""]
    `,
    },
  },
  {
    title: 'a stand-in so that Rails compiles its assets',
    files: {
      Dockerfile: `
      FROM ruby:3.4
      RUN SECRET_KEY_BASE=dummy ./bin/rails assets:precompile
      RUN DATABASE_PASSWORD=placeholder bundle exec rake build
      RUN DJANGO_SECRET_KEY=build python manage.py collectstatic --noinput
    `,
    },
  },
  {
    title: 'what a build argument fills in, which is told where it is set',
    files: {
      Dockerfile: `
      FROM gradle:9-jdk21
      ARG NEXUS_PASSWORD=s3cr3t-77a
      RUN echo "nexusPassword=$NEXUS_PASSWORD" >> ~/.gradle/gradle.properties && gradle shadowJar
      RUN printf 'nexusPassword=%s\\n' "\${NEXUS_PASSWORD}" | tee -a ~/.gradle/gradle.properties
    `,
    },
  },
];

/** One step lower where it is in no image that somebody runs. */
function tell(name: string, value: string, at: Location, unless: Variable | undefined, taken: boolean): Problem {
  const where = taken ? say`the image` : say`the build cache and the history of its stage`;
  if (unless) {
    const message = say`Where nobody sets ${unless.name}, the value of ${name} is the one that is written here, which stays in ${where}.`;
    return { at, key: name, severity: taken ? 'medium' : 'low', message };
  }
  if (isPasswordHash(value)) {
    const message = say`The hash of a password is written out here and stays in ${where}: a weak password is soon guessed from it.`;
    return { at, key: name, severity: taken ? 'medium' : 'low', message };
  }
  const message = isWellKnownDefault(value)
    ? say`The value of ${name} is a well-known default that is written out here and stays in ${where}.`
    : say`The value of ${name} is written out here and stays in ${where}.`;
  return { at, key: name, ...(!taken && { severity: 'medium' }), message };
}

/** A login without a written credential, in a step that mounts none: what it stores is in the layer. */
function* logins({ instruction }: Layer): Iterable<Problem> {
  if (instruction.keyword !== 'RUN' || instruction.mounts.some(({ type }) => type === 'secret')) return;
  const { commands } = instruction.run.script;
  for (const [i, command] of commands.entries()) {
    const stored = storedLogin(command);
    if (!stored || commands.slice(i + 1).some((later) => forgetsLogin(later, command))) continue;
    yield {
      at: command.nameAt,
      severity: 'medium',
      message: [...say`${command.name!} `, `keeps ${stored} in the home folder, and with it in this layer.`],
    };
  }
}
