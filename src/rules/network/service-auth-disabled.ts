import { openDoorsOf, openDoorsOfImage } from '../../facts/network/open-doors.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { called } from '../image.ts';
import { pulledIn } from '../service.ts';

export default {
  id: 'service-auth-disabled',
  title: 'The login of a service is switched off',
  group: 'network',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Everyone who reaches it, every container on its network and, with a published port, everyone else, is let in without being asked.',
  fix: 'Take the switch out and give it a password from outside of the repository. Where it stays on a machine for development, keep its ports on `127.0.0.1`.',
  also: ['OWASP 5'],
  *image(image) {
    if (!image.shipped) return;
    for (const { at, door, severity } of openDoorsOfImage(image))
      yield { at, severity, message: [...called(image), ' lets ', `${door.lets}.`] };
  },
  *service(service) {
    for (const open of openDoorsOf(service)) {
      const { name, at, door, severity } = open;
      yield {
        at,
        severity,
        message: [...say`${name} lets `, `${door.lets}, in `, ...say`${service.name}.`],
        ...pulledIn(service.name, open),
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'databases that everyone reaches',
    files: {
      'compose.yaml': `
      services:
        db:
          image: postgres:17
          environment:
            POSTGRES_HOST_AUTH_METHOD: trust
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          ports: ["5432:5432"]
        old:
          image: mariadb:11.4
          network_mode: host
          environment:
            - MARIADB_ALLOW_EMPTY_ROOT_PASSWORD=yes
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        search:
          image: docker.elastic.co/elasticsearch/elasticsearch:8.15.2
          environment:
            - xpack.security.enabled=false
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          ports: ["9200:9200"]
        console:
          image: mongo-express:1.0.2
          environment: { ME_CONFIG_BASICAUTH: "false" }
                         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          ports: [8081:8081]
    `,
    },
  },
  {
    title: 'only the services beside it reach it, or this host',
    severity: 'medium',
    files: {
      'compose.yaml': `
      services:
        db:
          image: postgres:17
          environment:
            POSTGRES_HOST_AUTH_METHOD: trust
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        cache:
          image: bitnami/redis:7.4
          environment: [ALLOW_EMPTY_PASSWORD=yes]
                        ~~~~~~~~~~~~~~~~~~~~~~~~
          ports: ["127.0.0.1:6379:6379"]
        traefik:
          image: traefik:v3.2
          command: --api.insecure --providers.docker
                   ~~~~~~~~~~~~~~
          ports: ["80:80"]
    `,
    },
  },
  {
    title: 'a password that may be empty, as only the run knows',
    severity: 'medium',
    files: {
      'compose.yaml': `
      services:
        mysql:
          image: mysql/mysql-server:8.0
          environment:
            MYSQL_ROOT_PASSWORD: \${DB_PASSWORD}
            MYSQL_ALLOW_EMPTY_PASSWORD: 1
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          ports: ["3306:3306"]
    `,
    },
  },
  {
    title: 'in a file that the services are given',
    severity: 'medium',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          env_file: common.env
        db:
          image: postgres:17
          env_file: common.env
    `,
      'common.env': `
      POSTGRES_USER=app
      POSTGRES_HOST_AUTH_METHOD=trust
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'options of commands',
    files: {
      'compose.yaml': `
      services:
        traefik:
          image: traefik:v3.2
          command:
            - --api.insecure=true
              ~~~~~~~~~~~~~~~~~~~
            - --providers.docker
          ports: ["80:80", "8080:8080"]
        notebook:
          image: jupyter/base-notebook:2024-10-07
          command: start-notebook.sh --NotebookApp.token='' --NotebookApp.password=''
                                     ~~~~~~~~~~~~~~~~~~~~
          ports: ["8888:8888"]
        cache:
          image: redis:7.4
          command: [redis-server, --protected-mode, "no"]
                                  ~~~~~~~~~~~~~~~~
          ports: ["6379:6379"]
    `,
    },
  },
  {
    title: 'an option that a shell gives',
    files: {
      'compose.yaml': `
      services:
        notebook:
          image: jupyter/base-notebook:2024-10-07
          command: bash -c "pip install pandas && jupyter lab --ip=0.0.0.0 --ServerApp.token=''"
                                                                           ~~~~~~~~~~~~~~~~~~~~
          ports: ["8888:8888"]
    `,
    },
  },
  {
    title: 'everyone may look',
    severity: 'medium',
    files: {
      'compose.yaml': `
      services:
        grafana:
          image: grafana/grafana:11.3.0
          environment:
            GF_AUTH_ANONYMOUS_ENABLED: true
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
            GF_AUTH_ANONYMOUS_ORG_ROLE: Viewer
          ports: ["3000:3000"]
    `,
    },
  },
  {
    title: 'everyone may change, which is told instead',
    files: {
      'compose.yaml': `
      services:
        grafana:
          image: grafana/grafana:11.3.0
          environment:
            GF_AUTH_ANONYMOUS_ENABLED: true
            GF_AUTH_ANONYMOUS_ORG_ROLE: Admin
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          ports: ["3000:3000"]
    `,
    },
  },
  {
    title: 'switched on, or the other way round',
    files: {
      'compose.yaml': `
      services:
        db:
          image: postgres:17
          environment: { POSTGRES_HOST_AUTH_METHOD: scram-sha-256 }
        old:
          image: mysql:8.4
          environment: { MYSQL_ALLOW_EMPTY_PASSWORD: "no", MYSQL_RANDOM_ROOT_PASSWORD: "yes" }
        search:
          image: elasticsearch:8.15.2
          environment: ["xpack.security.enabled=true", "xpack.security.http.ssl.enabled=false"]
        traefik:
          image: traefik:v3.2
          command: [--api.insecure=false, --api.dashboard=true]
    `,
    },
  },
  {
    title: 'as the run says',
    files: {
      'compose.yaml': `
      services:
        db:
          image: postgres:17
          environment:
            POSTGRES_HOST_AUTH_METHOD: \${AUTH_METHOD}
            POSTGRES_PASSWORD:
        search:
          image: elasticsearch:8.15.2
          environment: ["xpack.security.enabled=\${SECURITY}"]
    `,
    },
  },
  {
    title: 'a desktop without a password',
    severity: 'medium',
    files: {
      Dockerfile: `
      FROM debian:13
      CMD ["sh", "-c", "vncserver :1 -SecurityTypes None && sleep infinity"]
                                     ~~~~~~~~~~~~~~
    `,
      'x11/Dockerfile': `
      FROM debian:13
      CMD ["x11vnc", "-display", ":1", "-nopw"]
                                       ~~~~~~~
    `,
    },
  },
  {
    title: 'a desktop that asks for a password, or is for this host only',
    files: {
      Dockerfile: `
      FROM debian:13
      CMD ["sh", "-c", "vncserver :1 -SecurityTypes VncAuth & vncserver :2 -fg -localhost -SecurityTypes None"]
    `,
    },
  },
  {
    title: 'the same option of another program',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          command: serve --insecure --dev
          environment: { WEBUI_AUTH: "false" }
    `,
    },
  },
  {
    title: 'a password that is set, though an empty one would do',
    files: {
      'compose.yaml': `
      services:
        mysql:
          image: mysql:8.4
          environment:
            MYSQL_ALLOW_EMPTY_PASSWORD: "yes"
            MYSQL_ROOT_PASSWORD_FILE: /run/secrets/root
    `,
    },
  },
  {
    title: 'an option of another command, and a text about it',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          command: sh -c "echo 'never use --skip-grant-tables' && serve"
          labels: ["help=--no-auth"]
    `,
    },
  },
  {
    title: 'a role that nobody has, as nobody comes in without a login',
    files: {
      'compose.yaml': `
      services:
        grafana:
          image: grafana/grafana:11.3.0
          environment: { GF_AUTH_ANONYMOUS_ORG_ROLE: Admin }
    `,
    },
  },
  {
    title: 'the file without a login that a message broker brings along',
    files: {
      'compose.yaml': `
      services:
        broker:
          image: eclipse-mosquitto:2.0.22
          command: mosquitto -c /mosquitto-no-auth.conf
                                ~~~~~~~~~~~~~~~~~~~~~~~
          ports: ["1883:1883"]
    `,
    },
  },
  {
    title: 'measurements that everyone may erase',
    severity: 'medium',
    files: {
      'compose.yaml': `
      services:
        prometheus:
          image: prom/prometheus:v3.7.3
          command: [--config.file=/etc/prometheus/prometheus.yml, --web.enable-admin-api]
                                                                  ~~~~~~~~~~~~~~~~~~~~~~
          ports: ["9090:9090"]
    `,
    },
  },
  {
    title: 'measurements that everyone may erase, behind a login',
    files: {
      'compose.yaml': `
      services:
        prometheus:
          image: prom/prometheus:v3.7.3
          command: [--web.enable-admin-api, --web.config.file=/etc/prometheus/web.yml]
          ports: ["9090:9090"]
    `,
    },
  },
  {
    title: 'a message broker with a configuration of its own',
    files: {
      'compose.yaml': `
      services:
        broker:
          image: eclipse-mosquitto:2.0.22
          command: mosquitto -c /mosquitto/config/mosquitto.conf
          ports: ["1883:1883"]
    `,
    },
  },
  {
    title: 'a cache that listens to all networks and asks for a password',
    files: {
      'compose.yaml': `
      services:
        cache:
          image: redis:7.4
          command: redis-server --protected-mode no --requirepass \${PASSWORD}
    `,
    },
  },
  {
    title: 'a file whose switch the service sets otherwise',
    files: {
      'compose.yaml': `
      services:
        db:
          image: postgres:17
          env_file: [db.env]
          environment: { POSTGRES_HOST_AUTH_METHOD: scram-sha-256 }
    `,
      'db.env': `
      POSTGRES_HOST_AUTH_METHOD=trust
    `,
    },
  },
  {
    title: 'switched off in an image, by its environment and by what it starts',
    severity: 'medium',
    files: {
      'db/Dockerfile': `
      FROM postgres:18
      ENV POSTGRES_HOST_AUTH_METHOD=trust
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
      'notebook/Dockerfile': `
      FROM python:3.14
      CMD ["jupyter", "lab", "--ip=0.0.0.0", "--ServerApp.token=''"]
                                             ~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'an image that sets a password, and a stage that does not ship',
    files: {
      Dockerfile: `
      FROM mysql:8.4 AS test
      ENV MYSQL_ALLOW_EMPTY_PASSWORD=yes
      FROM postgres:18
      ENV POSTGRES_HOST_AUTH_METHOD=trust
      ENV POSTGRES_HOST_AUTH_METHOD=scram-sha-256
    `,
    },
  },
];
