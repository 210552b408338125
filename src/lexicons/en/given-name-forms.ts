/**
 * Forms of one given name: short forms, spellings and transliterations that news uses for one person. Lower case, accents folded.
 * A form may stand in several groups ("alex"). Forms that are mostly names of other people (Maria and Mary, Ivan and John) are kept apart.
 * Compiled for this project; free of rights. November 2026.
 */
const groups = `
william bill billy will willie liam wm
robert bob bobby rob robbie bert
richard rick ricky dick rich richie
james jim jimmy jamie
john jon johnny jack
jonathan jonathon johnathan johnathon jon
joseph joe joey
michael mike micheal mick mickey
thomas tom tommy thom
charles charlie chuck charley
edward ed eddie ted teddy ned
edwin ed eddie
theodore ted teddy theo
daniel dan danny
david dave davy
stephen steven steve stevie stefan
matthew matt matty mathew
anthony tony antony
andrew andy drew
gregory greg gregg
nicholas nick nicky nicolas nikolas
christopher chris kit topher
kenneth ken kenny
ronald ron ronnie
donald don donnie donny
timothy tim timmy
samuel sam sammy
benjamin ben benny benji
alexander alex alec sandy xander
alexandra alex sandra
lawrence laurence larry lawrie
leonard len lenny lennie
raymond ray
maurice mo morrie
gerald gerry jerry
jerome jerry
jeffrey jeff geoffrey geoff jeffery
frederick fred freddie freddy frederic fredrick
francis frank frankie
franklin frank
henry harry hank
harold harry hal
walter walt wally
arthur art artie
albert al bert
alfred alf fred alfie
patrick pat paddy
peter pete
philip phil phillip
phillip phil philip
vincent vince vinny
victor vic
douglas doug
zachary zach zack zak zachery
joshua josh
jacob jake
nathan nate nathaniel
nathaniel nate
bradley brad
clifford cliff
clinton clint
eugene gene
herbert herb
howard howie
isaac ike
leslie les
louis lou lewis luis
martin marty
maxwell max
maximilian max
mitchell mitch
montgomery monty
oliver ollie
randolph randy
randall randy
reginald reg reggie
roderick rod
rodney rod
russell russ
sidney sid sydney
stanley stan
terence terry terrence terrance
calvin cal
cameron cam
dominic dom dominick
gabriel gabe
ignatius iggy
augustus gus
angus gus
abraham abe
elijah eli
barnabas barney
bernard bernie barney
archibald archie
elizabeth liz lizzie beth betty eliza betsy elisabeth lizzy bess
katherine kate katie kathy catherine kathryn katharine katheryn kathrine cathryn cathy kat kit
margaret maggie meg peggy marge margie
patricia pat patty trish tricia patti
jennifer jen jenny jenn jenifer
jessica jess jessie
deborah deb debbie debra debby
barbara barb barbie babs barbra
susan sue susie suzy
susanna sue susannah susie
rebecca becky becca rebekah
victoria vicky vicki tori
christine chris chrissy christina tina
christina chris tina christine kristina
kristen kristin kirsten
samantha sam
stephanie steph stefanie
cynthia cindy
pamela pam
sandra sandy
theresa terry tess teresa terri
teresa theresa tess tere
dorothy dot dottie
eleanor ellie nell elinor eleanore
abigail abby abbie
alison allison ali
amanda mandy
angela angie
ann anne annie anna
antoinette toni
beatrice bea
caroline carrie carolyn
charlotte lottie charlie
constance connie
emily em emilie
florence flo
frances fran
gabrielle gabby
georgina georgie
geraldine gerry
gwendolyn gwen
isabella bella isabelle izzy
jacqueline jackie jacquelyn
janet jan
judith judy
julia julie
kimberly kim kimberley
leticia letty
madeline maddie madeleine
melanie mel
melissa mel
michelle shelly michele
mildred millie
nancy nan
natalie nat
nicole nikki nicky
olivia liv
penelope penny
philippa pippa
rachel rachael rach
rosemary rosie rose
roberta bobbie
sarah sara sally
sofia sophia sofie sophie
valerie val
vanessa nessa
veronica ronnie
virginia ginny
winifred winnie
wilhelmina mina
erica erika ericka
eric erik erick
marc mark
geoff jeff
sean shaun shawn
brian bryan
alan allan allen
stuart stewart
graham graeme
neil neal
carl karl
craig kraig
catalina katalina
fiona ffion
freida frieda frida
ezekiel ezequiel zeke
jaime jaimie
francisco pancho paco
jose pepe
manuel manny manolo
enrique quique kike
guillermo memo
ignacio nacho
guadalupe lupe lupita
rosario charo
dolores lola
jesus chuy chucho
alejandro alex
roberto beto
alberto beto
eduardo lalo edu
rafael rafa
sebastian seb bastian
mohammed muhammad mohamed mohammad muhammed mohamad mohamet mohd muhamad mohammod mahomed muhamed mohummad mo
ahmed ahmad achmed ahmet
mahmoud mahmud mahmood mehmood
mustafa mostafa mustapha moustafa
hussein hussain husain hossein hussien hosein husayn huseyin
hassan hasan hassen
yousef youssef yusuf yousuf yusef youssuf josef yosef yoosuf
ibrahim ebrahim abraham
ismail ismael esmail
omar umar omer
osama usama
othman osman usman uthman
khaled khalid
walid waleed oualid
rashid rasheed rachid
saeed said saed sayed sayeed saied
abdullah abdallah abdulla
abdul abdel abd abdal
suleiman sulaiman soleiman suleyman sulayman solomon
muammar moammar mouammar
gamal jamal
nasser nasir naser
sheikh shaikh sheik
fatima fatema fatimah fatma
aisha ayesha aicha aysha
zainab zeinab zaynab zaineb
mariam maryam meryem miriam
leila laila layla leyla
yasmin yasmeen jasmin yasmine
nour noor nur nure
faisal faysal feisal
tariq tarek tareq
jafar jaafar ja'far
heydar heidar haydar haidar haider
qasem qassem kassem qasim ghasem
sergei sergey serhiy serge serhii sergiy
alexei alexey aleksei oleksiy oleksii alexi aleksey
alexander aleksandr alexandr oleksandr aleksander
andrei andrey andriy andrii andrej
dmitry dmitri dmytro dimitri dmitriy dmitrii
yevgeny evgeny evgeniy yevgeniy evgenii yevhen yevgenii eugene
nikolai nikolay mykola nicolai nicolae
mikhail mykhailo michail mikhael mykhaylo
vladimir volodymyr wladimir vladymyr
yuri yuriy yury yurii iouri
vitaly vitali vitaliy vitalii
vasily vasyl vasiliy vassily
vyacheslav viacheslav
anatoly anatoliy anatolii
gennady gennadiy hennadiy
grigory hryhoriy grigoriy
oleg oleh
igor ihor
pavel pavlo
pyotr petro petr
ilya illia illya
konstantin kostyantyn kostiantyn
kirill kyrylo cyril kiril
maxim maksim maksym
denis denys
artem artyom
vladislav vladyslav
leonid leonyd
natalia natalya nataliya nataliia natalie
tatiana tatyana tetiana tetyana
elena yelena olena helena
ekaterina yekaterina kateryna katerina
yulia yuliya julia iuliia yuliia
maria mariya mariia
anastasia anastasiya anastasiia
oksana oxana
svetlana svitlana
ludmila lyudmila liudmyla ludmilla
daria darya dariya
ksenia kseniya xenia
giannis yannis ioannis yiannis
giorgos georgios yiorgos
vassilis vasilis vassilios vasilios
dimitris dimitrios
nikos nikolaos
kostas konstantinos costas
alexandros alexis alekos
elias ilias
karolos carolos
zalmay zalmai
gurbanguly kurbanguly gurbanguli
ramzan ramazan
nursultan nursoultan
zeev ze'ev
yitzhak yitzchak itzhak
binyamin benjamin bibi
shimon simon
moshe moshe
uday udai
sanjay sanjai
lakshmi laxmi
`;

let formGroups: ReadonlyMap<string, readonly number[]> | undefined;

/** Whether two given names are forms of one: lower case, accents folded. */
export function areFormsOfOneName(a: string, b: string): boolean {
  const ofA = groupsOf(a);
  const ofB = groupsOf(b);
  return ofA?.some((group) => ofB?.includes(group)) ?? false;
}

/** Names that strangers share have short forms and spellings; these have none. */
const commonWithoutForms: ReadonlySet<string> = new Set(
  `abebe achieng adam adrian agnieszka agus akira aleksandra alessandro alina amadou amina aminata amit ana anders andreea andris andrzej
anil anita anke antoine anton antonio antti arjun ashley ashok asif astrid attila aung austin ayse benoit bilal bjorn blessing bogdan
boris brandon bruce bruno budi burak camila camille carlos chad cheryl chiara chipo chloe corina cristina csaba deepak dewi diana diane
didier diego dieter dinesh donna dorin dragan dylan eleni emeka emma emmanuel emre esther ethan fabrice fang farai farid fatou felix
ferenc fernando francesco gabor gabriela ganesh gary george georgi gheorghe gilles giovanni giulia giuseppe goran grace gustavo hakan
hakon hamid hamza hannah hans haruto heinz helen herve hiroko hiroshi huang huong ibrahima imran ingrid ioana irina isabel istvan ivan
ivana ivaylo jakub janis jason javier jean jelena jerzy jiho jing jiri joan joao johan jonas jordan jorge joyce juan jukka julien jurgen
juris justin kamal karen karim karthik katarzyna kavita kazuo keiko keith kelly kemal kenji kevin kjell klaus kofi krzysztof kwame kyle
lars laszlo lauren laurent leif lenka liis linda lindiwe ling linh lisa logan luca lucia lukas magdalena maja manoj marcin marco marie
mario marko mart mary mathieu matteo maung meena megan mehmet mercy miguel mihai mikko milan milos mindaugas ming minh minho
monika moritz moussa mukesh murat nadia neha nikhil nikola nils njoroge noah olga olivier otieno oumar pablo paolo pascal paul pavla pawel
pedro pekka petra pierre piotr plamen pooja prakash priya putri radu rahul rajesh ralph ramesh ramon rana rania ravi renate ricardo
rodrigo roger rohit rolf roman rosa roy ruth ryan sabine salif salman samir samira sanjeev santiago satoshi scott seojun sigrid simona
sipho siti solveig somchai stoyan sunil sunita suresh sven takashi tamas tariku tatenda tendai tesfaye thabo thanh thiago thierry tiago
tihomir timea tomasz tonu tuula tyler ursula vaclav valentina vasile vesna vijay vikram viktor vusi vytautas wanjiku wayne wojciech
wolfgang xavier yang yuki yves zanele zbigniew zhao zoltan zoran zuzana`.split(/\s+/),
);

/** Whether two people of one story may well share the given name. In: lower case, accents folded. */
export function isCommonFirstName(name: string): boolean {
  return groupsOf(name) !== undefined || commonWithoutForms.has(name);
}

function groupsOf(name: string): readonly number[] | undefined {
  formGroups ??= readGroups();
  return formGroups.get(name);
}

function readGroups(): Map<string, number[]> {
  const byForm = new Map<string, number[]>();
  groups
    .trim()
    .split("\n")
    .forEach((line, group) => {
      for (const form of line.split(" ")) {
        const known = byForm.get(form);
        if (known === undefined) byForm.set(form, [group]);
        else known.push(group);
      }
    });
  return byForm;
}
