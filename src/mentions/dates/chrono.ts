import { Chrono, configuration, type Parser } from "chrono-node/en";

/** A date in figures: what chrono is certain of. */
export interface WrittenDate {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

/** The longest text given to chrono, whose time grows with the square of it. */
const LONGEST_WINDOW = 160;

/**
 * Reads a text that is one absolute date from its first to its last character: "5/3/2025", "03.05.25", "05-Aug-2016", "2019/aug/01".
 * The only file that knows chrono-node. `dayFirst` decides "5/3". Throws: never.
 */
export function readWrittenDate(text: string, dayFirst: boolean): WrittenDate | undefined {
  if (text.length > LONGEST_WINDOW) return undefined;
  const [found] = engine(dayFirst).parse(text, EPOCH);
  if (found === undefined || found.index !== 0 || found.text.length !== text.length || found.end) return undefined;
  const { start } = found;
  const month = start.isCertain("month") ? start.get("month") : null;
  if (month === null) return undefined;
  const year = start.isCertain("year") ? start.get("year") : null;
  const day = start.isCertain("day") ? start.get("day") : null;
  return { month, ...(year === null ? {} : { year }), ...(day === null ? {} : { day }) };
}

/** Only what the text states is read, so that any moment serves as reference; a fixed one keeps the machine's clock and zone out. */
const EPOCH = { instant: new Date(0), timezone: 0 } as const;

const engines: [Chrono?, Chrono?] = [];

function engine(dayFirst: boolean): Chrono {
  const index = dayFirst ? 1 : 0;
  const built = engines[index] ?? new Chrono(absoluteForms(dayFirst));
  engines[index] = built;
  return built;
}

/** Chrono's parsers of time units backtrack for seconds on "0second   0second   ...": a parser whose pattern takes them stays out. */
function absoluteForms(dayFirst: boolean): ConstructorParameters<typeof Chrono>[0] {
  const all = configuration.createConfiguration(true, dayFirst);
  return { parsers: all.parsers.filter((parser) => !readsTimeUnits(parser)), refiners: all.refiners };
}

const samples = ["in 5 seconds", "5 seconds ago", "5 seconds later", "5 seconds", "+5 seconds"] as const;

function readsTimeUnits(parser: Parser): boolean {
  const pattern = parser.pattern({ option: {} } as Parameters<Parser["pattern"]>[0]);
  return samples.some((sample) => {
    pattern.lastIndex = 0;
    const match = pattern.exec(sample);
    return match?.[0].includes("second") === true;
  });
}
