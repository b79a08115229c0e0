/** What there is to begin with. */
import type { Content } from '../review/answer.ts';

const dockerfile = `FROM node:24 AS build
WORKDIR /app
COPY . .
RUN npm install
ENV API_TOKEN=ghp_Zq8vT2mNc4Rk7LxWb3HdPy6JsUa9Ef1Gi5Ko

FROM node:24-slim
WORKDIR /app
COPY --from=build /app /app
RUN curl -k https://example.com/install.sh | sh
CMD ["node", "server.js"]
`;

const compose = `services:
  shop:
    build: .
    ports:
      - 8080:8080
    volumes:
      - /var/run/docker.sock:/var/run/docker.sock
  db:
    image: postgres
    environment:
      POSTGRES_PASSWORD: postgres
    ports:
      - 5432:5432
`;

const before = `x-service: &service
  image: ghcr.io/acme/shop:2.4.1
  restart: unless-stopped

x-debugging: &debugging
  privileged: true
  command: ["node", "--inspect", "server.js"]

services:
  shop:
    <<: *service
`;

/** One line changes, and what it brings in stands elsewhere; the picture in README.md shows it as well. */
export const hiddenPrivilege = { before, after: before.replace('<<: *service', '<<: [*service, *debugging]') };

export const samples: Readonly<Record<'files' | 'change' | 'empty', Content>> = {
  files: { after: { Dockerfile: dockerfile, 'compose.yaml': compose } },
  change: {
    before: { 'compose.yaml': before, '.github/layer-review.yml': 'fail-on: high\n' },
    after: {
      'compose.yaml': hiddenPrivilege.after,
      '.github/layer-review.yml': 'fail-on: high\n',
    },
  },
  empty: { after: { Dockerfile: '' } },
};
