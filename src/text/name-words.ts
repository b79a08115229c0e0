/**
 * What names are made of, in lower case: `WORDPRESS_DB_NAME` of `wordpress`, `db` and `name`; and the whole. A name that
 * says what it is for in one piece is also made of what is before it: `shopuser` of `shop`.
 */
export function nameWords(name: string): readonly string[] {
  const text = name.toLowerCase();
  const words = [text, ...text.split(/[^\p{L}\d]+/u)].filter((word) => word.length > 1);
  return [
    ...words,
    ...words.flatMap((word) => /^(.{3,}?)(?:user|usr|admin|db|database|app|svc|service)$/.exec(word)?.[1] ?? []),
  ];
}
