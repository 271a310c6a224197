import { countryName } from "#geo/names";
import { adjectivesOf } from "./demonyms";
import { caseForms } from "./russian-cases";

/** A body that speaks, and the place it sits in. */
export interface Institution {
  /** Kebab-case English: `ru-foreign-ministry`, `kremlin`, `united-nations`. */
  readonly id: string;
  /** Whether it is a body of a state: a statement of one stands at its seat. */
  readonly state: boolean;
  /** The state it is of; absent for bodies of several. */
  readonly country?: string;
  /** The id of the place it sits in. */
  readonly seat: string;
  readonly names: Readonly<Record<string, string>>;
  readonly also: readonly string[];
}

/** id, state or not, country, seat, English, Arabic, Russian, Turkish, other names. */
const NAMED = `
kremlin|state|RU|moscow|Kremlin|الكرملين|Кремль|Kremlin|
white-house|state|US|washington|White House|البيت الأبيض|Белый дом|Beyaz Saray|
pentagon|state|US|washington|Pentagon|البنتاغون|Пентагон|Pentagon|وزارة الدفاع الأميركية;وزارة الدفاع الأمريكية
us-state-department|state|US|washington|State Department|وزارة الخارجية الأميركية|Госдепартамент|ABD Dışişleri Bakanlığı|US State Department;U.S. State Department;الخارجية الأميركية;الخارجية الأمريكية;وزارة الخارجية الأمريكية;Госдеп;Госдепартамент США;Госдеп США
centcom|state|US|tampa|US Central Command|القيادة المركزية الأميركية|Центральное командование США|ABD Merkez Kuvvetler Komutanlığı|CENTCOM;سنتكوم
elysee|state|FR|paris|Élysée|الإليزيه|Елисейский дворец|Elysee Sarayı|Elysee Palace
downing-street|state|GB|london|Downing Street|داونينغ ستريت|Даунинг-стрит|Downing Street|
foreign-office|state|GB|london|Foreign Office|الخارجية البريطانية|Форин-офис|İngiltere Dışişleri Bakanlığı|
knesset|state|IL|jerusalem|Knesset|الكنيست|Кнессет|Knesset|
turkish-assembly|state|TR|ankara|Grand National Assembly of Turkey|البرلمان التركي|Великое национальное собрание Турции|TBMM|Türkiye Büyük Millet Meclisi;مجلس الأمة التركي
afad|state|TR|ankara|AFAD|إدارة الكوارث والطوارئ التركية|Управление по чрезвычайным ситуациям Турции|AFAD|
duma|state|RU|moscow|State Duma|مجلس الدوما|Государственная дума|Duma|Госдума;الدوما
russian-defence-staff|state|RU|moscow|Russian General Staff|هيئة الأركان الروسية|Генштаб ВС РФ|Rusya Genelkurmayı|Генштаб России
united-nations|other||new-york|United Nations|الأمم المتحدة|ООН|Birleşmiş Milletler|UN;U.N.;Организация Объединённых Наций;BM;منظمة الأمم المتحدة
security-council|other||new-york|Security Council|مجلس الأمن|Совет Безопасности|Güvenlik Konseyi|UN Security Council;مجلس الأمن الدولي;Совбез ООН;Совет Безопасности ООН;Совбез;BM Güvenlik Konseyi;BMGK
ocha|other||geneva|OCHA|مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية|УКГВ ООН|OCHA|أوتشا
unhcr|other||geneva|UNHCR|المفوضية السامية للأمم المتحدة لشؤون اللاجئين|УВКБ ООН|BMMYK|مفوضية اللاجئين
ohchr|other||geneva|UN Human Rights Office|مفوضية حقوق الإنسان|Управление ООН по правам человека|BM İnsan Hakları Ofisi|OHCHR
unicef|other||new-york|UNICEF|يونيسف|ЮНИСЕФ|UNICEF|اليونيسف;اليونيسيف
wfp|other||rome|World Food Programme|برنامج الأغذية العالمي|Всемирная продовольственная программа|Dünya Gıda Programı|WFP;World Food Program;ВПП ООН
who|other||geneva|World Health Organization|منظمة الصحة العالمية|Всемирная организация здравоохранения|Dünya Sağlık Örgütü|WHO;ВОЗ;DSÖ;World Health Organisation
icrc|other||geneva|International Committee of the Red Cross|اللجنة الدولية للصليب الأحمر|Международный комитет Красного Креста|Uluslararası Kızılhaç Komitesi|ICRC;МККК
iaea|other||vienna|International Atomic Energy Agency|الوكالة الدولية للطاقة الذرية|Международное агентство по атомной энергии|Uluslararası Atom Enerjisi Ajansı|IAEA;МАГАТЭ;UAEA
opcw|other||the-hague|Organisation for the Prohibition of Chemical Weapons|منظمة حظر الأسلحة الكيميائية|Организация по запрещению химического оружия|Kimyasal Silahların Yasaklanması Örgütü|OPCW;ОЗХО;KSYÖ
icc|other||the-hague|International Criminal Court|المحكمة الجنائية الدولية|Международный уголовный суд|Uluslararası Ceza Mahkemesi|ICC;МУС;UCM
icj|other||the-hague|International Court of Justice|محكمة العدل الدولية|Международный суд ООН|Uluslararası Adalet Divanı|
nato|other||brussels|NATO|حلف شمال الأطلسي|НАТО|NATO|الناتو;حلف الناتو;حلف الأطلسي
european-union|other||brussels|European Union|الاتحاد الأوروبي|Евросоюз|Avrupa Birliği|EU;ЕС;Европейский союз;AB
european-commission|other||brussels|European Commission|المفوضية الأوروبية|Еврокомиссия|Avrupa Komisyonu|
osce|other||vienna|OSCE|منظمة الأمن والتعاون في أوروبا|ОБСЕ|AGİT|
arab-league|other||cairo|Arab League|جامعة الدول العربية|Лига арабских государств|Arap Birliği|الجامعة العربية;ЛАГ;League of Arab States
gcc|other||riyadh|Gulf Cooperation Council|مجلس التعاون الخليجي|Совет сотрудничества арабских государств Персидского залива|Körfez İşbirliği Konseyi|GCC;مجلس التعاون لدول الخليج العربية;ССАГПЗ;KİK
oic|other||jeddah|Organisation of Islamic Cooperation|منظمة التعاون الإسلامي|Организация исламского сотрудничества|İslam İşbirliği Teşkilatı|OIC;ОИС;İİT
african-union|other||addis-ababa|African Union|الاتحاد الأفريقي|Африканский союз|Afrika Birliği|AU;الاتحاد الإفريقي
world-bank|other||washington|World Bank|البنك الدولي|Всемирный банк|Dünya Bankası|
imf|other||washington|International Monetary Fund|صندوق النقد الدولي|Международный валютный фонд|Uluslararası Para Fonu|IMF;МВФ
opec|other||vienna|OPEC|أوبك|ОПЕК|OPEC|
`;

/** What every state has, in words that its name or its adjective stands beside. */
export interface Body {
  readonly id: string;
  readonly en: readonly string[];
  readonly ar: readonly string[];
  readonly ru: readonly string[];
  readonly tr: readonly string[];
  /** The gender of the Arabic word, which the adjective follows. */
  readonly feminine: boolean;
}

export const BODIES: readonly Body[] = [
  {
    id: "foreign-ministry",
    en: ["Foreign Ministry", "Ministry of Foreign Affairs", "Foreign Affairs Ministry"],
    ar: ["وزارة الخارجية", "الخارجية"],
    ru: ["МИД", "Министерство иностранных дел"],
    tr: ["Dışişleri Bakanlığı"],
    feminine: true,
  },
  {
    id: "defence-ministry",
    en: ["Defence Ministry", "Defense Ministry", "Ministry of Defence", "Ministry of Defense"],
    ar: ["وزارة الدفاع", "الدفاع"],
    ru: ["Минобороны", "Министерство обороны"],
    tr: ["Savunma Bakanlığı", "Milli Savunma Bakanlığı"],
    feminine: true,
  },
  {
    id: "interior-ministry",
    en: ["Interior Ministry", "Ministry of the Interior", "Ministry of Interior"],
    ar: ["وزارة الداخلية", "الداخلية"],
    ru: ["МВД", "Министерство внутренних дел"],
    tr: ["İçişleri Bakanlığı"],
    feminine: true,
  },
  {
    id: "health-ministry",
    en: ["Health Ministry", "Ministry of Health"],
    ar: ["وزارة الصحة"],
    ru: ["Минздрав", "Министерство здравоохранения"],
    tr: ["Sağlık Bakanlığı"],
    feminine: true,
  },
  {
    id: "presidency",
    en: ["Presidency", "presidential office"],
    ar: ["الرئاسة", "رئاسة الجمهورية"],
    ru: ["Администрация президента"],
    tr: ["Cumhurbaşkanlığı"],
    feminine: true,
  },
  {
    id: "government",
    en: ["government", "Government", "cabinet"],
    ar: ["الحكومة", "مجلس الوزراء"],
    ru: ["Правительство", "Кабмин"],
    tr: ["hükümeti", "Hükümeti"],
    feminine: true,
  },
  {
    id: "parliament",
    en: ["parliament", "Parliament"],
    ar: ["البرلمان", "مجلس النواب"],
    ru: ["Парламент"],
    tr: ["Parlamentosu"],
    feminine: false,
  },
  {
    id: "army",
    en: ["army", "military", "Armed Forces", "armed forces"],
    ar: ["الجيش", "القوات المسلحة"],
    ru: ["Генштаб", "Вооружённые силы"],
    tr: ["ordusu", "Silahlı Kuvvetleri"],
    feminine: false,
  },
];

/** The bodies that have a name of their own. */
export function namedInstitutions(): Institution[] {
  return NAMED.trim().split("\n").map(institutionFrom);
}

function institutionFrom(line: string): Institution {
  const [id = "", state, country, seat = "", en = "", ar = "", ru = "", tr = "", also = ""] =
    line.split("|");
  return {
    id,
    state: state === "state",
    ...(country && { country }),
    seat,
    names: { en, ar, ru, tr },
    also: also.split(";").filter(Boolean),
  };
}

/** A body of the state with this ISO 3166-1 alpha-2 code; `seat` is the id of its capital. */
export function bodyOf(body: Body, country: string, seat: string): Institution {
  const { en, ar } = adjectivesOf(country);
  const [genitive] = caseForms(countryName(country, "ru"));
  return {
    id: `${country.toLowerCase()}-${body.id}`,
    state: true,
    country,
    seat,
    names: {
      en: `${en || countryName(country, "en")} ${body.en[0]}`,
      ar: ar
        ? `${body.ar[0]} ${agreeing(ar, body.feminine)}`
        : `${body.ar[0]} في ${countryName(country, "ar")}`,
      ru: `${body.ru[0]} ${genitive ?? countryName(country, "ru")}`,
      tr: `${countryName(country, "tr")} ${body.tr[0]}`,
    },
    also: [],
  };
}

/** A nisba with its article, in the gender of the body it stands after. */
function agreeing(nisba: string, feminine: boolean): string {
  return nisba
    .split(" ")
    .map((word) => `ال${word}${feminine ? "ة" : ""}`)
    .join(" ");
}
