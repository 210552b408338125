/**
 * What can happen, by kind: words by which two reports may tell of one happening ("a hearing is set", "is due before the judge").
 * A row holds its verbs, its nouns, and phrases that begin with any word ("take off" finds "took the old roof off"), with bars
 * between. A word may tell of several kinds.
 * Compiled for this project from the wording of news; free of rights. November 2026.
 */
export const HAPPENING_KINDS: readonly string[] = [
  "begin start commence launch founded establish create inaugurate open erupt ignite|start beginning onset outset launch kick-off founding establishment outbreak|get under way,get underway,kick off,set in,break out,get going,first day,come into being,date from,date back,set up,go back to",
  "expire lapse|deadline ultimatum expiry cut-off|run out,no later than,at the latest,due by,have until,run until,last until,run to,last to",
  "apply introduce impose enforce|introduction entry|come into force,come into effect,take effect,enter into force,kick in,go into effect,in force,be valid,take force",
  "end stop cease finish conclude|end finish finale conclusion stop|come to an end,draw to a close,wind up,call off",
  "strike hit shake rock jolt rattle|quake earthquake tremor temblor shock aftershock jolt shaking|",
  "explode detonate rip|explosion blast bang detonation fireball bomb bombing|go off,blow up,blow out,blow apart,go up",
  "burn ignite engulf gut smoulder torch|fire blaze flame inferno wildfire smoke|break out,catch fire,go up in flames,catch light,burn down,set alight,set fire",
  "alert summon alarm phone telephone ring|alarm alert call|raise the alarm,sound the alarm,give the alarm,call out,call in,first call,call for help,call the",
  "crash collide smash plough ram derail overturn slam skid|crash collision accident smash wreck derailment pile-up impact disaster|come off,leave the rails,hit a,leave the road,leave the track,run into,plough into,jump the rails,turn over,go off the road,run over,run off",
  "sink capsize founder overturn ground|sinking capsizing shipwreck grounding disaster wreck|go down,turn over,go over,go under,keel over,run aground,roll over,hit rocks",
  "collapse crumble topple fall subside buckle|collapse cave-in fall subsidence|give way,come down,cave in,fall in,come crashing,fall down,fall over",
  "bury sweep flood burst inundate slide swamp submerge|landslide landslip avalanche mudslide flood flooding rockfall slide surge torrent|come down,wash away,break its banks,burst its banks,sweep away",
  "hit strike cross batter sweep lash pummel|landfall storm hurricane cyclone typhoon tornado twister|come ashore,make landfall,touch down,reach land,go ashore",
  "erupt spew|eruption ash volcano|throw ash,blow its top",
  "fail trip black|outage failure blackout fault breakdown power-cut disruption cut|go out,go dark,break down,go down,go off,cut out,cut off,lose power,stop working,go offline,go dead,go blank,break off,give up",
  "extinguish douse contain quench|containment|put out,bring under control,under control,all clear",
  "leak spill escape|leak spill spillage discharge|",
  "fall plunge plummet tumble slip|fall plunge|go over",
  "shoot attack stab fire ambush raid storm bomb assault hurl throw|shooting attack raid assault stabbing ambush shot gunfire bombing onslaught offensive bloodshed massacre|open fire,gun down",
  "rob steal burgle snatch raid loot hijack swipe ransack|robbery theft heist raid burglary break-in hold-up hijacking haul robber thief burglar|break in,break into,carry off,make off,get away with,hold up,go missing,walk off with",
  "abduct kidnap seize snatch|abduction kidnapping hostage kidnap|take hostage,carry off,hold hostage",
  "kill murder slay poison strangle stab shoot|murder killing homicide slaying|beat to death,put to death,gun down",
  "die kill perish drown succumb|death passing|pass away,breathe his last,breathe her last,lose his life,lose her life,lose their lives,lose life,drop dead,last breath,end came,stop breathing,death came,come to the",
  "bury inter cremate mourn|funeral burial cremation requiem interment mass coffin grave|laid to rest,bid farewell,say farewell,say goodbye,take leave,pay last respects,last farewell,lower into,carry to the",
  "bear hatch calve whelp|birth arrival delivery|give birth,come into the world,see the light",
  "marry wed|wedding marriage nuptials bride groom|tie the knot,exchange vows,exchange rings,say i do,walk down the aisle,become man,become husband",
  "disappear vanish|disappearance|go missing,last see,last hear,last seen,seen alive,seen since,fail to return,fail to come,leave home,without trace,lose contact,lost contact",
  "find discover spot recover locate unearth sight trace|discovery find recovery sighting detection|turn up,come across,dig up,come to light,stumble on,stumble upon,stumble across,wash up,fish out,pull from,track down,happen on",
  "rescue save winch pluck extricate|rescue|pull out,bring out,bring up,bring to safety,get out,take off,dig out,cut free,bring to the surface",
  "arrest detain seize catch nab handcuff apprehend capture imprison jail|arrest detention custody capture prisoner|pick up,pick him up,pick her up,take into custody,lead away,lead out,take in,take away,in custody,behind bars,round up,haul in,under arrest,take prisoner,be taken from,come for",
  "charge indict accuse|charge indictment|bring charges,press charges,face charges",
  "appear sit arraign try plead testify hear|hearing trial court arraignment appearance session tribunal judge magistrate jury dock inquest|go before,come before,stand trial,go on trial,in court,before a judge,in the dock,go to court,before the court,face a judge,face court,answer charges,take the stand,put on trial",
  "convict sentence jail rule acquit condemn decide|verdict sentence ruling conviction judgment judgement acquittal decision|hand down,find guilty,send to prison,throw out",
  "appeal||lodge an appeal,file an appeal",
  "release free discharge|release liberation freedom bail|let go,walk free,set free,set at liberty,on bail,go home,let out,come out,home again",
  "escape flee abscond|escape breakout jailbreak flight absence|break out,slip out,get away,get out,run away,make off,on the run,at large,over the wall,slip away,be loose,break loose,slip through",
  "search raid comb scour|search raid hunt|",
  "resign quit retire dismiss sack fire oust axe|resignation departure dismissal exit retirement sacking ouster removal|step down,stand down,step aside,stand aside,throw in the towel,bow out,show the door,leave office,leave the post,last day,clear his desk,clear her desk",
  "appoint name elect install nominate succeed choose select inaugurate swear|appointment inauguration swearing-in nomination successor oath|take over,take up,swear in,take office,take the helm,take the reins,take charge,at the helm,in charge,start work,step up,become king,become queen,become president,become chief,become mayor,become minister,become head,sworn",
  "approve pass adopt vote endorse ratify clear reject veto defeat|vote approval passage ratification adoption defeat division rejection|vote through,wave through,vote down,throw out,say no,say yes,give the go-ahead,give the green light,sign off,give its blessing,green light,go-ahead,bring down,go down",
  "elect vote|election vote poll runoff run-off referendum ballot plebiscite|go to the polls,cast their ballots,cast ballots,go to the ballot,polling stations,polling day,win a seat,win her seat,win his seat,first send,first elect,sit in parliament,a mandate,enter parliament,enter the,take her seat,take his seat,send to parliament",
  "sign initial seal clinch ink settle|signing deal agreement accord treaty pact signature contract settlement|put their names,shake hands,come to terms,put pen to paper,put his name,put her name,reach agreement,reach a deal,strike a deal,tie to",
  "meet talk negotiate gather convene sit reconvene assemble|talks meeting summit negotiation conference session assembly congress|sit down,come together,get together,round the table,around the table,at the table,back to the table",
  "announce unveil reveal disclose present declare|announcement unveiling disclosure|make public,make known",
  "strike walk picket|strike walkout stoppage picket|walk out,down tools,laid down,walk off,down work,no trains,no flights,no buses,industrial action,stay away,go on strike,stop work,stop working,leave their posts,leave the line,leave their machines,be idle,stand still,put down",
  "resume restart reopen return restore reconnect reinstate normalise recommence|resumption return restoration restart reopening|go back to work,back to work,start again,open again,run again,back in service,back in operation,back to normal,back on,be back,in use again,running again,working again,once more,welcome back",
  "postpone cancel delay scrap|postponement cancellation|put off,put back",
  "cease|ceasefire truce armistice|hold fire,hold their fire,fall silent,stop fighting,stop shooting,laid down their arms",
  "impose lift|curfew emergency lockdown quarantine|",
  "visit tour|visit trip tour pilgrimage|pay a visit,come to,travel to,fly to",
  "evacuate clear|evacuation|move out,get out,leave their homes,told to leave,move to safety,bring to safety",
  "warn alert|warning alert|",
  "inspect examine check survey audit|inspection check examination survey audit|look over",
  "demonstrate march protest rally|demonstration march protest rally|take to the streets",
  "founded establish create incorporate form|foundation founding establishment|set up,date from,date back,come into being,come into existence,open its doors,in existence,go back to,been going,been around,in business,bring into being,see the light,go since,first loaf,start out,start trading,start business",
  "build construct erect complete|construction completion|put up,go up,date from,date back,build in,go back to",
  "break|groundbreaking work construction excavator|break ground,break the ground,turn the first sod,cut the first sod,move in,first sod,first spade,laid the foundation,work begins,excavators roll,get to work,go to work,start work",
  "open inaugurate debut premiere reopen|opening inauguration launch debut premiere reopening|throw open,open its doors,enter service,go into service,go into operation,start operating,come on stream,on the road,on the streets,cut the ribbon,first passengers,first visitors,first customers,open to,go live,come into service,take its first,let in,first guests,begin operating,come into use,in service,carry its first",
  "close shut seal|closure closing shutdown|shut its doors,close its doors,go out of business,pull down the shutters,shut down,close down,go dark,cease trading,go to the wall,last day,seal off,block off,out of action,for the last time",
  "complete finish conclude close settle|completion finish delivery closing handover|ready,hand over,wrap up,go through",
  "demolish raze dismantle|demolition wrecking wrecker bulldozer|pull down,tear down,knock down,blow up,take down,bring down,come down,start to go",
  "deliver ship supply arrive|delivery handover shipment consignment arrival|hand over,take delivery,delivered,get its,get their,receive its,receive the,roll in,roll off",
  "play meet host beat draw|match game final kick-off bout race fixture derby semi-final quarter-final tie defeat win clash encounter|kick off,tee off,throw off,take the field,tip off,first whistle,first pitch,face off,step into the ring,knock out,win in,lose to",
  "win clinch capture crown|title victory trophy win crown cup championship triumph medal champion pennant|lift the trophy,lift the cup,lift it,champions,take home,last hold,last win,take the title",
  "set break|record mark best|stand since",
  "join sign transfer|signing transfer|",
  "extend renew|extension renewal contract deal|run until,bound to,tie to,end before,last to,run to",
  "launch blast lift|launch lift-off liftoff rocket countdown|lift off,blast off,take off,leave the pad,leave the ground,go up,rise from,soar",
  "arrive land dock moor return enter berth|arrival landing return touchdown landfall|touch down,pull in,set foot,come home,sail into,put in,come in,drop anchor,make port,tie up,come alongside,step ashore,get in,get home",
  "leave depart sail|departure|set off,set out,take off,cast off,pull out,set sail,put to sea,slip its moorings,get away,weigh anchor,steam out,head out,be off",
  "halt suspend freeze stop|halt suspension stop stoppage|come to a halt,call a halt,come to a standstill,stand still",
  "summit climb|summit ascent|stand on top,get to the top,reach the top,reach the summit",
  "sicken vomit complain infect diagnose confirm test|outbreak symptom infection diagnosis illness fever patient|fall ill,take ill,taken ill,fall sick,show symptoms,come down with,admitted,first case,case of,cases of,confirmed case,go down with,feel unwell,test positive,come back positive",
  "operate undergo transplant|operation surgery transplant procedure|operating table,go under the knife",
  "recall withdraw|recall withdrawal|take off the shelves,pull from,take back,call back",
  "inject vaccinate inoculate swallow|injection jab vaccination dose|",
  "pay transfer refund distribute reimburse|payment dividend payout instalment payday refund|pay out,hand out,credited,land in",
  "publish release issue|publication release report results edition book album findings|come out,make public,hit the shelves,hit cinemas,see print,go on sale,be available",
  "air broadcast screen premiere stream|broadcast premiere episode showing screening airing transmission|go out,on the air,on air",
  "merge buy acquire unite|merger takeover acquisition purchase union fusion|take over,become one,join forces",
  "sell auction|auction sale|go under the hammer,come under the hammer,come up for sale,change hands,go for",
  "submit file lodge petition sue bid|filing application submission bid complaint petition suit lawsuit tender offer|hand in,put in,send in,turn in",
  "perform sing stage|concert gig performance show recital appearance|take the stage,on stage",
  "|bankruptcy insolvency administration liquidation receivership|go bust,go under,file for,into administration,go to the wall,fold up",
  "grant issue license licence permit|permit licence license permission approval consent clearance|give permission",
  "revoke withdraw ban strip cancel annul quash|ban revocation withdrawal|take away,take back",
  "award confer present|ceremony award prize honour|hand over",
  "salvage refloat|salvage lifting|pull off,pull free,bring up,come free,get off,float free",
  "raise increase lower|rise increase|go up,go down,bring down",
  "photograph paint film draw sketch|photograph photo painting film picture drawing footage|take a picture",
  "plant harvest|planting harvest crop|",
  "toll|bell siren|",
];

/** Bits of the kinds that a preposition tells of. */
export const BEGINNING = 1n | 4n;
export const LIMIT = 2n;
export const ENDING = 8n;
/** The kinds that tell no more than how far something was: that it began, ended, applies. */
export const STAGES = 15n;

/** The kind of setting out: it is the hour of nothing else. */
export const DEPARTURE = 1n << 69n;
/** Kinds of what happens to a thing once, and is told long after: founding, building. */
export const ORIGINS = 3n << 54n;
/** The kinds of what a court does, and of all that leads there and back: arrest, charge, appeal, release. */
export const COURT = 3n << 31n;
export const JUSTICE = 63n << 29n;
/** The kind of what may be won again. */
export const TITLE = 1n << 63n;

/** Verbs that leave it to their subject, or their object, what happened: "took place", "is set", "was held", "is due". */
export const LIGHT_VERBS =
  "take occur happen hold come go make get begin start end stop open close finish set schedule plan expect fix book run last continue date follow bring give put see due have do be slate pencil fall carry conduct arrange postpone mark say tell report raise sound receive log time record register trigger lose suffer";
