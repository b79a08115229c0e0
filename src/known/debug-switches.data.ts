import type { Knowledge } from './knowledge.ts';

const on = /^(?:1|true|yes|on|t)$/i;
const development = /^(?:dev|development|local|debug)$/i;

/** What frameworks are told so that they help developers. */
export const debugSwitches: Knowledge<{
  readonly variables: readonly { readonly names: RegExp; readonly values: RegExp; readonly remote?: 'reachable' }[];
  readonly reloading: RegExp;
}> = {
  source: "each framework's own documentation",
  asOf: '2026-11-24',
  /** Variables that switch on what helps developers, with the values that do. */
  variables: [
    { names: /^FLASK_DEBUG$/, values: on, remote: 'reachable' },
    { names: /^(?:DJANGO_DEBUG|APP_DEBUG|WORDPRESS_DEBUG|WP_DEBUG|RAILS_DEBUG|SPRING_DEBUG|DEBUG)$/, values: on },
    {
      names:
        /^(?:RAILS_ENV|RACK_ENV|FLASK_ENV|NODE_ENV|APP_ENV|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT|MIX_ENV|SYMFONY_ENV|NUXT_ENV)$/,
      values: development,
    },
    { names: /^GIN_MODE$/, values: /^debug$/ },
    { names: /^XDEBUG_MODE$/, values: /(?:^|,)(?:debug|develop)(?:,|$)/ },
    { names: /^WERKZEUG_DEBUG_PIN$/, values: /^off$/i, remote: 'reachable' },
    { names: /^QUARKUS_LAUNCH_DEVMODE$/, values: on, remote: 'reachable' },
  ],
  /** Servers that load the code again when it changes, and show where it failed. */
  reloading: /(?:^|\/)(?:uvicorn|gunicorn|hypercorn|granian|daphne|sanic)$/,
};
