import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/entities/rules/nationality",
  within: [
    "{Mauritian=>other/nationality Mauritian} police fired tear gas.",
    "Two of the {Slovenes} were hurt.",
    "A {Papua New Guinean=>other/nationality Papua New Guinean} minister resigned.",
    "A {North Korean} ship and a {Burkinabe} crew were stopped.",
  ],
  never: [
    "The mayor will polish the dish.",
    "They ate swede, and turkey too.",
    "A finn is a kind of boat.",
    "The turkey was cold.",
  ],
} satisfies Corpus;
