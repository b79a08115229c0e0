/** Which images are releases of which product of endoflife.date; by the images' names in their registries. */
export interface Mapping {
  /** Repositories: Docker Hub's official ones by their bare name, others with their registry. */
  readonly names: string;
  /** What people call it. */
  readonly title: string;
  /** The product's file, without `.md`. */
  readonly product: string;
  /** Whether the support that ends last is free as well: Debian's by its LTS team. */
  readonly extended?: true;
  /** Releases whose number means another one in tags. */
  readonly except?: readonly string[];
  /** The one release that these images are, whatever their tag says. */
  readonly only?: string;
  /** What tags call a release besides its number and the first word of its code name. */
  readonly also?: Readonly<Record<string, string>>;
}

const dotnet = ['sdk', 'aspnet', 'runtime', 'runtime-deps'];
const elastic = ['elasticsearch', 'kibana', 'logstash'];

export const mappings: readonly Mapping[] = [
  {
    names: 'debian',
    title: 'Debian',
    product: 'debian',
    extended: true,
    also: { 11: 'oldoldstable' },
  },
  { names: 'ubuntu', title: 'Ubuntu', product: 'ubuntu' },
  { names: 'alpine', title: 'Alpine', product: 'alpine-linux' },
  {
    names: 'centos',
    title: 'CentOS',
    product: 'centos',
    also: { 5: 'centos5', 6: 'centos6', 7: 'centos7', 8: 'centos8 latest' },
  },
  {
    names: 'quay.io/centos/centos',
    title: 'CentOS Stream',
    product: 'centos-stream',
    also: { 8: 'stream8', 9: 'stream9', 10: 'stream10' },
  },
  { names: 'fedora', title: 'Fedora', product: 'fedora' },
  {
    names: 'amazonlinux public.ecr.aws/amazonlinux/amazonlinux',
    title: 'Amazon Linux',
    product: 'amazon-linux',
    also: { 2018.03: '1' },
  },
  { names: 'oraclelinux', title: 'Oracle Linux', product: 'oracle-linux' },
  {
    names:
      'registry.access.redhat.com/ubi7 registry.access.redhat.com/ubi7/ubi registry.access.redhat.com/ubi7-minimal',
    title: 'Red Hat Enterprise Linux 7',
    product: 'rhel',
    only: '7',
  },
  {
    names: 'mcr.microsoft.com/windows/servercore mcr.microsoft.com/windows/nanoserver mcr.microsoft.com/windows',
    title: 'Windows',
    product: 'windows-server-core',
    // The builds that Server 2016 and 2019 are, which are maintained for longer than the releases of these names were.
    except: ['1607', '1809'],
  },
  { names: 'opensuse/leap', title: 'openSUSE Leap', product: 'opensuse' },
  {
    names: 'node bitnami/node circleci/node cimg/node public.ecr.aws/lambda/nodejs amazon/aws-lambda-nodejs',
    title: 'Node.js',
    product: 'nodejs',
    also: {
      ...{ 4: 'argon', 6: 'boron', 8: 'carbon', 10: 'dubnium', 12: 'erbium', 14: 'fermium', 16: 'gallium' },
      ...{ 18: 'hydrogen', 20: 'iron', 22: 'jod', 24: 'krypton' },
    },
  },
  {
    names: 'python bitnami/python circleci/python cimg/python public.ecr.aws/lambda/python amazon/aws-lambda-python',
    title: 'Python',
    product: 'python',
  },
  {
    names: 'ruby bitnami/ruby circleci/ruby cimg/ruby public.ecr.aws/lambda/ruby amazon/aws-lambda-ruby',
    title: 'Ruby',
    product: 'ruby',
  },
  { names: 'php', title: 'PHP', product: 'php' },
  { names: 'golang circleci/golang cimg/go', title: 'Go', product: 'go' },
  { names: 'eclipse-temurin', title: 'Java', product: 'eclipse-temurin' },
  { names: 'amazoncorretto', title: 'Java', product: 'amazon-corretto' },
  { names: 'ibm-semeru-runtimes', title: 'Java', product: 'ibm-semeru' },
  {
    names: [
      ...['', 'core/'].flatMap((folder) => dotnet.map((name) => `mcr.microsoft.com/dotnet/${folder}${name}`)),
      ...['microsoft/dotnet', 'microsoft/aspnetcore', 'microsoft/aspnetcore-build'],
    ].join(' '),
    title: '.NET',
    product: 'dotnet',
  },
  {
    names: 'postgres postgis/postgis mdillon/postgis kartoza/postgis bitnami/postgresql',
    title: 'PostgreSQL',
    product: 'postgresql',
  },
  { names: 'mysql mysql/mysql-server bitnami/mysql', title: 'MySQL', product: 'mysql' },
  { names: 'mariadb bitnami/mariadb', title: 'MariaDB', product: 'mariadb' },
  { names: 'mongo bitnami/mongodb', title: 'MongoDB', product: 'mongodb' },
  { names: 'redis bitnami/redis', title: 'Redis', product: 'redis' },
  {
    names: [
      ...elastic.flatMap((name) => [name, `docker.elastic.co/${name}/${name}`]),
      'docker.elastic.co/elasticsearch/elasticsearch-oss',
    ].join(' '),
    title: 'The Elastic Stack',
    product: 'elasticsearch',
  },
  { names: 'rabbitmq bitnami/rabbitmq', title: 'RabbitMQ', product: 'rabbitmq' },
  { names: 'hashicorp/vault', title: 'Vault', product: 'hashicorp-vault' },
  { names: 'ros osrf/ros', title: 'ROS', product: 'ros' },
  { names: 'ros osrf/ros', title: 'ROS 2', product: 'ros-2' },
  { names: 'nginx nginxinc/nginx-unprivileged', title: 'nginx', product: 'nginx' },
  { names: 'traefik', title: 'Traefik', product: 'traefik' },
  { names: 'haproxy', title: 'HAProxy', product: 'haproxy' },
  { names: 'httpd', title: 'Apache httpd', product: 'apache-http-server' },
  { names: 'tomcat', title: 'Tomcat', product: 'tomcat' },
  { names: 'drupal', title: 'Drupal', product: 'drupal' },
  { names: 'cassandra', title: 'Cassandra', product: 'apache-cassandra' },
  { names: 'neo4j', title: 'Neo4j', product: 'neo4j' },
  { names: 'perl', title: 'Perl', product: 'perl' },
  { names: 'erlang', title: 'Erlang/OTP', product: 'erlang' },
  { names: 'elixir', title: 'Elixir', product: 'elixir' },
  { names: 'nextcloud', title: 'Nextcloud', product: 'nextcloud' },
  {
    names: 'grafana/grafana grafana/grafana-oss grafana/grafana-enterprise',
    title: 'Grafana',
    product: 'grafana',
  },
  { names: 'grafana/loki grafana/promtail', title: 'Loki', product: 'grafana-loki' },
  { names: 'valkey/valkey', title: 'Valkey', product: 'valkey' },
  { names: 'prom/prometheus quay.io/prometheus/prometheus', title: 'Prometheus', product: 'prometheus' },
  { names: 'jenkins/jenkins', title: 'Jenkins', product: 'jenkins', except: ['2'] },
  { names: 'influxdb', title: 'InfluxDB', product: 'influxdb' },
  { names: 'telegraf', title: 'Telegraf', product: 'telegraf' },
  { names: 'caddy', title: 'Caddy', product: 'caddy' },
  { names: 'memcached', title: 'Memcached', product: 'memcached' },
  // WordPress itself gets fixes long after the next release, its image does not.
  { names: 'wordpress', title: 'The image of WordPress', product: 'wordpress' },
  { names: 'kong kong/kong-gateway', title: 'Kong Gateway', product: 'kong-gateway' },
  { names: 'gitlab/gitlab-ce gitlab/gitlab-ee', title: 'GitLab', product: 'gitlab' },
  { names: 'zookeeper', title: 'ZooKeeper', product: 'zookeeper' },
  {
    names: 'opensearchproject/opensearch opensearchproject/opensearch-dashboards',
    title: 'OpenSearch',
    product: 'opensearch',
  },
  { names: 'keycloak/keycloak quay.io/keycloak/keycloak', title: 'Keycloak', product: 'keycloak' },
  { names: 'matomo', title: 'Matomo', product: 'matomo' },
  { names: 'couchdb apache/couchdb', title: 'CouchDB', product: 'apache-couchdb' },
  {
    names: 'fluent/fluent-bit cr.fluentbit.io/fluent/fluent-bit',
    title: 'Fluent Bit',
    product: 'fluent-bit',
  },
  { names: 'joomla', title: 'Joomla', product: 'joomla' },
  { names: 'solr', title: 'Solr', product: 'solr' },
  { names: 'sonarqube', title: 'SonarQube', product: 'sonarqube-community' },
  { names: 'mediawiki', title: 'MediaWiki', product: 'mediawiki' },
  { names: 'redmine', title: 'Redmine', product: 'redmine' },
  { names: 'almalinux', title: 'AlmaLinux', product: 'almalinux' },
  { names: 'rockylinux rockylinux/rockylinux', title: 'Rocky Linux', product: 'rocky-linux' },
  { names: 'photon', title: 'Photon OS', product: 'vmware-photon' },
  { names: 'docker', title: 'Docker', product: 'docker-engine' },
];
