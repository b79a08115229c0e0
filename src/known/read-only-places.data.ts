import type { Knowledge } from './knowledge.ts';

/** What programs only read. */
export const readOnlyPlaces = {
  source: "each image's documentation",
  asOf: '2026-11-24',
  /** Places that programs only read, besides the settings of products. */
  readFolders: [
    '/docker-entrypoint-initdb.d',
    '/docker-entrypoint.d',
    '/etc/apache2',
    '/etc/envoy',
    '/etc/haproxy',
    '/etc/nginx',
    '/etc/otel',
    '/etc/otelcol',
    '/etc/otelcol-contrib',
    '/etc/php',
    '/etc/ssl',
    '/etc/tls',
    '/etc/certs',
    '/usr/local/apache2/conf',
    '/usr/local/apache2/htdocs',
    '/usr/local/etc',
    '/usr/share/nginx/html',
    '/opt/keycloak/data/import',
    '/certs',
    '/ssl',
  ],
  /** Endings of files that people write and programs read. */
  configuration:
    /\.(?:conf|cnf|cfg|ini|ya?ml|toml|json5?|xml|properties|hcl|lua|tmpl|tpl|template|crt|cer|pem|key|pub|ca-bundle|htpasswd|sh|bash|py|js|ts|sql|sql\.gz|rules|vcl|env|html|php)$|\/(?:Caddyfile|Corefile|nginx\.conf|httpd\.conf|pg_hba\.conf|my\.cnf|redis\.conf|\.htpasswd)$/i,
  /** Images of programs that write such files for others. */
  writers:
    /(?:^|\/)(?:docker-gen|certbot(?:-[\w-]+)?|acme(?:\.sh|-companion)?|lego|swag|letsencrypt[\w-]*|confd|consul-template|step-ca|mkcert|nginx-proxy-manager|easy-?rsa)$/,
  /** Files of that kind that programs write to all the same. */
  written: /(?:^|\/)(?:acme|database|db|state|store|data|users?_database|cache|session\w*)\.(?:json|ya?ml)$/i,
} satisfies Knowledge;
