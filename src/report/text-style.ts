/** How the text report sets words apart. A terminal passes colours; plain text marks the words that differ with asterisks. */
export interface TextStyle {
  readonly error: (label: string) => string;
  readonly warning: (label: string) => string;
  readonly info: (label: string) => string;
  /** The words of an article that state a version. */
  readonly words: (words: string) => string;
  /** What is read last: sources, rules, counts. */
  readonly aside: (words: string) => string;
}

export const plainStyle: TextStyle = {
  error: (label) => label,
  warning: (label) => label,
  info: (label) => label,
  words: (words) => `**${words}**`,
  aside: (words) => words,
};
