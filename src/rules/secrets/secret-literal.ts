import { tokensIn } from '../../facts/secrets/tokens.ts';
import type { Example, Rule } from '../../rule.ts';

export default {
  id: 'secret-literal',
  title: 'A live credential is committed',
  group: 'secrets',
  severity: 'critical',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Its shape says which service accepts it. Whoever has read the repository, a fork or the image can use it until it is revoked.',
  fix: 'Revoke it now: removing the line does not take it out of the history. Then give the new one at run time, or to a build step with `RUN --mount=type=secret`.',
  also: ['CIS 4.10', 'OWASP 12'],
  *source(source) {
    for (const { kind, test, at } of tokensIn(source)) {
      const article = /^(?:[AEIOaeio]|npm|xAI)/.test(kind) ? 'an' : 'a';
      yield {
        at,
        key: kind,
        severity: test ? 'high' : 'critical',
        message: [`This is ${article} ${kind}, readable by everyone who can read this file.`],
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'a token in a variable, a comment and a label',
    files: {
      Dockerfile: `
      FROM node:24
      # old one: ghp_Zq8vT2mNc4Rk7LxWb3HdPy6JsUa9Ef1Gi5Ko
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      ENV NPM_TOKEN=npm_Zq8vT2mNc4Rk7LxWb3HdPy6JsUa9Ef1Gi5Ko
                    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      LABEL key="AKIAZ7Q2XN4VT6KBLM3C"
                 ~~~~~~~~~~~~~~~~~~~~
      ENV BUS="Endpoint=sb://corp.servicebus.windows.net/;SharedAccessKey=k7Kd9mQ2vR4tW8yB3nLzZq8vT2mNc4Rk7LxWb3HdPy6="
                                                          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a private key in a heredoc',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY <<EOF /root/.ssh/id_ed25519
      -----BEGIN OPENSSH PRIVATE KEY-----
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
      -----END OPENSSH PRIVATE KEY-----
      EOF
    `,
    },
  },
  {
    title: 'a token in the command of a service',
    files: {
      'compose.yaml': `
      services:
        runner:
          image: example/runner:1
          command: register --token glpat-x7Kd9mQ2vR4tW8yB3nLz
                                    ~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a health check and an address',
    files: {
      Dockerfile: `
      FROM debian:12
      HEALTHCHECK CMD curl -fH "PRIVATE-TOKEN: glpat-x7Kd9mQ2vR4tW8yB3nLz" https://git.corp.net/health
                                               ~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN git clone https://x-access-token:ghp_Zq8vT2mNc4Rk7LxWb3HdPy6JsUa9Ef1Gi5Ko@github.com/team/app.git
                                           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'the token that everybody shows',
    files: {
      Dockerfile: `
      FROM debian:12
      LABEL example="eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIn0.dozjgNryP4J3jVmNHl0w5N"
      ENV NAMES="npm_config_cache hf_transfer sk-learn AIza AKIA"
    `,
    },
  },
  {
    title: 'a token in the files that compose takes its variables from',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          env_file: app.env
    `,
      'app.env': `
      GITHUB_TOKEN=ghp_Zq8vT2mNc4Rk7LxWb3HdPy6JsUa9Ef1Gi5Ko
                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
      '.env': `
      # NPM_TOKEN=npm_Zq8vT2mNc4Rk7LxWb3HdPy6JsUa9Ef1Gi5Ko
                  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a file of variables that nothing here reads, and one without a token',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          env_file: app.env
    `,
      'app.env': `
      GITHUB_TOKEN=
      COMMIT=6f1ed002ab5595859014ebf0951522d9
    `,
      'other.env': `
      GITHUB_TOKEN=ghp_Zq8vT2mNc4Rk7LxWb3HdPy6JsUa9Ef1Gi5Ko
    `,
    },
  },
  {
    title: 'a key of an environment for tests',
    severity: 'high',
    files: {
      Dockerfile: `
      FROM node:24
      ENV STRIPE_KEY=sk_test_Zq8vT2mNc4Rk7LxWb3HdPy6JsUa9
                     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'examples of documentation and placeholders',
    files: {
      Dockerfile: `
      FROM debian:12
      ENV AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE
      # GITHUB_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
      LABEL token="ghp_<your token>" stripe=sk_test_4eC39HqLyjWDarjtT1zdp7dc
      # HOOK_SECRETS="v1,whsec_QW4gZXhhbXBsZSBvZiBhIHNlY3JldCBmb3IgaG9va3M="
    `,
    },
  },
  {
    title: 'a key that a variable fills in',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG KEY
      RUN printf -- '-----BEGIN PRIVATE KEY-----\\n%s\\n-----END PRIVATE KEY-----\\n' "$KEY" | wc -c
    `,
    },
  },
  {
    title: 'a public certificate',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY <<EOF /etc/ssl/ca.pem
      -----BEGIN CERTIFICATE-----
      MIIBszCCAVmgAwIBAgIUQ2xhc3NpY2FsIGV4YW1wbGUgd2l0aG91dCBhIGtleTAK
      -----END CERTIFICATE-----
      EOF
    `,
    },
  },
  {
    title: 'hashes and digests',
    files: {
      Dockerfile: `
      FROM debian:12@sha256:0104b334637a5f19aa9c983a91b54c89887c0984081f2068983107a6f6c21eeb
      ENV COMMIT=6f1ed002ab5595859014ebf0951522d9
    `,
    },
  },
];
