import { isReachedByAll } from '../../facts/network/port-reach.ts';
import { type RemoteShell, remoteShells } from '../../facts/network/remote-shells.ts';
import { scriptsOf } from '../../model/dockerfile/written-scripts.ts';
import { scriptsOfService } from '../../model/start-commands.ts';
import { lowered, type Problem, type Rule, say } from '../../rule.ts';

export default {
  id: 'shell-over-network',
  title: 'A shell takes its commands from the network',
  group: 'network',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  everywhere: true,
  inherited: true,
  why: 'Whoever is at the other end can run anything here, with the network and the rights of the build or the container, and leaves no trace.',
  fix: 'Remove it. To look into a container use `docker exec`; to check that a port answers, open it and write nothing that a shell reads.',
  also: [],
  whenRun: true,
  instructions: ['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'SHELL', 'heredoc'],
  reads: {
    programs: ['connects', 'showsProgram', 'interprets'],
    words: /socat|\beval\b|tcp|udp/,
    fields: ['command', 'entrypoint', 'healthcheck', 'hooks', 'configs'],
  },
  *layer(layer) {
    for (const { commands } of scriptsOf(layer)) for (const shell of remoteShells(commands)) yield told(shell);
  },
  *service(service) {
    const steps = Number(!isReachedByAll(service));
    for (const { script, via } of scriptsOfService(service))
      for (const shell of remoteShells(script.commands)) yield { ...told(shell, steps), ...(via && { via }) };
  },
} satisfies Rule;

/** `steps`: how much less a page weighs for who reaches it; other shells call out, or wait for whoever is in the network. */
function told({ at, shell, web }: RemoteShell, steps = 0): Problem {
  if (web === 'log in')
    return {
      at,
      severity: lowered('low', steps),
      message: say`${shell} runs in a web page for anyone with its password, which is shared and can be guessed.`,
    };
  if (web === 'look')
    return {
      at,
      severity: lowered('medium', steps),
      message: say`${shell} is shown to everyone who opens the page, and older versions let them type.`,
    };
  if (web)
    return {
      at,
      severity: lowered('high', steps),
      message: say`${shell} runs whatever anyone who opens the page types, without a login.`,
    };
  return {
    at,
    message:
      shell === ''
        ? say`What another host sends is run here as a command.`
        : say`${shell} runs what another host sends it.`,
  };
}
