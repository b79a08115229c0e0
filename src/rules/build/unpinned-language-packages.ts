import { buildCommands } from '../../model/dockerfile/acting.ts';
import type { Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { positionOf } from '../../model/dockerfile/position.ts';
import { once } from '../../model/once.ts';
import { optionOf, type PackageCommand, packageCommands } from '../../model/shell/packages.ts';
import { type Example, list, type Rule, say } from '../../rule.ts';

export default {
  id: 'unpinned-language-packages',
  title: 'A package is installed in whatever version is newest',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Accounts of package authors are taken over every week; the next build then installs what the thief has published. Old versions stay available, so naming one costs nothing.',
  fix: 'Name the version (`flask==3.1.2`, `typescript@5.9.3`, `rails:8.0.2`), or install from a lock file.',
  also: ['OWASP 9', 'OWASP 13', 'hadolint DL3013', 'hadolint DL3016'],
  *layer(layer) {
    for (const call of packageCommands(buildCommands(layer))) {
      if (call.kind !== 'language' || call.action !== 'install' || isLocked(call, layer)) continue;
      const unpinned = call.packages.filter(
        ({ from, version }) => from === 'registry' && (version === 'moving' || version === 'none'),
      );
      const [first] = unpinned;
      if (!first) continue;
      yield {
        at: first.word.at,
        message: say`${call.command.name!} installs ${list(
          unpinned.map(({ name }) => name),
          5,
        )} in whatever version is newest that day.`,
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'each manager',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN pip install --no-cache-dir flask requests==2.32.5 && python3 -m pip install -U "uvicorn[standard]"
                                     ~~~~~                                               ~~~~~~~~~~~~~~~~~~~
      RUN npm install -g typescript && yarn global add serve@latest && pnpm add -g @scope/tool
                         ~~~~~~~~~~                    ~~~~~~~~~~~~                ~~~~~~~~~~~
      RUN gem install rails && go install example.com/tool@latest && cargo install ripgrep
                      ~~~~~               ~~~~~~~~~~~~~~~~~~~~~~~                  ~~~~~~~
      RUN composer require vendor/package
                           ~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'in the exec form, through sudo, and for a tool',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN ["pip", "install", "flask"]
                             ~~~~~~~
      RUN sudo -H pip3 install flask && uv tool install ruff
                               ~~~~~                    ~~~~
    `,
    },
  },
  {
    title: 'a tool of Go where there is no module',
    files: {
      Dockerfile: `
      FROM golang:1.26
      RUN go install example.com/tool
                     ~~~~~~~~~~~~~~~~
      RUN go run example.com/other@latest --flag x
                 ~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'options for the compiler, and repositories',
    files: {
      Dockerfile: `
      FROM ruby:3.4
      RUN gem install nokogiri -v 1.18.0 -- --use-system-libraries
      RUN npm install user/repository#v1.2.3 && pip install --build /tmp/b yamllint==1.37.0
    `,
    },
  },
  {
    title: 'versions',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN pip install flask==3.1.2 'uvicorn[standard]~=0.38' "gunicorn>=23,<24"
      RUN npm i -g typescript@5.9.3 @scope/tool@1.0.0 && gem install rails -v 8.0.2 && gem install rack:3.2.0
      RUN go install example.com/tool@v1.2.3 && cargo install ripgrep --version 15.1.0 && cargo install fd-find@10.3.0
      RUN composer require vendor/package:^2.0
    `,
    },
  },
  {
    title: 'files, folders and addresses',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN pip install . ./lib /wheels/*.whl -e .[dev] -r requirements.txt
      RUN pip install -c constraints.txt flask && pip install --no-index --find-links=/wheels flask
      RUN npm install ./app.tgz https://example.com/a.tgz && npm ci && npm install
      RUN go install ./cmd/... && go get -d ./... && cargo install --path . && gem install app.gem
    `,
    },
  },
  {
    title: 'versions that only the build knows',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG FLASK
      RUN pip install flask==$FLASK && npm install -g typescript@\${TS_VERSION} $TOOLS
      RUN go install example.com/tool@\${VERSION}
    `,
    },
  },
  {
    title: 'options with values',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN pip install --timeout 60 --target /opt --index-url https://pypi.example.com/simple flask==3.1.2
      RUN npm install --prefix /opt --registry https://npm.example.com typescript@5.9.3
    `,
    },
  },
  {
    title: 'what the project locks',
    files: {
      Dockerfile: `
      FROM golang:1.26
      COPY . .
      RUN go install example.com/tool && go run main.go && bundle install && yarn install && composer install
    `,
    },
  },
  {
    title: 'other subcommands',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN pip download flask; npm run build; cargo build; pip config set global.timeout 60; npm config set x y
      RUN echo pip install flask && apt-get install -y python3-pip
    `,
    },
  },
];

/** Whether something else says which version: a constraints file, a folder of wheels, the project's own lock file. */
function isLocked(call: PackageCommand, layer: Layer): boolean {
  if (call.manager === 'pip')
    return optionOf(call, '-c', '--constraint', '--no-index', '--require-hashes', '--constraints') !== undefined;
  if (call.manager === 'go') {
    return (
      call.subcommand !== 'get' &&
      call.packages.every(({ version }) => version === 'none') &&
      firstCopy(layer.stage) < positionOf(layer)
    );
  }
  return call.manager === 'cargo' && optionOf(call, '--git', '--path') !== undefined;
}

/** A module of the project's own, whose `go.mod` says the versions, comes with a COPY. */
const firstCopy = once(({ layers }: Stage) => {
  const first = layers.findIndex(({ instruction: { keyword } }) => keyword === 'COPY' || keyword === 'ADD');
  return first === -1 ? Number.POSITIVE_INFINITY : first;
});
