import { pageLabels, sectionNames } from "../lexicons/en/page-chrome.ts";
import { type BlockLook, manyWords } from "./describe-block.ts";
import { menuItems } from "./menu-items.ts";
import { noticePattern } from "./notice-pattern.ts";
import { pageLabel } from "./page-label.ts";

/** Items of a menu are short; sentences around a bar or a stroke are longer. */
const longestItem = 12;

/**
 * A line of several items: a menu where some of them are page furniture ("Home | Sport | Log in"),
 * mere items where none is: links to other stories, or a row of a table.
 */
export function menuKind(bare: string, look: BlockLook): "menu" | "items" | undefined {
  if (look.words >= manyWords) return undefined;
  const marked = separatorMarks.test(bare);
  if (!marked && (look.ended || !plainSeparators.test(bare))) return undefined;
  const items = menuItems(bare);
  if (items.length === 1) return isPlainMenu(bare, look) ? "menu" : undefined;
  const { furniture, sections } = countLabels(items);
  if (furniture * 3 >= items.length) return "menu";
  if (items.length < 3) return undefined;
  // wide spaces between all words are a typist's, not a menu's
  if (!barMarks.test(bare) && items.length * 3 >= look.words * 2) return undefined;
  if (furniture + sections >= 2) return "menu";
  // "W D L G / F G / A P", "SAN FRANCISCO / LONDON (Reuters) - ...": a stroke alone says little
  if (!marked || items.some((item) => item.split(" ").length > longestItem)) return undefined;
  const sentences = items.filter((item) => /[a-z][.!?]["”]?$/.test(item)).length;
  return look.words <= items.length * 9 && sentences * 3 < items.length ? "items" : undefined;
}

/** "Inicio - Nación - Deportes", "Home, News, Sport": ordinary marks separate only where most items are a menu's. */
function isPlainMenu(bare: string, look: BlockLook): boolean {
  const list = bare.split(/ [-–—+] |, /).filter(Boolean);
  if (look.ended || list.length < 3 || look.words > list.length * 4) return false;
  const { furniture, sections } = countLabels(list);
  return furniture >= 1 && (furniture + sections) * 3 >= list.length;
}

function countLabels(items: readonly string[]): { furniture: number; sections: number } {
  const labels = items.map(pageLabel);
  return {
    furniture: labels.filter((label) => pageLabels.has(label) || noticePattern.test(label)).length,
    sections: labels.filter((label) => sectionNames.has(label)).length,
  };
}

const plainSeparators = /[/>\t,]| [-–—+] /;

const barMarks = /[|·•▸▶►▪■●★☆»›◆◇▾▼▲△☰‣◦∙⋅❯❱→]|>>/;

const separatorMarks = /[|·•▸▶►▪■●★☆»›◆◇▾▼▲△☰‣◦∙⋅❯❱→]|>>|\S {2,}\S/;
