import { addedIndex, extraIndex, extraIndexLine, isVendorIndex } from '../../facts/packages/package-indexes.ts';
import { packageCommands } from '../../facts/packages/packages.ts';
import { buildCommands } from '../../model/dockerfile/acting.ts';
import { variablesSet } from '../../model/dockerfile/variables-set.ts';
import { writtenTexts } from '../../model/dockerfile/written.ts';
import { type Example, type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';

export default {
  id: 'dependency-confusion',
  title: 'A public package can take the place of your own',
  group: 'build',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'With two indexes the higher version wins, whichever it comes from. Anyone can publish a name that only your own index has, with a higher number.',
  fix: 'Use one index (`--index-url`) that also serves the public packages, or one that maps names to sources (a scope in npm, `uv` with its first-index strategy), and pin with hashes.',
  also: ['OWASP 13'],
  instructions: ['ENV', 'ARG', 'RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'heredoc'],
  *layer(layer) {
    const { instruction } = layer;
    const commands = buildCommands(layer);
    for (const { name, value, at } of variablesSet(instruction)) {
      const added = value && addedIndex(name, value);
      if (added !== undefined) yield tell(added, at);
    }
    const calls = packageCommands(commands);
    for (const [i, call] of calls.entries()) {
      const index = extraIndex(call, calls.slice(0, i));
      if (index) yield tell(index.url, index.at);
    }
    for (const { text, at } of writtenTexts(instruction)) {
      const url = extraIndexLine(text);
      if (url) yield tell(url, at);
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'a second index for pip',
    files: {
      Dockerfile: `
      FROM python:3.13
      RUN pip install --extra-index-url https://pypi.corp.example/simple internal==1.0
                      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      ENV PIP_EXTRA_INDEX_URL=https://pypi.corp.example/simple
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN pip config set global.extra-index-url https://pypi.corp.example/simple
                                                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a second source for gem',
    files: {
      Dockerfile: `
      FROM ruby:3.4
      RUN gem sources --add https://gems.corp.example && gem install internal -v 1.0
                      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'the index of a vendor, which holds only its own',
    severity: 'low',
    files: {
      Dockerfile: `
      FROM python:3.13
      RUN pip install torch==2.9.0 --extra-index-url=https://download.pytorch.org/whl/cpu
                                   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'one index',
    files: {
      Dockerfile: `
      FROM python:3.13
      RUN pip install --index-url https://pypi.corp.example/simple internal==1.0
      ENV PIP_INDEX_URL=https://pypi.corp.example/simple
    `,
    },
  },
  {
    title: 'a scope of npm, which maps names to a source',
    files: {
      Dockerfile: `
      FROM node:24
      RUN npm config set @corp:registry https://npm.corp.example && npm ci
    `,
    },
  },
  {
    title: 'uv takes the first index that has the name',
    files: {
      Dockerfile: `
      FROM python:3.13
      RUN uv pip install --extra-index-url https://pypi.corp.example/simple internal==1.0
    `,
    },
  },
  {
    title: 'one source for gem, instead of the public one',
    files: {
      Dockerfile: `
      FROM ruby:3.4
      RUN gem sources --remove https://rubygems.org/ --add https://gems.corp.example && bundle install
    `,
    },
  },
  {
    title: 'named elsewhere',
    files: {
      Dockerfile: `
      FROM python:3.13
      # pip install --extra-index-url https://pypi.corp.example/simple
      LABEL note="PIP_EXTRA_INDEX_URL"
      ENV PIP_EXTRA_INDEX_URL=""
    `,
    },
  },
  {
    title: 'by a variable of the step or of the build, in a list, or by another source for one install',
    files: {
      Dockerfile: `
      FROM python:3.13
      ARG PIP_EXTRA_INDEX_URL=https://pypi.corp.example/simple
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN export PIP_EXTRA_INDEX_URL=https://pypi.corp.example/simple && pip install app
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN echo "--extra-index-url https://pypi.corp.example/simple" > requirements.txt
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN gem install app --source https://gems.corp.example --source https://rubygems.org
                                                             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'hashes, which only the right package has',
    files: {
      Dockerfile: `
      FROM python:3.13
      RUN pip install --require-hashes --extra-index-url https://pypi.corp.example/simple -r requirements.txt
    `,
    },
  },
  {
    title: 'the public source taken away first',
    files: {
      Dockerfile: `
      FROM ruby:3.4
      RUN gem sources --clear-all && gem sources --add https://gems.corp.example && gem install app
      RUN gem install app --source https://gems.corp.example
    `,
    },
  },
];

function tell(url: string, at: Location): Problem {
  return {
    at,
    key: 'extra index',
    message: say`Packages may come from here or from the public index, whichever has the higher version.`,
    ...(isVendorIndex(url) && { severity: 'low' as const }),
  };
}
