import type { Knowledge } from './knowledge.ts';

/** What people call services, accounts, labels and variables, whatever program it is about. */
export const givenNames = {
  source: ['compose files and Dockerfiles of public repositories', 'the documentation of official images'],
  asOf: '2026-11-26',
  /** Services and commands that do one thing and end: they move data or test. */
  tasks: /^(?:migrate|migrations?|migrator|seed|seeder|fixtures|tests?|e2e|lint|backup|restore)$/i,
  /** The same of what prepares others: the program of an image that is called so may go on with what it has prepared. */
  preparations: /^(?:init|initiali[sz]e|setup|bootstrap|provision|upgrade)$/i,
  /** What a port is named for that says nothing of the program: `APP_PORT`. */
  servers: ['app', 'api', 'http', 'listen', 'metrics', 'server', 'service', 'web'],
  /** What a program is called that keeps or passes on data. */
  stores: /(?:^|[-_/\d])(?:db|database|sql|store|cache|broker|queue|mq|bus)(?:$|[-_\d])|db$/i,
  /** What stands before `SECRET_KEY` and names no program, or one of which only itself is told so. */
  ofNoProgram:
    /^(?:app|web|webserver|site|default|initial|init|bootstrap|first|my|security|django|flask|rails|fastapi|better|gf|kc)$/,
  /** Variables that hold the name of an image, with what they call it. */
  ofImages: /^(\w+?)_(?:DOCKER_)?(?:IMAGE|IMG)(?:_(?:NAME|REF|TAG|VERSION))?$/i,
  /** Variables that hold the name of an account, a database or a mode. */
  ofAccounts: /(?:USER|USERNAME|LOGIN|ACCOUNT|DATABASE|DB|DBNAME|DB_NAME|SCHEMA|ACCESS_KEY_ID|_ENV|ENVIRONMENT)$/i,
  /** Variables that hold the address of a server. */
  ofAddresses: /(?:URL|URI|ENDPOINT|HOSTS?|SERVERS?|ADDR(?:ESS)?)$/i,
  /**
   * Passwords that everybody tries first, and that users, images and our own sentences are called by. They are hidden
   * only where they are written as a secret.
   */
  ofEverything: new Set([
    ...['root', 'admin', 'user', 'guest', 'test', 'example', 'password', 'secret', 'docker'],
    ...['postgres', 'mysql', 'mariadb', 'mongo', 'redis', 'rabbitmq'],
  ]),
  /** Labels that hold the name of a person. */
  labelsOfPeople: /(?:^|[._-])(?:maintainers?|authors?|vendor|contact|contributors?|owner|created[._-]?by)$/i,
} satisfies Knowledge;
