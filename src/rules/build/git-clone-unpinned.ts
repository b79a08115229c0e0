import { unpinnedClone, unpinnedGitPackage } from '../../facts/downloads/git-clone.ts';
import { buildCommands } from '../../model/dockerfile/acting.ts';
import { type Example, type Rule, say } from '../../rule.ts';

export default {
  id: 'git-clone-unpinned',
  title: 'The build takes whatever a repository has that day',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Two builds of this file give two different images, and whoever can push to that repository chooses what is in the next one.',
  fix: 'Check out a commit: `git clone … && git -C app checkout <40 digits>`, or `ADD https://….git#<40 digits>`; for packages, put `@<commit>` behind the address.',
  also: ['OWASP 13'],
  instructions: ['RUN'],
  *layer(layer) {
    const own = buildCommands(layer);
    for (const [i, command] of own.entries()) {
      const clone = unpinnedClone(own, i, layer);
      if (clone) {
        yield {
          at: clone.at,
          message: clone.ref
            ? say`${clone.ref} of this repository moves with every push.`
            : say`No commit of this repository is checked out, so it is whatever was pushed last.`,
        };
      }
      const unpinned = unpinnedGitPackage(command);
      if (unpinned)
        yield { at: unpinned, message: say`No commit of this repository is named, so it is whatever was pushed last.` };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'the default branch, and another',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN git clone --depth 1 https://github.com/team/app.git /src && make -C /src
                              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN git clone -b develop git@github.com:team/lib.git
                               ~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'packages from a repository',
    files: {
      Dockerfile: `
      FROM python:3.13
      RUN pip install git+https://github.com/team/app.git
                      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN cargo install --git https://github.com/team/tool
                        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a commit that is checked out later',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN git clone https://github.com/team/app.git /src
      WORKDIR /src
      RUN git checkout 0104b334637a5f19aa9c983a91b54c89887c0984
    `,
    },
  },
  {
    title: 'a release',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN git clone --branch v1.2.3 --depth 1 https://github.com/team/app.git
      RUN pip install git+https://github.com/team/app.git@v1.2.3#egg=app
      RUN cargo install --git https://github.com/team/tool --tag v1.0.0
    `,
    },
  },
  {
    title: 'a version that only the build knows',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG VERSION
      RUN git clone -b $VERSION https://github.com/team/app.git
      RUN git clone https://github.com/team/lib.git && cd lib && git reset --hard $VERSION
    `,
    },
  },
  {
    title: 'a repository of this machine',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN git clone /mnt/app /src && git clone . /copy && git clone file:///mnt/b
    `,
    },
  },
  {
    title: 'spoken of',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN echo "git clone https://github.com/team/app.git" > /readme
    `,
    },
  },
  {
    title: 'of two repositories, only one at a commit',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN git clone https://example.com/a.git && git clone https://example.com/b.git && cd b && git checkout v1.2.3
                    ~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'tags in other spellings, and a version that only the build knows',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN git clone https://example.com/a.git && git -C a checkout tags/v1.2.3 -b build
      RUN git clone --branch OpenSSL_1_1_1w https://example.com/b.git && git clone -b "v\${VERSION}" https://example.com/c.git
      RUN git clone https://example.com/d.git && mkdir -p d/build && cd d/build && git checkout v1
    `,
    },
  },
  {
    title: 'cloned in a stage of its own, and checked out where it is built',
    files: {
      Dockerfile: `
      FROM debian:12 AS src
      RUN git clone https://example.com/app.git /src
      FROM debian:12
      ARG VERSION
      RUN --mount=from=src,source=/src,target=/src,rw git -C /src checkout "$VERSION" && make -C /src
    `,
    },
  },
  {
    title: 'a later step that checks out a commit of another clone',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN git clone https://example.com/a.git
                    ~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN git clone https://example.com/b.git && cd b && git checkout 0104b334637a5f19aa9c983a91b54c89887c0984
    `,
    },
  },
  {
    title: 'a later step that goes into the clone and checks out a commit',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN git clone https://example.com/a.git
      RUN cd a && git checkout 0104b334637a5f19aa9c983a91b54c89887c0984
    `,
    },
  },
];
