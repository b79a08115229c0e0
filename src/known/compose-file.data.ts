import {
  anyText,
  type ComposeShape,
  distinct,
  flag,
  integer,
  listOf,
  mappingOf,
  namedType,
  nothing,
  open,
  options,
  or,
  pairs,
  textOrTexts,
  texts,
} from './compose-shape.ts';
import type { Knowledge } from './knowledge.ts';

const external = or(flag, mappingOf({ name: anyText }));
const ipam = mappingOf({
  config: listOf(mappingOf({ aux_addresses: open(anyText), gateway: anyText, ip_range: anyText, subnet: anyText })),
  driver: anyText,
  options: open(anyText),
});
const model = mappingOf({ context_size: integer, model: anyText, name: anyText, runtime_flags: texts }, 'model');
const fileObject = {
  environment: anyText,
  external: or(external, open({})),
  file: anyText,
  labels: distinct(pairs),
  name: anyText,
  template_driver: anyText,
};

/** What may stand where in a compose file. Mappings may also have keys that begin with `x-`. `test/model/compose/schema.test.ts` compares it with the schema of compose-go v2.4.8. */
export const composeFile: Knowledge<{ readonly shape: ComposeShape }> = {
  source: ['schema/compose-spec.json of github.com/compose-spec/compose-spec', 'what compose-go v2.9 knows besides'],
  asOf: '2026-11-24',
  shape: mappingOf({
    configs: namedType(mappingOf({ ...fileObject, content: anyText })),
    include: or(
      nothing,
      listOf(or(anyText, mappingOf({ env_file: textOrTexts, path: textOrTexts, project_directory: anyText }))),
    ),
    models: or(nothing, open(or(nothing, model))),
    name: anyText,
    networks: open(
      or(
        nothing,
        mappingOf({
          attachable: flag,
          driver: anyText,
          driver_opts: options,
          enable_ipv4: flag,
          enable_ipv6: flag,
          external,
          internal: flag,
          ipam,
          labels: pairs,
          name: anyText,
        }),
      ),
    ),
    secrets: namedType(mappingOf({ ...fileObject, driver: anyText, driver_opts: options })),
    services: namedType({}),
    version: anyText,
    volumes: namedType(
      or(
        nothing,
        mappingOf({ driver: anyText, driver_opts: options, external, labels: distinct(pairs), name: anyText }),
      ),
    ),
  }),
};
