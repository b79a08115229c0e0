import {
  distinct,
  flag,
  integer,
  list,
  mapping,
  named,
  nothing,
  open,
  options,
  or,
  pairs,
  text,
  textOrTexts,
  texts,
} from './schema-shape.ts';

/**
 * What may stand where in a compose file: the compose specification's JSON schema (`schema/compose-spec.json` of
 * compose-spec/compose-spec, seen 2026-11), and of compose-go v2.9 what it knows besides. `test/model/compose/schema.test.ts`
 * compares it with the schema of compose-go v2.4.8. Mappings may also have keys that begin with `x-`.
 */

const external = or(flag, mapping({ name: text }));
const ipam = mapping({
  config: list(mapping({ aux_addresses: open(text), gateway: text, ip_range: text, subnet: text })),
  driver: text,
  options: open(text),
});
const fileObject = {
  environment: text,
  external: or(external, open({})),
  file: text,
  labels: distinct(pairs),
  name: text,
  template_driver: text,
};

export const fileShape = mapping({
  configs: named(mapping({ ...fileObject, content: text })),
  include: list(or(text, mapping({ env_file: textOrTexts, path: textOrTexts, project_directory: text }))),
  models: open(mapping({ context_size: integer, model: text, name: text, runtime_flags: texts }, 'model')),
  name: text,
  networks: open(
    or(
      nothing,
      mapping({
        attachable: flag,
        driver: text,
        driver_opts: options,
        enable_ipv4: flag,
        enable_ipv6: flag,
        external,
        internal: flag,
        ipam,
        labels: pairs,
        name: text,
      }),
    ),
  ),
  secrets: named(mapping({ ...fileObject, driver: text, driver_opts: options })),
  services: named({}),
  version: text,
  volumes: named(
    or(nothing, mapping({ driver: text, driver_opts: options, external, labels: distinct(pairs), name: text })),
  ),
});
