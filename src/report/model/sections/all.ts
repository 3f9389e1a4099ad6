import type { Evaluation } from '../../../run/evaluate.js';
import type { Section } from '../blocks.js';
import { allWrong } from './all-wrong.js';
import { comparison, selfCheck } from './comparison.js';
import { contributions } from './contributions.js';
import { correlation } from './correlation.js';
import { cost } from './cost.js';
import { fewModels } from './few-models.js';
import { groups } from './groups.js';
import { inputs } from './inputs.js';
import { formats, judges } from './judges.js';
import { luck } from './luck.js';
import { method } from './method.js';
import { models } from './models.js';
import { policies } from './policies.js';
import { pricedRouters } from './priced-routers.js';
import { router } from './router.js';
import { samples } from './samples.js';
import { saving } from './saving.js';
import type { SectionOf } from './section.js';

const ALL: readonly SectionOf[] = [
  comparison,
  policies,
  allWrong,
  models,
  contributions,
  groups,
  formats,
  fewModels,
  correlation,
  luck,
  router,
  samples,
  saving,
  pricedRouters,
  cost,
  judges,
  selfCheck,
  method,
  inputs,
];

/** Everything that stands beside the verdict, in the order of every long report. */
export function sectionsOf(evaluation: Evaluation, showText = false): Section[] {
  return ALL.map((section) => section(evaluation, showText)).filter((section) => section !== null);
}
