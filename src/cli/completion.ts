/** `completion`: what a shell offers while somebody types, from the table of commands. */
import {
  type ArgumentKind,
  auditParts,
  type CommandName,
  commandNamed,
  commandNames,
  everywhere,
  optionsFor,
  policyParts,
  ruleNames,
  shells,
  valuesOf,
} from './commands.ts';
import { type OptionName, optionNamed } from './option-table.ts';
import { type CommandLine, WrongUse } from './options.ts';
import { statuses } from './status.ts';
import { stdout, write } from './terminal.ts';

export function completion({ arguments: [shell] }: CommandLine): number {
  const script = { bash, zsh, fish }[shell!];
  if (!script) throw new WrongUse(`There are completions for ${shells.join(', ')}.`);
  write(stdout, script());
  return statuses.pass;
}

/** What may stand where a value is expected: words, files, or nothing that a shell could know. */
type Choices = readonly string[] | 'file' | undefined;

function choicesOf(option: OptionName, command: CommandName): Choices {
  const { takes } = optionNamed(option);
  return valuesOf(option, command) ?? (takes === 'FILE' || takes === 'PATH' ? 'file' : undefined);
}

function choicesFor(kind: ArgumentKind | undefined): Choices {
  if (kind === 'path') return 'file';
  if (kind === 'rule') return ruleNames;
  if (kind === 'command') return commandNames;
  if (kind === 'policy-part') return policyParts;
  if (kind === 'audit-part') return auditParts;
  return kind === 'shell' ? shells : undefined;
}

function shortAndLong(name: OptionName): string[] {
  const { short } = optionNamed(name);
  return [...(short === undefined ? [] : [`-${short}`]), `--${name}`];
}

/** The phrase that what an option means begins with. */
function brief(means: string): string {
  return means.split(';')[0]!;
}

/** `review|scan) …;;` for each command. */
function cases(body: (command: CommandName) => string): string {
  return commandNames.map((command) => `    ${command}) ${body(command)} ;;`).join('\n');
}

function bash(): string {
  const values = commandNames.flatMap((command) =>
    optionsFor(command).flatMap((option) => {
      if (optionNamed(option).takes === undefined) return [];
      const names = shortAndLong(option).map((name) => `${command}:${name}`);
      return [`    ${names.join('|')}) ${bashReply(choicesOf(option, command))}; return ;;`];
    }),
  );
  const places = commandNames.flatMap((command) => {
    const [first, rest] = commandNamed(command).names ?? [];
    return [
      `    ${command}:1) ${bashReply(choicesFor(first))} ;;`,
      ...(rest ? [`    ${command}:*) ${bashReply(choicesFor(rest))} ;;`] : []),
    ];
  });
  return `# bash completion for layer-review: eval "$(layer-review completion bash)"
_layer_review() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command= word= place=0 i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ -z $command ]]; then [[ $word == -* ]] || command=$word
    elif [[ $word != -* ]]; then ((place++)); fi
  done
  if [[ -z $command ]]; then
    COMPREPLY=($(compgen -W "${[...commandNames, ...everywhere.flatMap(shortAndLong)].join(' ')}" -- "$current"))
    return
  fi
  case $command:$previous in
${values.join('\n')}
  esac
  if [[ $current == -* ]]; then
    case $command in
${cases((command) => `COMPREPLY=($(compgen -W "${optionsFor(command).flatMap(shortAndLong).join(' ')}" -- "$current"))`)}
    esac
    return
  fi
  case $command:$((place + 1)) in
${places.join('\n')}
  esac
}
complete -F _layer_review layer-review
`;
}

/** Files are what bash completes where it is given nothing else. */
function bashReply(choices: Choices): string {
  if (choices === 'file') return 'compopt -o default';
  return choices ? `COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$current"))` : ':';
}

function zsh(): string {
  const described = commandNames.map((name) => `    ${quoted(`${name}:${commandNamed(name).does}`)}`).join('\n');
  return `#compdef layer-review
# zsh completion for layer-review: source <(layer-review completion zsh), behind compinit
_layer_review() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands=(
${described}
  )
  _arguments -C '1:command:->command' '*::argument:->arguments' && return
  if [[ $state == command ]]; then
    _describe -t commands command commands
    return
  fi
  case $line[1] in
${cases((command) => `_arguments ${zshSpecs(command).map(quoted).join(' ')}`)}
  esac
}
compdef _layer_review layer-review
`;
}

function zshSpecs(command: CommandName): string[] {
  const { names = [] } = commandNamed(command);
  const options = optionsFor(command).flatMap((option) => {
    const { takes, many, means } = optionNamed(option);
    const value = takes === undefined ? '' : `:${takes}:${zshAction(choicesOf(option, command))}`;
    return shortAndLong(option).map((name) => `${many ? '*' : ''}${name}[${plain(brief(means))}]${value}`);
  });
  const places = names.map((kind, i) => `${i === 0 ? '1' : '*'}:${kind}:${zshAction(choicesFor(kind))}`);
  return [...options, ...places];
}

function zshAction(choices: Choices): string {
  if (choices === 'file') return '_files';
  return choices ? `(${choices.join(' ')})` : ' ';
}

/** Without what means something to zsh inside of a description. */
function plain(text: string): string {
  return text.replace(/[[\]:]/g, '\\$&');
}

function fish(): string {
  const given = (command: CommandName, more = '') => `-n '__fish_seen_subcommand_from ${command}${more}'`;
  const lines = commandNames.flatMap((command) => {
    const { does, names = [] } = commandNamed(command);
    const kinds: readonly (ArgumentKind | undefined)[] = names;
    const choices = choicesFor(kinds[0]);
    return [
      `complete -c layer-review -n __fish_use_subcommand -a ${command} -d ${quoted(does)}`,
      ...optionsFor(command).map((option) => {
        const { short, means, takes } = optionNamed(option);
        const letter = short === undefined ? '' : ` -s ${short}`;
        return `complete -c layer-review ${given(command)} -l ${option}${letter}${fishValue(takes, choicesOf(option, command))} -d ${quoted(brief(means))}`;
      }),
      ...(choices === undefined || choices === 'file'
        ? []
        : [
            `complete -c layer-review ${given(command, '; and test (count (commandline -opc)) -eq 2')} -a '${choices.join(' ')}'`,
          ]),
      // Arguments that are paths behind the first, or that are nothing else, are completed by fish itself.
      ...(kinds.includes('path') ? [`complete -c layer-review ${given(command)} -F`] : []),
    ];
  });
  return `# fish completion for layer-review: layer-review completion fish | source
complete -c layer-review -f
${lines.join('\n')}
`;
}

function fishValue(takes: string | undefined, choices: Choices): string {
  if (takes === undefined) return '';
  if (choices === 'file') return ' -r -F';
  return choices ? ` -x -a '${choices.join(' ')}'` : ' -x';
}

/** A word in single quotes, for all three shells. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
