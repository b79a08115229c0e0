import type { Knowledge } from './knowledge.ts';

const on = /^(?:1|true|yes|on|t)$/i;
const modes =
  /^(?:RAILS_ENV|RACK_ENV|FLASK_ENV|NODE_ENV|APP_ENV|(?:ASPNETCORE|DOTNET)_(?:ENVIRONMENT|Environment)|MIX_ENV|SYMFONY_ENV|NUXT_ENV)$/;
const development = /^(?:dev|development|local|debug)$/i;

/** A variable that switches on what helps developers, with the values that do. */
export interface DebugVariable {
  readonly names: RegExp;
  readonly values: RegExp;
  readonly remote?: 'reachable';
  readonly port?: number;
  /** Whether its debugger asks for a PIN that it prints. */
  readonly pin?: true | undefined;
}

/** What frameworks are told so that they help developers. */
export const debugSwitches = {
  source: "each framework's own documentation",
  asOf: '2026-11-24',
  /** Variables that switch on what helps developers, with the values that do. */
  variables: [
    { names: /^FLASK_DEBUG$/, values: on, remote: 'reachable', pin: true },
    { names: /^(?:DJANGO_DEBUG|APP_DEBUG|WORDPRESS_DEBUG|WP_DEBUG|RAILS_DEBUG|SPRING_DEBUG|DEBUG)$/, values: on },
    { names: modes, values: development },
    { names: /^GIN_MODE$/, values: /^debug$/ },
    { names: /^XDEBUG_MODE$/, values: /(?:^|,)(?:debug|develop)(?:,|$)/ },
    { names: /^WERKZEUG_DEBUG_PIN$/, values: /^off$/i, remote: 'reachable' },
    { names: /^QUARKUS_LAUNCH_DEVMODE$/, values: on, remote: 'reachable' },
    // Those of Java's servers that open a debugger on the port that is theirs by default.
    { names: /^KARAF_DEBUG$/, values: on, remote: 'reachable', port: 5005 },
    { names: /^(?:KAFKA_DEBUG|JAVA_DEBUG|REMOTE_DEBUG)$/, values: on, remote: 'reachable', port: 5005 },
    { names: /^BPL_DEBUG_ENABLED$/, values: on, remote: 'reachable', port: 8000 },
    { names: /^debugFlag$/, values: on, remote: 'reachable', port: 8453 },
    { names: /^WLP_DEBUG_REMOTE$/, values: /^y$/i, remote: 'reachable', port: 7777 },
  ] as readonly DebugVariable[],
  /** Variables that say for whom the whole framework runs. */
  modes,
  development,
  /** Those that name the settings with which it runs: a module, a profile. */
  settings: /^(?:DJANGO_SETTINGS_MODULE|SPRING_PROFILES_ACTIVE)$/,
  /** Variables that say where such a debugger listens, or that turn it on as well. */
  addresses: /^(?:JPDA_ADDRESS|DEBUG_PORT|JAVA_DEBUG_PORT|WLP_DEBUG_ADDRESS)$/,
} satisfies Knowledge;
