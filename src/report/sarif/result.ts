import type { Notice } from "../notice.ts";
import type { ReportedArticles } from "../reported-articles.ts";
import type { Artifacts } from "./artifacts.ts";
import { levelOf } from "./level.ts";
import { locationOf } from "./location.ts";
import { messageText } from "./message-text.ts";

/** GitHub shows a hundred locations a result and refuses files with more than a thousand. */
const MOST_LOCATIONS = 100;

/** One disagreement as a SARIF result (2.1.0, 3.27): where its main version stands first, then everywhere else it is spoken of. */
export function resultOf(notice: Notice, ruleIndex: number, articles: ReportedArticles, artifacts: Artifacts): object {
  const { ruleId, severity, message, id, confidence, subject, sides, main } = notice;
  const ordered = sides.slice(main, main + 1).concat(sides.filter((_, index) => index !== main));
  const [first, ...others] = ordered
    .flatMap((side) => side.mentions.map((mention) => ({ side, mention })))
    .slice(0, MOST_LOCATIONS)
    .map(({ side, mention }) => locationOf(side, mention, articles, artifacts));
  return {
    ruleId,
    ruleIndex,
    level: levelOf(severity),
    message: messageText(message),
    locations: first === undefined ? [] : [first],
    relatedLocations: others.map((location, index) => ({ id: index + 1, ...location })),
    partialFingerprints: { "crossfactNotice/v1": id },
    ...(confidence === undefined ? {} : { rank: confidence * 100 }),
    properties: {
      state: notice.state,
      ...(subject === undefined ? {} : { subject: subject.replace(/\p{Cs}/gu, "\ufffd") }),
    },
  };
}
