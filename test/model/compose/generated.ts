/** Compose files put together at random, the same ones every time: valid, and full of what merges. */
import type { Case } from './cases.ts';
import { Chance } from './chance.ts';

export function generated(count: number, seed = 1): Case[] {
  return Array.from({ length: count }, (_, i) => new Writer(seed * 100_003 + i).files(i));
}

type Value = string | readonly string[] | Readonly<Record<string, unknown>>;

/** For each key, ways of writing it. A `#` is a number that does not come again, where compose refuses repetitions. */
const keys: Readonly<Record<string, readonly Value[]>> = {
  image: ['a:1', 'reg:5000/b@sha256:0123', '${IMAGE:-c}', 'd:${TAG}'],
  build: [
    './x',
    '.',
    { context: '../y', dockerfile: 'D', target: 't' },
    { args: { A: '1', B: '2' }, network: 'host' },
    { args: ['A=3', 'C=4'], tags: ['p', 'q'] },
  ],
  user: ['"0"', '"1000:1000"', 'root'],
  privileged: ['true', 'false', 'yes', '"no"'],
  read_only: ['true', 'off'],
  cap_add: [['A', 'B', 'C'], ['B', 'D'], ['CAP_A']],
  cap_drop: [['ALL'], ['X', 'ALL']],
  security_opt: [['o#'], ['p#', 'label:l#']],
  pid: ['host'],
  ipc: ['host', 'shareable'],
  volumes: [
    ['./a:/a', '/b:/b:ro', 'vo:/c', '/d'],
    ['./z:/a:ro', 'wo:/b:z', '../e:/e'],
    [
      { type: 'bind', source: './q', target: '/a', read_only: 'true' },
      { type: 'tmpfs', target: '/t' },
      { type: 'volume', source: 'vo', target: '/c' },
    ] as never,
  ],
  ports: [
    ['80:80', '443', '"8000-8002:9000-9002"'],
    ['"127.0.0.1:80:80"', '80:80/udp'],
    [
      { target: '80', published: '"80"' },
      { target: '81', host_ip: '127.0.0.1', published: '"81"' },
    ] as never,
  ],
  devices: [['/dev/a', '/dev/b:/dev/c'], ['/dev/x:/dev/c:r']],
  environment: [{ A: '1', B: 'two', C: '"${TAG}"', D: '' }, ['A=9', 'E=x=y', 'F'], { F: '"$$x"', G: 'true' }],
  labels: [{ a: '"1"', b: 'x' }, ['a=2', 'c=3', 'd']],
  tmpfs: ['/run', ['/tmp', '/run:size=1m']],
  dns: ['1.1.1.1', ['8.8.8.8', '1.1.1.1']],
  expose: [
    ['"1"', '"2"'],
    ['"2"', '"3"'],
  ],
  command: ['run me', ['a', 'b c'], '"x \'y z\'"'],
  entrypoint: ['/e', ['/f', 'g']],
  env_file: ['one.env', ['two.env', 'one.env'], [{ path: 'two.env', required: 'false' }] as never],
  mem_limit: ['512m', '1g', '1048576'],
  cpus: ['0.5', '"2"'],
  pids_limit: ['10', '-1'],
  ulimits: [{ nofile: '5', nproc: { soft: '1', hard: '2' } }, { nofile: { soft: '3', hard: '4' } }],
  sysctls: [{ a: '1', b: '2' }, ['a=3', 'c=4']],
  extra_hosts: [['h:1.1.1.1', 'i:2.2.2.2'], { h: '3.3.3.3' }],
  healthcheck: [{ test: 'x' }, { test: ['CMD', 'y'], interval: '1s' }, { retries: '3' }],
  logging: [{ driver: 'json-file', options: { a: '"1"' } }, { options: { b: '"2"' } }, { driver: 'syslog' }],
  restart: ['always', '"no"'],
  working_dir: ['/w'],
  group_add: [['g#', 'h#']],
  secrets: [['s', 't'], [{ source: 's', target: '/x' }] as never],
  networks: [['n', 'm'], { n: { aliases: ['k'] } }],
  profiles: [['p'], ['q', 'p']],
};

class Writer {
  readonly #chance: Chance;
  #counter = 0;

  constructor(seed: number) {
    this.#chance = new Chance(seed);
  }

  files(i: number): Case {
    const names = ['a', 'b', 'c'].slice(0, 1 + this.#chance.below(3));
    const one = 'A=env\nZ=1\n';
    const two = 'A=two\nY="a b"\n';
    const files: Record<string, string> = {
      'app/one.env': one,
      'app/two.env': two,
      'app/.env': 'TAG=v2\n',
      'app/other/one.env': one,
      'app/other/two.env': two,
    };
    const top = 'volumes: {vo: , wo: }\nnetworks: {n: , m: }\nsecrets: {s: {file: s}, t: {file: t}}\n';
    let anchored = false;
    const services = names.map((name, at) => {
      const extend = at > 0 && this.#chance.is(0.4) ? this.#extends(names[at - 1]!) : [];
      const anchor = this.#chance.is(0.3) && !anchored ? ' &x' : '';
      const merge = anchored && this.#chance.is(0.5) ? ['    <<: *x'] : [];
      anchored ||= anchor !== '';
      return [`  ${name}:${anchor}`, ...merge, ...extend, ...this.#service(true)].join('\n');
    });
    files['app/compose.yml'] = `services:\n${services.join('\n')}\n${top}`;
    if (this.#chance.is(0.7)) {
      const over = names
        .filter(() => this.#chance.is(0.8))
        .map((name) => [`  ${name}:`, ...this.#service(false)].join('\n'));
      if (over.length > 0) files['app/compose.override.yml'] = `services:\n${over.join('\n')}\n`;
    }
    files['app/other/base.yml'] =
      `services:\n${['  base:', ...this.#service(true)].join('\n')}\n  more:\n    extends: base\n${this.#service(true).join('\n')}\n`;
    return { title: `generated ${i}`, files, folder: 'app' };
  }

  #extends(name: string): string[] {
    if (this.#chance.is(0.5)) return [`    extends: ${name}`];
    return [`    extends: {file: other/base.yml, service: ${this.#chance.is(0.5) ? 'base' : 'more'}}`];
  }

  #service(complete: boolean): string[] {
    const lines: string[] = [];
    if (complete) lines.push('    image: z');
    for (const [key, ways] of Object.entries(keys)) {
      if ((complete && key === 'image') || !this.#chance.is(complete ? 0.35 : 0.3)) continue;
      const way = ways[this.#chance.below(ways.length)]!;
      const tag = !complete && this.#chance.is(0.08) ? '!override ' : '';
      const made = this.#write(key, way, tag);
      lines.push(...made.map((line) => line.replaceAll('#', () => String(this.#counter++))));
    }
    if (lines.length === 0) lines.push('    hostname: h');
    return lines;
  }

  #write(key: string, way: Value, tag: string): string[] {
    if (typeof way === 'string') return [`    ${key}: ${tag}${way}`];
    if (this.#chance.is(0.4)) return [`    ${key}: ${tag}${flow(way)}`];
    if (!Array.isArray(way)) {
      return [`    ${key}: ${tag}`, ...Object.entries(way).map(([name, value]) => `      ${name}: ${flow(value)}`)];
    }
    return [`    ${key}: ${tag}`, ...way.map((item) => `      - ${flow(item)}`)];
  }
}

function flow(value: unknown): string {
  if (Array.isArray(value))
    return `[${value.map((item) => (typeof item === 'string' && /^[^"'].*[:,{}]/.test(item) ? `'${item}'` : flow(item))).join(', ')}]`;
  if (typeof value === 'object' && value)
    return `{${Object.entries(value)
      .map(([name, each]) => `${name}: ${flow(each)}`)
      .join(', ')}}`;
  return String(value);
}
