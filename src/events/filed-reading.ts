import type { Reading } from "../claims/reading.ts";
import { shelve } from "../document/shelve.ts";
import { type ArticleProfile, profileArticle } from "./article-profile.ts";

/** A reading that waits among thousands until its event is compared. The profile is there where events are to be found. */
export interface FiledReading extends Reading {
  readonly profile?: ArticleProfile;
}

/** Profiles a reading while its tokens are at hand, then shelves its document: 24 KB of heap an article instead of 42. */
export function fileReading(
  reading: Reading,
  { profiled, shelved }: { readonly profiled: boolean; readonly shelved: boolean },
): FiledReading {
  const profile = profiled ? { profile: profileArticle(reading) } : {};
  return { ...reading, ...profile, document: shelved ? shelve(reading.document) : reading.document };
}
