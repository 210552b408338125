import { unpackWords } from "../../kernel/front-coded.ts";

/**
 * States, provinces, departments and the like that are not also a city's name: what lies above a town and below a country.
 * Folded, without the word for their kind. First-level divisions after GeoNames (admin1), CC BY 4.0, with some regions
 * that news names beside them. November 2026.
 */
const names = `
aargau;abai;abia;abkhazia;abruzzo;abseron;abyan;aceh;ad dakhiliyah;ad dhahirah;adamaoua;adamawa;adiyaman;adjara
adygeya;afar;agdam;agder;agri;agsu;ahafo;ahal;aichi;ajloun;akershus;akwa ibom;al asimah;al batinah north
al batinah south;al buraimi;al butnan;al daayen;al hasakah;al jabal al akhdar;al jafarah;al jahra;al jazirah
al jufrah;al khor;al kufrah;al marqab;al qadisiyah;al qassim;al shahaniya;al wahat;alabama;alagoas;alaotra mangoro
alaska;alberta;alborz;ali sabieh;alibori;alta verapaz;alto parana;amambay;amanat alasimah;amapa;amazonas;amhara
ammochostos;amoroni mania;amur;an giang;an nuqat al khams;analamanga;analanjirofo;anambra;anbar;ancash;andalusia
andaman and nicobar;andhra pradesh;andijan;androy;ang thong;anhui;anjouan;anosy;anseba;antioquia;anzoategui
aosta valley;appenzell ausserrhoden;apulia;apure;apurimac;aqmola;aragatsotn;aragon;aragua;araucania;arges;ariana
arica y parinacota;arkansas;arkhangai;arkhangelskaya;artibonite;arunachal pradesh;ashanti;assaba;assam;asturias
asyut;atacama;atakora;atlantico;atlantida;atlantique;atsimo andrefana;atsimo atsinanana;atsinanana;attica
atyrau oblisi;australian capital territory;autonomous region in muslim mindanao;awdal;aydin;ayeyarwady;aysen
azad kashmir;azores;azuay;baalbek hermel;babil;bacs kiskun;badakhshan;baden wurttemberg;badghis;bagmati;bahia
baja california;baja california sur;baja verapaz;baladiyat ad dawhah;baladiyat ar rayyan;balearic islands;bali
balikesir;balkan;balochistan;balqa;bamingui bangoran;banaadir;banghazi;bangka belitung islands;banteay meanchey
banten;baoruco;barahona;baranya;barh el gazel;baringo;barisal;bartin;bas congo;bas sassandra;bas uele;basel city
basel landschaft;bashkortostan;basilicate;basque country;basse kotto;batha;baucau;bavaria;bay of plenty;bayan oelgii
bayankhongor;bayelsa;beheira;bekaa;belait;bengo;beni mellal khenifra;beni suweif;benue;betsiboka;beylaqan;bicol
bihar;bihor;bilasuvar;bingoel;binshangul gumuz;biobio;bioko norte;bistrita nasaud;bjelovar bilogora;blekinge
bobonaro;bocas del toro;boeny;bokeo;bolikhamsai;bolivar;bomi;bonaire;bongolava;bono;bono east;boqueron;borgou;borkou
borneo;borno;borough of arima;borsod abauj zemplen;boucle du mouhoun;bouenza;bougainville;boumerdes;bourgogne;boyaca
brakna;brandenburg;british columbia;brittany;brod posavina;brunei muara;brussels capital;bueng kan;bujumbura mairie
bujumbura rural;burgenland;buriram;bururi;buryatiya;buskerud;cabanas;cabo delgado;cagayan valley;calabarzon;calabria
calarasi;california;campania;canakkale;canar;canary islands;cankiri;cankuzo;cantabria;caqueta;carabobo;caraga
caras severin;carazo;carchi;carinthia;casablanca settat;casanare;castille and leon;castille la mancha;catalonia
cauca;cayo;ceara;centar zhupa;central aimak;central and western;central bohemia;central darfur;central equatoria
central ethiopia regional;central finland;central greece;central java;central jutland;central kalimantan
central luzon;central macedonia;central ostrobothnia;central papua;central serbia;central sulawesi;central visayas
centre est;centre nord;centre ouest;centre sud;centre val de loire;cerro largo;cesar;chaco;chagang
chaharmahal and bakhtiari;champasak;chari baguirmi;chechnya;chhattisgarh;chiapas;chimborazo;chin;chiriqui;choco
choluteca;chontales;chubut;chukha;chukotka;chungcheongnam do;chuquisaca;chuvash;chuy;city of francistown;clarendon
cluj;coahuila;cocle;cojedes;comoe;connacht;connecticut;copan;copperbelt;cordillera;cornwall;corsica;cortes;corum
cotopaxi;county of osijek baranja;cova lima;covasna;crete;crimea;cuanza norte;cubango;cumbria;cundinamarca;cunene
cuscatlan;cuvette;dadra and nagar haveli and daman and diu;dagestan;dak lak;dakahlia;dakhlet nouadhibou;dalarna
dambovita;daraa;darfur;darhan uul;daykundi;debub;dededo;delchevo;delta amacuro;demerara mahaica;denguele;devon
dhi qar;dhofar;diana;diber;diego martin regional corporation;district of columbia;distrito federal;diyala;diyarbakir
djibloho;dnipropetrovsk;dolj;donbas;dong nai;dong thap;donga;dorset;draa tafilalet;drenthe;dubrovnik neretva
dzabkhan;east aimak;east azerbaijan;east berbice corentyne;east gobi aymag;east java;east kalimantan;east kasai
east kazakhstan;east macedonia and thrace;east new britain;east nusa tenggara;east sepik;eastern cape;eastern darfur
eastern equatoria;eastern highlands;eastern visayas;ebonyi;ehime;ekiti;el mghair;el oro;el seibo;el tarf;elazig
emilia romagna;england;ennedi est;ennedi ouest;epirus;equateur;ermera;escaldes engordany;espaillat;espirito santo
essex;estuaire;evora;extremadura;faiyum;falcon;far north;fars;faryab;fejer;fes meknes;finnmark;fitovinany;flacq
flanders;flevoland;francisco morazan;friesland;friuli venezia giulia;fujian;fukien;fukui;gaevleborg;gagauzia
galguduud;galicia;gandaki pradesh;gangwon do;gansu;gash barka;gauteng;gaza;gaza strip;gegharkunik;gelderland;gharbia
ghowr;gia lai;gilan;gilbert islands;gilgit baltistan;gjakova;gjien bien;goeycay;goh djiboua;gorgol;gorj
gorno badakhshan;gotland;govi altai;grad skopje;grand bassa;grand est;grand gedeh;grand port;grandanse;grande comore
granma;greater accra;greater poland;grisons;grodnenskaya;gros islet;guadalcanal;guanacaste;guangdong;guangxi;guarico
guaviare;guayas;guelmim oued noun;guemueshane;guera;guerrero;guidimaka;guizhou;gujarat;gunma;guyane;gyeonggi do
gyeongsangbuk do;gyeongsangnam do;gyor moson sopron;haciqabul;hadjer lamis;hainan;hajdu bihar;hajjah;halland
hamilton city;harari;harghita;harjumaa;haryana;hatay;hato mayor;haut katanga;haut lomami;haut mbomou;haut ogooue
haut uele;haute kotto;hauts bassins;hauts de france;hawaii;hawalli;hawkes bay;haz zabbar;hebei;heilongjiang;helmand
henan;hentiy;hermanas mirabal;hesse;heves;hhohho;highland papua;highlands;hiiraan;himachal pradesh;hodh ech chargi
hodh el gharbi;hokkaido;homyel voblasc;hormozgan;houaphan;hovd;hubei;huila;hunan;hyogo;ialomita;ida virumaa;idaho
igdir;ihorombe;il mosta;ile de france;iles du vent;ilfov;illinois;ilocos;imbabura;imereti;imisli;inchiri;indiana
ingushetiya;inner mongolia;innlandet;intibuca;ionian islands;iowa;isla de la juventud;islands;issyk kul;istria
itapua;itasy;ituri;iwate;izabal;izmir;jabal al gharbi;jaemtland;jalal abad;jalisco;jambi;jammu and kashmir
jasz nagykun szolnok;java;jazan;jeju do;jeollabuk do;jeollanam do;jerash;jewish autonomous;jharkhand;jiangsu;jigawa
jizzakh;joenkoeping;johor;jonglei;jowzjan;judea and samaria area;jujuy;kaafu atoll;kabardino balkariya;kachin
kafr el sheikh;kagawa;kagera;kainuu;kakheti;kalmykiya;kamchatka;kanagawa;kandal;kanem;kangwon do;kansas;kanta haeme
karabuek;karachayevo cherkesiya;karaganda;karak;karakalpakstan;karelia;karnali pradesh;karnataka;kasai central
kashmir;katavi;kayah;kayin;kebbi;kedah;kelantan;kemo;kent;kentucky;kerala;kerguelen;keryneia;kgatleng;khakasiya
khammouane;khanty mansia;khatlon;khoevsgoel;khowst;khuzestan;khyber pakhtunkhwa;kichevo;kie ntem;kilimanjaro
kirikkale;kirinyaga;kirklareli;kirovohrad;kirsehir;kivu;kocaeli;kogi;kohgiluyeh and boyer ahmad;komarom esztergom
komi;koprivnica krizevci;kotayk;kouffo;kronoberg;kuetahya;kujawsko pomorskie;kunar;kurdamir;kurdistan;kuzbass
kvemo kartli;kwai tsing;kwango;kwanza sul;kwara;kwazulu natal;kweneng;kwilu;kymenlaakso;la altagracia;la guajira
la pampa;la riviere anglaise;laayoune sakia el hamra;lacs;ladakh;laghman;lagunes;laikipia;lakes;lam dong;lampung
lancashire;lapland;larnaka;lautem;lavalleja;lazio;lebap;leinster;lekoumou;lempira;leningradskaya oblast;leribe
lesser poland;liaoning;liguria;likouala;lim pende;lima region;limburg;limpopo;liquica;litoral;littoral;lobaye;lofa
logar;logone occidental;logone oriental;lomami;lombardy;lopburi;lorestan;lori;los lagos;los rios;louisiana
loungnamtha;lower austria;lower juba;lower river;lower saxony;lower shabeelle;lower silesia;lualaba;luanda norte
luapula;lubusz;lumbini;lunda sul;luzon;madeira;madhesh;madhya pradesh;madre de dios;madriz;maekel;maharashtra
mai ndombe;maine;majuro atoll;makueni;maluku;mambere;mambere kadei;manabi;manawatu wanganui;mandoul;mangilao
mangystau;manicaland;maniema;manipur;manitoba;manyara;mara;marakwet;maramures;maranhao;margibi
maria trinidad sanchez;maritime;mariy el;markazi;marrakesh safi;maryland;mashonaland central;mashonaland east
mashonaland west;massachusetts;matabeleland north;matabeleland south;mato grosso;mato grosso do sul;matruh;maule
mayabeque;mayagueez;mayaro;mayo kebbi est;mayo kebbi ouest;maysan;mazandaran;mazovia;mbomou;mecca
mecklenburg vorpommern;meghalaya;megimurje;mehedinti;melaka;melaky;melekeok;menabe;menaka;meta;michigan;michoacan
middle juba;middle shabele;midlands;mimaropa;minas gerais;mindanao;mingacevir;minnesota;misiones;mississippi
missouri;mitrovica;miyagi;mizoram;mogilev;moheli;moka;molise;monagas;mongala;mono;monsenor nouel;montagnes
monte cristi;montserrado;monufia;moravian silesian;morazan;mordoviya;more og romsdal;morelos;morobe;morona santiago
moxico;moyen chari;moyen ogooue;mubarak al kabir;muchinga;mudug;muhafazat hadramaout;muharraq;municipality of monaco
municipality of trbovlje;muranga;mures;murzuq;musandam;muthanna;mykolaiv;naama;nabatieh;nacional;nagaland;nakhchivan
namibe;nampo;nana grebizi;nana mambere;nandi;nangarhar;napo;narino;national capital;nayarit;neamt;nebraska;neembucu
negeri sembilan;nenets;nevada;new aquitaine;new hampshire;new jersey;new mexico;new providence;new south wales
new valley;new york;new york state;newfoundland and labrador;nghe an;ngouni;ngwaketsi;niari;niassa;nimba;nimroz
nineveh;ningxia;nizhny novgorod;nograd;nonthaburi;nord;nord est;nord ouest;nord ubangi;nordland;norfolk;normandy
norrbotten;norte de santander;north aegean;north bank;north brabant;north caribbean coast;north carolina
north central;north chungcheong;north dakota;north denmark;north east;north hamgyong;north holland;north hwanghae
north kalimantan;north karelia;north kazakhstan;north khorasan;north kivu;north kordofan;north lebanon;north maluku
north ossetia alania;north ostrobothnia;north rhine westphalia;north savo;north sinai;north sulawesi;north sumatra
north west;north western;northeast;northeastern;northern bahr al ghazal;northern borders;northern cape
northern darfur;northern ireland;northern mindanao;northern red sea;northern territory;northland
northwest territories;nouakchott north;nouakchott west;nova scotia;novgorod;nuble;nueva esparta;nueva segovia
nuevo leon;nugaal;nyamira county;nyandarua;nyanga;occitanie;ocotepeque;odisha;oemnoegovi;oerebro;oestergoetland
oevoerhangay;ogooue ivindo;ogooue lolo;ogooue maritime;ogun;ohiggins;ohio;oita;oklahoma;olancho;ombella mpoko;omran
ontario;opstina niksic;orellana;orhon;oriental;oromiya;oryol oblast;ostfold;ostrobothnia;osun;otago;otar meanchey
ouadai;ouaka;oudomxai;oueme;ouest;ouham;ouham fafa;ouham pende;our lady of carmo;overijssel;paernumaa;pafos;pahang
paijat hame;paktia;pamplemousses;panama oeste;panjshir;papua;paraiba;parwan;pastaza;pays de la loire;peloponnese
pemba north;pemba south;penang;pennsylvania;perak;peravia;perlis;pernambuco;peten;phang nga;piaui;pichincha;piedmont
pirkanmaa;plaines wilhems;plateau;plateau central;plateaux;plzen;podlasie;pohnpei;pomerania;portuguesa
pozega slavonia;prahova;preah sihanouk;preah vihear;presidente hayes;primorje gorski kotar;primorye
provence alpes cote dazur;punjab;putumayo;pwani;pyongan bukto;qachas nek;qalyubia;qashqadaryo;qazax;qena;qinghai
quang ninh;quang tri;queensland;queretaro;quiche;quindio;quintana roo;quneitra;rabat sale kenitra;radovish
raionul edinet;rajasthan;rakhine;ranong province;raqqa;rarotonga;rason;ratanakiri;razavi khorasan;red sea
region of magallanes;republic of tyva;republican subordination;rheinland pfalz;rhode;rhone alpes;riau;riau islands
rif dimashq;rio grande do norte;rio grande do sul;risaralda;river nile;rivers;riviere du rempart;rogaland;rondonia
roraima;rostov;rukwa;ruvuma;ryazan;saarland;saatli;sabah;sabaragamuwa;sacatepequez;sahel;saint andrew;saint ann
saint anthony;saint catherine;saint francis xavier;saint gallen;saint george basseterre;saint helena;saint james
saint pauls bay;saint peter;saint thomas;sakarya;sakha;sakhalin;salah ad din;salaj;salamat;salavan;samangan
samarqand;samaxi;samburu;samegrelo and zemo svaneti;samtskhe javakheti;san andres y providencia;san juan laventille
sanaag;sanchez ramirez;sangha;sangha mbaere;sangre grande regional corporation;sankuru;sanliurfa
santiago metropolitan;santiago rodriguez;santo domingo de los tsachilas;sar e pol;sarawak;sardinia;saskatchewan
sassandra marahoue;satakunta;savanes;saxony;saxony anhalt;schleswig holstein;scotland;sejong si;selangor;selenge
selibe phikwe;sergipe;sermersooq;shaanxi;shabran;shabwah;shaki;shamkir;shan;shandong;shanxi;sharqia;shefa
shida kartli;shiga;shimane;shirak;siauliai;siazan;sibenik knin;siberia;sichuan;sicily;sidama;sikkim;sila;silesia
simiyu;sinaloa;sindh;singerei;sinoe;sirnak;sisak moslavina;sistan and baluchestan;skane;soccsksargen;soedermanland
sofala;sofia capital;somali;somogy;songwe;sonora;sool;soriano;souss massa;south aegean;south australia
south bohemian;south caribbean coast;south carolina;south dakota;south denmark;south east;south ethiopia regional
south hamgyong;south hwanghae;south kalimantan;south karelia;south khorasan;south kivu;south moravian
south ostrobothnia;south papua;south pyongan;south savo;south sinai;south sulawesi;south sumatra;south west
south west ethiopia peoples;southeast sulawesi;southeastern;southern darfur;southern highlands;southern kordofan
southern peninsula;southern red sea;southland;southwest finland;southwest papua;split dalmatia;srpska;st helier
st peter port;state of berlin;state of salzburg;state of vienna;stavropol kray;streymoy;studenichani;styria
subcarpathia;suchitepeque;sucumbios;sud est;sud ouest;sud ubangi;sudurpashchim pradesh;suffolk;sughd;sulawesi
sumatra;sumqayit;surrey;surt;surxondaryo;sussex;suwayda;svalbard;sverdlovsk;swietokrzyskie;syunik
szabolcs szatmar bereg;tabasco;tachira;tadjourah;tafielah;taita taveta;taizz;takao;takhar;tamanrasset;tamaulipas
tamil nadu;tana river;tandjile;tanganyika;tanger tetouan al hoceima;tanintharyi;taraba;taranaki;tarapaca;tartus
tas sliema;tasman;tasmania;tatarstan;tavush;tboung khmum;telangana;telemark;teleorman;tennessee;terengganu;texas
tharaka nithi;the marches;thessaly;thua thien hue;thurgau;thuringia;tibet;ticino;tierra del fuego;tigray;timis
tipaza;tiris zemmour;toa baja;tobago;togdheer;tolima;tolna;tombouctou;tongatapu;tottori;tovuz;trans nzoia
transnistria;trarza;trentino alto adige;tripura;troms;trondelag;tshopo;tshuapa;tuamasaga;tucuman;tunapuna piarco
tungurahua;turkana;tuscany;tyrol;uasin gishu;ucar;ucayali;udmurtiya;ulster;ulytau;umbria;umm al quwain;umm salal
unity;upper austria;upper demerara berbice;upper east;upper matsiatra;upper nile;upper river;upper west
urban municipality of celje;urban municipality of koper;urban municipality of kranj;urban municipality of maribor
urban municipality of novo mesto;urban municipality of ptuj;urban municipality of velenje;usti nad labem;utah
uttar pradesh;uttarakhand;uusimaa;uvea;vaermland;vaesterbotten;vaesternorrland;vaestmanland;vaestra goetaland
vakinankaratra;valais;valcea;valle;valle del cauca;vallee du bandama;vargas;vatovavy;vaud;vaupes;veliko tarnovo
veneto;veraguas;vermont;vestfold;vestland;vichada;vihiga;viljandimaa;villa clara;vinnytsia;vojvodina;volta;volyn
vorarlberg;vrancea;vrapchishte;vukovar srijem;vysocina;wadi al hayat;wadi ash shati;wadi fira;waikato;wales;wallonia
wanica;warmia masuria;warrap;wasit;wessex;west azerbaijan;west bank;west bengal;west greece;west java
west kalimantan;west kazakhstan;west kordofan;west macedonia;west new britain;west nusa tenggara;west papua
west pokot;west pomerania;west sulawesi;west sumatra;west virginia;western area;western australia
western bahr al ghazal;western cape;western darfur;western equatoria;western highlands;western north;western visayas
westmoreland;white nile;wisconsin;woleu ntem;woqooyi galbeed;woroba;xekong;xiangkhoang;xinjiang;xorazm;yamalo nenets
yanggang do;yaracuy;yau tsim mong;yevlax;yigo;yobe;yorkshire;yucatan;yunnan;zaire;zakarpattia;zala;zambezia
zamboanga peninsula;zamfara;zamora chinchipe;zanzan;zanzibar central south;zanzibar north;zanzibar urban west
zaporizhzhia;zealand;zeeland;zhambyl;zhejiang;zhelino;zhetysu;zilina;zulia;alsace;burgundy;champagne;dordogne;gascony;lorraine;provence;savoy
`;

/** States of the USA that share their name with a town elsewhere, and as news shortens them (AP Stylebook, "state names"). */
const states =
  "arizona colorado delaware florida montana oregon virginia wyoming ala ariz ark calif colo conn fla ill ind kan ky mass mich minn mont neb nev okla ore pa tenn tex wash wis wyo";

let known: ReadonlySet<string> | undefined;

export function regionNames(): ReadonlySet<string> {
  known ??= new Set([...unpackWords(names, /[;\n]/), ...states.split(" ")]);
  return known;
}
