/**
 * Words that show what kind of thing a capitalized name is. Lower case.
 * Compiled for this project from the wording of news; free of rights. November 2026.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Heads of companies that are no surnames. */
export const tradeHeads =
  "airlines cruises ferries foods industries lines logistics pharmaceuticals philharmonic railways recycling shipping";

/** Head nouns of organizations: the last capitalized word, or the one before "of" or "for". */
export const organizationHeads =
  words(`agency administration alliance army academy airways air assembly association authority bank bancorp board brigade broadcasting brothers bureau
cabinet cartel center centre chamber church circuit clinic club co coalition college command commission committee company conference
confederation congress consortium constabulary corp corporation corps council court customs department directorate division duma electric
embassy enterprise enterprises exchange federation financial firm fleet force forces foundation front fund gazette group guard guardia guild
headquarters holdings hospital house inc infirmary initiative inspectorate institute institution insurance international intelligence journal
judiciary knesset labs laboratories laboratory league legion llc llp legislature liberation lodge ltd majlis mail media militia ministry
mirror mission mosque motors movement museum navy network news newspaper nv observatory office orchestra organization organisation parliament
partners partnership party patrol petroleum plc police post press prosecutors radio railway records red regiment registry reserve resistance
sa scouts secretariat senate service services se ag school societies society solutions squad station studios synagogue syndicate systems team
technologies telegraph television theatre theater times tribune tribunal trust tv unicef union united university utilities ventures watch
weekly works world
${tradeHeads}`);

/** Head nouns of places. */
export const placeHeads =
  words(`airport archipelago avenue basin bay beach boulevard border bridge canal canyon cape castle cathedral channel city coast
county creek crossing dam delta desert district drive estate falls field fields forest garden gardens gate glacier gulf harbor harbour heights highway hill
hills hotel island islands isle junction lake lane mall market mount mountain mountains ocean oblast park parish passage peninsula pier plain plateau
plaza port prefecture province range reef region republic reservoir ridge river road sea sound square stadium state states strait straits street strip
territories territory tower town township valley village volcano waterfall woods zone arena palace prison raion voivodeship governorate sierra rio`);

/** Head nouns of events, laws, works and products. */
export const eventHeads = words(
  `games olympics cup championship championships open grand prix festival summit marathon war revolution uprising intifada spring awards prize award election elections referendum masters tour series derby crisis`,
);
export const stormWords = words(`hurricane typhoon storm cyclone tropical operation`);
export const lawHeads = words(
  `act treaty accord accords agreement convention protocol constitution amendment bill pact charter declaration resolution code`,
);
