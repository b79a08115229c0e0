import type { ServiceMount } from '../../model/compose/service.ts';
import { normalise } from '../../text/path.ts';

/** Places in common images that their programs only read (each image's documentation, seen 2026-11). */
const readFolders = [
  '/docker-entrypoint-initdb.d',
  '/docker-entrypoint.d',
  '/etc/alertmanager',
  '/etc/apache2',
  '/etc/caddy',
  '/etc/envoy',
  '/etc/fluent',
  '/etc/fluent-bit',
  '/etc/grafana',
  '/etc/haproxy',
  '/etc/loki',
  '/etc/mysql',
  '/etc/nginx',
  '/etc/otel',
  '/etc/otelcol',
  '/etc/otelcol-contrib',
  '/etc/php',
  '/etc/postgresql',
  '/etc/prometheus',
  '/etc/promtail',
  '/etc/redis',
  '/etc/ssl',
  '/etc/tempo',
  '/etc/tls',
  '/etc/vector',
  '/etc/certs',
  '/usr/local/apache2/conf',
  '/usr/local/apache2/htdocs',
  '/usr/local/etc',
  '/usr/share/nginx/html',
  '/usr/share/logstash/pipeline',
  '/usr/share/logstash/config',
  '/opt/keycloak/data/import',
  '/certs',
  '/ssl',
];

/** Endings of files that people write and programs read. */
const configuration =
  /\.(?:conf|cnf|cfg|ini|ya?ml|toml|json5?|xml|properties|hcl|lua|tmpl|tpl|template|crt|cer|pem|key|pub|ca-bundle|htpasswd|sh|bash|py|js|ts|sql|sql\.gz|rules|vcl|env|html|php)$|\/(?:Caddyfile|Corefile|nginx\.conf|httpd\.conf|pg_hba\.conf|my\.cnf|redis\.conf|\.htpasswd)$/i;

/** Files of that kind that programs write to all the same. */
const written = /(?:^|\/)(?:acme|database|db|state|store|data|users?_database|cache|session\w*)\.(?:json|ya?ml)$/i;

/** What a bind mount holds, where a program only reads it: a file of configuration, certificates, a folder of such. */
export function readOnlyKind({ type, hostPath, target }: ServiceMount): 'file' | 'folder' | undefined {
  if (type !== 'bind' || hostPath === undefined) return undefined;
  const place = normalise(target?.value ?? '');
  if (configuration.test(hostPath) || configuration.test(place))
    return written.test(hostPath) || written.test(place) ? undefined : 'file';
  return readFolders.some((folder) => place === folder || place.startsWith(`${folder}/`)) ? 'folder' : undefined;
}

/** Whether a bind mount brings the project's own code: the folder of the compose file, or its `src`, `app`, `lib`. */
export function isSourceMount({ type, hostPath }: ServiceMount): boolean {
  return (
    type === 'bind' &&
    hostPath !== undefined &&
    /^\.(?:\/(?:src|app|lib|code|server|client|web|backend|frontend)(?:\/.*)?)?$/s.test(hostPath)
  );
}
