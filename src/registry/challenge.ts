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
    rest = rest.slice(equals + 1).trimStart();
    const quoted = rest.startsWith('"');
    const end = rest.indexOf(quoted ? '"' : ',', 1);
    const value = rest.slice(quoted ? 1 : 0, end === -1 ? undefined : end);
    if (!parameters.has(name)) parameters.set(name, value.trim());
    rest = end === -1 ? '' : rest.slice(end + 1);
  }
  return parameters;
}
