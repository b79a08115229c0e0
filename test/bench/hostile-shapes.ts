/** Files made to cost more than they are long, by what they repeat. Each is at most about one megabyte, most far less. */

type FilesOf = (size: number) => Record<string, string>;

export interface HostileShape {
  readonly what: string;
  /** How often the shape repeats what it repeats, for `npm run bench`. */
  readonly size: number;
  readonly files: FilesOf;
}

const times = (size: number, of: (i: number) => string): string =>
  Array.from({ length: size }, (_, i) => of(i)).join('');

/** Stages each built on the one before, with the same lines in each. */
const chained =
  (body: string): FilesOf =>
  (size) => ({ Dockerfile: `FROM debian:12 AS s0\n${times(size, (i) => `FROM s${i} AS s${i + 1}\n${body}`)}` });

/** One Dockerfile with these lines behind its FROM. */
const lines =
  (line: (i: number, size: number) => string): FilesOf =>
  (size) => ({ Dockerfile: `FROM debian:12\n${times(size, (i) => line(i, size))}` });

/** One script that repeats a piece; of lines, as BuildKit reads no line of more than 64 KiB. */
const run =
  (piece: string, last = 'true', behind = ''): FilesOf =>
  (size) => ({ Dockerfile: `FROM debian:12\nRUN <<EOF\n${piece.repeat(size)}${last}${behind.repeat(size)}\nEOF\n` });

/** One script with these lines. */
const script =
  (line: (i: number) => string): FilesOf =>
  (size) => ({ Dockerfile: `FROM debian:12\nRUN <<EOF\n${times(size, line)}EOF\n` });

/** One compose file with these services. */
const services =
  (service: (i: number) => string, head = '', others: FilesOf = () => ({})): FilesOf =>
  (size) => ({ 'compose.yml': `${head}services:\n${times(size, service)}`, ...others(size) });

const doubled = (count: number) => `ENV A=0123456789\n${'ENV A=$A$A\n'.repeat(count)}`;

export const hostileShapes: readonly HostileShape[] = [
  { what: 'chained stages', size: 6000, files: chained('') },
  { what: 'chained stages with ENV and USER', size: 6000, files: chained('ENV A=b\nUSER 1000\n') },
  { what: 'chained stages with RUN', size: 20_000, files: chained('RUN make\n') },
  {
    what: 'chained stages, each with a variable of its own',
    size: 6000,
    files: (size) => ({
      Dockerfile: `FROM debian:12 AS s0\n${times(size, (i) => `FROM s${i} AS s${i + 1}\nARG A${i}=b\nRUN echo $B $A0\n`)}`,
    }),
  },
  {
    what: 'stages that copy from the one before',
    size: 15_000,
    files: (size) => ({
      Dockerfile: `FROM debian:12 AS s0\n${times(size, (i) => `FROM debian:12 AS s${i + 1}\nCOPY --from=s${i} /a /a\n`)}`,
    }),
  },
  {
    what: 'ONBUILD, then as many FROM of that stage',
    size: 600,
    files: (size) => ({
      Dockerfile: `FROM debian:12 AS s\n${'ONBUILD RUN make\n'.repeat(size)}${'FROM s\n'.repeat(size)}`,
    }),
  },
  { what: 'ONBUILD', size: 20_000, files: lines(() => 'ONBUILD RUN make\n') },
  {
    what: 'words of ONBUILD in one line',
    size: 60_000,
    files: lines((i, size) => `ONBUILD \\\n${i === size - 1 ? 'RUN make\n' : ''}`),
  },
  { what: 'words of sudo in one command', size: 120_000, files: run('sudo \\\n') },
  { what: 'commands in one pipe', size: 100_000, files: run('cat |\n') },
  { what: 'commands joined by &&', size: 100_000, files: run('true &&\n') },
  {
    what: 'conditions joined by &&',
    size: 20_000,
    files: lines((i) => (i === 0 ? 'RUN true \\\n' : `  && [ "$V${i}" = 1 ] \\\n`)),
  },
  { what: 'nested subshells', size: 20_000, files: run('(\n', 'true', ')') },
  { what: 'nested substitutions', size: 20_000, files: run('echo $(\n', 'true', ')') },
  { what: 'nested sh -c', size: 20_000, files: run('sh -c \\\n') },
  {
    what: 'words in braces',
    size: 5000,
    files: (size) => ({ Dockerfile: `FROM debian:12\nRUN echo ${'{a,b}'.repeat(size)}\n` }),
  },
  {
    what: 'uses of one variable that was doubled 20 times',
    size: 3000,
    files: (size) => ({ Dockerfile: `FROM debian:12\n${doubled(20)}${'RUN echo $A\n'.repeat(size)}` }),
  },
  {
    what: 'doublings of one variable',
    size: 40_000,
    files: (size) => ({ Dockerfile: `FROM debian:12\n${doubled(size)}` }),
  },
  { what: 'variables of a shell, doubled', size: 20_000, files: run('a=$a$a\n', 'echo $a') },
  { what: 'RUN', size: 60_000, files: lines(() => 'RUN make\n') },
  {
    what: 'RUN that downloads and installs',
    size: 13_000,
    files: lines((i) => `RUN curl -fsSL https://example.com/${i} | sh && apt-get install -y p${i}\n`),
  },
  { what: 'variables set and read', size: 20_000, files: lines((i) => `ENV K${i}=v\nRUN echo $K${i}\n`) },
  { what: 'files copied and removed', size: 20_000, files: lines((i) => `COPY .env /a/${i}\nRUN rm /a/${i}\n`) },
  {
    what: 'names in one COPY, and half as many RUN of other scripts there',
    size: 6000,
    files: (size) => ({
      Dockerfile: `FROM debian:12\nCOPY ${times(size, (i) => `b${i} `)} /x/\n${times(size / 2, (i) => `RUN sh /x/a${i}\n`)}`,
    }),
  },
  {
    what: 'files copied, then twice as many removed by one step',
    size: 9000,
    files: (size) => ({
      Dockerfile: `FROM debian:12\n${times(size, (i) => `COPY .env /a/${i}\n`)}RUN <<EOF\n${times(2 * size, (i) => `rm /a/${size - i}*\n`)}EOF\n`,
    }),
  },
  {
    what: 'commands with a password in one line, which BuildKit refuses',
    size: 45_000,
    files: lines((i, size) => (i === 0 ? `RUN ${'mysql -pX;'.repeat(size)}\n` : '')),
  },
  { what: 'functions that each call the one before', size: 40_000, files: script((i) => `f${i}() { f${i - 1}; }\n`) },
  {
    what: 'times cd, rm and chmod',
    size: 20_000,
    files: script((i) => `cd /a${i}\nrm b${i}\nchmod 777 c${i}\n`),
  },
  {
    what: 'times if, rm, else and chmod of one file',
    size: 10_000,
    files: script((i) => `if [ -n "$X${i}" ]; then rm /b; else chmod 755 /b; fi\nchmod 4755 /b\n`),
  },
  { what: 'services', size: 40_000, files: services((i) => `  s${i}:\n    image: a\n`) },
  {
    what: 'services with arguments of their own for as many RUN',
    size: 300,
    files: services(
      (i) => `  s${i}:\n    build: { context: ., args: { A: "${i}" } }\n`,
      '',
      (size) => ({ Dockerfile: `FROM debian:12\nARG A\n${'RUN make $A\n'.repeat(size)}` }),
    ),
  },
  {
    what: 'Dockerfiles that copy a folder with as many env files',
    size: 440,
    files: (size) => {
      const numbers = Array.from({ length: size }, (_, i) => i);
      return Object.fromEntries([
        ...numbers.map((i) => [`${i}.dockerfile`, 'FROM debian:12\nCOPY . /app\n']),
        ...numbers.map((i) => [`${i}/.env`, `A_TOKEN=b${7919 * (i + 1)}xQz\n`]),
      ]);
    },
  },
  {
    what: 'secrets that a program keeps, and copies from their stage',
    size: 8000,
    files: (size) => ({
      Dockerfile: `FROM node:24 AS a\n${times(size, (i) => `RUN --mount=type=secret,id=t,env=T npm config set //r${i}/:_authToken "$T"\n`)}FROM node:24\n${times(size, (i) => `COPY --from=a /app/${i} /app/\n`)}`,
    }),
  },
  {
    what: 'files that steps write, and copies of others from their stage',
    size: 8000,
    files: (size) => ({
      Dockerfile: `FROM node:24 AS a\n${times(size, (i) => `RUN echo ${i} > /root/f${i}\n`)}FROM node:24\n${times(size, (i) => `COPY --from=a /a${i}/.npmrc /app/${i}/\n`)}`,
    }),
  },
  {
    what: 'services with an env file of as many lines',
    size: 2000,
    files: services(
      (i) => `  s${i}:\n    image: a\n    env_file: a.env\n`,
      '',
      (size) => ({ 'a.env': times(size, (i) => `K${i}=v\n`) }),
    ),
  },
  {
    what: 'services that merge a mapping of as many keys',
    size: 2000,
    files: (size) =>
      services(
        (i) => `  s${i}:\n    image: a\n    environment: *e\n`,
        `x-e: &e\n${times(size, (i) => `  K${i}: v\n`)}`,
      )(size),
  },
  {
    what: 'services that each start a script of as many, which call each other',
    size: 90,
    files: (size) => {
      const all = times(size, (i) => `sh /s/a${i}.sh\n`);
      const scripts = Array.from({ length: size }, (_, i) => [`s/a${i}.sh`, all]);
      const service = (i: number) => `  s${i}:\n    image: a\n    command: sh /s/a${i}.sh\n    volumes: [./s:/s]\n`;
      return services(service, '', () => Object.fromEntries(scripts))(size);
    },
  },
  {
    what: 'services that extend the one before, as many as are reviewed',
    size: 1200,
    files: services(
      (i) => `  s${i}:\n    image: a\n${i ? `    extends: s${i - 1}\n` : ''}    environment: { K${i}: v }\n`,
    ),
  },
  {
    what: 'services that share the namespace of the one before, as many as are reviewed',
    size: 1200,
    files: services(
      (i) =>
        `  s${i}:\n    image: a\n${i ? `    network_mode: service:s${i - 1}\n    volumes_from: [s${i - 1}]\n` : ''}`,
    ),
  },
  {
    what: 'passwords, each another',
    size: 20_000,
    files: (size) => ({
      'compose.yml': `services:\n  a:\n    image: a\n    environment:\n${times(size, (i) => `      A${i}_PASSWORD: b${7919 * (i + 1)}xQz\n`)}`,
    }),
  },
  {
    what: 'lines of a block scalar with variables',
    size: 40_000,
    files: (size) => ({
      'compose.yml': `services:\n  a:\n    image: a\n    command: |\n${times(size, () => '      echo ${A:-b}\n')}`,
    }),
  },
  {
    what: 'published ports',
    size: 40_000,
    files: (size) => ({
      'compose.yml': `services:\n  a:\n    image: a\n    ports:\n${times(size, (i) => `      - "${i + 1}:80"\n`)}`,
    }),
  },
  {
    what: 'variables in an env file, doubled',
    size: 20_000,
    files: (size) => ({
      'compose.yml': 'services:\n  a:\n    image: a\n    env_file: a.env\n',
      'a.env': `A=0123456789\n${'A=$A$A\n'.repeat(size)}`,
    }),
  },
  {
    what: 'defaults of defaults',
    size: 20_000,
    files: (size) => ({ 'compose.yml': `services:\n  a:\n    image: "${'${A:-'.repeat(size)}a${'}'.repeat(size)}"\n` }),
  },
  // What is just within the limits is what takes the longest.
  { what: 'chained stages with RUN, as many as are reviewed', size: 540, files: chained('RUN make\n') },
  { what: 'ONBUILD, as many as are reviewed', size: 19_990, files: lines(() => 'ONBUILD RUN make\n') },
  { what: 'RUN, as many as are reviewed', size: 19_990, files: lines(() => 'RUN make\n') },
  {
    what: 'variables set and read, as many as are reviewed',
    size: 9_990,
    files: lines((i) => `ENV K${i}=v\nRUN echo $K${i}\n`),
  },
  {
    what: 'files copied and removed, as many as are reviewed',
    size: 9_990,
    files: lines((i) => `COPY .env /a/${i}\nRUN rm /a/${i}\n`),
  },
  {
    what: 'ONBUILD, then as many FROM, as many as are reviewed',
    size: 160,
    files: (size) => ({
      Dockerfile: `FROM debian:12 AS s\n${'ONBUILD RUN make\n'.repeat(size)}${'FROM s\n'.repeat(size)}`,
    }),
  },
  {
    what: 'services with arguments of their own for RUN, as many as are reviewed',
    size: 165,
    files: services(
      (i) => `  s${i}:\n    build: { context: ., args: { A: "${i}" } }\n`,
      '',
      (size) => ({ Dockerfile: `FROM debian:12\nARG A\n${'RUN make $A\n'.repeat(size)}` }),
    ),
  },
  {
    what: 'services with an env file of as many lines, as many as are reviewed',
    size: 650,
    files: services(
      (i) => `  s${i}:\n    image: a\n    env_file: a.env\n`,
      '',
      (size) => ({ 'a.env': times(size, (i) => `K${i}=v\n`) }),
    ),
  },
  { what: 'services, as many as are reviewed', size: 1200, files: services((i) => `  s${i}:\n    image: a\n`) },
  {
    what: 'a variable used as often as it may be for its length',
    size: 100,
    files: (size) => ({ Dockerfile: `FROM debian:12\n${doubled(10)}${'RUN echo $A\n'.repeat(size)}` }),
  },
];
