import { placeOf, statementsOf, trustingPart } from '../../facts/downloads/powershell.ts';
import { trustsAnyone, uncheckedBy, uncheckedLine } from '../../facts/downloads/tls.ts';
import { uncheckedIn } from '../../facts/downloads/unchecked.ts';
import { invocationOf } from '../../model/dockerfile/acting.ts';
import { variablesSet } from '../../model/dockerfile/variables-set.ts';
import { writtenTexts } from '../../model/dockerfile/written.ts';
import { withoutOption } from '../../model/shell/arguments.ts';
import { type Example, type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';
import { pulledIn } from '../service.ts';

export default {
  id: 'tls-verification-disabled',
  title: 'Certificates are not checked',
  group: 'build',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Whoever stands between can answer instead of the server, and what is fetched or sent is theirs. Set in the environment, it stays so in production.',
  fix: 'Leave the check on. For a server of your own, bring its CA into the image: `COPY ca.crt /usr/local/share/ca-certificates/` and `RUN update-ca-certificates`, or `NODE_EXTRA_CA_CERTS`, `curl --cacert`.',
  also: [
    'CIS 4.11',
    'OWASP 13',
    'checkov CKV2_DOCKER_2',
    'checkov CKV2_DOCKER_3',
    'checkov CKV2_DOCKER_4',
    'checkov CKV2_DOCKER_5',
    'checkov CKV2_DOCKER_6',
    'checkov CKV2_DOCKER_12',
    'checkov CKV2_DOCKER_13',
    'checkov CKV2_DOCKER_14',
    'checkov CKV2_DOCKER_15',
    'checkov CKV2_DOCKER_16',
  ],
  instructions: ['ENV', 'ARG', 'RUN', 'CMD', 'ENTRYPOINT', 'heredoc'],
  *layer(layer) {
    const { instruction } = layer;
    // It mostly asks the container itself.
    if (instruction.keyword === 'HEALTHCHECK') return;
    const lasts = instruction.keyword !== 'ARG' && instruction.keyword !== 'RUN';
    for (const { name, value, at } of variablesSet(instruction))
      if (trustsAnyone(name, value)) yield tell(name, at, lasts);
    const run = invocationOf(layer);
    for (const command of run?.script.commands ?? []) {
      const unchecked = uncheckedBy(command);
      if (!unchecked) continue;
      const edit =
        unchecked.option?.value === undefined ? unchecked.option && withoutOption(unchecked.option) : undefined;
      yield {
        at: unchecked.at,
        message: say`${unchecked.by} makes ${command.name!} accept any certificate.`,
        ...(edit && { fix: { title: `Drop ${unchecked.by}`, edits: [edit] } }),
      };
    }
    for (const statement of run ? statementsOf(run) : []) {
      const part = trustingPart(statement);
      if (part) yield { at: placeOf(statement, part), message: say`${part} makes this accept any certificate.` };
    }
    for (const written of writtenTexts(instruction)) {
      const line = uncheckedLine(written);
      if (line)
        yield {
          at: written.at,
          message: say`${line} is written into a configuration, so certificates are not checked from here on.`,
        };
    }
  },
  *service(service) {
    for (const { at, by, via, proxy, behind } of uncheckedIn(service)) {
      const who = proxy ? say`the proxy` : say`${service.name}`;
      yield {
        at,
        message: say`${by} makes ${who} accept any certificate${behind ? say` of what stands behind it` : []}.`,
        ...(behind && { severity: 'medium' as const }),
        ...pulledIn(service.name, { ...(via && { via }) }),
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'curl and wget, with the letters bundled',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSLk -o /tmp/a.tgz https://example.com/a.tgz && wget --no-check-certificate https://example.com/b.tgz
               ~~~~~~                                                 ~~~~~~~~~~~~~~~~~~~~~~
      RUN curl --insecure https://example.com/install.sh | sh
               ~~~~~~~~~~
    `,
    },
  },
  {
    title: 'in the environment, for good',
    files: {
      Dockerfile: `
      FROM node:24
      ENV NODE_TLS_REJECT_UNAUTHORIZED=0 PORT=8080
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      ENV GIT_SSL_NO_VERIFY true
          ~~~~~~~~~~~~~~~~~~~~~~
    `,
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          environment:
            - PYTHONHTTPSVERIFY=0
              ~~~~~~~~~~~~~~~~~~~
        api:
          image: example/api:1
          environment:
            NODE_TLS_REJECT_UNAUTHORIZED: "0"
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'for one command, or by a setting that it keeps',
    files: {
      Dockerfile: `
      FROM node:24
      RUN NODE_TLS_REJECT_UNAUTHORIZED=0 npm ci && npm config set strict-ssl false
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~                          ~~~~~~~~~~~~~~~~
      RUN git config --global http.sslVerify false && git -c http.sslVerify=false clone https://git.example.com/a /a
                              ~~~~~~~~~~~~~~~~~~~~        ~~~~~~~~~~~~~~~~~~~~~~~
      RUN pip install --trusted-host pypi.org flask==3.0.0
                      ~~~~~~~~~~~~~~~~~~~~~~~
      RUN export PYTHONHTTPSVERIFY=0 && make
                 ~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'in the configuration of a package manager',
    files: {
      Dockerfile: `
      FROM rockylinux:9
      RUN echo "sslverify=0" >> /etc/yum.conf && dnf --setopt=sslverify=false install -y jq
               ~~~~~~~~~~~~~                         ~~~~~~~~~~~~~~~~~~~~~~~~
      RUN echo 'Acquire::https::Verify-Peer "false";' > /etc/apt/apt.conf.d/99-no-tls
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'the machine itself, and the health check',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -k https://localhost:8443/ready
      HEALTHCHECK CMD curl -fk https://localhost:8443/health || exit 1
    `,
    },
  },
  {
    title: 'letters that only look like it',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -ok https://example.com/a && curl -H k https://example.com/b
      RUN tar -k -xf a.tar && ssh-keygen -k && wget -q https://example.com/c
    `,
    },
  },
  {
    title: 'switched on',
    files: {
      Dockerfile: `
      FROM node:24
      ENV NODE_TLS_REJECT_UNAUTHORIZED=1 GIT_SSL_NO_VERIFY=false NPM_CONFIG_STRICT_SSL=true
      RUN git config --global http.sslVerify true && npm config set strict-ssl true
      RUN sed -i 's/sslverify=0/sslverify=1/' /etc/yum.conf
    `,
    },
  },
  {
    title: 'only the build knows',
    files: {
      Dockerfile: `
      FROM node:24
      ARG VERIFY
      ENV NODE_TLS_REJECT_UNAUTHORIZED=$VERIFY
    `,
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          environment:
            NODE_TLS_REJECT_UNAUTHORIZED: \${VERIFY}
    `,
    },
  },
  {
    title: 'spoken of',
    files: {
      Dockerfile: `
      FROM debian:12
      # never use curl -k
      RUN echo "do not use curl --insecure" && apt-get install -y wget
      LABEL note="--no-check-certificate"
    `,
    },
  },
  {
    title: 'an alias, an argument of the build, a program that is started',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG NODE_TLS_REJECT_UNAUTHORIZED=0
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN alias curl='curl -k'; curl -O https://example.com/a
                           ~~
      CMD ["env", "NODE_TLS_REJECT_UNAUTHORIZED=0", "node", "app.js"]
                  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a program given as a word',
    files: {
      Dockerfile: `
      FROM python:3.13
      RUN python -c "import ssl, urllib.request as u; u.urlopen('https://example.com', context=ssl._create_unverified_context())"
                    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'files of curl, Yarn and a shell, written by a group or by COPY',
    files: {
      Dockerfile: `
      FROM node:24
      RUN { echo fail; echo insecure; } > /root/.curlrc
                            ~~~~~~~~
      RUN echo "enableStrictSsl: false" | tee .yarnrc.yml
               ~~~~~~~~~~~~~~~~~~~~~~~~
      RUN echo 'export GIT_SSL_NO_VERIFY=1' >> /etc/profile
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN printf '[http]\\n\\tsslVerify = false\\n' > /etc/gitconfig
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'the switch taken out of a file, or only spoken of',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN sed -i '/sslverify=0/d; s/sslverify=false/sslverify=true/' /etc/yum.conf
      RUN echo "sslverify=0 is not allowed here"
      RUN printf '# sslverify=0\\nsslverify=1\\n' > /etc/yum.conf
      RUN echo insecure > /etc/mode
    `,
    },
  },
  {
    title: 'the health check of a container that signs its own certificate',
    files: {
      Dockerfile: `
      FROM debian:12
      HEALTHCHECK CMD curl -fk https://$HOSTNAME:8443/ || exit 1
    `,
    },
  },
  {
    title: 'PowerShell, and curl on Windows',
    files: {
      Dockerfile: `
      FROM mcr.microsoft.com/windows/servercore:ltsc2025
      SHELL ["powershell", "-Command"]
      RUN Invoke-WebRequest -SkipCertificateCheck https://example.com/a.zip -OutFile a.zip
                            ~~~~~~~~~~~~~~~~~~~~~
      RUN [Net.ServicePointManager]::ServerCertificateValidationCallback = {$true}; iwr https://example.com/a -OutFile a
                                     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
      'a/Dockerfile': `
      FROM mcr.microsoft.com/windows/nanoserver:ltsc2025
      RUN curl.exe -k -o a.zip https://example.com/a.zip && tar -xf a.zip
                   ~~
      RUN git config --system http.sslVerify false && set NODE_TLS_REJECT_UNAUTHORIZED=0 && npm ci
                              ~~~~~~~~~~~~~~~~~~~~    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'PowerShell that checks, or only speaks of it',
    files: {
      Dockerfile: `
      FROM mcr.microsoft.com/windows/servercore:ltsc2025
      SHELL ["powershell", "-Command"]
      RUN iwr -SkipCertificateCheck:$false https://example.com/a -OutFile a; \\
          # never -SkipCertificateCheck
          git config --system http.sslVerify true; $env:NODE_TLS_REJECT_UNAUTHORIZED = '1'; \
          [Net.ServicePointManager]::SecurityProtocol = 'Tls12'
    `,
    },
  },
  {
    title: 'options that Go takes from the environment',
    files: {
      Dockerfile: `
      FROM golang:1.26
      ENV GOFLAGS="-mod=mod -insecure"
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN go env -w GOINSECURE=git.example.com
                    ~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'options of Go about something else',
    files: {
      Dockerfile: `
      FROM golang:1.26
      ENV GOFLAGS="-mod=vendor -trimpath" GOINSECURE=
    `,
    },
  },
  {
    title: 'a proxy that takes any certificate of what stands behind it, as its option and a label say',
    severity: 'medium',
    files: {
      'compose.yaml': `
      services:
        proxy:
          image: traefik:v3.1
          command:
            - --providers.docker=true
            - --serversTransport.insecureSkipVerify=true
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        app:
          image: example/app:1
          labels:
            traefik.http.middlewares.login.forwardauth.tls.insecureSkipVerify: "true"
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
            caddy.reverse_proxy.transport.tls_insecure_skip_verify: ""
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'services with switches of their own, a command, and a configuration',
    files: {
      'compose.yaml': `
      services:
        charts:
          image: grafana/grafana:12.0.0
          environment:
            GF_SMTP_SKIP_VERIFY: "true"
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~
            ELASTICSEARCH_SSL_VERIFICATIONMODE: none
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        backup:
          image: example/backup:1
          command: backup --ssl-verify false --to https://backup.example.com
                          ~~~~~~~~~~~~~~~~~~
        load:
          image: example/load:1
          command: sh -c "curl -k https://example.com/data | load"
                               ~~
        metrics:
          image: prom/prometheus:v3.0.0
          configs: [metrics]
      configs:
        metrics:
          content: "tls_config: {insecure_skip_verify: true}"
                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'switches that check, and those of something else',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          command: ["--tls-verify", "--ssl-verify=true", "--no-verify", "--insecure-skip-verify=false"]
          environment:
            MONO_SSL_VERIFY: "true"
            TLS_SKIP_VERIFY: \${SKIP}
            SIGNUP_SKIP_VERIFY: "true"
            SSL_VERIFY_CLIENT: "off"
            DOCKER_TLS_VERIFY: "0"
          labels:
            traefik.http.routers.app.tls: "true"
    `,
    },
  },
  {
    title: 'a registry on the machine itself',
    files: {
      'compose.yaml': `
      services:
        docker:
          image: docker:28-dind
          command: ["--insecure-registry=localhost:5000"]
    `,
    },
  },
];

function tell(name: string, at: Location, lasts: boolean): Problem {
  return {
    at,
    message: lasts
      ? say`${name} makes everything that runs here accept any certificate.`
      : say`${name} makes what runs with it accept any certificate.`,
  };
}
