import { type Hidden, hiddenIn } from '../../facts/change/hidden-text.ts';
import { looksLike } from '../../known/lookalikes.ts';
import { commentsOf } from '../../model/comments.ts';
import type { Dockerfile } from '../../model/dockerfile/instruction.ts';
import type { Project } from '../../model/project.ts';
import { type Example, list, type Message, type Problem, type Rule, type Severity, say } from '../../rule.ts';
import { textAt } from '../../source.ts';
import { once } from '../../text/once.ts';

export default {
  id: 'invisible-unicode',
  title: 'The file is not what it looks like',
  group: 'lifecycle',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Characters that nobody sees, or that look like others, make a reviewer read one thing and the builder another. That is how code is smuggled past a review.',
  fix: 'Delete the characters, or type the word again. Where they are meant, as in a file of test data, keep them out of Dockerfiles and compose files.',
  also: [],
  *source(source, { project }) {
    for (const { kind, at, codes } of hiddenIn(source, commentsOf(project).get(source) ?? [])) {
      if (kind === 'return' && project.ambiguities.some((place) => place.source === source)) continue;
      yield {
        at,
        key: `${kind} ${codes.join(' ')}`,
        message: kind === 'lookalike' ? passing(textAt(at)) : words[kind](codes),
      };
    }
    const dockerfile = dockerfilesOf(project).get(source);
    if (dockerfile) yield* otherEscape(dockerfile);
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'a letter of another alphabet in the name of a host',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSLO https://gіthub.com/acme/tool/releases/download/v1/tool
                              ~~~~~~
    `,
    },
  },
  {
    title: 'text that runs the other way',
    files: {
      Dockerfile: `
      FROM debian:12
      # harmless \u202e toor RESU \u202c
                 ~           ~
      USER app
    `,
    },
  },
  {
    title: 'a character without width in a value',
    files: {
      'compose.yaml': `
      services:
        web:
          image: example/web:1
          user: "ro\u200bot"
                   ~
    `,
    },
  },
  {
    title: 'text in tags, which only programs read',
    files: {
      Dockerfile: `
      FROM debian:12
      # by the book\u{e0041}\u{e0042}
                   ~~~~
      USER app
    `,
    },
  },
  {
    title: 'a return inside a line, which a terminal shows as its end alone',
    files: {
      'compose.yaml': `
      services:
        web:
          image: example/web:1
          command: "a\\tb \rx"
                         ~
    `,
    },
  },
  {
    title: 'an escape character that no line of a Linux image needs, and lines that look continued',
    files: {
      Dockerfile: `
      # escape=\`
      ~~~~~~~~~~
      FROM debian:12
      RUN echo done \\
      USER root
    `,
    },
  },
  {
    title: 'an escape character that changes nothing here',
    severity: 'low',
    files: {
      Dockerfile: `
      # escape=\`
      ~~~~~~~~~~
      FROM debian:12
      USER app
    `,
    },
  },
  {
    title: 'text in other languages',
    files: {
      Dockerfile: `
      FROM debian:12
      # Собирает образ; 構築する; שלום; می‌خواهم
      LABEL description="Сервис για όλους, क्‍ष"
      RUN echo "naïve café Ünïcode, 10 µs, 5 kΩ"
      USER app
    `,
    },
  },
  {
    title: 'emoji, also those of several parts',
    files: {
      'compose.yaml': `
      services:
        web: # 👩‍💻 keep ⚠️
          image: example/web:1
          labels:
            team: "👨‍👩‍👧 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} 1️⃣ ❤️"
    `,
    },
  },
  {
    title: 'a byte order mark at the start',
    files: { Dockerfile: '\ufeffFROM debian:12\nUSER app\n' },
  },
  {
    title: 'a blank without width that came with a pasted comment',
    files: {
      Dockerfile: `
      FROM debian:12
      # see the wiki\u200b for why
      USER app
    `,
    },
  },
  {
    title: 'lines that end as on Windows',
    files: { Dockerfile: 'FROM debian:12\r\nRUN make \\\r\n  install\r\nUSER app\r\n' },
  },
  {
    title: 'the escape character of a Windows image, and of an image that is not known',
    files: {
      Dockerfile: `
      # escape=\`
      FROM mcr.microsoft.com/windows/servercore:ltsc2022
      RUN dir C:\\
      USER ContainerUser
    `,
      'Dockerfile.base': `
      # escape=\`
      ARG BASE
      FROM $BASE
      RUN dir C:\\
    `,
    },
  },
  {
    title: 'words that join two alphabets for everybody to see',
    files: {
      'compose.yaml': `
      services:
        web:
          image: example/web:1
          environment:
            TITLE: "МойApp, ПриветWorld, Δt"
    `,
    },
  },
];

const dockerfilesOf = once(({ dockerfiles }: Project) => new Map(dockerfiles.map((file) => [file.source, file])));

const words: Readonly<Record<Exclude<Hidden['kind'], 'lookalike'>, (codes: readonly string[]) => Message>> = {
  direction: (codes) =>
    say`Here ${list(codes)} turns the direction of the text, so that it shows in another order than it is.`,
  invisible: (codes) => say`Here is ${list(codes)}, which nobody sees and which is part of the word all the same.`,
  tag: () => say`Here is text in characters that show as nothing; programs and language models read it.`,
  control: (codes) =>
    say`The control character ${list(codes)} can hide text from whoever looks at the file in a terminal.`,
  return: () => say`A return inside the line makes a terminal show only what follows it.`,
};

function passing(word: string): Message {
  return say`${word} is written with letters of another alphabet that look like those of ${looksLike(word)}.`;
}

/** A backtick as the escape character, on Linux: there it only makes a `\` at the end of a line mean nothing. */
function* otherEscape({ source, directives, stages }: Dockerfile): Iterable<Problem> {
  const directive = directives.find(({ name, value }) => name === 'escape' && value === '`');
  const bases = stages.map(({ base }) => base).filter(({ kind }) => kind !== 'stage');
  const linux = bases.every(
    (base) => base.kind === 'image' && (base.known?.shell === 'posix' || base.known?.shell === 'none'),
  );
  if (!directive || !linux || bases.length === 0) return;
  const severity: Severity = /\\[ \t]*\r?$/m.test(source.text) ? 'high' : 'low';
  const message = say`With ${'`'} as the escape character a ${'\\'} at the end of a line does not continue it, and what follows is an instruction of its own.`;
  yield { at: directive.at, severity, message };
}
