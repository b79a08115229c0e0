import { widenedIgnoreFiles } from '../../facts/change/ignore-files.ts';
import { addedPragmas } from '../../facts/change/suppressions.ts';
import { type Example, list, type Rule, say } from '../../rule.ts';

export default {
  id: 'suppression-added',
  title: 'This change tells a reviewer to be silent',
  group: 'lifecycle',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Whoever proposes a change decides with it what is not said about it. That may be right, but somebody else must see it.',
  fix: 'Repair what the tool complains about. Where it is wrong, say why in the comment, and silence one rule on one line rather than all of them in a file.',
  also: ['hadolint DL1001'],
  *change(comparison) {
    for (const { tool, at, added, form } of addedPragmas(comparison)) {
      const what = added.length > 0 ? say`to leave ${list(added)} out` : say`to say nothing`;
      const where = /global|disable-file/.test(form) ? say`in the whole file` : say`here`;
      yield { at, message: say`This tells ${tool} ${what} ${where}.` };
    }
    for (const { tool, path, entries, gone, at } of widenedIgnoreFiles(comparison)) {
      const texts = entries.map(({ text, until }) => `${text.slice(0, 80)}${until ? ` until ${until}` : ''}`);
      const lost = gone.map((text) => text.slice(0, 80));
      const out = texts.length > 0 ? say` leave out more: ${list(texts, 5)}` : [];
      const both = texts.length > 0 && lost.length > 0 ? say`, and to` : [];
      const less = lost.length > 0 ? say` look no longer at ${list(lost, 5)}` : [];
      yield { at, key: [...texts, ...lost].join('\n'), message: say`${path} tells ${tool} to${out}${both}${less}.` };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'a comment for one instruction, and one for the file',
    before: {
      Dockerfile: `
      FROM debian:12
      RUN apt-get install make
      USER app
    `,
    },
    files: {
      Dockerfile: `
      # hadolint global ignore=DL3015,DL3009
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      FROM debian:12
      # hadolint ignore=DL3008
        ~~~~~~~~~~~~~~~~~~~~~~
      RUN apt-get install make
      USER app
    `,
    },
  },
  {
    title: 'one more rule in a comment that was there',
    before: {
      Dockerfile: `
      FROM debian:12
      # hadolint ignore=DL3008
      RUN apt-get install make
      USER app
    `,
    },
    files: {
      Dockerfile: `
      FROM debian:12
      # hadolint ignore=DL3008,DL4006
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN apt-get install make
      USER app
    `,
    },
  },
  {
    title: 'the checks of the builder, and a scanner that searches lines',
    before: { Dockerfile: 'FROM debian:12\nUSER app\n' },
    files: {
      Dockerfile: `
      # check=skip=all
        ~~~~~~~~~~~~~~
      FROM debian:12
      #checkov:skip=CKV_DOCKER_2: no need
       ~~~~~~~~~~~~~~~~~~~~~~~~~
      #trivy:ignore:DS-0026
       ~~~~~~~~~~~~~~~~~~~~
      RUN curl -fsS https://example.com/x -o x # nosemgrep
                                                 ~~~~~~~~~
      # skipcq: DOK-DL3002
        ~~~~~~~~~~~~~~~~~~
      USER app
    `,
    },
  },
  {
    title: 'comments in a compose file',
    before: { 'compose.yaml': 'services:\n  web:\n    image: example/web:1\n' },
    files: {
      'compose.yaml': `
      # dclint disable-file
        ~~~~~~~~~~~~~~~~~~~
      services:
        # kics-scan ignore-block
          ~~~~~~~~~~~~~~~~~~~~~~
        web:
          # layer-review: allow=memory-limit-missing until=2027-01-31 reason="It is small"
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          image: example/web:1
    `,
    },
  },
  {
    title: 'ignore files, new and longer',
    before: {
      '.trivyignore': `
      CVE-2024-1234
    `,
      '.hadolint.yaml': `
      failure-threshold: warning
      ignored: [DL3008]
    `,
    },
    files: {
      '.trivyignore': `
      CVE-2024-1234
      # and these
      DS-0002
      ~~~~~~~
      DS-0026
    `,
      '.hadolint.yaml': `
      failure-threshold: warning
      ignored: [DL3008, DL3002]
                        ~~~~~~
    `,
      'deploy/.dclintrc': `
      rules:
        no-build-and-image: 0
                            ~
    `,
    },
  },
  {
    title: 'something is left out for longer',
    before: {
      '.trivyignore': `
      CVE-2024-1234 exp:2026-01-01
      CVE-2024-5678 exp:2026-01-01
    `,
      '.snyk': `
      ignore:
        SNYK-1:
          - '*':
              reason: no fix yet
              expires: 2026-01-01T00:00:00.000Z
    `,
    },
    files: {
      '.trivyignore': `
      CVE-2024-1234 exp:2027-01-01
      ~~~~~~~~~~~~~
      CVE-2024-5678
    `,
      '.snyk': `
      ignore:
        SNYK-1:
          - '*':
              reason: still no fix
                      ~~~~~~~~~~~~
              expires: 2027-01-01T00:00:00.000Z
    `,
    },
  },
  {
    title: 'less is looked at',
    before: {
      '.semgrepignore': `
      deploy/
      !deploy/prod/
    `,
      'trivy.yaml': `
      severity: [MEDIUM, HIGH, CRITICAL]
    `,
    },
    files: {
      '.semgrepignore': `
      deploy/
      ~~~~~~~
    `,
      'trivy.yaml': `
      severity: [CRITICAL]
      exit-code: 0
                 ~
    `,
    },
  },
  {
    title: 'stricter settings, and files that programs write again',
    before: {
      '.hadolint.yaml': `
      failure-threshold: error
      no-fail: true
    `,
      '.secrets.baseline': '{"version": "1.4.0", "results": {"a.py": [{"hashed_secret": "abc", "line_number": 3}]}}',
      '.gitleaks.toml': `
      [allowlist]
      paths = ["a", "b"]
    `,
    },
    files: {
      '.hadolint.yaml': `
      failure-threshold: info
      no-fail: false
    `,
      '.secrets.baseline': '{"version": "1.5.0", "results": {"a.py": [{"hashed_secret": "abc", "line_number": 7}]}}',
      '.gitleaks.toml': `
      [allowlist]
      paths = [
        "b",
        "a",
      ]
    `,
    },
  },
  {
    title: 'dates that come sooner',
    before: {
      '.trivyignore': `
      CVE-2024-1234
      CVE-2024-5678 exp:2027-01-01
    `,
    },
    files: {
      '.trivyignore': `
      CVE-2024-5678 exp:2026-12-01 # as agreed
      CVE-2024-1234 exp:2026-12-01
    `,
    },
  },
  {
    title: 'no change to compare with',
    files: {
      Dockerfile: `
      FROM debian:12
      # hadolint ignore=DL3008
      RUN apt-get install make
    `,
    },
  },
  {
    title: 'a comment that moves with its instruction',
    before: {
      Dockerfile: `
      FROM debian:12
      # hadolint ignore=DL3008
      RUN apt-get install make
      RUN make
      USER app
    `,
    },
    files: {
      Dockerfile: `
      FROM debian:12
      COPY . /src
      RUN make -C /src

      # hadolint   ignore = DL3008
      RUN apt-get install make gcc
      USER app
    `,
    },
  },
  {
    title: 'a file that moves',
    before: {
      'old/Dockerfile': `
      FROM debian:12
      # hadolint ignore=DL3008
      RUN apt-get install make
      USER app
    `,
    },
    files: {
      Dockerfile: `
      FROM debian:12
      # hadolint ignore=DL3008
      RUN apt-get install make
      USER app
    `,
    },
  },
  {
    title: 'everything silenced before, one rule now',
    before: {
      'compose.yaml': `
      # dclint disable
      services:
        web:
          image: example/web:1
    `,
    },
    files: {
      'compose.yaml': `
      # dclint disable no-build-and-image
      services:
        web:
          image: example/web:1
    `,
    },
  },
  {
    title: 'comments that are about these tools, and other settings of them',
    before: { Dockerfile: 'FROM debian:12\nUSER app\n' },
    files: {
      Dockerfile: `
      # check=error=true
      FROM debian:12
      # hadolint shell=/bin/bash
      # We use hadolint; ignore=nothing.
      RUN echo "hadolint ignore=DL3008" && make check
      USER app
    `,
      '.hadolint.yaml': `
      format: sarif
      strict-labels: true
    `,
    },
  },
  {
    title: 'an ignore file that says less, and one of another kind',
    before: {
      '.semgrepignore': `
      tests/
      deploy/
    `,
      '.trivyignore': `
      CVE-2024-1234 exp:2026-01-01
    `,
    },
    files: {
      '.semgrepignore': `
      # only these
      tests/
      !tests/docker/
    `,
      '.trivyignore': `
      CVE-2024-1234 exp:2025-06-01
    `,
      '.gitignore': `
      node_modules/
    `,
    },
  },
];
