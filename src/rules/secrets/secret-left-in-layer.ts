import { heldBy } from '../../facts/secrets/held-by-files.ts';
import { arrivalsOf, emptiedBy, removalOf } from '../../facts/secrets/leftovers.ts';
import { leaksOf } from '../../facts/secrets/secret-flow.ts';
import { isCredentialName } from '../../known/credentials.ts';
import type { Layer } from '../../model/project.ts';
import { type Example, type Message, type Problem, type Rule, say } from '../../rule.ts';
import { compareLocations } from '../../source.ts';

export default {
  id: 'secret-left-in-layer',
  title: 'A credential is removed too late',
  group: 'secrets',
  severity: 'high',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'A later step only hides what an earlier one added: it is still in the earlier layer, and `docker save` gives it to everyone who can pull the image.',
  fix: 'Never let it into a layer: mount it for the step that needs it, `RUN --mount=type=secret,id=…,target=…`, or `--mount=type=ssh` for keys.',
  also: ['CIS 4.10'],
  instructions: ['COPY', 'ADD', 'RUN', 'ENV'],
  *layer(layer, { shipped, project, policy: { secrets } }) {
    const lower = shipped(layer) ? {} : { severity: 'medium' as const };
    const { layers } = layer.stage;
    // A mounted secret that is written out is told as that.
    const leaked = leaksOf(layer);
    for (const arrival of arrivalsOf(layer)) {
      if (leaked.some(({ at }) => compareLocations(at, arrival.at) === 0)) continue;
      const removal = removalOf(arrival, layers);
      if (!removal || heldBy(arrival, project, secrets)?.length === 0) continue;
      const { file, at } = arrival;
      yield {
        at,
        ...lower,
        message: say`${file} stays in this layer: removing it in a later step hides it only.`,
        notes: [{ at: removal.at, message: say`Removes ${file} from the merged view, not from the layer.` }],
      };
    }
    const kept = shipped(layer) ? say`in the history of the image` : say`in the build cache and its history`;
    for (const problem of emptied(layer, kept)) yield { ...problem, ...lower };
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'a key copied, used and removed',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY id_rsa /root/.ssh/id_rsa
           ~~~~~~
      RUN git clone git@git.corp.net:app.git
      RUN rm -f /root/.ssh/id_rsa
    `,
    },
  },
  {
    title: 'written by one step, removed with its folder by another',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG TOKEN
      WORKDIR /app
      RUN echo "machine git.corp.net password $TOKEN" > ~/.netrc && echo "$TOKEN" | tee .npmrc
                                                        ~~~~~~~~                        ~~~~~~
      RUN npm ci
      RUN rm -rf ~/.netrc /app/.npmrc
    `,
    },
  },
  {
    title: 'a pattern and a folder',
    files: {
      Dockerfile: `
      FROM debian:12
      WORKDIR /srv
      COPY .ssh /root/.ssh
           ~~~~
      ADD certs/client.key deploy.key ./keys/
          ~~~~~~~~~~~~~~~~ ~~~~~~~~~~
      RUN make && rm -rf /root/.ssh keys/*.key
    `,
    },
  },
  {
    title: 'a variable that is emptied',
    files: {
      Dockerfile: `
      FROM node:24
      ARG TOKEN
      ENV NPM_TOKEN=$TOKEN
          ~~~~~~~~~
      RUN npm ci
      ENV NPM_TOKEN=
    `,
    },
  },
  {
    title: 'written and removed by one step',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG TOKEN
      RUN echo "machine git.corp.net password $TOKEN" > ~/.netrc && git clone https://git.corp.net/app && rm ~/.netrc
    `,
    },
  },
  {
    title: 'not removed at all is told as what it is',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY id_rsa /root/.ssh/id_rsa
    `,
    },
  },
  {
    title: 'another file is removed',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY id_rsa /root/.ssh/id_rsa
      RUN rm -rf /var/lib/apt/lists/* /root/.cache /root/.ssh/id_rsa.pub
    `,
    },
  },
  {
    title: 'removed before it is added',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN rm -rf /root/.ssh
      COPY id_rsa /root/.ssh/id_rsa
    `,
    },
  },
  {
    title: 'files that hold none',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY app.tar.gz requirements.txt /tmp/
      RUN tar xf /tmp/app.tar.gz && rm /tmp/app.tar.gz
      ENV PATH=/app/bin
      ENV PATH=
    `,
    },
  },
  {
    title: 'a file of the repository that holds none',
    files: {
      Dockerfile: `
      FROM node:24
      COPY .npmrc ./
      RUN npm ci
      RUN rm .npmrc
    `,
      '.npmrc': `
      registry=https://npm.corp.net
    `,
    },
  },
  {
    title: 'only mounted',
    files: {
      Dockerfile: `
      FROM node:24
      RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci
      RUN rm -f /root/.npmrc
    `,
    },
  },
  {
    title: 'a mounted secret that is written out, which is told as that',
    files: {
      Dockerfile: `
      FROM node:24
      RUN --mount=type=secret,id=npmrc cat /run/secrets/npmrc > /root/.npmrc && npm ci
      RUN rm /root/.npmrc
    `,
    },
  },
];

/** `ENV TOKEN=$TOKEN`, and later `ENV TOKEN=`. */
function* emptied(layer: Layer, kept: Message): Iterable<Problem> {
  if (layer.instruction.keyword !== 'ENV') return;
  for (const { name, nameAt, value } of layer.instruction.pairs) {
    if (
      !isCredentialName(name) ||
      !value ||
      value.value === '' ||
      (value.value !== undefined && !value.variables?.length)
    )
      continue;
    const end = emptiedBy(name, layer);
    if (!end) continue;
    yield {
      at: nameAt,
      message: say`${name} stays ${kept}: setting it to nothing later hides it only.`,
      notes: [{ at: end, message: say`Empties ${name} for what comes after.` }],
    };
  }
}
