import { dedent } from './dedent.ts';
import type { Files } from './repository.ts';
import type { RegistryStandIn } from './stand-in/registry.ts';

/** A small shop: what its repository holds, what a pull request does to it, and what mends that. */
export const base: Files = {
  'README.md': '# Shop\n',
  'web/Dockerfile': dedent(`
    # The front end
    FROM node:24.4-alpine AS build
    WORKDIR /src
    COPY package.json package-lock.json ./
    RUN npm ci
    COPY src ./src
    RUN npm run build

    FROM nginxinc/nginx-unprivileged:1.29-alpine
    COPY --from=build /src/dist /usr/share/nginx/html
    EXPOSE 8080
  `),
  'worker/Dockerfile': dedent(`
    FROM python:3.13-slim AS base
    USER root
    RUN apt-get update && apt-get install -y --no-install-recommends libpq5 \\
     && rm -rf /var/lib/apt/lists/*

    FROM base AS test
    COPY requirements-dev.txt .
    RUN pip install -r requirements-dev.txt

    FROM base
    WORKDIR /app
    COPY requirements.txt .
    RUN pip install -r requirements.txt
    COPY worker ./worker
    CMD ["python", "-m", "worker"]
  `),
  'tools/backup/Dockerfile': dedent(`
    FROM alpine:3.22
    RUN apk add --no-cache postgresql17-client && adduser -D backup
    USER backup
    COPY backup.sh /usr/local/bin/
    CMD ["backup.sh"]
  `),
  'compose.yaml': dedent(`
    x-service: &service
      restart: unless-stopped
      read_only: true
      mem_limit: 256m

    services:
      web:
        <<: *service
        build: web
        ports:
          - "127.0.0.1:8080:8080"
      worker:
        <<: *service
        build: worker
        environment:
          DATABASE_URL: \${DATABASE_URL:?}
      db:
        <<: *service
        image: postgres:17.5
        read_only: false
        environment:
          POSTGRES_PASSWORD_FILE: /run/secrets/db
  `),
  'compose.monitoring.yml': dedent(`
    services:
      exporter:
        image: prom/node-exporter:v1.9.1
        mem_limit: 64m
        read_only: true
  `),
};

export const change: Files = {
  'web/Dockerfile': dedent(`
    # The front end
    FROM node AS build
    WORKDIR /src
    RUN curl -fsSL https://get.example.com/pnpm.sh | sh -
    COPY package.json pnpm-lock.yaml ./
    RUN pnpm install --frozen-lockfile
    COPY src ./src
    RUN pnpm build

    FROM debian:12.11-slim
    RUN apt-get update && apt-get install -y --no-install-recommends darkhttpd \\
     && useradd --system --no-create-home site
    COPY --from=build /src/dist /var/www/html
    EXPOSE 8080
    CMD ["darkhttpd", "/var/www/html", "--port", "8080"]
  `),
  'worker/Dockerfile': dedent(`
    FROM python:3.13-slim AS base
    USER root
    RUN apt-get update && apt-get install -y --no-install-recommends libpq5 \\
     && rm -rf /var/lib/apt/lists/*

    FROM base AS test
    COPY requirements-dev.txt .
    RUN pip install -r requirements-dev.txt

    FROM base
    WORKDIR /app
    COPY requirements.txt .
    RUN pip install -r requirements.txt
    COPY worker ./worker
    COPY plugins ./plugins
    CMD ["python", "-m", "worker"]
  `),
  'compose.yaml': dedent(`
    x-service: &service
      restart: unless-stopped
      read_only: true
      mem_limit: 256m

    x-agent: &agent
      privileged: true
      volumes:
        - /var/run/docker.sock:/var/run/docker.sock:ro

    services:
      web:
        <<: *service
        build: web
        ports:
          - "8080:8080"
      worker:
        <<: *service
        build: worker
        environment:
          DATABASE_URL: \${DATABASE_URL:?}
          QUEUE_TOKEN: tr0ub4dor-and-3
      db:
        <<: *service
        image: postgres:17.5
        read_only: false
        environment:
          POSTGRES_PASSWORD_FILE: /run/secrets/db
      agent:
        <<: [*agent, *service]
        image: example/agent:2.1
      cleaner:
        <<: *agent
        image: example/cleaner:0.4
  `),
};

/** What the author pushes next. */
export const fix: Files = {
  'web/Dockerfile': dedent(`
    # The front end
    FROM node:24.4-alpine AS build
    WORKDIR /src
    RUN npm install --global pnpm@10.12.4
    COPY package.json pnpm-lock.yaml ./
    RUN pnpm install --frozen-lockfile
    COPY src ./src
    RUN pnpm build

    FROM debian:12.11-slim
    RUN apt-get update && apt-get install -y --no-install-recommends darkhttpd \\
     && useradd --system --no-create-home site
    COPY --from=build /src/dist /var/www/html
    EXPOSE 8080
    USER site
    CMD ["darkhttpd", "/var/www/html", "--port", "8080"]
  `),
  'worker/Dockerfile': dedent(`
    FROM python:3.13-slim AS base
    RUN apt-get update && apt-get install -y --no-install-recommends libpq5 \\
     && rm -rf /var/lib/apt/lists/* \\
     && useradd --system --uid 10001 worker
    USER 10001

    FROM base AS test
    COPY requirements-dev.txt .
    RUN pip install -r requirements-dev.txt

    FROM base
    WORKDIR /app
    COPY requirements.txt .
    RUN pip install -r requirements.txt
    COPY worker ./worker
    COPY plugins ./plugins
    CMD ["python", "-m", "worker"]
  `),
  'compose.yaml': dedent(`
    x-service: &service
      restart: unless-stopped
      read_only: true
      mem_limit: 256m

    services:
      web:
        <<: *service
        build: web
        ports:
          - "127.0.0.1:8080:8080"
      worker:
        <<: *service
        build: worker
        environment:
          DATABASE_URL: \${DATABASE_URL:?}
          QUEUE_TOKEN: \${QUEUE_TOKEN:?}
      db:
        <<: *service
        image: postgres:17.5
        read_only: false
        environment:
          POSTGRES_PASSWORD_FILE: /run/secrets/db
      agent:
        <<: *service
        image: example/agent:2.1
        environment:
          DOCKER_HOST: tcp://socket-proxy:2375
  `),
};

/** A service of the shop that is built on an image of a registry, and the policy that says whom to ask about it. */
export function bumped({ host }: RegistryStandIn, version: number): Files {
  return {
    '.github/layer-review.yml': `registries: [${host}]\n`,
    'tickets/Dockerfile': dedent(`
      FROM ${host}/acme/node:${version}
      WORKDIR /app
      COPY package.json package-lock.json ./
      RUN npm ci --omit=dev
      COPY src ./src
      HEALTHCHECK CMD ["node", "src/health.js"]
      CMD ["node", "src/main.js"]
    `),
  };
}

/** Keeps what that service is built on: an image that gives its user up with an update. */
export function imagesOf(registry: RegistryStandIn): void {
  const rootfs = (size: number) => ({ by: 'COPY rootfs / # buildkit', size });
  registry.put('acme/debian:12', { history: [rootfs(28_000_000), 'CMD ["bash"]'], platforms });
  registry.put('acme/debian:13', { history: [rootfs(29_000_000), 'CMD ["bash"]'], platforms });
  registry.put('acme/node:22', {
    base: 'acme/debian:12',
    config: { User: 'node', Env: ['NODE_VERSION=22.21.1'] },
    history: [{ by: 'RUN /bin/sh -c make install # buildkit', size: 41_000_000 }, 'USER node'],
    created: '2026-09-02T04:00:00Z',
    platforms,
  });
  registry.put('acme/node:24', {
    base: 'acme/debian:13',
    config: { Env: ['NODE_VERSION=24.11.0'], ExposedPorts: { '9229/tcp': {} } },
    history: [{ by: 'RUN /bin/sh -c make install # buildkit', size: 44_000_000 }, 'EXPOSE map[9229/tcp:{}]'],
    created: '2026-11-20T04:00:00Z',
    platforms,
  });
}

const platforms = ['linux/amd64', 'linux/arm64'];
