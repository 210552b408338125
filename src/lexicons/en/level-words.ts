/**
 * Words beside which "at 7.42" is a price, a rate, a mark or a size, not a time of day.
 * Compiled by the project, MIT, 2026-11.
 */
export const levelWords: ReadonlySet<string> = new Set(
  (
    "stood stand stands standing trade traded trades trading settled priced pegged valued averaged averaging peaked hovered hovering quoted fixed " +
    "estimated capped measured measuring sold bought sell sells selling cost costs fare fares temperatures degrees winds scale index indices rate rates yield yields share shares stock stocks bond bonds euro euros dollar dollars pound pounds " +
    "yen franc francs rupee rupees crown crowns peso pesos inflation price prices cents percent % point points magnitude average ratio score " +
    "scored odds bookmaker bookmakers bookies betting bet bets backed rating richter $ £ €"
  ).split(" "),
);
