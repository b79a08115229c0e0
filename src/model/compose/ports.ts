import { type Location, textAt } from '../../source.ts';
import { isToFillIn, templateHole, unknownMark } from '../../text/setting.ts';
import type { Text } from './compose-text.ts';
import type { Port } from './service.ts';
import { viaOf } from './service-parts.ts';
import { edgeOf, insertInto, replacing } from './value-edits.ts';
import { composeText, itemsAt, lastByKey, scalarAt } from './value-fields.ts';
import { type Mapping, notRead, type Scalar } from './value-tree.ts';

/** Of one service; more are nobody's. */
const mostPorts = 20_000;

/** The published ports. The same address, port and protocol again replaces the earlier entry. */
export function readPorts(from: Mapping | undefined, key: string): readonly Port[] {
  const items = itemsAt(from, key);
  const tooMany = items[mostPorts];
  tooMany?.scope.report(
    tooMany.at,
    'A service has more than 20,000 ports; the rest was not read. Publish ranges.',
    notRead,
  );
  const ports = items.slice(0, mostPorts).flatMap((item) => {
    if (item.kind === 'mapping') return [longPort(item)];
    return item.kind === 'scalar' && item.node.value !== null ? [shortPort(item)] : [];
  });
  return lastByKey(ports, ({ hostIp, published, target, protocol }) => {
    if ([hostIp, published, target].some((part) => part && part.value === undefined)) return undefined;
    return `${hostIp?.value ?? '0.0.0.0'}:${published?.value ?? ''}:${target?.value}/${protocol}`;
  });
}

function longPort(item: Mapping): Port {
  const hostIp = scalarAt(item, 'host_ip');
  const [published, target] = [scalarAt(item, 'published'), scalarAt(item, 'target')];
  if (!item.fields.has('target')) item.scope.report(item.at, 'A port requires the container port; add `target:`.');
  const fault = longFault(published?.value, target?.value);
  if (fault) item.scope.report(item.at, fault);
  return port(
    item,
    {
      hostIp,
      published,
      target,
      protocol: scalarAt(item, 'protocol')?.value?.toLowerCase() ?? 'tcp',
      mode: scalarAt(item, 'mode'),
    },
    () =>
      hostIp ? replacing(item.fields.get('host_ip')!.value, '127.0.0.1') : insertInto(item, ['host_ip: 127.0.0.1']),
  );
}

/** `[[IP:]PUBLISHED:]TARGET[/PROTOCOL]`; an IPv6 address stands in brackets. */
function shortPort(item: Scalar): Port {
  const whole = composeText(item)!;
  const slash = whole.text.indexOf('/');
  const end = slash < 0 ? whole.text.length : slash;
  const last = whole.text.lastIndexOf(':', end);
  const before = last <= 0 ? -1 : whole.text.lastIndexOf(':', last - 1);
  const filled = (start: number, stop: number) => (stop > start ? whole.slice(start, stop) : undefined);
  const ipEnd = Math.max(before, leadingHole(whole, last));
  const ip = filled(0, ipEnd);
  const published = last < 0 ? undefined : filled(ipEnd === before ? before + 1 : ipEnd, last);
  const target = filled(last + 1, end);
  if (
    whole.value !== undefined &&
    !isToFillIn(whole) &&
    !(isPorts(target?.text ?? '') && (!published || isPorts(published.text)))
  ) {
    item.scope.report(
      whole.at,
      'A port must be `TARGET`, `PUBLISHED:TARGET` or `IP:PUBLISHED:TARGET`, with numbers or ranges.',
    );
  }
  const fault =
    whole.value !== undefined && faultOf(ip?.text, published?.text, target?.text, whole.text.slice(end + 1));
  if (fault) item.scope.report(whole.at, fault);
  const bracketed = ip && /^\[.*\]$/.test(ip.text);
  return port(
    item,
    {
      hostIp: bracketed ? ip.slice(1, ip.text.length - 1) : ip,
      published,
      target,
      protocol:
        slash < 0
          ? 'tcp'
          : whole.text
              .slice(slash + 1)
              .split('/', 1)[0]!
              .toLowerCase(),
      mode: undefined,
    },
    () => shortLocal(item, ip, last < 0),
  );
}

/**
 * How long a piece is that is filled in right before a port's number, and so may be an address with its colon:
 * `${LISTEN}5672`, `{{ listen }}5672`. One that is called after ports is the number's beginning, and `${LISTEN:+…}` nothing
 * unless somebody asks for more.
 *
 * @param end where what is published ends
 * @returns -1 without one
 */
function leadingHole({ text, variables = [] }: Text, end: number): number {
  const [hole] = holeBeforeNumber.exec(text) ?? [];
  if (hole === undefined || hole.length >= end) return -1;
  const written = hole === unknownMark && variables[0] ? textAt(variables[0].at) : hole;
  return /port|^\$\{\w+:?\+/i.test(written) ? -1 : hole.length;
}

const holeBeforeNumber = new RegExp(`^(?:${templateHole.source}|${unknownMark})(?=[\\d${unknownMark}{<])`);

/** What compose or Docker says against the values of the long form that are known. */
function longFault(published = '', target?: string): string | undefined {
  if (target !== undefined && !/^\+?[0-9]+$/.test(target))
    return '`target` must be one port of the container, as a number.';
  if (published !== '' && !isPorts(published)) return '`published` must be a port of the host, or a range of them.';
  return faultOf(undefined, published, target, '');
}

/** What Docker says against a mapping whose parts are numbers. */
function faultOf(ip: string | undefined, published = '', target = '', protocol: string): string | undefined {
  const [outside, inside] = [published, target].map((text) => text.split('-').map(Number));
  if ([...outside!, ...inside!].some((number) => number > 65535)) return 'A port must be at most 65535.';
  const [out, into] = [outside, inside].map((range) => range!.at(-1)! - range![0]!);
  if (out! < 0 || into! < 0) return 'A port range must start with the lower port; swap the two.';
  if (published !== '' && into !== out && into !== 0) return 'The two port ranges must have the same length.';
  if (!/^(?:tcp|udp|sctp)?$/i.test(protocol)) return 'The protocol of a port must be `tcp`, `udp` or `sctp`.';
  if (ip !== undefined && !isAddress(ip.replace(/^\[(.*)\]$/s, '$1')))
    return 'The host address before the published port must be an IP address, not a name.';
  return undefined;
}

/** As Go takes it: no leading zeros, no zone. */
function isAddress(text: string): boolean {
  if (text.includes(':') && /^[0-9a-f:.]*$/i.test(text)) return URL.canParse(`http://[${text}]`);
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
}

function isPorts(text: string): boolean {
  return /^[0-9]+(?:-[0-9]+)?$/.test(text);
}

type Read = Pick<Port, 'hostIp' | 'published' | 'target' | 'protocol' | 'mode'>;

/** @param edit makes the edit that restricts it to the host, where that can be one */
function port(item: Scalar | Mapping, read: Read, edit: () => Port['makeLocal']): Port {
  const { hostIp } = read;
  const everywhere = !hostIp || ['', '0.0.0.0', '::', '0:0:0:0:0:0:0:0', '*'].includes(hostIp.value ?? '?');
  return new WrittenPort(
    { ...read, at: item.at, ...viaOf(item) },
    everywhere && item.via.length === 0 ? edit : undefined,
  );
}

/** Works out its edit only where a rule asks for it: there may be many ports. */
class WrittenPort implements Port {
  readonly hostIp: Port['hostIp'];
  readonly published: Port['published'];
  readonly target: Port['target'];
  readonly protocol: string;
  readonly mode: Port['mode'];
  readonly at: Location;
  readonly via?: readonly Location[];
  readonly #edit: (() => Port['makeLocal']) | undefined;

  constructor(
    { hostIp, published, target, protocol, mode, at, via }: Omit<Port, 'makeLocal'>,
    edit?: () => Port['makeLocal'],
  ) {
    this.hostIp = hostIp;
    this.published = published;
    this.target = target;
    this.protocol = protocol;
    this.mode = mode;
    this.at = at;
    if (via) this.via = via;
    this.#edit = edit;
  }

  get makeLocal(): Port['makeLocal'] {
    return this.#edit?.();
  }
}

function shortLocal(item: Scalar, ip: Text | undefined, targetOnly: boolean): Port['makeLocal'] {
  if (ip) return ip.isLiteral ? { at: ip.at, text: '127.0.0.1' } : undefined;
  const at = edgeOf(item, 'start');
  return at && { at, text: targetOnly ? '127.0.0.1::' : '127.0.0.1:' };
}
