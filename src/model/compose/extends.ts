import type { Location } from '../../source.ts';
import { folderOf, isRemote, resolve } from '../../text/path.ts';
import { mergedPlaces } from '../yaml/yaml-tree.ts';
import type { Loader } from './application-loader.ts';
import { checkService } from './check-document.ts';
import { type Text, textOf } from './compose-text.ts';
import { mergeFiles, mergeServices } from './merge.ts';
import { type Field, type Mapping, notRead, pulledInBy, sizeOf, type Value, type ValueScope } from './value-tree.ts';

/** Services that extend services that extend … */
const MAX_CHAIN = 30;

/** Merges each service of a document over the one that it `extends`, in this document or in another file. */
export function resolveExtends(document: Mapping, loader: Loader): Mapping {
  const services = document.fields.get('services');
  if (services?.value.kind !== 'mapping') return document;
  const resolver = new Resolver(services.value, loader);
  let fields: Map<string, Field> | undefined;
  for (const field of services.value.fields.values()) {
    const value = resolver.service(field, []);
    if (value === field.value) continue;
    fields ??= new Map(services.value.fields);
    fields.set(field.name, { ...field, value });
  }
  if (!fields) return document;
  const value = { ...services.value, fields };
  return { ...document, fields: new Map(document.fields).set('services', { ...services, value }) };
}

/** The services of one file, those that they extend merged in. */
class Resolver {
  readonly #services: Mapping;
  readonly #loader: Loader;
  readonly #others: Map<string, Resolver | undefined>;
  readonly #done = new Map<string, { readonly value: Value; readonly links: number }>();

  constructor(services: Mapping, loader: Loader, others = new Map<string, Resolver | undefined>()) {
    this.#services = services;
    this.#loader = loader;
    this.#others = others;
  }

  service(field: Field, chain: readonly string[]): Value {
    return this.#resolved(field, chain).value;
  }

  #resolved(field: Field, chain: readonly string[]): { readonly value: Value; readonly links: number } {
    const known = this.#done.get(field.name);
    if (known) return known;
    const { value } = field;
    const extending = value.kind === 'mapping' ? value.fields.get('extends') : undefined;
    if (value.kind !== 'mapping' || !extending) return { value, links: 0 };
    const base = this.#base(field.name, extending.value, chain);
    const done = base ? { value: this.#over(base.value, value), links: base.links + 1 } : { value, links: 0 };
    this.#done.set(field.name, done);
    return done;
  }

  #over(base: Mapping, value: Mapping): Mapping {
    const merged = mergeServices(base, without(value, 'extends'), this.#loader.report);
    const further = base.node ? mergedPlaces(base.node) : [];
    return { ...merged, extended: [base.at, ...(base.extended ?? []), ...further] };
  }

  #base(name: string, value: Value, chain: readonly string[]): { value: Mapping; links: number } | undefined {
    const target = targetOf(value);
    if (!target) {
      this.#loader.report(value.at, '`extends` must name a service: `extends: {service: NAME, file: PATH}`.');
      return undefined;
    }
    const here = `${value.scope.source.path}#${name}`;
    if (chain.includes(here)) {
      this.#loader.report(target.at, `Circular \`extends\`: ${circle([...chain, here])}. Break the cycle.`);
      return undefined;
    }
    const tooLong = () => {
      this.#loader.report(
        target.at,
        `More than ${MAX_CHAIN} services extend one another; the rest was not read.`,
        notRead,
      );
      return undefined;
    };
    if (chain.length >= MAX_CHAIN) return tooLong();
    const resolver = target.file ? this.#other(target.file, value.scope) : this;
    if (!resolver || target.service.value === undefined) return undefined;
    const base = resolver.#services.fields.get(target.service.value);
    if (!base) {
      const where = target.file ? ` in \`${target.file.text}\`` : ' in this file';
      this.#loader.report(
        target.at,
        `This extends the service \`${target.service.value}\`, which does not exist${where}; correct the name.`,
      );
      return undefined;
    }
    const scope = resolver.#services.scope;
    if (resolver !== this) {
      this.#loader.extended.add(`${scope.source.path}#${base.name}`);
      checkService(base, { whole: false }, this.#loader.report);
    }
    const resolved = resolver.#resolved(base, [...chain, here]);
    if (resolved.links >= MAX_CHAIN) return tooLong();
    if (resolved.value.kind !== 'mapping' || !this.#loader.affords(sizeOf(resolved.value), target.at)) return undefined;
    return { value: pulledInBy(resolved.value, target.at), links: resolved.links };
  }

  #other(file: Text, scope: ValueScope): Resolver | undefined {
    const remote = file.value !== undefined && isRemote(file.value);
    const path =
      file.value === undefined || remote || scope.folder === undefined ? undefined : resolve(scope.folder, file.value);
    const source = path === undefined ? undefined : this.#loader.get(path);
    this.#loader.extends.push({ path: file, repositoryPath: path, remote, source: source ?? undefined });
    if (path === undefined) {
      if (file.value !== undefined && !remote)
        this.#loader.report(
          file.at,
          `\`${file.value}\` is outside the repository, so what this extends was not reviewed.`,
          notRead,
        );
      return undefined;
    }
    if (this.#others.has(path)) return this.#others.get(path);
    if (source === null)
      this.#loader.report(file.at, `This extends \`${path}\`, which does not exist; correct the path.`, {
        about: path,
      });
    let resolver: Resolver | undefined;
    if (source) {
      this.#loader.included.add(source);
      const own: ValueScope = { source, environment: scope.environment, folder: folderOf(path), report: scope.report };
      const documents = this.#loader.documents(source, own);
      const merged = documents.reduce<Mapping | undefined>(
        (before, each) => (before ? mergeFiles(before, each, this.#loader.report) : each),
        undefined,
      );
      const services = merged?.fields.get('services')?.value;
      if (services?.kind === 'mapping') resolver = new Resolver(services, this.#loader, this.#others);
      else this.#loader.report(file.at, `\`${path}\` has no \`services:\` to extend.`);
    }
    if (source !== undefined) this.#others.set(path, resolver);
    return resolver;
  }
}

interface Target {
  readonly service: { readonly value: string | undefined };
  readonly file: Text | undefined;
  readonly at: Location;
}

function targetOf(value: Value): Target | undefined {
  if (value.kind === 'scalar') {
    const service = textOf(value.node, value.scope.environment, value.via);
    return service.text === '' ? undefined : { service, file: undefined, at: value.at };
  }
  if (value.kind !== 'mapping') return undefined;
  const service = value.fields.get('service')?.value;
  const file = value.fields.get('file')?.value;
  if (service?.kind !== 'scalar') return undefined;
  return {
    service: textOf(service.node, service.scope.environment, service.via),
    file: file?.kind === 'scalar' ? textOf(file.node, file.scope.environment, file.via) : undefined,
    at: service.at,
  };
}

function circle(chain: readonly string[]): string {
  const names = chain.slice(chain.indexOf(chain.at(-1)!)).map((each) => `\`${each.slice(each.indexOf('#') + 1)}\``);
  return names.length > 6 ? `${names.slice(0, 5).join(' → ')} → … → ${names.at(-1)}` : names.join(' → ');
}

function without(mapping: Mapping, name: string): Mapping {
  const fields = new Map(mapping.fields);
  fields.delete(name);
  return { ...mapping, fields };
}
