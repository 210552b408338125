import { once } from "../../kernel/once.ts";

/**
 * Names of people that are written in another script at home, and come into English in several spellings: given names and family
 * names, lower case, accents folded. Compiled for this project from names current in international news; free of rights. November 2026.
 */
const words = once(
  (): ReadonlySet<string> =>
    new Set(
      `
abbas abd abdallah abdel abdelaziz abdelhamid abdelkader abdelkrim abderrahmane abdi abdo abdou abdoulaye abdul abdulaziz abdulla abdullah abdullahi
abdulrahman abebe abed abera abiy abu achilleas addisu adel adnan adonis afaf ahlam ahmad ahmed ahmet ahn aibek aicha aigerim ainur aisha akbar akihiro
akihito akiko akira akmal akram alaa alekos aleksandr aleksei aleksey alemayehu alexandr alexandros alexei alexey alexis ali alia alireza alisher aliya almaz
alyona amal amani amar ameen ameer amin amina amir amira ammar amnon amos anahit anand anas anastasia anastasios anastasis anastasiya anatoliy anatoly andrei
andrey andriy angelos anil anjali antonis anutin anwar anwarul apirat apostolos arafat aram ararat aref arieh arif aristotelis arkady armen arsen arseniy
artak artem artur artyom arun arvind arye asad asadullah asef asghar asha ashenafi asher ashok ashot ashraf asif asim askar aslam aslan asma asmaa asuka atef
athanasios athina atsushi atta atul aung avi avigdor avraham avtandil ayaka ayatollah ayelet ayesha ayman ayumi azamat azar azat aziz aziza azza babak badr
bae baek bahaa bahram bakhtiyar bakr bala balakrishnan bano baqer baruch bashar bashir bassam bassem batbayar batbold battulga batyr bayar begum behnaz
behrouz bekele bekzat benyamin berhane bharat bhaskar bhattacharya bhattarai bhutto bibi bidzina bijan bilal bilawal bin binyamin birhanu birtukan bohdan
bolat bold bolot bong boris boubacar bounnhang brahim bushra chae chaim chakraborty chalerm chandra chandran chandrasekhar chao charalambos chatchai chaudhry
chaya chea cheikh chen cheng chhun chi chie chieko cho choi christoforos christos chuan chul chun chung da dae dahal daisuke dalal dan daniyar darioush
dariush darya daulet davit dawit debretsion deepa deepak demeke deng desta deuba devendra dilnoza dilshod dimitra dimitrios dimitris dinesh ding dionysis
dipak dmitri dmitriy dmitry dmytro dong dorje dorji dov driss dror du duan durrani ebrahim efraim ehab ehud eiji eitan ekaterina elad eleftherios elene eleni
eli eliezer emad emomali enkhbayar enkhbold ephraim eriko erlan esmail essam eun evangelos evgeni evgenia evgeny eyal fadel fadi fahad fahd fahmi faisal faiz
fakhrul fan fang farah fares farhad farhan fariba farid farida faris farkhad farooq farouk farzad farzaneh fateh fathi fatima fatimah fatma fatou fatoumata
fawaz fawzi faycal fayez fazal fazlur fedor fei feisal feng firas firouz fofi fotini fouad fu fuad fumiko fumio fyodor gadi gagik galina gamal ganbaatar
ganesh gang gantulga gao garegin gaurav gayane ge gebre geeta geng gennady georgios georgy gerasimos getachew gevorg ghada ghalib ghassan ghazi gholam ghulam
gia giannis gideon giga gigi gilad giorgi giorgos girma gita gleb gocha golan golnaz gong gopal gor govind grigor grigory gu guan guang gul gulnara guo
gurbanguly gurung gyu ha habib habiba hadas hadi hafez hafiz hai haidar haider haile hailemariam haim haitham hajime hakim hakob hala halima hamad hamdan
hamdi hamed hamid hamza han hanan hani hao hari haris harish haroon haroun haruka haruki haruto hasan hashem hashim hasina hassan hatem hatim hayk haytham he
heba hee heidar herzl heydar hiba hicham hideki hideo hina hind hiroki hiroko hiromi hiroshi hisashi hisham hlaing ho hong hooman hosni hossam hossein hou
houshang houssein hovhannes hryhoriy htay htun hu hua huan huang huda hui hun hussain hussein hwan hwang hye hyeon hyuk hyun ibrahim ibrahima ichiro idris
idriss idrissa igor ihab ihor ijaz ilan ilham ilias ilya imad iman imran inas inayat indira inna ioanna ioannis iqbal iraj irakli iraklis irina iryna isa
isaias ishaq ishrat islam ismail issa issam issoufou itamar itzhak izz jaafar jaber jabir jae jafar jagdish jahan jahangir jalal jamal jamil jamila jang jasem
jassim javad javed javid jawad jaya jayalalithaa jayant jeong jha ji jia jian jiang jiao jie jigme jin jing jitendra jong joon ju jun junaid junichi junichiro
junko jyoti kailash kairat kakha kakhaber kamal kamala kambiz kamil kamran kanat kang kaori kaoru kareem karim karima karki karolos kasit kassem kassym
katerina kateryna katsuya kausar kaveh kavita kazem kazuhiro kazuki kazuo kebede keiko keisuke kem kenichi kenji kenta ketevan keti khachatur khader khadija
khadka khaled khaleda khalid khalifa khalil khamis khan khieu khin khurelsukh khurram ki kiran kirill kishore kittipong ko koba koichi koirala koji kong
konstantin konstantina konstantinos koo kostas kostiantyn kostyantyn kosuke kourosh krishna krishnan ksenia kumar kumari kumiko kun kwak kwang kwon kyaw kyoko
kyriaki kyriakos kyrylo kyung lai laila lakshman lakshmi laleh lalit lalitha lama lambros lan larisa lasha laxman laxmi layla lefteris lei leila lemma leonid
leonidas lev levan levon lhamo li lian liang liao lilia lilit lim limor lin ling liu liudmyla loukas lu luay lubna lung luo lyubov lyudmila ma madhav madhavan
magar maged maha mahamadou mahamat mahbub mahdi maher mahesh mahinda mahmood mahmoud mahmud mahnaz mahsa majed majid makoto maksim maksym malak malala mamadou
mamata mamoru mamoun mamuka manal manish manmohan manoj manolis mansour mansur mao margaritis mariko markos marwa marwan maryam masahiro masako masao masaru
masato masih masoud massoud maung maxim mayawati mayumi meena meera megumi mehdi mehmood mehran mehrdad mehwish mei meir mekonnen menachem menahem meng
mengistu meskerem mher miao michalis michiko midori mika mikhail mikheil min ming minoo minoru mirza mirziyoyev mitra mitsuko mizanur mkrtich moammar mohamad
mohamed mohammad mohammed mohan mohsen mojtaba mokhtar monir moon mordechai morteza mosharraf moshe mostafa motti mounir moussa moustafa moustapha mu muammar
mubarak mufti muhammad muhammadu muhsin mukesh mukhtar mulatu mullah mumtaz muna munir munkh murad murali murat musa mustafa mustapha myint mykhailo mykola
myo myung na nabil nabila nachman nada nadeem nader nadezhda nadia nadim naeem naftali nagarajan nagib naguib nahed naidu naim nair naji najib najla nam nan
naoki naoko naoto narayan narayanan narek narendra naresh nargis nargiza nasim nasir nasreen nasrin nasser nataliya natalya natia natsuki nattawut naveed
naveen nawaf nawal nawaz nay nazanin nazar nazarbayev nazir neha nikita nikol nikolai nikolaos nikolay nikos niloofar niloufar ning nino nir niran nirmala
nissim nitin niu nizar noa nobuo nodar nodir noh noor norbu noriko norio norodom nour noura noureddine nuha nuri nurlan nursultan nyan nyein obaidul ofer ofir
oh oksana oleg oleh oleksandr oleksii oleksiy olena olha om omar omer oren orestis ori orly osama osamu ostap otar othman oumar ousmane oybek oyun oyuun padma
pak pan panagiotis panayiotis pang pankaj panos parisa park parvaneh parvati parvez parviz pavlo pavlos pei pejman pema peng pervaiz pervez petro petros
phandouangchit phouthone phyo ping pita piyush polina pooja pornpetch prabhakar prachanda pradeep prak prakash pramod pranab prasad prashant pratibha pravin
prawit prayut prayuth prem priya priyanka prokopis puea pushpa pyotr qadir qais qamar qasim qassem qi qian qiang qiao qin qing qiu qu quan qureshi rabia
rachid radha raed rafi rafik rafiq raghav raghu rahim rahman rahul rai raj raja rajab rajan rajapaksa rajeev rajendra rajesh rajiv rakesh rakhat ram rama
ramachandran ramadan ramesh rami ramin ramzan ramzi ran rana rania ranil rasheed rashid rasul rauf ravi ravindra reddy redouane reem rehman rehmat rekha ren
renuka revaz reza rhee riad rie rina rivka riyad roh rohit rokeya ronen rong rostam rostislav roya ruan rui rukhsana rula ruslan rustam ryo ryota ryu ryuichi
saad sabah sabri sachiko sachin sadek sadiq sadyr saeed saeid safaa sahar said saif saikhan sakura salah saleh salem salim salma salman salome samdech sameh
samer samia samir samira samvel san sana sandeep sandhya sang sangeeta sanjay sanjeev santosh sanzhar saparmurat saqib sar sarita saroj sathya satish satoshi
satsuki saurav savita sayed sayeed sayyid sedigheh seiji selam semyon seo seok seong sergei sergey serhii serhiy serik serzh seung seydou seyed shabana shadi
shafiq shafiqul shah shahbaz shahid shahin shahram shahriar shahrokh shai shakya shalom shalva shan shang shankar shanti shao shapour sharad sharif sharma
shashi shaukat shaul shavkat shehbaz sheikh shen sheng sherif sherpa sherzod shi shigeru shim shimon shin shinichi shinji shinzo shira shireen shirin shiro
shiv shivraj shizuka shlomo shmuel shohei shohreh shoichi shota shrestha shreya shu shuang shun shunsuke shushan shyam si siamak siavash sihamoni sima sindhu
singh siraj siranush sirikit sirisena sisay sita smriti soe sofya sohail soheil sok sokha sombat somchai somkid somsak sonam song soo sook sooronbay sophal
sopheap sopo soraya sota sothea sotirios sotiris souleymane sovann spiros spyridon spyros srettha sridhar srinivas srinivasan stathis stavros stefanos stelios
stepan su subash subramaniam subramanian suchart sudarat sudhir suha suhail sujata suk sukumar suleiman sultan suman sumit sun sung sunil sunita suo surendra
suresh sushma susumu suthep suu svetlana svitlana swaminathan swamy tadashi tadesse tae taha taher tahir tahira tai taichi tajul takahiro takako takashi
takeshi takuya tal talal talgat tamang tamar tamaz tamir tan tang tao taraneh taras tarek tareq tariq taro tarun tashi tatiana tatsuya tatyana tawfik tawfiq
tekle temir temirlan temur teng tenzin tesfaye tetiana tetsuya tewodros thabet thaksin than thanasis thanathorn thant thapa thein theodoros theofilos
thongloun thongsing thura tian tigist tigran timofey timur tin tolkun tomohiro tomoko tong toru toshio toufik tsai tsakhia tsang tse tsegaye tsering tsutomu
tu tumur tun turki tzachi tzipi tzvi uday ugyen uhm ulan ulugbek uma umar uri usha usman usmani uzi vadim vadym vahagn vahan vakhtang valentin valeriy valery
vangelis vann vardan vasileios vasiliki vasilis vasily vassilis vasundhara vasyl vazgen veera venkat venkatesh viacheslav vidya vijay vijaya vikram vinay
vinod vishal vishnu vitali vitaliy vitaly vivek vladimir vladyslav volodymyr vsevolod vyacheslav wael wafa waheed wahid waleed walid wan wang wangchuk wasim
wei wen weng win wissam woldemariam won woo workneh wu xi xia xian xiang xiao xie xin xing xiong xu xuan xue yaakov yacine yadav yael yahya yair yan yana yang
yannis yao yaqub yaron yaroslav yaser yash yasin yasir yasmeen yasser yasuhiro yasuko yasuo ye yegor yehoshua yehuda yekaterina yelena yeon yeong yerlan
yevgeny yevhen yi yiannis yigal yin ying yingluck yisrael yitzhak yoav yoel yogesh yohannes yoichi yoko yong yoo yoon yorgos yosef yoshihide yoshiko yossi
yosuke you younis yousef youssef youssouf yu yuan yue yui yuichi yuka yuki yukio yuko yulia yuliya yumi yumiko yun yunus yuri yuriy yury yusuf yusuke yutaka
yuval zafar zahid zahra zaid zainab zakaria zaki zardari zaw zayed zaza zeev zeinab zenawi zeng zewde zhan zhanar zhang zhanna zhao zhen zheng zhi zhong zhou
zhu zhuang zia ziad ziaur zin zinaida zohra zong zou zoya zu zubair zuhair zulfikar zulfiqar zurab zvi
`
        .trim()
        .split(/\s+/),
    ),
);

/** What stands before Arabic and Hebrew names, and the endings of family names written in Cyrillic, Armenian, Georgian, Greek, Persian or Urdu script. */
const PARTICLES: ReadonlySet<string> = new Set("al el bin ibn ben bint abu abd ul ud ad ar as ash".split(" "));
const ENDINGS =
  /(?:[a-z]{2}(?:ov|ova|ev|eva|enko|chuk|skiy|skyi|skyy|skii|skaya|vych|vich|evich|ovich|shvili|dze|opoulos|poulos|akis|idis|iadis|ullah|ollah|uddin|zadeh|zade|zai|pour|nejad|bayev|bekov|baev|anyan|yants|unyan|osyan|eryan|isian|osian|urthy|swamy|ananda))$/;

/** Whether a name is surely written in another script at home. In: folded words of the name. */
export function isTransliterated(name: readonly string[]): boolean {
  return name.some((word) =>
    word
      .split("-")
      .some(
        (part, at) => words().has(part) || ENDINGS.test(part) || (at === 0 && PARTICLES.has(part) && name.length > 1),
      ),
  );
}
