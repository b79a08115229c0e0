import {
  type AnyUse,
  imagesOfApplication,
  imagesOfService,
  imagesOfStage,
  imagesOfTarget,
  isKnownUse,
  type NamedUse,
} from '../model/named-images.ts';
import type { Context, Problem, Rule } from '../rule.ts';

type Hooks = Required<Pick<Rule, 'image' | 'service' | 'bakeTarget' | 'application'>>;

/** Asks about each image from elsewhere, in whatever way a file names it. To be spread into a rule. */
export function imageHooks(tell: (use: NamedUse, context: Context) => Iterable<Problem>): Hooks {
  return anyImageHooks((use, context) => (isKnownUse(use) ? tell(use, context) : []));
}

/** The same, also about those of which only the build or the run knows which they are. */
export function anyImageHooks(tell: (use: AnyUse, context: Context) => Iterable<Problem>): Hooks {
  function* all(uses: readonly AnyUse[], context: Context): Iterable<Problem> {
    for (const use of uses) yield* tell(use, context);
  }
  return {
    image: ({ stage }, context) => all(imagesOfStage(stage, context.project), context),
    service: (service, context) => all(imagesOfService(service, context.project), context),
    bakeTarget: (target, context) => all(imagesOfTarget(target, context.project), context),
    application: (application, context) => all(imagesOfApplication(application, context.project), context),
  };
}
