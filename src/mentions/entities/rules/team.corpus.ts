import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/entities/rules/team",
  within: [
    "The league match ended late. Nobody had thought that {Lisbon} beat the champions, the coach said after the goal.",
    "The season began with a defeat, and the coach blamed the striker after {Porto} scored two late goals.",
  ],
  never: [
    "The match ended late, and the coach blamed the striker after two goals.",
    "The season began with a goal.",
    "The coach and the striker were tired after the match.",
  ],
} satisfies Corpus;
