/** What a check found, in the shape that test runners ask of a matcher. The message tells why it failed, or why its opposite did. */
export interface Outcome {
  readonly pass: boolean;
  readonly message: () => string;
}
