import { compilesOnly, fetchedBefore } from '../../facts/packages/build-steps.ts';
import { buildCommands } from '../../model/dockerfile/acting.ts';
import { type Example, type Rule, say } from '../../rule.ts';

export default {
  id: 'build-network-unrestricted',
  title: 'A step that needs no network has one',
  group: 'build',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'Code of dependencies runs while the program is compiled; with a network it can send out what it finds, or fetch more.',
  fix: 'The dependencies are there already, so compile without: `RUN --network=none go build …`.',
  also: ['OWASP 13'],
  instructions: ['RUN'],
  *layer(layer) {
    const { instruction } = layer;
    if (instruction.keyword !== 'RUN' || instruction.flags.some(({ name }) => name === 'network')) return;
    const commands = buildCommands(layer);
    if (!compilesOnly(commands) || !fetchedBefore(layer)) return;
    yield {
      at: instruction.keywordAt,
      key: commands[0]!.name ?? '',
      message: say`The dependencies were fetched above; this step can do without a network.`,
    };
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'Go, with its modules fetched before',
    files: {
      Dockerfile: `
      FROM golang:1.26 AS build
      COPY go.mod go.sum ./
      RUN go mod download
      COPY . .
      RUN CGO_ENABLED=0 go build -o /app ./cmd/app
      ~~~
    `,
    },
  },
  {
    title: 'Node',
    files: {
      Dockerfile: `
      FROM node:24
      RUN npm ci
      COPY . .
      RUN npm run build
      ~~~
    `,
    },
  },
  {
    title: 'without a network already',
    files: {
      Dockerfile: `
      FROM golang:1.26 AS build
      RUN go mod download
      RUN --network=none go build -o /app
    `,
    },
  },
  {
    title: 'a step that fetches',
    files: {
      Dockerfile: `
      FROM golang:1.26 AS build
      RUN go build -o /app
      RUN go mod download && go build -o /app2
      RUN curl -fsSLO https://example.com/a && go build
    `,
    },
  },
  {
    title: 'nothing was fetched before',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN mkdir /app && make
    `,
    },
  },
];
