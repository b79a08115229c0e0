/** Compose files that docker-compose and our model must read alike: one story each. */

export interface Case {
  readonly title: string;
  readonly files: Record<string, string>;
  /** Where `docker-compose` is run. */
  readonly folder?: string;
}

const one = (title: string, text: string, more: Record<string, string> = {}): Case => ({
  title,
  files: { 'compose.yml': text, ...more },
});

/** Values that are no text, or look so. */
const printed = [
  ...['1.50', '1e3', '1e30', '1000000.0', '123456.7', '1234567.0', '0.0001234', '0.00001234', '-0.0', '-0', '.5', '+5', '089'],
  ...['1e400', '0x1p3', '017', '0o17', '0b1', '-0x1F', '1_000', '0xffffffffffffffff', '0x1ffffffffffffffff', '12_'],
  ...['9007199254740993', '-9007199254740993', '0x20000000000001', '18446744073709551615', '99999999999999999999', '-9223372036854775809'],
  ...['2001-01-01', '2001-1-1 1:2:3', '2001-12-14t21:59:43.10-05:00', '2001-12-14T2:5:4.50+00:00', '0001-01-01', '! 2001-12-14'],
  ...['2001-12-14 21:59:43.123456789123', '2001-13-14', '2001-02-30', '2000-02-29', '1900-02-29', '2001-012-14', '2001-12-14T24:00:00Z'],
  ...['2001-12-14T21:59:60Z', '2001-12-14T21:59:43', '2001-12-14 21:59:43 Z', '"2001-12-14"', '!!float 1', '!!str 2001-12-14'],
]; // biome-ignore format: a table

export const cases: readonly Case[] = [
  one(
    'a lone CR ends a line',
    'services:\n  a:\n    image: x # note\r    privileged: true\r    command: |\r      run\r    tty: true\n',
  ),
  one(
    'tags',
    `
x-a: !!omap [a: b]
x-b: !!pairs [a: b]
services:
  a:
    !!merge "<<": {privileged: true}
    image: !foo x
    network_mode: !!merge host
    user: !override 0
    cap_add: !!set [A]
    environment: !!seq {A: !!str 1, B: !foo true, C: !!int "0x10"}
    read_only: !!bool "true"
`,
  ),
  one(
    'numbers and dates, as Go prints them',
    `
services:
  a:
    image: x
    build: {context: ., args: {BORN: 2001-1-2, NOT: }}
    labels: {made: 2001-12-14T21:59:43+02:30}
    scale: 2.0
    environment:
${printed.map((value, i) => `      K${i}: ${value}\n`).join('')}`,
  ),
  one(
    'backslashes in the source of a mount',
    `
services:
  a:
    image: x
    volumes:
      - {type: bind, source: '\\c', target: /a}
      - {type: bind, source: '\\/c', target: /b}
      - {type: bind, source: 'a\\b', target: /c}
      - {type: bind, source: 'C:\\d', target: /d}
      - {type: bind, source: 'C:', target: /e}
      - {type: bind, source: 'C:f', target: /f}
      - ./\\g:/g
`,
  ),
  {
    title: '!reset and !override at every depth',
    files: {
      'compose.yml': `
services:
  a:
    image: x
    environment: {A: b, C: d}
    ports: [{target: 80, host_ip: !reset 127.0.0.1}, !reset "81:81"]
    volumes: [{type: bind, source: /, target: /x, read_only: !reset true, bind: {propagation: !reset shared}}]
    logging: {driver: x, options: {a: b}}
    cap_add: [!override A]
  b: !override
    image: y
    privileged: !reset true
`,
      'compose.override.yml': `
services:
  a:
    environment: !override {A: !reset b, C: !override d}
    ports: [{target: 80, published: "8080", host_ip: !reset 127.0.0.1}]
    volumes: [{type: bind, source: /y, target: /x, read_only: !reset true}]
    logging: {options: {a: !reset b}}
`,
    },
  },
  one(
    'short syntax everywhere',
    `
services:
  web:
    image: nginx:1.27
    build: ./web
    user: "1000:1000"
    privileged: true
    read_only: true
    cap_add: [NET_ADMIN, CAP_SYS_TIME]
    cap_drop:
      - ALL
    security_opt: ["no-new-privileges:true", seccomp:unconfined]
    network_mode: host
    pid: host
    ipc: host
    uts: host
    userns_mode: host
    cgroup: host
    runtime: runc
    volumes:
      - /var/run/docker.sock:/var/run/docker.sock
      - ./conf:/etc/nginx:ro
      - .:/app
      - data:/data:rw
      - /anonymous
      - ~/.ssh:/root/.ssh:ro,z
      - /mnt:/mnt:rshared
      - data2:/nocopy:nocopy
    devices:
      - /dev/sda
      - /dev/ttyUSB0:/dev/tty0
      - /dev/fuse:/dev/fuse:rw
    tmpfs: /run
    mem_limit: 512m
    cpus: 0.5
    pids_limit: 100
    environment:
      - A=b
      - C=d=e
      - PASSED
    labels:
      - a=b
      - empty
    command: sh -c 'echo "hi there"' --flag="x y" a\\ b
    entrypoint: /entry "two words"
    group_add: [docker, 999]
    restart: unless-stopped
    working_dir: /srv
volumes:
  data:
  data2: {}
`,
  ),
  one(
    'long syntax everywhere',
    `
services:
  web:
    image: "nginx"
    build:
      context: web
      dockerfile: docker/Dockerfile.prod
      target: prod
      network: host
      privileged: true
      args:
        A: 1
        B: "two"
        C: true
      tags: [a:1, b:2]
    ports:
      - target: 80
        published: "8080"
        protocol: tcp
        mode: host
      - target: 53
        published: 53
        protocol: udp
        host_ip: 127.0.0.1
      - target: 9000
    volumes:
      - type: bind
        source: ./a/../b
        target: /b
        read_only: true
        bind: {propagation: rslave, selinux: z}
      - type: volume
        source: data
        target: /data
        volume: {nocopy: true}
      - type: tmpfs
        target: /tmp
        tmpfs: {size: 1000}
      - type: volume
        target: /anonymous
    devices:
      - source: /dev/sda
        target: /dev/sdb
        permissions: r
    deploy:
      replicas: 2
      resources:
        limits: {cpus: '0.50', memory: 50M, pids: 10}
        reservations: {cpus: '0.25', memory: 20M}
    ulimits:
      nproc: 65535
      nofile: {soft: 20000, hard: 40000}
    secrets:
      - one
      - source: two
        target: /two
        mode: 0400
    configs: [conf]
    env_file:
      - path: ./a.env
      - path: ./missing.env
        required: false
    environment:
      A: 1
      B: true
      C: "yes"
      D: 1.50
      E:
      F: ""
      G: 0x10
    extra_hosts:
      somehost: 162.242.195.82
    logging: {driver: json-file, options: {max-size: 10m}}
    healthcheck:
      test: ["CMD", "curl", "-f", "http://localhost"]
    depends_on:
      db: {condition: service_healthy}
    networks:
      front: {aliases: [w]}
  db: {image: db, networks: [front, back], healthcheck: {test: curl x}}
networks: {front: , back: {external: true}}
volumes: {data: {driver_opts: {type: none, o: bind, device: /etc}}}
secrets: {one: {file: ./one}, two: {environment: TWO}}
configs: {conf: {content: hi}}
`,
    { 'a.env': 'FROM_FILE=1\nA=overridden\n# comment\nexport X="a b"\nY=\'$Z\'\nZ=a # c\nW="l1\\nl2"\n' },
  ),
  one(
    'ports of all kinds',
    `
services:
  a:
    image: x
    ports:
      - "80:80"
      - 443
      - "127.0.0.1:8001:8001"
      - "127.0.0.1::5000"
      - "9090-9092:8080-8082"
      - "3000-3002"
      - "7000-7005:7000"
      - "6060:6060/udp"
      - "[::1]:6001:6001"
      - "0.0.0.0:5:5"
      - "127.0.0.1:4000-4001:4000-4001/tcp"
      - 22:22
      - target: 80
        published: 80
`,
  ),
  one(
    'anchors and merge keys',
    `
x-env: &env {A: 1, B: 2}
x-common: &common
  restart: always
  environment: &more
    <<: *env
    B: 3
  cap_drop: &drop [ALL]
x-other: &other
  user: "1"
  restart: "no"
services:
  one:
    <<: *common
    image: a
  two:
    <<: [*other, *common]
    image: b
    environment:
      <<: [*more, {D: 4}]
      A: 9
  three: &three
    image: c
    cap_drop: *drop
  four: *three
  five: {<<: *three, user: "5"}
`,
  ),
  {
    title: 'an override merged by every rule',
    files: {
      'docker-compose.yml': `
version: "3.8"
services:
  a:
    image: a:1
    build: ./a
    command: [one]
    entrypoint: one
    ports: ["80:80", "81:81"]
    volumes: ["./a:/data", "v:/v", "/tmp:/tmp"]
    environment: {A: 1, B: 2}
    labels: [a=1, b=2]
    cap_add: [A, B]
    security_opt: [x, y]
    devices: ["/dev/a:/dev/x", "/dev/b"]
    dns: 1.1.1.1
    tmpfs: /run
    env_file: a.env
    expose: ["1", "2"]
    profiles: [p]
    healthcheck: {test: [CMD, a], interval: 1s}
    logging: {driver: json-file, options: {max-size: 1m}}
    ulimits: {nofile: 10, nproc: {soft: 1, hard: 2}}
    extra_hosts: ["a:1.1.1.1"]
    sysctls: {net.core.somaxconn: 1024}
    depends_on: [b]
    networks: [n]
    secrets: [s]
    deploy: {resources: {limits: {memory: 1G, cpus: "1"}}}
    group_add: ["1"]
  b: {image: b}
volumes: {v: {}}
networks: {n: {}, m: {}}
secrets: {s: {file: s}}
`,
      'docker-compose.override.yml': `
services:
  a:
    image: a:2
    build: {target: t, args: [X=1]}
    command: two words
    entrypoint: [two]
    ports: ["80:80", "82:82"]
    volumes: ["./b:/data:ro", {type: volume, source: v, target: /w}]
    environment: [B=3, C=4]
    labels: {b: 3, c: 4}
    cap_add: [B, C]
    security_opt: [w, z]
    devices: ["/dev/c:/dev/x:r"]
    dns: [8.8.8.8, 1.1.1.1]
    tmpfs: [/tmp]
    env_file: [b.env, a.env]
    expose: ["2", "3"]
    profiles: [q, p]
    healthcheck: {test: b, retries: 2}
    logging: {driver: syslog, options: {a: b}}
    ulimits: {nofile: {soft: 5, hard: 6}, nproc: 7}
    extra_hosts: {b: 2.2.2.2, a: 1.1.1.1}
    sysctls: [net.core.somaxconn=0, b=c]
    depends_on: {c: {condition: service_started}}
    networks: {m: }
    secrets: [{source: s, target: s}]
    deploy: {resources: {limits: {memory: 2G}}}
    group_add: ["2"]
  c: {image: c}
`,
      'a.env': 'E=1\nF=2\n',
      'b.env': 'E=3\n',
    },
  },
  {
    title: 'reset and override tags',
    files: {
      'compose.yaml':
        'services:\n  a: {image: a, privileged: true, ports: ["1:1"], volumes: ["/a:/a"], environment: {A: 1}, cap_add: [A], command: [x]}\n',
      'compose.override.yaml':
        'services:\n  a:\n    privileged: !reset false\n    ports: !override ["2:2"]\n    volumes: !reset []\n    environment: !override {B: 2}\n    cap_add: !reset null\n    command: !reset null\n',
    },
  },
  one(
    'several documents in one file',
    `
services: {a: {image: a, ports: ["1:1"], environment: [A=1]}}
---
services: {a: {image: b, ports: ["2:2"], environment: {B: 2}}, c: {image: c}}
`,
  ),
  one(
    'extends in the same file, in a chain',
    `
services:
  base: {image: base, privileged: true, environment: [A=1], ports: ["1:1"], depends_on: [x], volumes: ["./x:/x"]}
  mid: {extends: base, environment: {B: 2}, cap_add: [X]}
  top: {extends: {service: mid}, image: top, ports: ["2:2"], privileged: false, volumes: ["./y:/x"]}
  x: {image: x}
`,
  ),
  {
    title: 'extends from other folders',
    files: {
      'compose.yml':
        'services:\n  web: {extends: {file: sub/common.yml, service: app}, environment: [C=3]}\n  own: {extends: {file: ./sub/common.yml, service: nested}, build: {target: y}}\n',
      'sub/common.yml':
        'services:\n  app: {build: ./ctx, volumes: ["./data:/data", "named:/n"], env_file: ./x.env, environment: {A: 1}}\n  nested: {extends: {file: deeper/c.yml, service: z}}\n  unused: {image: "${NOPE}"}\n',
      'sub/deeper/c.yml':
        'services:\n  z: {extends: y, image: z, volumes: [".:/here", "../up:/up"]}\n  y: {build: {context: .., dockerfile: D}}\n',
      'sub/x.env': 'X=1\n',
      'compose.override.yml': 'volumes: {named: }\n',
    },
  },
  {
    title: 'include with its own folder and .env',
    files: {
      'compose.yml':
        'include:\n  - inner/compose.yaml\n  - path: [two/a.yml, two/b.yml]\n    project_directory: two/sub\n    env_file: two.env\nservices:\n  main: {image: "m:${TAG}", depends_on: [inner]}\n',
      '.env': 'TAG=root\nONLY=outer\n',
      'inner/compose.yaml':
        'include: [../third.yml]\nservices:\n  inner: {image: "i:${TAG}-${MORE}-${ONLY}", build: ., volumes: ["./v:/v"], env_file: e.env}\n',
      'inner/.env': 'TAG=inner\nMORE=more\n',
      'inner/e.env': 'E=1\n',
      'third.yml': 'services: {third: {image: third, volumes: ["./t:/t"]}}\n',
      'two/a.yml': 'services: {two: {image: "two:${T}", build: {context: .}, ports: ["1:1"]}}\n',
      'two/b.yml': 'services: {two: {ports: ["2:2"]}}\n',
      'two.env': 'T=22\n',
      'two/sub/.keep': '',
      'compose.override.yml': 'services: {inner: {user: "5"}, third: {privileged: true}}\n',
    },
  },
  one(
    'interpolation',
    `
services:
  a:
    image: "x:\${TAG:-1}-\${A-2}-\${SET}-\${EMPTY:-e}-\${EMPTY-f}-\${SET:+plus}-\${SET+plus}-\${EMPTY:+no}"
    command: ["$$HOME", "\${X:-a\${Y:-b}c}", "$SET/x", "\${X:-\${SET}}", "$(date)", "\${X:-{}}", "a$", "$1"]
    user: \${UID:-1000}:\${GID:-1000}
    privileged: \${P:-true}
    read_only: "\${P:-yes}"
    ports: ["\${IP:-127.0.0.1}:\${PORT:-80}:80"]
    volumes: ["\${DIR:-./d}:/d:\${MODE:-ro}"]
    mem_limit: \${MEM:-1g}
    cpus: "\${CPUS:-1.5}"
    environment: {A: "\${SET}", B: "\${X:-p$$q}"}
    env_file: [f.env]
`,
    { '.env': 'SET=set\nEMPTY=\nREF=${SET}/x\n', 'f.env': 'Q=${SET:-q}\nR="$$x"\nS=\'${SET}\'\n' },
  ),
  one(
    'booleans',
    `
services:
  a: {image: x, privileged: yes, read_only: on}
  b: {image: x, privileged: "true", read_only: y}
  c: {image: x, privileged: True, read_only: "Yes"}
  d: {image: x, privileged: no, read_only: "off"}
  e: {image: x, privileged: False, read_only: n}
`,
  ),
  one(
    'block scalars, quotes and folded text',
    `
services:
  a:
    image: 'it''s'
    command: >-
      run --a
      --b
    entrypoint: |
      sh -c "x"
    environment:
      A: |
        line 1
          line 2
      B: "a\\tb\\u0041\\
         c"
      C: plain over
        two lines
      D: >
        folded

        text
    build:
      dockerfile_inline: |
        FROM alpine
        RUN echo $$HOME \\
          && true
`,
  ),
  {
    title: 'compose.yaml wins over the other names',
    files: {
      'compose.yaml': 'services: {a: {image: right}}\n',
      'docker-compose.yml': 'services: {a: {image: wrong}}\n',
      'docker-compose.override.yml': 'services: {a: {user: "1"}}\n',
    },
  },
  {
    title: 'COMPOSE_FILE in .env',
    files: {
      '.env': 'COMPOSE_FILE=base.yml:docker-compose.prod.yml\n',
      'base.yml': 'services: {a: {image: base, ports: ["1:1"]}}\n',
      'docker-compose.prod.yml': 'services: {a: {image: prod}}\n',
      'docker-compose.yml': 'services: {a: {image: not me}}\n',
    },
  },
  one(
    'namespaces of other services',
    `
services:
  a: {image: a, network_mode: "service:b", pid: "service:b", volumes_from: [b:ro, "container:x"]}
  b: {image: b, ipc: shareable}
`,
  ),
  one(
    'windows paths and pipes',
    `
services:
  a:
    image: a
    volumes:
      - C:\\data:/data
      - d:/x:/y:ro
      - //var/run/docker.sock:/var/run/docker.sock
`,
  ),
  one(
    'nulls and empty values',
    `
services:
  a:
    image: a
    command:
    entrypoint: []
    labels: {}
    ports: []
    depends_on: []
    deploy:
`,
  ),
  one(
    'profiles and scale',
    `
services:
  a: {image: a, profiles: [debug]}
  b: {image: b, deploy: {replicas: 3}}
`,
  ),
  one(
    'duplicates within one list',
    `
services:
  a:
    image: a
    volumes: ["./a:/x", "./b:/x/", "./c:/x"]
    environment: [A=1, A=2, B=3]
    ports: ["80:80", "80:80/tcp", "8080-8081:80-81", "8081:81"]
    cap_add: [A, A=1]
    expose: [80, "81"]
`,
  ),
  one(
    'a name alone is taken from .env',
    `
services:
  a:
    image: a
    environment: [TOKEN, B=1]
`,
    { '.env': 'TOKEN=t\nB=2\n' },
  ),
  one(
    'resets inside of mappings, with and without something to reset',
    `
services:
  a:
    image: a
    environment: {A: 1, B: 2}
    sysctls: {n: 1}
    ulimits: {nofile: 5}
    deploy: {resources: {limits: {memory: 1g, cpus: "2"}}}
  b: {image: b, labels: {x: y}, ports: ["80:80"]}
`,
    {
      'compose.override.yml': `
services:
  a:
    environment: {A: !reset null, C: 3}
    sysctls: {n: !reset null}
    ulimits: {nofile: !reset null, nproc: !reset null}
    extra_hosts: {h: !reset null, i: 1.1.1.1}
    deploy: {resources: {limits: {cpus: !reset null}}}
  b:
    extends: c
    ports: !reset []
  c: {image: c, ports: ["81:81"], hostname: !reset h}
`,
    },
  ),
  one(
    'aliases of a network, once each',
    `
services:
  a: {image: a, networks: {n: {aliases: [x, y]}}}
  b: {extends: a, networks: {n: {aliases: [y, z]}}}
networks: {n: {}}
`,
  ),
  one(
    'a list over a single value',
    `
services:
  a: {image: a, dns: 1.1.1.1, tmpfs: /run, env_file: a.env, command: run}
  b: {extends: a, dns: [8.8.8.8], tmpfs: [/tmp], env_file: [b.env], command: [go]}
`,
    { 'a.env': 'A=1\n', 'b.env': 'B=1\n' },
  ),
  one(
    'lists of names with variables, merged with mappings of another file: variables are filled in before',
    `
services:
  web:
    image: a
    depends_on: ["\${DB:-db}", "\${CACHE}", other]
    networks: ["\${NET:-front}", "\${BACK}"]
  worker:
    extends: web
    depends_on: {other: {condition: service_healthy}}
    networks: {back: {aliases: [worker]}}
  db: {image: b}
  redis: {image: c}
  other: {image: d}
networks: {front: {}, back: {}}
`,
    {
      '.env': 'CACHE=redis\nBACK=back\n',
      'compose.override.yml': `
services:
  web:
    depends_on:
      db: {condition: service_healthy}
      redis: {condition: service_started}
    networks: {back: {aliases: [web]}}
`,
    },
  ),
  one('env files with characters that are blanks for some', 'services: {a: {image: x, env_file: e.env}}\n', {
    'e.env': `A\u00a0B=1
C=2\u00a0
export\u00a0D=3
export\tE=4
F\u0085=5\u200b
=6
G="7\u2028"
H=\ufeff8\r
I\fJ=9\v
K=1\rL=2
`,
  }),
];
