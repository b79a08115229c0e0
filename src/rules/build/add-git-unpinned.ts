import { gitSource } from '../../known/git-source.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { knownStart } from '../../text/setting.ts';

export default {
  id: 'add-git-unpinned',
  title: 'A repository becomes a layer at whatever commit it has',
  group: 'build',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Whoever can push to that branch, or move that tag, chooses what the next build takes in; no review of this file sees it.',
  fix: 'Name the commit: `ADD https://github.com/team/app.git#<40 digits> /src`, or `?ref=v1.2.3&checksum=<40 digits>`.',
  also: ['CIS 4.9', 'OWASP 13'],
  instructions: ['ADD'],
  *layer(layer) {
    const { instruction } = layer;
    if (instruction.keyword !== 'ADD' || instruction.flags.some(({ name }) => name === 'checksum')) return;
    for (const source of instruction.sources) {
      const git = gitSource(source.value ?? knownStart(source));
      // Behind `#` or `?`, only the build knows what it takes.
      if (!git || git.pinned === 'commit' || (source.value === undefined && /[#?]/.test(knownStart(source)))) continue;
      yield {
        at: source.at,
        message: git.ref
          ? say`${git.ref} of this repository can be another commit at every build.`
          : say`No commit is named, so every build takes whatever the repository has that day.`,
        ...(git.pinned === 'version' && { severity: 'low' as const }),
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'no ref, and a branch',
    files: {
      Dockerfile: `
      FROM debian:12
      ADD https://github.com/team/app.git /src
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      ADD git@github.com:team/app.git#main:lib /src
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      ADD --keep-git-dir=true https://github.com/team/app.git?branch=main /src
                              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a tag, which can be moved',
    severity: 'low',
    files: {
      Dockerfile: `
      FROM debian:12
      ADD https://github.com/moby/buildkit.git#v0.25.0 /src
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a commit',
    files: {
      Dockerfile: `
      FROM debian:12
      ADD https://github.com/team/app.git#0104b334637a5f19aa9c983a91b54c89887c0984 /src
      ADD https://github.com/team/app.git#0104b334637a5f19aa9c983a91b54c89887c0984:lib /lib
      ADD https://github.com/team/app.git?ref=v1&checksum=0104b334637a5f19aa9c983a91b54c89887c0984 /v1
      ADD --checksum=0104b334637a5f19aa9c983a91b54c89887c0984 https://github.com/team/app.git#main /main
    `,
    },
  },
  {
    title: 'a file, and a folder with that name',
    files: {
      Dockerfile: `
      FROM debian:12
      ADD https://github.com/team/app/archive/v1.tar.gz /src/
      ADD app.git /src/
      COPY app.git /src/
    `,
    },
  },
  {
    title: 'only the build knows',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG COMMIT
      ARG REPO
      ADD https://github.com/team/app.git#\${COMMIT} /src
      ADD $REPO /src
    `,
    },
  },
];
