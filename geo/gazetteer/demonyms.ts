/**
 * What the people and the things of a country are called: code, English, the Arabic nisba without
 * its article, Russian adjectives (a stem and a dash) and nouns, Turkish. A country in these words
 * is an actor and not a place.
 */
const TABLE = `
AD|Andorran|أندوري|андоррск-|Andorralı
AE|Emirati|إماراتي|эмиратск-|BAE'li
AF|Afghan|أفغاني,أفغان|афганск-,афганец|Afgan,Afganistanlı
AL|Albanian|ألباني|албанск-,албанец|Arnavut
AM|Armenian|أرميني,أرمني|армянск-,армянин|Ermeni,Ermenistanlı
AO|Angolan|أنغولي|ангольск-,анголец|Angolalı
AR|Argentine,Argentinian,Argentinean|أرجنتيني|аргентинск-,аргентинец|Arjantinli
AT|Austrian|نمساوي|австрийск-,австриец|Avusturyalı
AU|Australian|أسترالي|австралийск-,австралиец|Avustralyalı
AZ|Azerbaijani,Azeri|أذربيجاني,أذري|азербайджанск-,азербайджанец|Azeri,Azerbaycanlı
BA|Bosnian|بوسني|боснийск-,босниец|Bosnalı,Boşnak
BD|Bangladeshi|بنغلاديشي,بنغالي|бангладешск-|Bangladeşli
BE|Belgian|بلجيكي|бельгийск-,бельгиец|Belçikalı
BF|Burkinabe,Burkinabé|بوركيني||Burkinalı
BG|Bulgarian|بلغاري|болгарск-,болгарин|Bulgar
BH|Bahraini|بحريني|бахрейнск-|Bahreynli
BI|Burundian|بوروندي|бурундийск-|Burundili
BO|Bolivian|بوليفي|боливийск-|Bolivyalı
BR|Brazilian|برازيلي|бразильск-,бразилец|Brezilyalı
BT|Bhutanese|بوتاني||Bhutanlı
BW|Botswanan|بوتسواني||Botsvanalı
BY|Belarusian,Belarussian|بيلاروسي|белорусск-,белорус|Belaruslu
CA|Canadian|كندي|канадск-,канадец|Kanadalı
CD|Congolese|كونغولي|конголезск-|Kongolu
CH|Swiss|سويسري|швейцарск-,швейцарец|İsviçreli
CI|Ivorian|إيفواري|ивуарийск-|Fildişili
CL|Chilean|تشيلي|чилийск-,чилиец|Şilili
CM|Cameroonian|كاميروني|камерунск-|Kamerunlu
CN|Chinese|صيني|китайск-,китаец|Çinli
CO|Colombian|كولومبي|колумбийск-|Kolombiyalı
CR|Costa Rican|كوستاريكي|коста-риканск-|Kosta Rikalı
CU|Cuban|كوبي|кубинск-,кубинец|Kübalı
CY|Cypriot|قبرصي|кипрск-,киприот|Kıbrıslı
CZ|Czech|تشيكي|чешск-,чех|Çek
DE|German|ألماني,ألمان|немецк-,германск-,немец|Alman
DJ|Djiboutian|جيبوتي||Cibutili
DK|Danish,Dane|دنماركي,دانماركي|датск-,датчанин|Danimarkalı
DO|Dominican|دومينيكاني||Dominikli
DZ|Algerian|جزائري|алжирск-,алжирец|Cezayirli
EC|Ecuadorian,Ecuadorean|إكوادوري|эквадорск-|Ekvadorlu
EE|Estonian|إستوني|эстонск-,эстонец|Estonyalı
EG|Egyptian|مصري|египетск-,египтянин|Mısırlı
ER|Eritrean|إريتري|эритрейск-|Eritreli
ES|Spanish,Spaniard|إسباني,إسبان|испанск-,испанец|İspanyol
ET|Ethiopian|إثيوبي|эфиопск-,эфиоп|Etiyopyalı
FI|Finnish,Finn|فنلندي|финск-,финляндск-|Fin,Finlandiyalı
FJ|Fijian|فيجي||Fijili
FR|French,Frenchman,Frenchmen|فرنسي|французск-,француз|Fransız
GA|Gabonese|غابوني||Gabonlu
GB|British,Briton,Brit|بريطاني|британск-,британец|İngiliz,Britanyalı
GE|Georgian|جورجي|грузинск-,грузин|Gürcü
GH|Ghanaian|غاني|ганск-|Ganalı
GM|Gambian|غامبي||Gambiyalı
GN|Guinean|غيني|гвинейск-|Gineli
GR|Greek|يوناني|греческ-,грек|Yunan,Yunanistanlı
GT|Guatemalan|غواتيمالي||Guatemalalı
HN|Honduran|هندوراسي||Honduraslı
HR|Croatian,Croat|كرواتي|хорватск-,хорват|Hırvat
HT|Haitian|هايتي|гаитянск-|Haitili
HU|Hungarian|مجري,هنغاري|венгерск-,венгр|Macar
ID|Indonesian|إندونيسي|индонезийск-|Endonezyalı
IE|Irish,Irishman|إيرلندي,أيرلندي|ирландск-,ирландец|İrlandalı
IL|Israeli|إسرائيلي|израильск-,израильтянин|İsrailli
IN|Indian|هندي|индийск-,индиец|Hintli,Hindistanlı
IQ|Iraqi|عراقي|иракск-,иракец|Iraklı
IR|Iranian|إيراني|иранск-,иранец|İranlı
IS|Icelandic,Icelander|آيسلندي,أيسلندي|исландск-|İzlandalı
IT|Italian|إيطالي|итальянск-,итальянец|İtalyan
JM|Jamaican|جامايكي||Jamaikalı
JO|Jordanian|أردني|иорданск-,иорданец|Ürdünlü
JP|Japanese|ياباني|японск-,японец|Japon
KE|Kenyan|كيني|кенийск-,кениец|Kenyalı
KG|Kyrgyz|قرغيزي,قيرغيزي|киргизск-,кыргызск-,киргиз,кыргыз|Kırgız
KH|Cambodian|كمبودي|камбоджийск-|Kamboçyalı
KP|North Korean|كوري شمالي|северокорейск-|Kuzey Koreli
KR|South Korean|كوري جنوبي|южнокорейск-|Güney Koreli
KW|Kuwaiti|كويتي|кувейтск-,кувейтец|Kuveytli
KZ|Kazakh,Kazakhstani|كازاخي,كازاخستاني|казахстанск-,казахск-,казахстанец|Kazak
LA|Laotian,Lao|لاوسي|лаосск-|Laoslu
LB|Lebanese|لبناني|ливанск-,ливанец|Lübnanlı
LK|Sri Lankan|سريلانكي||Sri Lankalı
LR|Liberian|ليبيري|либерийск-|Liberyalı
LT|Lithuanian|ليتواني|литовск-,литовец|Litvanyalı
LV|Latvian|لاتفي|латвийск-,латвиец|Letonyalı
LY|Libyan|ليبي|ливийск-,ливиец|Libyalı
MA|Moroccan|مغربي|марокканск-,марокканец|Faslı
MD|Moldovan|مولدوفي|молдавск-,молдаванин|Moldovalı
ME|Montenegrin||черногорск-,черногорец|Karadağlı
MG|Malagasy||малагасийск-|
MK|Macedonian|مقدوني|македонск-|Makedon
ML|Malian|مالي|малийск-|Malili
MM|Burmese|بورمي,ميانماري|мьянманск-,бирманск-|Myanmarlı
MN|Mongolian|منغولي|монгольск-,монгол|Moğol
MR|Mauritanian|موريتاني|мавританск-|Moritanyalı
MT|Maltese|مالطي|мальтийск-|Maltalı
MW|Malawian|مالاوي||Malavili
MX|Mexican|مكسيكي|мексиканск-,мексиканец|Meksikalı
MY|Malaysian|ماليزي|малайзийск-|Malezyalı
MZ|Mozambican|موزمبيقي||Mozambikli
NA|Namibian|ناميبي||Namibyalı
NE|Nigerien|نيجري||Nijerli
NG|Nigerian|نيجيري|нигерийск-,нигериец|Nijeryalı
NI|Nicaraguan|نيكاراغوي||Nikaragualı
NL|Dutch,Dutchman|هولندي|голландск-,нидерландск-,голландец|Hollandalı
NO|Norwegian|نرويجي|норвежск-,норвежец|Norveçli
NP|Nepalese,Nepali|نيبالي|непальск-|Nepalli
NZ|New Zealander|نيوزيلندي|новозеландск-|Yeni Zelandalı
OM|Omani|عماني|оманск-|Ummanlı
PA|Panamanian|بنمي||Panamalı
PE|Peruvian|بيروفي||Perulu
PG|Papua New Guinean||||
PH|Filipino,Philippine|فلبيني,فليبيني|филиппинск-,филиппинец|Filipinli
PK|Pakistani|باكستاني|пакистанск-,пакистанец|Pakistanlı
PL|Polish,Pole|بولندي|польск-,поляк|Polonyalı,Leh
PS|Palestinian|فلسطيني|палестинск-,палестинец|Filistinli
PT|Portuguese|برتغالي|португальск-,португалец|Portekizli
PY|Paraguayan|باراغوي||Paraguaylı
QA|Qatari|قطري|катарск-|Katarlı
RO|Romanian|روماني|румынск-,румын|Romen,Rumen
RS|Serbian,Serb|صربي|сербск-,серб|Sırp
RU|Russian|روسي,روس|российск-,россиянин|Rus
RW|Rwandan|رواندي|руандийск-|Ruandalı
SA|Saudi,Saudi Arabian|سعودي|саудовск-,саудит|Suudi
SD|Sudanese|سوداني|суданск-,суданец|Sudanlı
SE|Swedish,Swede|سويدي|шведск-,швед|İsveçli
SG|Singaporean|سنغافوري|сингапурск-|Singapurlu
SI|Slovenian,Slovene|سلوفيني|словенск-,словенец|Sloven
SK|Slovak|سلوفاكي|словацк-,словак|Slovak
SL|Sierra Leonean|سيراليوني||
SN|Senegalese|سنغالي|сенегальск-|Senegalli
SO|Somali,Somalian|صومالي|сомалийск-,сомалиец|Somalili
SS|South Sudanese|جنوب سوداني|южносуданск-|Güney Sudanlı
SV|Salvadoran,Salvadorean|سلفادوري||Salvadorlu
SY|Syrian|سوري|сирийск-,сириец|Suriyeli
TD|Chadian|تشادي|чадск-|Çadlı
TH|Thai|تايلاندي|таиландск-,тайск-|Taylandlı
TJ|Tajik|طاجيكي|таджикск-,таджикистанск-,таджик|Tacik
TM|Turkmen|تركمانستاني|туркменск-,туркмен|Türkmenistanlı
TN|Tunisian|تونسي|тунисск-,тунисец|Tunuslu
TR|Turkish,Turk|تركي,أتراك|турецк-,турок|Türk,Türkiyeli
TW|Taiwanese|تايواني|тайваньск-,тайванец|Tayvanlı
TZ|Tanzanian|تنزاني|танзанийск-|Tanzanyalı
UA|Ukrainian|أوكراني|украинск-,украинец|Ukraynalı
UG|Ugandan|أوغندي|угандийск-|Ugandalı
US|American|أميركي,أمريكي,أميركيي|американск-,американец|Amerikan,Amerikalı,ABD'li
UY|Uruguayan|أوروغوايي||Uruguaylı
UZ|Uzbek|أوزبكي|узбекск-,узбекистанск-,узбек|Özbek
VE|Venezuelan|فنزويلي|венесуэльск-|Venezuelalı
VN|Vietnamese|فيتنامي|вьетнамск-,вьетнамец|Vietnamlı
XK|Kosovar|كوسوفي|косовск-,косовар|Kosovalı
YE|Yemeni|يمني|йеменск-,йеменец|Yemenli
ZA|South African|جنوب أفريقي|южноафриканск-|Güney Afrikalı
ZM|Zambian|زامبي|замбийск-|Zambiyalı
ZW|Zimbabwean|زيمبابوي|зимбабвийск-|Zimbabveli
`;

const ARABIC_ENDINGS = ["", "ة", "ون", "ين", "ان", "تان", "تين", "ات"];

const RUSSIAN_ADJECTIVE = "ий ого ому им ом ая ой ую ое ие их ими".split(" ");

/** Nouns for people: what is cut off the nominative, and the endings of the other cases. */
const RUSSIAN_PEOPLE: readonly (readonly [nominative: RegExp, stem: string, endings: string])[] = [
  [/иец$/, "ийц", "ы ев ам ами ах а у ем е"],
  [/аец$/, "айц", "ы ев ам ами ах а у ем е"],
  [/ец$/, "ц", "ы ев ам ами ах а у ем е"],
  [/(?<=[ая]н|р)ин$/, "", "е ы ам ами ах ина ину ином ине"],
  [/ок$/, "к", "и ам ами ах а у ом е"],
  [/(?<=[кг])$/, "", "и ов ам ами ах а у ом е"],
  [/$/, "", "ы ов ам ами ах а у ом е"],
];

const TURKISH_PLURAL = ["", "lar", "ler"];

/** Every word for the people and things of a country, each with the code of that country. */
export function demonyms(): Map<string, string> {
  const words = new Map<string, string>();
  for (const line of TABLE.trim().split("\n")) {
    const [code = "", en = "", ar = "", ru = "", tr = ""] = line.split("|");
    const forms = [
      ...listed(en).flatMap((word) => [word, `${word}s`]),
      ...listed(ar).flatMap(arabicForms),
      ...listed(ru).flatMap(russianForms),
      ...listed(tr).flatMap((word) => TURKISH_PLURAL.map((ending) => word + ending)),
    ];
    for (const form of forms) if (!words.has(form)) words.set(form, code);
  }
  return words;
}

/** A country's adjective in English and, without its article, in Arabic; empty where the table has none. */
export function adjectivesOf(country: string): { readonly en: string; readonly ar: string } {
  const line = TABLE.split("\n").find((one) => one.startsWith(`${country}|`));
  const [, en = "", ar = ""] = line?.split("|") ?? [];
  return { en: listed(en)[0] ?? "", ar: listed(ar)[0] ?? "" };
}

function listed(text: string): string[] {
  return text.split(",").filter(Boolean);
}

function arabicForms(word: string): string[] {
  const [first = "", second] = word.split(" ");
  const one = ARABIC_ENDINGS.map((ending) => first + ending);
  const plain = second ? one.flatMap((a) => ["", "ة", "ين"].map((b) => `${a} ${second}${b}`)) : one;
  return plain.flatMap((form) => [
    form,
    `ال${form}`,
    ...(second ? [`ال${form.replace(" ", " ال")}`] : []),
  ]);
}

function russianForms(word: string): string[] {
  if (word.endsWith("-")) return RUSSIAN_ADJECTIVE.map((ending) => word.slice(0, -1) + ending);
  const [nominative, stem, endings] = RUSSIAN_PEOPLE.find(([ending]) => ending.test(word)) ?? [];
  if (!nominative || stem === undefined || endings === undefined) return [word];
  const base = word.replace(nominative, stem);
  return [word, ...endings.split(" ").map((ending) => base + ending)];
}
