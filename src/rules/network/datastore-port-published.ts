import { publishedDatastores } from '../../facts/network/datastores.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { pulledIn } from '../service.ts';

export default {
  id: 'datastore-port-published',
  title: 'A database is open to everyone who reaches the host',
  group: 'network',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  why: "Docker opens the port in front of the host's firewall rules. Databases, caches and their consoles that are open to the internet are found within hours, then copied, erased or used to break in.",
  fix: 'Take the port out: other services reach it by its name. To reach it from the host, publish `127.0.0.1:5432:5432`; from elsewhere, go through SSH or a VPN.',
  also: ['CIS 5.9', 'CIS 5.14', 'OWASP 5a'],
  *service(service) {
    const { name } = service;
    for (const { port, product, number, login } of publishedDatastores(service)) {
      const { at, makeLocal } = port;
      yield {
        at,
        severity: login === 'visible' ? 'medium' : 'high',
        message: [
          ...say`${name} opens the port of ${[product]} (${number}) on every interface of the host`,
          {
            visible: '.',
            default: ', with a password that everyone knows.',
            none: ', and nothing here sets a password.',
            off: ', with its login switched off.',
          }[login],
        ],
        ...(makeLocal && { fix: { title: 'Open it on this host only', edits: [makeLocal] } }),
        ...pulledIn(name, port),
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'a cache, a search engine and a console without a password',
    files: {
      'compose.yaml': `
      services:
        cache:
          image: redis:7.4
          ports: ["6379:6379"]
                  ~~~~~~~~~~~
        search:
          image: elasticsearch:7.17.24
          ports:
            - 0.0.0.0:9200:9200
              ~~~~~~~~~~~~~~~~~
        console:
          image: adminer:4.8.1
          ports:
            - { target: 8080, published: 8081 }
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a password that everyone knows, in an image of their own',
    files: {
      'compose.yaml': `
      services:
        db:
          build: ./db
          environment: { POSTGRES_PASSWORD: postgres }
          ports: ["15432:5432"]
                  ~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a password from elsewhere',
    severity: 'medium',
    files: {
      'compose.yaml': `
      services:
        db:
          image: postgres:17
          environment: { POSTGRES_PASSWORD: "\${DB_PASSWORD}" }
          ports: ["5432:5432"]
                  ~~~~~~~~~~~
        cache:
          image: redis:7.4
          command: redis-server --requirepass \${REDIS_PASSWORD}
          ports: ["6379:6379"]
                  ~~~~~~~~~~~
        queue:
          image: rabbitmq:4.0-management
          env_file: queue.env
          ports: ["15670-15674:15670-15674"]
                  ~~~~~~~~~~~~~~~~~~~~~~~~~
        pool:
          image: supabase/supavisor:2.5.7
          environment: { DATABASE_URL: "ecto://admin:\${DB_PASSWORD}@db:5432/pool" }
          ports: ["6543:6543"]
                  ~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a search engine and a vault, which ask for a login by themselves',
    severity: 'medium',
    files: {
      'compose.yaml': `
      services:
        search:
          image: docker.elastic.co/elasticsearch/elasticsearch:8.15.2
          ports: ["9200:9200"]
                  ~~~~~~~~~~~
        vault:
          image: hashicorp/vault:1.18
          ports: ["8200:8200"]
                  ~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a password that is not asked for',
    files: {
      'compose.yaml': `
      services:
        search:
          image: elasticsearch:8.15.2
          environment: ["xpack.security.enabled=false", "ELASTIC_PASSWORD=\${PASSWORD}"]
          ports: ["9200:9200"]
                  ~~~~~~~~~~~
        columns:
          image: clickhouse/clickhouse-server:24.8
          ports: ["8123:8123"]
                  ~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'a password that only one of two alternatives sets, told once',
    files: {
      'compose.yaml': `
      services:
        cache:
          image: redis:7.4
          ports: ["6379:6379"]
                  ~~~~~~~~~~~
    `,
      'compose.prod.yaml': `
      services:
        cache:
          command: redis-server --requirepass \${PASSWORD}
    `,
    },
  },
  {
    title: 'on this host only, and not published at all',
    files: {
      'compose.yaml': `
      services:
        db:
          image: postgres:17
          ports: ["127.0.0.1:5432:5432"]
        cache:
          image: redis:7.4
          expose: ["6379"]
        search:
          image: elasticsearch:7.17.24
          ports: ["\${BIND:-127.0.0.1}:9200:9200"]
    `,
    },
  },
  {
    title: 'web front ends on ports that consoles use too',
    files: {
      'compose.yaml': `
      services:
        web:
          image: example/web:1
          ports: ["8080:8080", "9000:9000", "80:80", "5432:80"]
    `,
    },
  },
  {
    title: 'in the network of the host',
    files: {
      'compose.yaml': `
      services:
        db:
          image: postgres:17
          network_mode: host
          ports: ["5432:5432"]
    `,
    },
  },
  {
    title: 'images that only sound alike, and other protocols',
    files: {
      'compose.yaml': `
      services:
        exporter:
          image: oliver006/redis_exporter:v1.63.0
          ports: ["9121:9121"]
        game:
          image: example/game:1
          ports: ["27017:27017/udp"]
    `,
    },
  },
  {
    title: 'published by nobody: the override takes the port out',
    files: {
      'compose.yaml': `
      services:
        cache:
          image: redis:7.4
          ports: ["6379:6379"]
    `,
      'compose.override.yaml': `
      services:
        cache:
          ports: !override ["127.0.0.1:6379:6379"]
    `,
    },
  },
  {
    title: 'a server of something else',
    files: {
      'compose.yaml': `
      services:
        language:
          image: example/language-server:1
          ports: ["8080:8080"]
        queue:
          image: example/cache:1
          ports: ["[::1]:6379:6379"]
    `,
    },
  },
];
