import { openDoorsOf } from '../../model/compose/open-doors.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { pulledIn } from '../service.ts';

export default {
  id: 'service-auth-disabled',
  title: 'The login of a service is switched off',
  group: 'network',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  why: 'Everyone who reaches it, every container on its network and, with a published port, everyone else, is let in without being asked.',
  fix: 'Take the switch out and give it a password from outside of the repository. Where it stays on a machine for development, keep its ports on `127.0.0.1`.',
  also: ['OWASP 5'],
  *service(service) {
    for (const open of openDoorsOf(service)) {
      const { name, at, door } = open;
      yield {
        at,
        severity: door.severity ?? 'high',
        message: [...say`${name} lets `, `${door.lets}, in `, ...say`${service.name}.`],
        ...pulledIn(service.name, open),
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'databases',
    files: {
      'compose.yaml': `
      services:
        db:
          image: postgres:17
          environment:
            POSTGRES_HOST_AUTH_METHOD: trust
            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        old:
          image: mariadb:11.4
          environment:
            - MARIADB_ALLOW_EMPTY_ROOT_PASSWORD=yes
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        search:
          image: docker.elastic.co/elasticsearch/elasticsearch:8.15.2
          environment:
            - xpack.security.enabled=false
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        console:
          image: mongo-express:1.0.2
          environment: { ME_CONFIG_BASICAUTH: "false" }
                         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~
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
        notebook:
          image: jupyter/base-notebook:2024-10-07
          command: start-notebook.sh --NotebookApp.token='' --port 8888
                                     ~~~~~~~~~~~~~~~~~~~~
        cache:
          image: redis:7.4
          command: [redis-server, --protected-mode, "no"]
                                  ~~~~~~~~~~~~~~~~
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
];
