/**
 * The smallest unit of knowledge: one file, one question, one id.
 *
 * `id` is the file's path below `src/` without its ending, such as "mentions/figures/rules/money".
 * Rules stand in a written-out list (`rules.ts`); the order of the list is their precedence.
 */
export interface Rule<Input, Output> {
  readonly id: string;
  readonly apply: (input: Input) => readonly Output[];
}
