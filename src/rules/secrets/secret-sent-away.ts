import { secretsOfLayer, secretsOfService } from '../../facts/secrets/given-secrets.ts';
import { type CredentialSent, credentialsSent } from '../../facts/secrets/sent-away.ts';
import { whereaboutsOf } from '../../model/dockerfile/removed-files.ts';
import { scriptsOf } from '../../model/dockerfile/written-scripts.ts';
import { scriptsOfService } from '../../model/start-commands.ts';
import { type Problem, type Rule, say } from '../../rule.ts';

export default {
  id: 'secret-sent-away',
  title: 'Credentials are sent to another host',
  group: 'secrets',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  everywhere: true,
  why: 'Whoever runs that host has what the build or the container was trusted with, and nothing here shows afterwards that it left.',
  fix: 'Remove it, and replace what it may have sent already. Where a program has to log in, give its credential in a header to that one service: `curl -H "Authorization: Bearer $(cat /run/secrets/token)"`.',
  also: [],
  whenRun: true,
  instructions: ['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'SHELL', 'heredoc'],
  reads: {
    programs: ['sends', 'connects', 'interprets', 'fetches', 'manager'],
    words: /\/dev\/(?:tcp|udp)/,
    fields: ['command', 'entrypoint', 'healthcheck', 'hooks', 'configs'],
  },
  *layer(layer) {
    for (const { commands } of scriptsOf(layer))
      for (const sending of credentialsSent(commands, secretsOfLayer(layer), whereaboutsOf(layer))) yield told(sending);
  },
  *service(service) {
    for (const { script, via } of scriptsOfService(service))
      for (const sending of credentialsSent(script.commands, secretsOfService(service), inContainer))
        yield { ...told(sending), ...(via && { via }) };
  },
} satisfies Rule;

/** Where a service's command runs, as far as its file says. */
const inContainer = { folder: undefined, home: '/root' };

function told({ at, by, what, to }: CredentialSent): Problem {
  const sender = by === undefined ? say`The shell` : say`${by}`;
  const host = to === undefined ? say`another host` : say`${to}`;
  return { at, message: [...sender, ' sends ', ...what, ' to ', ...host, '.'] };
}
