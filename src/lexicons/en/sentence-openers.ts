/**
 * Words that often begin a sentence or a headline with a capital and are no name there. Lower case.
 * Compiled for this project; free of rights. November 2026.
 */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `the a an this that these those there here he she it they we you i his her its their our your my who whom whose what which when where why how
in on at by for from to of with without within into onto over under after before during since until while as if though although because unless
and or but nor so yet not no none neither either both all any some many most more much few several each every another other such only just even
also still then now today yesterday tomorrow later earlier meanwhile however moreover nevertheless instead despite amid among against about above across
along around behind below beneath beside besides between beyond down near off out through throughout toward towards up upon via per
one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions half
is are was were be been being am has have had do does did will would can could may might must shall should let lets
according asked speaking added once last next first second third earlier late early recent recently police officials authorities investigators
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
people residents witnesses voters workers students doctors lawyers critics analysts experts scientists researchers firefighters rescuers
new old local federal state national international foreign public private former president minister government opposition parliament
yes no well please thank thanks sorry good bad best great big small long short high low right left
file photo image video watch read more related share advertisement comments breaking update live exclusive opinion editor editorial
mr mrs ms dr sir lord chief rescue emergency fire school city town village county country world market shares stocks oil gold`.split(
    /\s+/,
  ),
);
