import {
  imagesOfApplication,
  imagesOfService,
  imagesOfStage,
  imagesOfTarget,
  type NamedUse,
} from '../model/named-images.ts';
import type { Context, Problem, Rule } from '../rule.ts';

/** Asks about each image from elsewhere, in whatever way a file names it. To be spread into a rule. */
export function imageHooks(
  tell: (use: NamedUse, context: Context) => Iterable<Problem>,
): Required<Pick<Rule, 'image' | 'service' | 'bakeTarget' | 'application'>> {
  function* all(uses: readonly NamedUse[], context: Context): Iterable<Problem> {
    for (const use of uses) yield* tell(use, context);
  }
  return {
    image: ({ stage }, context) => all(imagesOfStage(stage), context),
    service: (service, context) => all(imagesOfService(service, context.project), context),
    bakeTarget: (target, context) => all(imagesOfTarget(target, context.project), context),
    application: (application, context) => all(imagesOfApplication(application, context.project), context),
  };
}
