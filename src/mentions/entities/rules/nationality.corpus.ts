import type { Corpus } from "../../../kernel/corpus.ts";

export default {
  rule: "mentions/entities/rules/nationality",
  means: [
    ["other/nationality Slovene", "Slovene"],
    ["other/nationality Papua New Guinean", "Papua New Guinean"],
  ],
  within: [
    "{Mauritian=>other/nationality Mauritian} police fired tear gas.",
    "Two of the {Slovenes} were hurt.",
    "A {North Korean} ship and a {Burkinabe} crew were stopped.",
  ],
  never: ["The mayor will polish the dish.", "They ate swede, and turkey too.", "A finn is a kind of boat."],
} satisfies Corpus;
