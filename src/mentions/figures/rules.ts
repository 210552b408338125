import type { FigureRule } from "./figure-rule.ts";
import { age } from "./rules/age.ts";
import { ageDecade } from "./rules/age-decade.ts";
import { articleCount } from "./rules/article-count.ts";
import { articleMeasure } from "./rules/article-measure.ts";
import { both } from "./rules/both.ts";
import { count } from "./rules/count.ts";
import { fraction } from "./rules/fraction.ts";
import { magnitude } from "./rules/magnitude.ts";
import { measure } from "./rules/measure.ts";
import { money } from "./rules/money.ts";
import { multiple } from "./rules/multiple.ts";
import { perMany } from "./rules/per-many.ts";
import { range } from "./rules/range.ts";
import { rank } from "./rules/rank.ts";
import { ratio } from "./rules/ratio.ts";
import { score } from "./rules/score.ts";
import { stopwatch } from "./rules/stopwatch.ts";
import { twoSided } from "./rules/two-sided.ts";
import { vagueCount } from "./rules/vague-count.ts";
import { zeroCount } from "./rules/zero-count.ts";

/** Strongest first: what joins two numbers, then what names its unit, then bare numbers. */
export const rules: readonly FigureRule[] = [
  twoSided,
  ratio,
  score,
  perMany,
  range,
  magnitude,
  stopwatch,
  age,
  ageDecade,
  articleMeasure,
  money,
  measure,
  multiple,
  rank,
  vagueCount,
  fraction,
  zeroCount,
  both,
  articleCount,
  count,
];
