import { type Example, type Rule, say } from '../../rule.ts';

export default {
  id: 'ambiguous-syntax',
  title: 'Reader and builder see different instructions',
  group: 'lifecycle',
  severity: 'high',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'What looks like an instruction here is none to the builder, or the other way round. Hardly anybody writes that by accident; it hides what the image does from whoever reviews it.',
  fix: 'Write it so that there is only one way to read it: one escape character at the end of a continued line, the delimiter of a here-document right behind `<<`, spaces as blanks.',
  also: [],
  *source(source, { project }) {
    for (const at of project.ambiguities) {
      if (at.source === source)
        yield { at, message: say`The builder and an editor disagree about whether an instruction begins here.` };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'two escapes at the end of a line do not continue it',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN echo hi \\\\
      USER root
      ~~~~
    `,
    },
  },
  {
    title: 'an escaped here-document is none',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN echo \\<<EOF
      USER root
      ~~~~
    `,
    },
  },
  {
    title: 'continued lines with comments and empty lines between',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN apt-get update && \\
          # what the build needs

          apt-get install -y make
      USER app
    `,
    },
  },
  {
    title: 'here-documents',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN <<EOF
      set -e
      USER=root make
      EOF
      COPY <<"A" <<B /etc/app/
      USER root
      A
      B
      USER app
    `,
    },
  },
  {
    title: 'another escape character, for Windows',
    files: {
      Dockerfile: `
      # escape=\`
      FROM mcr.microsoft.com/windows/nanoserver:ltsc2022
      RUN mkdir C:\\app\\ && \`
          dir C:\\
      USER ContainerUser
    `,
    },
  },
  {
    title: 'arithmetic and redirections',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN cat < in > out && echo "a << b" && head -n 3 <<< "$TEXT"
      USER app
    `,
    },
  },
];
