import { fetchedBefore } from '../../facts/packages/build-steps.ts';
import { optionOf, type Package, type PackageCommand, packageCommands } from '../../facts/packages/packages.ts';
import { buildCommands } from '../../model/dockerfile/acting.ts';
import type { Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { positionOf } from '../../model/dockerfile/position.ts';
import { type Example, list, type Message, type Rule, say } from '../../rule.ts';
import { once } from '../../text/once.ts';

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
  instructions: ['RUN'],
  *layer(layer) {
    for (const call of packageCommands(buildCommands(layer))) {
      const fetches = call.action === 'install' || call.action === 'run';
      if (call.kind !== 'language' || !fetches || isLocked(call, layer)) continue;
      const named = call.packages.filter(({ from }) => from === 'registry');
      const unpinned = named.filter(({ version }) => version === 'moving' || version === 'none');
      const ranges = named.filter(({ version }) => version === 'range');
      if (unpinned.length > 0) {
        const does = call.action === 'run' ? say`runs` : say`installs`;
        yield {
          at: unpinned[0]!.word.at,
          message: say`${call.program} ${does} ${names(unpinned)} in whatever version is newest that day.`,
        };
      } else if (ranges.length > 0) {
        yield {
          at: ranges[0]!.word.at,
          severity: 'info',
          message: say`${call.program} takes the newest version of ${names(ranges)} within the limits given here, not the one that was tried.`,
        };
      }
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
      RUN pip install flask==3.1.2 'uvicorn[standard]==0.38.0' flask[async]===3.1.2
      RUN npm i -g typescript@5.9.3 @scope/tool@1.0.0 && gem install rails -v 8.0.2 && gem install rack:3.2.0
      RUN go install example.com/tool@v1.2.3 && cargo install ripgrep --version 15.1.0 && cargo install fd-find@10.3.0
      RUN composer require vendor/package:2.0.1
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
      RUN go install example.com/tool && go run main.go && bundle install --without development test && yarn install && composer install
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
  {
    title: 'limits, within which the newest is taken',
    severity: 'info',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN pip install 'flask>=3,<4' gunicorn~=23.0 uvicorn==0.38.0
                      ~~~~~~~~~~~~~
      RUN npm install -g typescript@5
                         ~~~~~~~~~~~~
      RUN gem install rails -v '~> 8.0'
                      ~~~~~
      RUN composer require vendor/package:^2.0
                           ~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'other managers of languages',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN conda install -y -c conda-forge numpy=2.1 pandas
                                                    ~~~~~~
      RUN poetry add flask && pipenv install flask && uv add flask
                     ~~~~~                   ~~~~~           ~~~~~
      RUN dotnet tool install --global dotnet-ef
                                       ~~~~~~~~~
      RUN corepack prepare pnpm@latest --activate
                           ~~~~~~~~~~~
      RUN pecl install redis xdebug-3.4.7 && cpanm --notest Mojolicious JSON@4.10
                       ~~~~~                                ~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'fetched only to be run',
    files: {
      Dockerfile: `
      FROM node:24
      RUN npx --yes create-vite app && uvx ruff check . && pnpm dlx cowsay hi
                    ~~~~~~~~~~~            ~~~~                     ~~~~~~
    `,
    },
  },
  {
    title: 'a program that the project itself has installed',
    files: {
      Dockerfile: `
      FROM node:24
      COPY package.json package-lock.json ./
      RUN npm ci && npx prisma generate
    `,
    },
  },
  {
    title: 'versions of other managers',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN conda install -y numpy=2.1.0 && conda env create -f environment.yml && poetry add flask@3.1.2
      RUN dotnet tool install dotnet-ef --version 10.0.1 && corepack prepare pnpm@10.22.0 --activate
      RUN npx cowsay@1.6.0 && uvx ruff@0.14.5 check && pipx run black==25.11.0 . && composer create-project a/b app 1.0.0
      RUN pecl install -f redis-6.2.0 && cpanm Mojolicious@9.41 && cpanm --installdeps .
    `,
    },
  },
  {
    title: 'limits in a file',
    files: {
      Dockerfile: `
      FROM debian:12
      ENV PIP_CONSTRAINT=/constraints.txt
      RUN pip install flask
    `,
    },
  },
];

function names(packages: readonly Package[]): Message {
  return list(
    packages.map(({ name }) => name),
    5,
  );
}

/** Whether something else says which version: a constraints file, a folder of wheels, the project's own lock file. */
function isLocked(call: PackageCommand, layer: Layer): boolean {
  if (call.manager === 'pip') {
    const options = optionOf(call, '-c', '--constraint', '--constraints', '--no-index', '--require-hashes');
    return (
      options !== undefined || ['PIP_CONSTRAINT', 'UV_CONSTRAINT', 'PIP_NO_INDEX'].some((name) => isSet(name, layer))
    );
  }
  // A program that the project itself depends on is taken from its packages.
  if (/^(?:exec|x)$/.test(call.subcommand) && call.packages.every(({ version }) => version === 'none')) {
    return (
      layer.stage.base.kind === 'stage' ||
      firstCopy(layer.stage) < positionOf(layer) ||
      fetchedBefore(layer) ||
      packageCommands(buildCommands(layer)).some(({ manager, action }) => manager === call.manager && action !== 'run')
    );
  }
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

function isSet(name: string, { environment }: Layer): boolean {
  const setting = environment.get(name);
  return setting !== undefined && setting.value !== '';
}
