/** Container files of the average kind and size, made up from a seed: the same in every run. */

/** A small generator of numbers (mulberry32): all that is needed is that it is always the same. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;

function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)]!;
}

const bases = ['node:22.11.0-bookworm', 'python:3.12-slim', 'golang:1.23', 'debian:12', 'alpine:3.20', 'ubuntu'];
const packages = [
  'curl',
  'git',
  'ca-certificates',
  'build-essential',
  'libpq-dev',
  'tini',
  'jq',
  'openssl',
  'unzip',
  'gnupg',
];
const names = ['api', 'worker', 'web', 'gateway', 'jobs', 'mailer', 'search', 'auth'];

/** About 25 lines: two stages, comments, continued commands, build arguments, a user more often than not. */
export function dockerfile(seed: number): string {
  const random = seeded(seed);
  const app = pick(random, names);
  const some = () => packages.filter(() => random() < 0.5).map((name) => `    ${name} \\`);
  return [
    '# syntax=docker/dockerfile:1',
    `ARG VERSION=1.${Math.floor(random() * 40)}`,
    `FROM ${pick(random, bases)} AS build`,
    'WORKDIR /src',
    '# Dependencies change less often than the code.',
    'RUN apt-get update && apt-get install -y --no-install-recommends \\',
    ...some(),
    '    && rm -rf /var/lib/apt/lists/*',
    'COPY package.json package-lock.json ./',
    `RUN --mount=type=cache,target=/root/.cache npm ci && npm run build -- --app=${app}`,
    'COPY . .',
    'RUN set -eux; \\',
    '    for part in $(ls packages); do \\',
    '      if [ -d "packages/$part" ]; then make -C "packages/$part" build VERSION="${VERSION:-dev}"; fi; \\',
    '    done',
    '',
    `FROM ${pick(random, bases)}`,
    `LABEL org.opencontainers.image.title="${app}" org.opencontainers.image.version="$VERSION"`,
    `ENV NODE_ENV=production PORT=${3000 + Math.floor(random() * 100)}`,
    'COPY --from=build --chown=1000:1000 /src/dist /app',
    ...(random() < 0.6 ? ['RUN useradd --uid 1000 --create-home app', 'USER 1000'] : []),
    'EXPOSE 3000/tcp',
    'HEALTHCHECK --interval=30s CMD curl -fsS http://localhost:3000/health || exit 1',
    `ENTRYPOINT ["tini", "--", "/app/${app}"]`,
    '',
  ].join('\n');
}

/** About 45 lines: a few services with what services have, an anchor and a merge key. */
export function composeFile(seed: number): string {
  const random = seeded(seed);
  const services = [...names].sort(() => random() - 0.5).slice(0, 3);
  return [
    `name: stack-${seed}`,
    'x-common: &common',
    '  restart: unless-stopped',
    '  logging:',
    '    driver: json-file',
    '    options: { max-size: "10m", max-file: "3" }',
    'services:',
    ...services.flatMap((name) => composeService(random, name)),
    'networks:',
    '  backend: {}',
    'volumes:',
    '  data: {}',
    '',
  ].join('\n');
}

function composeService(random: Random, name: string): string[] {
  const port = 3000 + Math.floor(random() * 1000);
  return [
    `  ${name}:`,
    '    <<: *common',
    `    image: registry.example.com/team/${name}:${Math.floor(random() * 9)}.${Math.floor(random() * 9)}`,
    '    environment:',
    `      DATABASE_URL: postgres://db:5432/${name}`,
    `      LOG_LEVEL: \${LOG_LEVEL:-${pick(random, ['info', 'debug'])}}`,
    '    ports:',
    `      - "${random() < 0.5 ? '127.0.0.1:' : ''}${port}:${port}"`,
    '    volumes:',
    '      - data:/var/lib/data',
    `      - ./config/${name}:/etc/${name}${random() < 0.5 ? ':ro' : ''}`,
    '    networks: [backend]',
    ...(random() < 0.3 ? ['    mem_limit: 512m', '    read_only: true'] : []),
  ];
}

/** One Dockerfile of about so many lines. */
export function longDockerfile(lines: number): string {
  const random = seeded(lines);
  const text = ['FROM debian:12'];
  while (text.length < lines) {
    text.push(
      `ENV KEY_${text.length}=value`,
      `RUN make -C part-${text.length} \\`,
      `    && echo "$KEY_${text.length}" | tee log-${Math.floor(random() * 99)}`,
    );
  }
  return `${text.join('\n')}\nUSER 1000\n`;
}

/** One step of about so many lines, of the commands that have others behind them looked at. */
export function longStep(lines: number): string {
  const commands = (i: number) => [
    `apt-get install -y package-${i}`,
    `curl -fsSL https://example.com/${i}.tgz | tar xz -C /opt/${i}`,
    `git clone https://example.com/team/part-${i}`,
    `chmod 777 /opt/${i} && chmod u+s /opt/${i}/run`,
    `echo "machine example.com" > /root/.netrc-${i} && ssh-keyscan host-${i} >> /root/.ssh/known_hosts`,
    `ssh-keygen -f /etc/keys/${i} && $(make -s part-${i})`,
  ];
  const text = Array.from({ length: Math.ceil(lines / 6) }, (_, i) => commands(i)).flat();
  return `FROM debian:12\nRUN <<EOF\n${text.slice(0, lines).join('\n')}\nEOF\nUSER 1000\n`;
}

/** One compose file of about so many lines. */
export function longComposeFile(lines: number): string {
  const random = seeded(lines);
  const text = ['x-common: &common', '  restart: unless-stopped', 'services:'];
  for (let i = 0; text.length < lines; i++) text.push(...composeService(random, `service-${i}`));
  return `${text.join('\n')}\nnetworks:\n  backend: {}\nvolumes:\n  data: {}\n`;
}
