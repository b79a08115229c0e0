import type { Knowledge } from './knowledge.ts';

export const everydayPasswordWords = {
  source: [
    'the defaults in the documentation of official images and common services',
    'lists of the most used passwords',
  ],
  asOf: '2026-11-24',
  /** Words that people make the passwords of, which everybody tries first. */
  words: `
  password passwords passwort kennwort motdepasse mot_de_passe contraseña contrasena senha segredo secreto segreto geheim wachtwoord hasło haslo
  heslo parola salasana lösenord пароль 密码 パスワード 비밀번호 passphrase passwd passw0rd pa55word pa55w0rd pa$$word pa$$w0rd
  p@ssword p@ssw0rd p@$$w0rd p@$$word passme pass pwd pw secret secrets s3cret s3cr3t sekret sekrit token tokens key keys apikey
  jwt auth session cookie signing sign encryption encrypt crypto hmac salt pepper csrf access refresh string value text phrase
  changeit changeme changed change replaced replace cambiame admin4dmin administrator admin superuser super root toor user
  username guest demo devel development develop dev local localhost prod production staging stage testing tester test
  example sample default dummy placeholder fake mock temporary temp public private internal shared my our your some the
  this that is it be to do not use used in for with at me please must should very more strong long awesome great cool random secure safe cert certificate keystore truststore replicate replication replicator
  unsafe insecure hard easy simple only new old top set and or of an by on app application api web site server client
  backend frontend service worker database data db sql postgresql postgres mysql mariadb mongodb mongo redis rabbitmq rabbit
  minio elasticsearch elastic kibana grafana keycloak wordpress drupal joomla nextcloud odoo gitea gitlab sonar jenkins
  tomcat oracle couchdb cassandra influxdb influx neo4j vault consul nacos zabbix airflow superset metabase kafka zookeeper
  mqtt docker compose container kong strapi directus hasura supabase n8n pgadmin phpmyadmin ldap ghost matomo moodle magento
  laravel symfony django flask rails spring node react hello world foobar foo bar baz qwerty qwertz azerty letmein welcome
  monkey dragon iloveyou asdfgh asdf todo fixme build time real 1234567890
  rootpassword rootpass dbpass userpass adminpass mypass testpass longer least minimum min char chars character characters
  bytes bit bits base length i a one two first last master slave primary replica user1 mail smtp own else under before deploy
  deployment deploying using instead different properly sure pls plz stack any anyone here there
  something nothing whatever everyone everybody known well supersecret topsecret secretkey somesecret somepassword
  integration account bind connection ultra where what email sender
  bad weak good strongest stronger outra minha forte segura seguro clave fuerte mi verybad another other
  openssl rand hex generate generated uuid keyboard cat e2e cron ci qa smoke
  sw2ycwtib9zpoohopsmm pg psql mssql sa jwtsecret bot bots ui gui portal panel dashboard manager operator owner developer engineer team company key1
`,
  /** What joins others to a sentence. */
  joining: `
  a an the this that is are be to for of in on at by with from and or not no it its you your my enough must should can will
  so as if than else
`,
} satisfies Knowledge;
