/** How a registry wants to be told who asks (`WWW-Authenticate`). */
export type Challenge =
  | { readonly scheme: 'basic' }
  /** By a token, which `realm` gives. */
  | { readonly scheme: 'bearer'; readonly realm: string; readonly service: string | undefined };

/** Reads the header; undefined where it asks for what is not known here. */
export function readChallenge(header: string | undefined): Challenge | undefined {
  const text = header?.trim() ?? '';
  const bearer = /(?:^|,)\s*bearer\s/i.exec(text);
  if (!bearer) return /^basic\b/i.test(text) ? { scheme: 'basic' } : undefined;
  const parameters = parametersOf(text.slice(bearer.index + bearer[0].length));
  const realm = parameters.get('realm');
  return realm === undefined ? undefined : { scheme: 'bearer', realm, service: parameters.get('service') };
}

/** `a="b c",d=e`; of a name that is there twice, the first. */
function parametersOf(text: string): Map<string, string> {
  const parameters = new Map<string, string>();
  let rest = text;
  for (let equals = rest.indexOf('='); equals !== -1; equals = rest.indexOf('=')) {
    const name = rest.slice(0, equals).replaceAll(',', ' ').trim().toLowerCase();
    const quoted = rest[equals + 1] === '"';
    const start = equals + (quoted ? 2 : 1);
    const found = rest.indexOf(quoted ? '"' : ',', start);
    const end = found === -1 ? rest.length : found;
    if (!parameters.has(name)) parameters.set(name, rest.slice(start, end).trim());
    rest = rest.slice(end + 1);
  }
  return parameters;
}
