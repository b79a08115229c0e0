import { comparedLater } from '../../facts/downloads/compared-later.ts';
import { gitSource } from '../../known/git-source.ts';
import type { Layer } from '../../model/project.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { knownStart } from '../../text/setting.ts';

export default {
  id: 'add-remote-url',
  title: 'A remote file becomes a layer unchecked',
  group: 'build',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'The build takes whatever the address serves that day, and the layer cache keeps it.',
  fix: 'Say what it must be: `ADD --checksum=sha256:<64 digits> https://…`.',
  also: ['CIS 4.9', 'OWASP 9', 'checkov CKV_DOCKER_4'],
  instructions: ['ADD'],
  *layer(layer) {
    const { instruction } = layer;
    if (instruction.keyword !== 'ADD' || instruction.flags.some(({ name }) => name === 'checksum')) return;
    for (const address of instruction.sources) {
      const url = knownStart(address);
      if (!/^https?:\/\//i.test(url) || gitSource(address.value ?? url)) continue;
      const compared = comparedLater(address, instruction, layer);
      if (!compared) {
        const how = /^http:/i.test(url) ? say`without TLS and without` : say`without`;
        yield { at: address.at, message: say`${'ADD'} fetches this ${how} a checksum to compare it with.` };
        continue;
      }
      const sum = instruction.sources.length === 1 && takesChecksums(layer) ? compared.sha256 : undefined;
      const { source, span } = instruction.keywordAt;
      const edit = { at: source.at(span.end, span.end), text: ` --checksum=sha256:${sum}` };
      yield {
        at: address.at,
        severity: 'info',
        message: say`Only a later step compares this; ${'ADD --checksum'} keeps anything else out of this layer, too.`,
        notes: [{ at: compared.at, message: say`Compares it.` }],
        ...(sum && { fix: { title: 'Compare it here', edits: [edit] } }),
      };
    }
  },
} satisfies Rule;

/** Frontends that are told by an older version than 1.6 know no `--checksum` (https://docs.docker.com/reference/dockerfile/). */
function takesChecksums({ stage }: Layer): boolean {
  return !stage.file.directives.some(({ name, value }) => name === 'syntax' && /:(?:0|1\.[0-5])(?![\d])/.test(value));
}

export const examples: readonly Example[] = [
  {
    title: 'one of several sources, and the JSON form',
    files: {
      Dockerfile: `
      FROM debian:12
      ADD local.txt https://example.com/app.tar.gz /opt/
                    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      ADD --chown=app:app ["http://example.com/a b.jar", "/opt/"]
                           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a version that only the build knows',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG VERSION
      ADD https://example.com/app-\${VERSION}.tar.gz /opt/
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'compared with a checksum by the next step',
    severity: 'info',
    files: {
      Dockerfile: `
      FROM debian:12
      WORKDIR /tmp
      ADD --chown=1000 https://example.com/app-1.2.tar.gz?raw=1 ./
                       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN echo "0104b334637a5f19aa9c983a91b54c89887c0984081f2068983107a6f6c21eeb  app-1.2.tar.gz" | sha256sum -c && tar xf app-1.2.tar.gz
    `,
    },
  },
  {
    title: 'another file compared by the next step',
    files: {
      Dockerfile: `
      FROM debian:12
      ADD https://example.com/app.tar.gz /tmp/
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN echo "0104b334637a5f19aa9c983a91b54c89887c0984081f2068983107a6f6c21eeb  /tmp/key.asc" | sha256sum -c
    `,
    },
  },
  {
    title: 'compared with a checksum',
    files: {
      Dockerfile: `
      FROM debian:12
      ADD --checksum=sha256:0104b334637a5f19aa9c983a91b54c89887c0984081f2068983107a6f6c21eeb https://example.com/app.tar.gz /opt/
    `,
    },
  },
  {
    title: 'files of the build context',
    files: {
      Dockerfile: `
      FROM debian:12
      ADD app.tar.gz /opt/
      ADD https/readme.txt /opt/
    `,
    },
  },
  {
    title: 'a git repository, which is pinned in another way',
    files: {
      Dockerfile: `
      FROM debian:12
      ADD https://github.com/moby/buildkit.git#v0.25.0 /src
    `,
    },
  },
  {
    title: 'named in a text',
    files: {
      Dockerfile: `
      FROM debian:12
      LABEL url="https://example.com/app.tar.gz"
      RUN echo ADD https://example.com/app.tar.gz /
    `,
    },
  },
];
