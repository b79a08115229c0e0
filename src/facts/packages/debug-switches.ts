import type { Command } from '../../model/shell/shell-command.ts';
import { knownStart, type Setting } from '../../text/setting.ts';
import { packageCommand } from './package-commands.ts';

/** A switch for developers that is on. */
export interface Debugging {
  readonly what: string;
  /** Whether who reaches it can run code: at once, or once its port is reachable. */
  readonly remote: 'open' | 'reachable' | undefined;
}

const on = /^(?:1|true|yes|on|t)$/i;
const development = /^(?:dev|development|local|debug)$/i;

/** Variables by their name, from each framework's own documentation (seen 2026-11). */
const variables: readonly { readonly names: RegExp; readonly values: RegExp; readonly remote?: 'reachable' }[] = [
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
];

/** What a variable switches on for developers. */
export function debugVariable(name: string, value: Setting | undefined): Debugging | undefined {
  const text = value?.value;
  if (text === undefined) return undefined;
  const found = variables.find(({ names, values }) => names.test(name) && values.test(text));
  if (found) return { what: `${name}=${text}`, remote: found.remote };
  return /^(?:NODE_OPTIONS|JAVA_\w+|JDK_JAVA_OPTIONS|_JAVA_OPTIONS|JVM_\w+|CATALINA_OPTS|MAVEN_OPTS|GRADLE_OPTS)$/.test(
    name,
  )
    ? debugWord(text)
    : undefined;
}

/** A debugger in a program's arguments: `--inspect=0.0.0.0`, `-agentlib:jdwp=…address=*:5005`. */
function debugWord(text: string): Debugging | undefined {
  const inspect = /(?:^|\s)(--inspect(?:-brk|-wait)?)(?:=(\S+))?(?=\s|$)/.exec(text);
  if (inspect) {
    const address = inspect[2] ?? '127.0.0.1';
    return everywhere(address) ? { what: inspect[0].trim(), remote: 'open' } : undefined;
  }
  const management = /-Dcom\.sun\.management\.jmxremote\.authenticate=false(?=\s|"|$)/.exec(text);
  if (management && /jmxremote\.port=/.test(text)) return { what: management[0], remote: 'open' };
  const jdwp = /-(?:agentlib:jdwp=|Xrunjdwp:)(\S+)/.exec(text)?.[1];
  if (jdwp === undefined) return undefined;
  const address = /address=([^,\s]+)/.exec(jdwp)?.[1] ?? '';
  return jdwp.includes('server=y') && (everywhere(address) || /^\d+$/.test(address))
    ? { what: `jdwp=${jdwp}`, remote: 'open' }
    : undefined;
}

/** Servers that load the code again when it changes, and show where it failed. */
const reloading = /(?:^|\/)(?:uvicorn|gunicorn|hypercorn|granian|daphne|sanic)$/;

/** A debugger that a command adds to PHP, with the word that names it; its usual mode shows errors to whoever causes one. */
export function debugExtension(command: Command): { readonly word: Setting; readonly on: boolean } | undefined {
  const { name, args } = command;
  if (/^(?:docker-php-ext-enable|install-php-extensions|phpenmod)$/.test(name ?? '')) {
    const word = args.find((each) => /^xdebug(?:-|$)/.test(knownStart(each)));
    return word && { word, on: true };
  }
  const call = packageCommand(command);
  if (call?.action !== 'install') return undefined;
  const brought = call.packages.find((each) => /^(?:php[\w.]*-(?:pecl-)?)?xdebug(?:\d?|-\w+)$/.test(each.name));
  // That of Debian and Fedora is on at once, others have to be switched on.
  return brought && { word: brought.word, on: call.kind === 'os' && call.manager !== 'apk' };
}

function everywhere(address: string): boolean {
  return /^(?:\*|0\.0\.0\.0|\[?::\]?)(?::\d+)?$/.test(address);
}

/** What a started program's words switch on for developers, with the word that tells it. */
export function debugCommand(
  words: readonly Setting[],
): { readonly word: Setting; readonly debugging: Debugging } | undefined {
  const texts = words.map(knownStart);
  const tell = (at: number, what: string, remote: Debugging['remote']) => ({
    word: words[at]!,
    debugging: { what, remote },
  });
  for (const [i, text] of texts.entries()) {
    const debugging = text.startsWith('-') ? debugWord(text) : undefined;
    if (debugging) return { word: words[i]!, debugging };
  }
  const flask = texts.findIndex((text) => /(?:^|\/)flask$/.test(text));
  const debug = texts.findIndex((text) => text === '--debug' || text === '--debugger');
  if (flask !== -1 && debug > flask)
    return tell(debug, 'flask --debug', texts.some((text) => /0\.0\.0\.0/.test(text)) ? 'open' : 'reachable');
  const reload = texts.indexOf('--reload');
  if (reload > 0 && texts.slice(0, reload).some((text) => reloading.test(text)))
    return tell(reload, `${texts.find((text) => reloading.test(text))!.replace(/^.*\//, '')} --reload`, undefined);
  const server = texts.indexOf('runserver');
  if (server > 0 && /(?:^|\/)(?:manage\.py|django-admin)$/.test(texts[server - 1]!))
    return tell(server, 'runserver', undefined);
  const debugpy = texts.findIndex((text) => /(?:^|\/)debugpy$/.test(text));
  const listen = texts.findIndex((text) => /^(?:0\.0\.0\.0:|:?)\d+$|^--listen=(?:0\.0\.0\.0)?:\d+$/.test(text));
  if (debugpy !== -1 && listen > debugpy) return tell(debugpy, 'debugpy', 'open');
  const delve = texts.findIndex((text) => /(?:^|\/)dlv$/.test(text));
  if (delve !== -1 && texts.some((text) => /^--listen=(?:0\.0\.0\.0)?:\d+$/.test(text)))
    return tell(delve, 'dlv', 'open');
  return undefined;
}
