/** Towns, seas and regions of the world that the first users report on, laid out as in places.ts. */
export const ABROAD_TABLE = `
adiyaman|city|TR|38.276|37.764|6|Adıyaman|أديامان|Адыяман|Adıyaman||geonames:325330
afyonkarahisar|city|TR|30.543|38.757|6|Afyonkarahisar|أفيون قره حصار|Афьонкарахисар|Afyonkarahisar|Afyon|geonames:325303
agri|city|TR|43.051|39.719|6|Ağrı|آغري|Агры|Ağrı||geonames:309647
amasya|city|TR|35.833|40.653|6|Amasya|أماسيا|Амасья|Amasya||geonames:752015
artvin|city|TR|41.822|41.182|6|Artvin|أرتفين|Артвин|Artvin||geonames:751817
aydin|city|TR|27.84|37.845|6|Aydın|أيدن|Айдын|Aydın||geonames:322830
balikesir|city|TR|27.886|39.649|6|Balıkesir|بالق أسير|Балыкесир|Balıkesir||geonames:322165
batman|city|TR|41.132|37.887|6|Batman|باتمان|Батман|Batman||geonames:321836
bayburt|city|TR|40.223|40.256|6|Bayburt|بايبورت|Байбурт|Bayburt||geonames:750938
bilecik|city|TR|29.979|40.142|6|Bilecik|بيله جك|Биледжик|Bilecik||geonames:750598
bingol|city|TR|40.494|38.885|6|Bingöl|بينغول|Бингёль|Bingöl||geonames:321082
bitlis|city|TR|42.108|38.401|6|Bitlis|بدليس|Битлис|Bitlis||geonames:321025
bolu|city|TR|31.606|40.736|6|Bolu|بولو|Болу|Bolu||geonames:750516
canakkale|city|TR|26.413|40.156|6|Çanakkale|جناق قلعة|Чанаккале|Çanakkale||geonames:749780
cankiri|city|TR|33.617|40.601|6|Çankırı|جانقري|Чанкыры|Çankırı||own
corum|city|TR|34.953|40.549|6|Çorum|جوروم|Чорум|Çorum||geonames:748879
denizli|city|TR|29.087|37.774|6|Denizli|دنيزلي|Денизли|Denizli||geonames:317109
duzce|city|TR|31.164|40.839|6|Düzce|دوزجة|Дюздже|Düzce||geonames:747764
edirne|city|TR|26.556|41.677|6|Edirne|أدرنة|Эдирне|Edirne||geonames:747712
elazig|city|TR|39.223|38.674|6|Elazığ|إيلازيغ|Элязыг|Elazığ||geonames:315808
erzincan|city|TR|39.49|39.739|6|Erzincan|أرزينجان|Эрзинджан|Erzincan||geonames:315373
giresun|city|TR|38.387|40.917|6|Giresun|غيرسون|Гиресун|Giresun||geonames:746881
gumushane|city|TR|39.481|40.46|6|Gümüşhane|غوموش خانة|Гюмюшхане|Gümüşhane||own
hakkari|city|TR|43.741|37.574|6|Hakkari|هكاري|Хаккяри|Hakkari||geonames:318137
igdir|city|TR|44.045|39.924|6|Iğdır|إغدير|Ыгдыр|Iğdır||geonames:311665
isparta|city|TR|30.552|37.764|6|Isparta|إسبرطة|Ыспарта|Isparta||geonames:311073
karabuk|city|TR|32.628|41.205|6|Karabük|كارابوك|Карабюк|Karabük||geonames:744562
karaman|city|TR|33.215|37.181|6|Karaman|كارامان|Караман|Karaman||geonames:309527
kars|city|TR|43.085|40.598|6|Kars|قارص|Карс|Kars||geonames:743952
kastamonu|city|TR|33.775|41.378|6|Kastamonu|قسطموني|Кастамону|Kastamonu||geonames:743882
kirikkale|city|TR|33.506|39.845|6|Kırıkkale|قيريق قلعة|Кырыккале|Kırıkkale||geonames:307654
kirklareli|city|TR|27.225|41.735|6|Kırklareli|قرقلر إيلي|Кыркларели|Kırklareli||geonames:743166
kirsehir|city|TR|34.164|39.146|6|Kırşehir|قرشهر|Кыршехир|Kırşehir||geonames:307515
izmit|city|TR|29.929|40.765|6|İzmit|إزميت|Измит|İzmit|Kocaeli;قوجه إيلي;Коджаэли|geonames:745028
kutahya|city|TR|29.983|39.424|6|Kütahya|كوتاهية|Кютахья|Kütahya||geonames:305268
manisa|city|TR|27.426|38.612|6|Manisa|مانيسا|Маниса|Manisa||geonames:304827
mardin|city|TR|40.744|37.313|6|Mardin|ماردين|Мардин|Mardin||geonames:304797
mugla|city|TR|28.366|37.218|6|Muğla|موغلا|Мугла|Muğla||geonames:304184
mus|city|TR|41.485|38.732|6|Muş|موش|Муш|Muş||geonames:304081
nevsehir|city|TR|34.712|38.625|6|Nevşehir|نوشهر|Невшехир|Nevşehir||geonames:303831
nigde|city|TR|34.679|37.966|6|Niğde|نيغدة|Нигде|Niğde||geonames:303827
ordu|city|TR|37.89|40.978|6|Ordu|أوردو|Орду|Ordu||geonames:741100
osmaniye|city|TR|36.248|37.074|6|Osmaniye|عثمانية|Османие|Osmaniye||geonames:303195
rize|city|TR|40.522|41.021|6|Rize|ريزه|Ризе|Rize||geonames:740483
adapazari|city|TR|30.403|40.781|6|Adapazarı|آدابازاري|Адапазары|Adapazarı|Sakarya;صقاريا;Сакарья|geonames:752850
siirt|city|TR|41.941|37.929|6|Siirt|سعرد|Сиирт|Siirt||geonames:300822
sinop|city|TR|35.163|42.027|6|Sinop|سينوب|Синоп|Sinop||geonames:739600
sirnak|city|TR|42.454|37.514|6|Şırnak|شرناق|Ширнак|Şırnak||geonames:300640
sivas|city|TR|37.016|39.748|6|Sivas|سيواس|Сивас|Sivas||geonames:300619
tekirdag|city|TR|27.511|40.978|6|Tekirdağ|تكيرداغ|Текирдаг|Tekirdağ||geonames:738927
tokat|city|TR|36.554|40.314|6|Tokat|توقات|Токат|Tokat||geonames:738743
tunceli|city|TR|39.544|39.099|6|Tunceli|تونجلي|Тунджели|Tunceli|Dersim;Дерсим|geonames:298846
usak|city|TR|29.406|38.674|6|Uşak|أوشاك|Ушак|Uşak||geonames:298299
yalova|city|TR|29.277|40.655|6|Yalova|يالوفا|Ялова|Yalova||geonames:738025
yozgat|city|TR|34.804|39.82|6|Yozgat|يوزغات|Йозгат|Yozgat||geonames:296562
zonguldak|city|TR|31.793|41.451|6|Zonguldak|زونغولداك|Зонгулдак|Zonguldak||geonames:737022
reyhanli|town|TR|36.567|36.268|9|Reyhanlı|الريحانية|Рейханлы|Reyhanlı|ريحانلي|geonames:302355
akcakale|town|TR|38.947|36.711|9|Akçakale|أقجة قلعة|Акчакале|Akçakale||geonames:324944
ceylanpinar|town|TR|40.05|36.847|9|Ceylanpınar|جيلان بينار|Джейланпынар|Ceylanpınar||geonames:318668
suruc|town|TR|38.425|36.976|9|Suruç|سروج|Суруч|Suruç||geonames:300075
nusaybin|town|TR|41.215|37.07|9|Nusaybin|نصيبين|Нусайбин|Nusaybin||geonames:303750
cizre|town|TR|42.185|37.33|9|Cizre|جزرة|Джизре|Cizre||geonames:318253
silopi|town|TR|42.463|37.244|9|Silopi|سيلوبي|Силопи|Silopi||geonames:300797
karkamis|town|TR|38.006|36.833|9|Karkamış|قرقميش|Каркамыш|Karkamış||own
incirlik|area|TR|35.426|37.002|9|Incirlik Air Base|قاعدة إنجرليك|Инджирлик|İncirlik Üssü|Incirlik;İncirlik;إنجرليك|own
elbistan|town|TR|37.198|38.206|9|Elbistan|البستان|Эльбистан|Elbistan||geonames:315795
pazarcik|town|TR|37.3|37.487|9|Pazarcık|بازارجيك|Пазарджык|Pazarcık||geonames:302800
sinjar|town|IQ|41.877|36.321|9|Sinjar|سنجار|Синджар|Sincar|Shingal|geonames:448149
tal-afar|town|IQ|42.448|36.379|9|Tal Afar|تلعفر|Талль-Афар|Telafer|Tel Afar;Tall Afar;Телль-Афар|geonames:90393
qayyarah|town|IQ|43.29|35.8|9|Qayyarah|القيارة|Кайяра|Kayyara||own
hawija|town|IQ|43.773|35.326|9|Hawija|الحويجة|Хавиджа|Havice||geonames:390188
bayji|town|IQ|43.489|34.929|9|Baiji|بيجي|Байджи|Beyci|Beiji|geonames:97783
tuz-khurmatu|town|IQ|44.633|34.888|9|Tuz Khurmatu|طوزخورماتو|Туз-Хурмату|Tuzhurmatu||geonames:90026
balad|town|IQ|44.146|34.015|9|Balad|بلد|Балад|Beled||geonames:98112
dujail|town|IQ|44.234|33.847|9|Dujail|الدجيل|Дуджайль|Duceyl||geonames:99759
khanaqin|town|IQ|45.391|34.348|9|Khanaqin|خانقين|Ханакин|Hanekin||geonames:94591
haditha|town|IQ|42.377|34.137|9|Haditha|حديثة|Хадита|Hadise||geonames:96309
hit|town|IQ|42.828|33.637|9|Hit|هيت|Хит|Hit|Heet|geonames:95788
rutba|town|IQ|40.286|33.037|9|Rutba|الرطبة|Рутба|Rutbe||geonames:98677
qaim|town|IQ|41.08|34.38|9|Al-Qaim|القائم|Эль-Каим|Kaim||own
abu-ghraib|town|IQ|44.185|33.306|9|Abu Ghraib|أبو غريب|Абу-Грейб|Ebu Gureyb||geonames:100077
hillah|city|IQ|44.42|32.464|6|Hillah|الحلة|Хилла|Hille|al-Hilla|geonames:99347
kut|city|IQ|45.818|32.513|6|Kut|الكوت|Эль-Кут|Kut||geonames:99131
amarah|city|IQ|47.145|31.836|6|Amarah|العمارة|Эль-Амара|Amara||geonames:99608
diwaniyah|city|IQ|44.926|31.993|6|Diwaniyah|الديوانية|Эд-Дивания|Divaniye||geonames:99762
samawah|city|IQ|45.294|31.332|6|Samawah|السماوة|Эс-Самава|Semave||geonames:98530
duhok|city|IQ|42.988|36.867|6|Duhok|دهوك|Дохук|Duhok|Dahuk|geonames:96994
zakho|town|IQ|42.686|37.149|9|Zakho|زاخو|Захо|Zaho||geonames:89570
halabja|town|IQ|45.986|35.178|9|Halabja|حلبجة|Халабджа|Halepçe||geonames:96205
umm-qasr|town|IQ|47.92|30.036|9|Umm Qasr|أم قصر|Умм-Каср|Ümmü Kasr||geonames:89824
kufa|town|IQ|44.44|32.051|9|Kufa|الكوفة|Куфа|Kufe||geonames:99135
bashiqa|town|IQ|43.35|36.45|9|Bashiqa|بعشيقة|Башика|Başika||own
makhmur|town|IQ|43.58|35.776|9|Makhmur|مخمور|Махмур|Mahmur||own
qandil|area|IQ|45|36.5|9|Qandil Mountains|جبال قنديل|Кандиль|Kandil|قنديل;Кандильские горы|own
ain-al-asad|area|IQ|42.441|33.786|9|Ain al-Asad|عين الأسد|Айн-эль-Асад|Ayn el-Esad|قاعدة عين الأسد|own
kurdistan-region|region|IQ|44.2|36.4|9|Kurdistan Region|إقليم كردستان|Иракский Курдистан|Kürdistan Bölgesi|كردستان العراق;Iraqi Kurdistan|own
tyre|city|LB|35.194|33.273|6|Tyre|صور|Тир|Sur|Sour|geonames:267008
baalbek|city|LB|36.218|34.006|6|Baalbek|بعلبك|Баальбек|Baalbek||geonames:277130
zahle|city|LB|35.902|33.847|6|Zahle|زحلة|Захле|Zahle|Zahlé|geonames:266045
nabatieh|town|LB|35.484|33.379|9|Nabatieh|النبطية|Набатия|Nebatiye||geonames:278913
hermel|town|LB|36.385|34.394|9|Hermel|الهرمل|Хермель|Hermil||geonames:279997
arsal|town|LB|36.421|34.18|9|Arsal|عرسال|Арсаль|Arsal||own
jounieh|town|LB|35.618|33.981|9|Jounieh|جونية|Джуния|Cuniye||geonames:273140
byblos|town|LB|35.648|34.121|9|Byblos|جبيل|Библ|Cubeyl|Jbeil|geonames:273203
naqoura|town|LB|35.139|33.118|9|Naqoura|الناقورة|Накура|Nakura||own
bint-jbeil|town|LB|35.433|33.119|9|Bint Jbeil|بنت جبيل|Бинт-Джубейль|Bint Cubeyl||geonames:276592
masnaa-crossing|area|LB|35.93|33.7|9|Masnaa crossing|معبر المصنع|Маснаа|Masnaa|المصنع|own
mafraq|city|JO|36.208|32.343|6|Mafraq|المفرق|Мафрак|Mafrak||geonames:250582
salt|city|JO|35.727|32.039|6|Salt|السلط|Эс-Сальт|Salt||geonames:250258
karak|town|JO|35.762|31.164|9|Karak|الكرك|Эль-Карак|Kerek||geonames:6946409
maan|town|JO|35.734|30.196|9|Maan|معان|Маан|Maan||geonames:248382
ramtha|city|JO|36.008|32.559|6|Ramtha|الرمثا|Рамта|Remsa||geonames:250336
zaatari|area|JO|36.326|32.292|9|Zaatari camp|مخيم الزعتري|лагерь Заатари|Zaatari Kampı|Zaatari;الزعتري;Заатари|own
rukban|area|JO|38.67|33.31|9|Rukban|الركبان|Рукбан|Rukban|مخيم الركبان|own
rafah|city|PS|34.244|31.297|6|Rafah|رفح|Рафах|Refah||geonames:281102
khan-yunis|city|PS|34.306|31.34|6|Khan Yunis|خان يونس|Хан-Юнис|Han Yunus|Khan Younis|geonames:281124
deir-al-balah|city|PS|34.349|31.418|6|Deir al-Balah|دير البلح|Дейр-эль-Балах|Deyr el-Belah||geonames:281141
jabalia|city|PS|34.483|31.527|6|Jabalia|جباليا|Джабалия|Cibaliya|Jabaliya;Джебалия|geonames:281129
beit-lahia|city|PS|34.495|31.546|6|Beit Lahia|بيت لاهيا|Бейт-Лахия|Beyt Lahiya|Beit Lahiya|geonames:281145
beit-hanoun|city|PS|34.536|31.535|6|Beit Hanoun|بيت حانون|Бейт-Ханун|Beyt Hanun||geonames:281146
nuseirat|town|PS|34.392|31.449|9|Nuseirat|النصيرات|Нусейрат|Nusayrat|مخيم النصيرات|geonames:281109
gaza-strip|region|PS|34.37|31.4|9|Gaza Strip|قطاع غزة|сектор Газа|Gazze Şeridi|Сектор Газа;القطاع|own
west-bank|region|PS|35.25|32|9|West Bank|الضفة الغربية|Западный берег реки Иордан|Batı Şeria|Западный берег|own
jenin|city|PS|35.301|32.459|6|Jenin|جنين|Дженин|Cenin||geonames:283506
tulkarm|city|PS|35.027|32.312|6|Tulkarm|طولكرم|Тулькарм|Tulkerim||geonames:281577
qalqilya|city|PS|34.971|32.19|6|Qalqilya|قلقيلية|Калькилия|Kalkilya||geonames:282457
bethlehem|city|PS|35.204|31.705|6|Bethlehem|بيت لحم|Вифлеем|Beytüllahim||geonames:284315
jericho|city|PS|35.45|31.867|6|Jericho|أريحا|Иерихон|Eriha||geonames:284899
tubas|town|PS|35.37|32.321|9|Tubas|طوباس|Тубас|Tubas||geonames:281581
sderot|town|IL|34.597|31.525|9|Sderot|سديروت|Сдерот|Sderot||geonames:293619
ashkelon|city|IL|34.571|31.669|6|Ashkelon|عسقلان|Ашкелон|Aşkelon||geonames:295620
ashdod|city|IL|34.65|31.792|6|Ashdod|أسدود|Ашдод|Aşdod|أشدود|geonames:295629
beersheba|city|IL|34.791|31.252|6|Beersheba|بئر السبع|Беэр-Шева|Beerşeba|Be'er Sheva|geonames:295530
eilat|city|IL|34.948|29.558|6|Eilat|إيلات|Эйлат|Eilat||geonames:295277
nazareth|city|IL|35.297|32.701|6|Nazareth|الناصرة|Назарет|Nasıra||geonames:294098
kiryat-shmona|town|IL|35.572|33.207|9|Kiryat Shmona|كريات شمونة|Кирьят-Шмона|Kiryat Şimona||geonames:293825
metula|town|IL|35.578|33.28|9|Metula|المطلة|Метула|Metula||own
netanya|city|IL|34.86|32.333|6|Netanya|نتانيا|Нетания|Netanya||geonames:294071
giza|city|EG|31.209|30.009|6|Giza|الجيزة|Гиза|Giza||geonames:360995
suez|city|EG|32.526|29.974|6|Suez|السويس|Суэц|Süveyş||geonames:359796
ismailia|city|EG|32.272|30.604|6|Ismailia|الإسماعيلية|Исмаилия|İsmailiye||geonames:361055
arish|city|EG|33.798|31.132|6|Arish|العريش|Эль-Ариш|Ariş|al-Arish;El Arish|geonames:361546
sheikh-zuweid|town|EG|34.11|31.21|9|Sheikh Zuweid|الشيخ زويد|Шейх-Зувейд|Şeyh Zuveyd||own
sharm-el-sheikh|city|EG|34.33|27.916|6|Sharm el-Sheikh|شرم الشيخ|Шарм-эш-Шейх|Şarm eş-Şeyh|Sharm el Sheikh;Sharm al-Sheikh|geonames:349340
hurghada|city|EG|33.813|27.257|6|Hurghada|الغردقة|Хургада|Hurgada||geonames:361291
luxor|city|EG|32.642|25.699|6|Luxor|الأقصر|Луксор|Luksor||geonames:360502
asyut|city|EG|31.184|27.181|6|Asyut|أسيوط|Асьют|Asyut||geonames:359783
mansoura|city|EG|31.381|31.036|6|Mansoura|المنصورة|Эль-Мансура|Mansura||geonames:360761
tanta|city|EG|31|30.788|6|Tanta|طنطا|Танта|Tanta||own
minya|city|EG|30.758|28.092|6|Minya|المنيا|Эль-Минья|Minye|Al-Minya|geonames:360686
damietta|city|EG|31.813|31.416|6|Damietta|دمياط|Думьят|Dimyat||geonames:358048
sinai|area|EG|33.9|29.5|9|Sinai|سيناء|Синай|Sina|Sinai Peninsula;شبه جزيرة سيناء;Синайский полуостров|own
sharjah|city|AE|55.412|25.337|6|Sharjah|الشارقة|Шарджа|Şarika||geonames:292672
fujairah|city|AE|56.341|25.116|6|Fujairah|الفجيرة|Фуджейра|Füceyre||geonames:292878
ras-al-khaimah|city|AE|55.943|25.79|6|Ras al-Khaimah|رأس الخيمة|Рас-эль-Хайма|Resülhayme||geonames:291074
khobar|city|SA|50.208|26.279|6|Khobar|الخبر|Эль-Хубар|Huber||geonames:109323
tabuk|city|SA|36.572|28.4|6|Tabuk|تبوك|Табук|Tebük||geonames:101628
abha|city|SA|42.505|18.216|6|Abha|أبها|Абха|Abha||geonames:110690
najran|city|SA|44.128|17.493|6|Najran|نجران|Наджран|Necran||geonames:103630
jizan|city|SA|42.551|16.889|6|Jizan|جازان|Джизан|Cizan|جيزان;Jazan|geonames:105299
taif|city|SA|40.416|21.27|6|Taif|الطائف|Эт-Таиф|Taif||geonames:107968
buraydah|city|SA|43.975|26.326|6|Buraydah|بريدة|Бурайда|Bureyde||geonames:107304
qatif|city|SA|50.009|26.565|6|Qatif|القطيف|Эль-Катиф|Katif||geonames:108927
yanbu|city|SA|38.062|24.09|6|Yanbu|ينبع|Янбу|Yanbu||geonames:100425
salalah|city|OM|54.092|17.015|6|Salalah|صلالة|Салала|Salale||geonames:286621
sohar|city|OM|56.709|24.347|6|Sohar|صحار|Сухар|Suhar||geonames:286282
marib|city|YE|45.326|15.463|6|Marib|مأرب|Мариб|Marib||geonames:72968
saada|city|YE|43.764|16.94|6|Saada|صعدة|Саада|Sada||geonames:71334
mukalla|city|YE|49.124|14.542|6|Mukalla|المكلا|Мукалла|Mukalla||geonames:78754
ibb|city|YE|44.183|13.967|6|Ibb|إب|Ибб|İbb||geonames:74477
dhamar|city|YE|44.405|14.543|6|Dhamar|ذمار|Дамар|Zemar||geonames:76184
seiyun|city|YE|48.788|15.943|6|Seiyun|سيئون|Сейун|Seyun||own
ataq|town|YE|46.832|14.538|9|Ataq|عتق|Атак|Atak||geonames:77726
mokha|town|YE|43.25|13.32|9|Mokha|المخا|Моха|Muha||own
zinjibar|town|YE|45.381|13.129|9|Zinjibar|زنجبار|Зинджибар|Zencibar||geonames:69426
socotra|area|YE|53.9|12.5|9|Socotra|سقطرى|Сокотра|Sokotra||own
misrata|city|LY|15.093|32.375|6|Misrata|مصراتة|Мисурата|Misrata|Misurata|geonames:2214846
zawiya|city|LY|12.728|32.752|6|Zawiya|الزاوية|Эз-Завия|Zaviye||geonames:2216885
sabha|city|LY|14.428|27.038|6|Sabha|سبها|Себха|Sebha||geonames:2212775
derna|city|LY|22.637|32.767|6|Derna|درنة|Дерна|Derne||geonames:87205
tobruk|city|LY|23.954|32.09|6|Tobruk|طبرق|Тобрук|Tobruk||geonames:81302
ajdabiya|city|LY|20.226|30.755|6|Ajdabiya|أجدابيا|Адждабия|Ecdebiye||geonames:89113
zintan|town|LY|12.253|31.932|9|Zintan|الزنتان|Зинтан|Zintan||geonames:2218963
tarhuna|town|LY|13.633|32.435|9|Tarhuna|ترهونة|Тархуна|Terhune||geonames:2210221
ghadames|town|LY|9.501|30.134|9|Ghadames|غدامس|Гадамес|Gadamis||geonames:2217440
jufra|area|LY|16|29.2|9|Jufra|الجفرة|Эль-Джуфра|Cufra||own
omdurman|city|SD|32.478|15.645|6|Omdurman|أم درمان|Омдурман|Omdurman||geonames:365137
khartoum-north|city|SD|32.533|15.633|6|Khartoum North|الخرطوم بحري|Северный Хартум|Hartum Bahri|بحري|own
port-sudan|city|SD|37.216|19.617|6|Port Sudan|بورتسودان|Порт-Судан|Port Sudan||geonames:377039
el-fasher|city|SD|25.349|13.628|6|El Fasher|الفاشر|Эль-Фашер|Faşir|Al-Fashir;al-Fashir;El-Fasher;الفاشر|geonames:379555
nyala|city|SD|24.881|12.049|6|Nyala|نيالا|Ньяла|Nyala||geonames:369004
el-geneina|city|SD|22.447|13.453|6|El Geneina|الجنينة|Эль-Генейна|Cüneyne||geonames:379303
el-obeid|city|SD|30.217|13.184|6|El Obeid|الأبيض|Эль-Обейд|Ubeyd||geonames:379003
wad-madani|city|SD|33.52|14.401|6|Wad Madani|ود مدني|Вад-Медани|Vad Medeni||geonames:364103
kassala|city|SD|36.4|15.451|6|Kassala|كسلا|Кассала|Kesele||geonames:372753
kadugli|city|SD|29.718|11.011|6|Kadugli|كادوقلي|Кадугли|Kadugli||geonames:373141
darfur|area|SD|25|13|9|Darfur|دارفور|Дарфур|Darfur||own
malakal|city|SS|31.66|9.533|6|Malakal|ملكال|Малакаль|Malakal||geonames:370737
qom|city|IR|50.876|34.64|6|Qom|قم|Кум|Kum||geonames:119208
karaj|city|IR|50.992|35.833|6|Karaj|كرج|Карадж|Kerec||geonames:128747
natanz|town|IR|51.918|33.511|9|Natanz|نطنز|Нетенз|Natanz|Натанз|geonames:122491
fordow|area|IR|50.996|34.885|9|Fordow|فوردو|Фордо|Fordo|Fordo|own
arak|city|IR|49.698|34.095|6|Arak|أراك|Арак|Erak||geonames:143127
bushehr|city|IR|50.837|28.969|6|Bushehr|بوشهر|Бушер|Buşehr||geonames:139817
yazd|city|IR|54.367|31.897|6|Yazd|يزد|Йезд|Yezd||geonames:111822
kerman|city|IR|57.079|30.283|6|Kerman|كرمان|Керман|Kirman||geonames:128234
zahedan|city|IR|60.863|29.496|6|Zahedan|زاهدان|Захедан|Zahidan||geonames:1159301
rasht|city|IR|49.589|37.276|6|Rasht|رشت|Решт|Reşt||geonames:118743
hamadan|city|IR|48.515|34.799|6|Hamadan|همدان|Хамадан|Hemedan||geonames:132144
urmia|city|IR|45.076|37.553|6|Urmia|أرومية|Урмия|Urmiye|Orumiyeh|geonames:121801
ardabil|city|IR|48.293|38.25|6|Ardabil|أردبيل|Ардебиль|Erdebil||geonames:143083
sanandaj|city|IR|46.999|35.315|6|Sanandaj|سنندج|Сенендедж|Senendec||geonames:117574
abadan|city|IR|48.304|30.339|6|Abadan|عبادان|Абадан|Abadan||geonames:145459
khorramshahr|city|IR|48.184|30.441|6|Khorramshahr|خرمشهر|Хорремшехр|Hürremşehir|المحمرة|geonames:127319
chabahar|city|IR|60.643|25.292|6|Chabahar|تشابهار|Чабахар|Çabahar||geonames:1161724
belgorod|city|RU|36.58|50.611|6|Belgorod|بيلغورود|Белгород|Belgorod||geonames:578072
kursk|city|RU|36.187|51.737|6|Kursk|كورسك|Курск|Kursk||geonames:538560
bryansk|city|RU|34.372|53.252|6|Bryansk|بريانسك|Брянск|Bryansk||geonames:571476
smolensk|city|RU|32.04|54.782|6|Smolensk|سمولينسك|Смоленск|Smolensk||geonames:491687
tula|city|RU|37.618|54.196|6|Tula|تولا|Тула|Tula||geonames:480562
tver|city|RU|35.901|56.858|6|Tver|تفير|Тверь|Tver||geonames:480060
pskov|city|RU|28.35|57.814|6|Pskov|بسكوف|Псков|Pskov||geonames:504341
orel|city|RU|36.078|52.965|6|Oryol|أوريول|Орёл|Oryol|Orel|geonames:515012
lipetsk|city|RU|39.571|52.603|6|Lipetsk|ليبيتسك|Липецк|Lipetsk||geonames:535121
saratov|city|RU|46.009|51.541|6|Saratov|ساراتوف|Саратов|Saratov||geonames:498677
engels|city|RU|46.105|51.484|6|Engels|إنغلز|Энгельс|Engels||geonames:563464
tolyatti|city|RU|49.346|53.53|6|Tolyatti|تولياتي|Тольятти|Tolyatti||geonames:482283
taganrog|city|RU|38.897|47.236|6|Taganrog|تاغانروغ|Таганрог|Taganrog||geonames:484907
novorossiysk|city|RU|37.768|44.724|6|Novorossiysk|نوفوروسيسك|Новороссийск|Novorossiysk||geonames:518255
vladikavkaz|city|RU|44.668|43.037|6|Vladikavkaz|فلاديقوقاز|Владикавказ|Vladikavkaz||geonames:473249
nalchik|city|RU|43.619|43.498|6|Nalchik|نالتشيك|Нальчик|Nalçik||geonames:523523
tyumen|city|RU|65.527|57.152|6|Tyumen|تيومين|Тюмень|Tümen||geonames:1488754
barnaul|city|RU|83.764|53.361|6|Barnaul|بارناول|Барнаул|Barnaul||geonames:1510853
arkhangelsk|city|RU|40.543|64.54|6|Arkhangelsk|أرخانغلسك|Архангельск|Arhangelsk||geonames:581049
shebekino|town|RU|36.914|50.41|9|Shebekino|شيبيكينو|Шебекино|Şebekino||geonames:495112
sudzha|town|RU|35.273|51.198|9|Sudzha|سودجا|Суджа|Suca||geonames:486816
beslan|town|RU|44.543|43.192|9|Beslan|بيسلان|Беслан|Beslan||geonames:576697
chechnya|region|RU|45.7|43.3|9|Chechnya|الشيشان|Чечня|Çeçenistan|Chechen Republic|own
dagestan|region|RU|47|42.9|9|Dagestan|داغستان|Дагестан|Dağıstan||own
tatarstan|region|RU|50.5|55.4|9|Tatarstan|تتارستان|Татарстан|Tataristan||own
crimea|region||34.1|45.2|9|Crimea|القرم|Крым|Kırım|شبه جزيرة القرم|own
donbas|area|UA|38|48.3|9|Donbas|دونباس|Донбасс|Donbas|Donbass|own
bakhmut|city|UA|38.732|48.441|6|Bakhmut|باخموت|Бахмут|Bahmut||geonames:713175
avdiivka|city|UA|37.743|48.14|6|Avdiivka|أفدييفكا|Авдеевка|Avdiyivka||geonames:713122
kramatorsk|city|UA|37.556|48.723|6|Kramatorsk|كراماتورسك|Краматорск|Kramatorsk||geonames:704508
sloviansk|city|UA|37.617|48.867|6|Sloviansk|سلوفيانسك|Славянск|Slovyansk|Slavyansk|geonames:693468
kostiantynivka|city|UA|37.707|48.528|6|Kostiantynivka|كوستيانتينيفكا|Константиновка|Kostyantınivka||geonames:705104
pokrovsk|city|UA|37.176|48.282|6|Pokrovsk|بوكروفسك|Покровск|Pokrovsk||own
sievierodonetsk|city|UA|38.492|48.948|6|Sievierodonetsk|سيفيرودونيتسك|Северодонецк|Severodonetsk|Severodonetsk|geonames:691999
lysychansk|city|UA|38.442|48.905|6|Lysychansk|ليسيتشانسك|Лисичанск|Lısıçansk||geonames:702972
melitopol|city|UA|35.365|46.849|6|Melitopol|ميليتوبول|Мелитополь|Melitopol||geonames:701404
berdiansk|city|UA|36.799|46.766|6|Berdiansk|بيرديانسك|Бердянск|Berdyansk||geonames:712451
enerhodar|city|UA|34.657|47.499|6|Enerhodar|إنيرغودار|Энергодар|Enerhodar||geonames:709276
nikopol|city|UA|34.396|47.571|6|Nikopol|نيكوبول|Никополь|Nikopol||geonames:700051
kryvyi-rih|city|UA|33.38|47.91|6|Kryvyi Rih|كريفي ريه|Кривой Рог|Krıvıy Rih||geonames:703845
mykolaiv|city|UA|31.997|46.966|6|Mykolaiv|ميكولايف|Николаев|Mikolayiv||geonames:700569
sumy|city|UA|34.8|50.922|6|Sumy|سومي|Сумы|Sumi||geonames:692194
chernihiv|city|UA|31.285|51.506|6|Chernihiv|تشيرنيهيف|Чернигов|Çernihiv||geonames:710735
poltava|city|UA|34.541|49.594|6|Poltava|بولتافا|Полтава|Poltava||geonames:696643
vinnytsia|city|UA|28.481|49.233|6|Vinnytsia|فينيتسا|Винница|Vinnıtsya||geonames:689558
zhytomyr|city|UA|28.677|50.265|6|Zhytomyr|جيتومير|Житомир|Jıtomır||geonames:686967
ivano-frankivsk|city|UA|24.71|48.922|6|Ivano-Frankivsk|إيفانو فرانكيفسك|Ивано-Франковск|İvano-Frankivsk||geonames:707471
uzhhorod|city|UA|22.3|48.617|6|Uzhhorod|أوجهورود|Ужгород|Ujhorod||geonames:690548
izium|city|UA|37.248|49.209|6|Izium|إيزيوم|Изюм|İzyum|Izyum|geonames:707292
kupiansk|city|UA|37.615|49.711|6|Kupiansk|كوبيانسك|Купянск|Kupyansk||geonames:703656
vovchansk|city|UA|36.941|50.291|6|Vovchansk|فوفتشانسك|Волчанск|Vovçansk||geonames:689304
bucha|city|UA|30.212|50.543|6|Bucha|بوتشا|Буча|Buça||geonames:711350
irpin|city|UA|30.251|50.522|6|Irpin|إيربين|Ирпень|İrpin||geonames:707565
chernobyl|area|UA|30.22|51.276|9|Chernobyl|تشيرنوبل|Чернобыль|Çernobil|Chornobyl|own
horlivka|city|UA|38.053|48.336|6|Horlivka|هورليفكا|Горловка|Horlivka||geonames:707753
gyumri|city|AM|43.845|40.794|6|Gyumri|غيومري|Гюмри|Gümrü||geonames:616635
ganja|city|AZ|46.361|40.683|6|Ganja|كنجة|Гянджа|Gence||geonames:586523
nakhchivan|city|AZ|45.412|39.209|6|Nakhchivan|نخجوان|Нахичевань|Nahçıvan||geonames:147429
khankendi|city|AZ|46.753|39.818|6|Khankendi|خانكندي|Ханкенди|Hankendi||geonames:146970
shusha|town|AZ|46.75|39.76|9|Shusha|شوشة|Шуша|Şuşa|Shushi|geonames:147105
nagorno-karabakh|area|AZ|46.75|39.8|9|Nagorno-Karabakh|ناغورني قره باغ|Нагорный Карабах|Dağlık Karabağ|Karabakh;قره باغ;Карабах;Karabağ|own
kutaisi|city|GE|42.695|42.268|6|Kutaisi|كوتايسي|Кутаиси|Kutaisi||geonames:613607
gori|city|GE|44.116|41.984|6|Gori|غوري|Гори|Gori||geonames:614455
sukhumi|city|GE|40.989|43.007|6|Sukhumi|سوخومي|Сухум|Sohum|Sokhumi;Сухуми|geonames:611847
tskhinvali|city|GE|43.969|42.228|6|Tskhinvali|تسخينفالي|Цхинвал|Tshinvali|Цхинвали|geonames:611403
abkhazia|region|GE|41|43|9|Abkhazia|أبخازيا|Абхазия|Abhazya||own
south-ossetia|region|GE|44|42.3|9|South Ossetia|أوسيتيا الجنوبية|Южная Осетия|Güney Osetya||own
osh|city|KG|72.799|40.528|6|Osh|أوش|Ош|Oş||geonames:1527534
jalal-abad|city|KG|73|40.933|6|Jalal-Abad|جلال آباد|Джалал-Абад|Celalabad||geonames:1528249
batken|city|KG|70.819|40.063|6|Batken|باتكين|Баткен|Batken||geonames:1528735
khujand|city|TJ|69.622|40.283|6|Khujand|خجند|Худжанд|Hucend||geonames:1514879
bukhara|city|UZ|64.429|39.775|6|Bukhara|بخارى|Бухара|Buhara||geonames:1217662
nukus|city|UZ|59.61|42.453|6|Nukus|نوكوس|Нукус|Nukus||geonames:601294
termez|city|UZ|67.278|37.224|6|Termez|ترمذ|Термез|Tirmiz||geonames:1215957
andijan|city|UZ|72.344|40.782|6|Andijan|أنديجان|Андижан|Andican||geonames:1514588
baikonur|town|KZ|63.317|45.617|9|Baikonur|بايكونور|Байконур|Baykonur||geonames:1521368
kostanay|city|KZ|63.625|53.214|6|Kostanay|قوستاناي|Костанай|Kostanay||geonames:1519928
pavlodar|city|KZ|76.967|52.283|6|Pavlodar|بافلودار|Павлодар|Pavlodar||geonames:1520240
semey|city|KZ|80.267|50.427|6|Semey|سيمي|Семей|Semey||geonames:1519422
oral|city|KZ|51.367|51.233|6|Oral|أورال|Уральск|Oral||geonames:608668
turkmenbashi|city|TM|52.955|40.022|6|Turkmenbashi|تركمان باشي|Туркменбаши|Türkmenbaşı||geonames:601594
mazar-i-sharif|city|AF|67.111|36.709|6|Mazar-i-Sharif|مزار شريف|Мазари-Шариф|Mezar-ı Şerif||geonames:1133616
jalalabad|city|AF|70.452|34.426|6|Jalalabad|جلال آباد|Джелалабад|Celalabad||geonames:1139715
kunduz|city|AF|68.857|36.729|6|Kunduz|قندوز|Кундуз|Kunduz||geonames:1135689
quetta|city|PK|67.001|30.184|6|Quetta|كويتا|Кветта|Ketta||geonames:1167528
lausanne|city|CH|6.633|46.516|6|Lausanne|لوزان|Лозанна|Lozan||geonames:2659994
davos|town|CH|9.837|46.804|9|Davos|دافوس|Давос|Davos||geonames:2661039
strasbourg|city|FR|7.746|48.584|6|Strasbourg|ستراسبورغ|Страсбург|Strazburg||geonames:2973783
bonn|city|DE|7.095|50.734|6|Bonn|بون|Бонн|Bonn||geonames:2946447
salzburg|city|AT|13.044|47.799|6|Salzburg|سالزبورغ|Зальцбург|Salzburg||geonames:2766824
tampa|city|US|-82.458|27.948|6|Tampa|تامبا|Тампа|Tampa||geonames:4174757
philadelphia|city|US|-75.164|39.952|6|Philadelphia|فيلادلفيا|Филадельфия|Philadelphia||geonames:4560349
detroit|city|US|-83.046|42.331|6|Detroit|ديترويت|Детройт|Detroit||geonames:4990729
new-orleans|city|US|-90.075|29.955|6|New Orleans|نيو أورلينز|Новый Орлеан|New Orleans||geonames:4335045
las-vegas|city|US|-115.137|36.175|6|Las Vegas|لاس فيغاس|Лас-Вегас|Las Vegas||geonames:5506956
belfast|city|GB|-5.925|54.597|6|Belfast|بلفاست|Белфаст|Belfast||geonames:2655984
gothenburg|city|SE|11.967|57.707|6|Gothenburg|غوتنبرغ|Гётеборг|Göteborg||geonames:2711537
malmo|city|SE|13.001|55.606|6|Malmö|مالمو|Мальмё|Malmö||geonames:2692969
famagusta|city|CY|33.941|35.125|6|Famagusta|فاماغوستا|Фамагуста|Gazimağusa||geonames:146617
larnaca|city|CY|33.623|34.923|6|Larnaca|لارنكا|Ларнака|Larnaka||geonames:146400
bosaso|city|SO|49.182|11.284|6|Bosaso|بوصاصو|Босасо|Bosaso||geonames:64013
kismayo|city|SO|42.545|-0.358|6|Kismayo|كيسمايو|Кисмайо|Kismayo||geonames:55671
mekelle|city|ET|39.475|13.497|6|Mekelle|ميكيلي|Мекеле|Mekele||geonames:331180
sfax|city|TN|10.76|34.741|6|Sfax|صفاقس|Сфакс|Safakes||geonames:2467454
constantine|city|DZ|6.615|36.365|6|Constantine|قسنطينة|Константина|Konstantin||geonames:2501152
tindouf|city|DZ|-8.147|27.671|6|Tindouf|تندوف|Тиндуф|Tinduf||geonames:2476301
marrakesh|city|MA|-8|31.634|6|Marrakesh|مراكش|Марракеш|Marakeş|Marrakech|geonames:2542997
tangier|city|MA|-5.8|35.767|6|Tangier|طنجة|Танжер|Tanca||geonames:2530335
agadez|city|NE|7.991|16.973|6|Agadez|أغاديز|Агадес|Agadez||geonames:2448085
gao|city|ML|-0.045|16.272|6|Gao|غاو|Гао|Gao||geonames:2457163
wuhan|city|CN|114.267|30.583|6|Wuhan|ووهان|Ухань|Vuhan||geonames:1791247
hiroshima|city|JP|132.45|34.4|6|Hiroshima|هيروشيما|Хиросима|Hiroşima||geonames:1862415
mediterranean-sea|sea||18|35.5|9|Mediterranean Sea|البحر المتوسط|Средиземное море|Akdeniz|Mediterranean;البحر الأبيض المتوسط|own
black-sea|sea||34.5|43|9|Black Sea|البحر الأسود|Чёрное море|Karadeniz||own
sea-of-azov|sea||36.5|46|9|Sea of Azov|بحر آزوف|Азовское море|Azak Denizi||own
red-sea|sea||38|20|9|Red Sea|البحر الأحمر|Красное море|Kızıldeniz||own
caspian-sea|sea||50.5|42|9|Caspian Sea|بحر قزوين|Каспийское море|Hazar Denizi|Caspian|own
aegean-sea|sea||25|39|9|Aegean Sea|بحر إيجه|Эгейское море|Ege Denizi|Aegean|own
baltic-sea|sea||19.5|58|9|Baltic Sea|بحر البلطيق|Балтийское море|Baltık Denizi|Baltic|own
north-sea|sea||3|56|9|North Sea|بحر الشمال|Северное море|Kuzey Denizi||own
arabian-sea|sea||63|15|9|Arabian Sea|بحر العرب|Аравийское море|Umman Denizi||own
persian-gulf|sea||51.5|27|9|Persian Gulf|الخليج العربي|Персидский залив|Basra Körfezi|Arabian Gulf;الخليج الفارسي|own
gulf-of-aden|sea||48|12.5|9|Gulf of Aden|خليج عدن|Аденский залив|Aden Körfezi||own
gulf-of-oman|sea||58.5|25|9|Gulf of Oman|خليج عمان|Оманский залив|Umman Körfezi||own
strait-of-hormuz|sea||56.4|26.6|9|Strait of Hormuz|مضيق هرمز|Ормузский пролив|Hürmüz Boğazı||own
bab-el-mandeb|sea||43.4|12.6|9|Bab el-Mandeb|باب المندب|Баб-эль-Мандебский пролив|Babülmendep|مضيق باب المندب;Bab al-Mandab|own
suez-canal|area|EG|32.35|30.6|9|Suez Canal|قناة السويس|Суэцкий канал|Süveyş Kanalı||own
bosphorus|sea||29.07|41.12|9|Bosphorus|البوسفور|Босфор|İstanbul Boğazı|Bosporus;مضيق البوسفور|own
dardanelles|sea||26.4|40.2|9|Dardanelles|الدردنيل|Дарданеллы|Çanakkale Boğazı||own
atlantic-ocean|sea||-30|30|9|Atlantic Ocean|المحيط الأطلسي|Атлантический океан|Atlas Okyanusu|Atlantic;المحيط الأطلنطي|own
pacific-ocean|sea||-150|5|9|Pacific Ocean|المحيط الهادئ|Тихий океан|Pasifik Okyanusu|Pacific|own
indian-ocean|sea||75|-15|9|Indian Ocean|المحيط الهندي|Индийский океан|Hint Okyanusu||own
caribbean-sea|sea||-75|15|9|Caribbean Sea|البحر الكاريبي|Карибское море|Karayip Denizi|Caribbean|own
south-china-sea|sea||113|13|9|South China Sea|بحر الصين الجنوبي|Южно-Китайское море|Güney Çin Denizi||own
gulf-of-mexico|sea||-90|25|9|Gulf of Mexico|خليج المكسيك|Мексиканский залив|Meksika Körfezi||own
africa|area||20|5|9|Africa|أفريقيا|Африка|Afrika|إفريقيا|own
asia|area||90|45|9|Asia|آسيا|Азия|Asya||own
europe|area||15|50|9|Europe|أوروبا|Европа|Avrupa||own
north-america|area||-100|45|9|North America|أميركا الشمالية|Северная Америка|Kuzey Amerika|أمريكا الشمالية|own
south-america|area||-60|-15|9|South America|أميركا الجنوبية|Южная Америка|Güney Amerika|أمريكا الجنوبية|own
latin-america|area||-70|-10|9|Latin America|أميركا اللاتينية|Латинская Америка|Latin Amerika|أمريكا اللاتينية|own
middle-east|area||43|30|9|Middle East|الشرق الأوسط|Ближний Восток|Orta Doğu|Mideast;Ortadoğu|own
north-africa|area||10|28|9|North Africa|شمال أفريقيا|Северная Африка|Kuzey Afrika|شمال إفريقيا|own
west-africa|area||-2|12|9|West Africa|غرب أفريقيا|Западная Африка|Batı Afrika||own
east-africa|area||37|2|9|East Africa|شرق أفريقيا|Восточная Африка|Doğu Afrika||own
central-africa|area||20|3|9|Central Africa|وسط أفريقيا|Центральная Африка|Orta Afrika||own
southern-africa|area||24|-24|9|Southern Africa|جنوب القارة الأفريقية|Юг Африки|Afrika'nın güneyi||own
horn-of-africa|area||46|8|9|Horn of Africa|القرن الأفريقي|Африканский Рог|Afrika Boynuzu||own
sahel|area||5|15|9|Sahel|الساحل الأفريقي|Сахель|Sahel||own
western-europe|area||5|48|9|Western Europe|أوروبا الغربية|Западная Европа|Batı Avrupa|غرب أوروبا|own
eastern-europe|area||30|52|9|Eastern Europe|أوروبا الشرقية|Восточная Европа|Doğu Avrupa|شرق أوروبا|own
central-asia|area||66|43|9|Central Asia|آسيا الوسطى|Центральная Азия|Orta Asya|Средняя Азия|own
southeast-asia|area||110|8|9|Southeast Asia|جنوب شرق آسيا|Юго-Восточная Азия|Güneydoğu Asya|South-East Asia|own
balkans|area||21|43|9|Balkans|البلقان|Балканы|Balkanlar||own
caucasus|area||45|42.5|9|Caucasus|القوقاز|Кавказ|Kafkasya||own
arctic|area||0|80|9|Arctic|القطب الشمالي|Арктика|Arktik||own
kurdistan|area||43.5|37|9|Kurdistan|كردستان|Курдистан|Kürdistan||own
maghreb|area||2|32|9|Maghreb|المغرب العربي|Магриб|Mağrip||own
levant|area||36|34.5|9|Levant|بلاد الشام|Левант|Levant|المشرق|own
england|region|GB|-1.5|52.6|9|England|إنجلترا|Англия|İngiltere|إنكلترا|own
scotland|region|GB|-4|56.6|9|Scotland|اسكتلندا|Шотландия|İskoçya||own
wales|region|GB|-3.7|52.3|9|Wales|ويلز|Уэльс|Galler||own
northern-ireland|region|GB|-6.7|54.6|9|Northern Ireland|أيرلندا الشمالية|Северная Ирландия|Kuzey İrlanda||own
california|region|US|-119.5|37.2|9|California|كاليفورنيا|Калифорния|Kaliforniya||own
texas|region|US|-99.2|31.4|9|Texas|تكساس|Техас|Teksas||own
florida|region|US|-81.7|28.1|9|Florida|فلوريدا|Флорида|Florida||own
new-york-state|region|US|-75.5|42.9|9|New York State|ولاية نيويورك|штат Нью-Йорк|New York eyaleti||own
catalonia|region|ES|1.5|41.8|9|Catalonia|كتالونيا|Каталония|Katalonya||own
kashmir|area||75|34.2|9|Kashmir|كشمير|Кашмир|Keşmir||own
siberia|area|RU|100|60|9|Siberia|سيبيريا|Сибирь|Sibirya||own
java|area|ID|110.0|-7.3|9|Java|جاوة|Ява|Java||own
sumatra|area|ID|102.0|-0.5|9|Sumatra|سومطرة|Суматра|Sumatra||own
borneo|area||114.0|1.0|9|Borneo|بورنيو|Калимантан|Borneo||own
sulawesi|area|ID|121.0|-2.0|9|Sulawesi|سولاويسي|Сулавеси|Sulawesi||own
luzon|area|PH|121.0|16.0|9|Luzon|لوزون|Лусон|Luzon||own
mindanao|area|PH|125.0|8.0|9|Mindanao|مينداناو|Минданао|Mindanao||own
honshu|area|JP|138.0|36.5|9|Honshu|هونشو|Хонсю|Honşu||own
hokkaido|area|JP|143.0|43.4|9|Hokkaido|هوكايدو|Хоккайдо|Hokkaido||own
sicily|area|IT|14.2|37.6|9|Sicily|صقلية|Сицилия|Sicilya||own
sardinia|area|IT|9.0|40.1|9|Sardinia|سردينيا|Сардиния|Sardinya||own
corsica|area|FR|9.1|42.1|9|Corsica|كورسيكا|Корсика|Korsika||own
crete|area|GR|24.9|35.2|9|Crete|كريت|Крит|Girit||own
lesbos|area|GR|26.3|39.2|9|Lesbos|ليسبوس|Лесбос|Midilli||own
zanzibar|area|TZ|39.3|-6.1|9|Zanzibar|زنجبار|Занзибар|Zanzibar||own
tasmania|region|AU|146.6|-42.0|9|Tasmania|تسمانيا|Тасмания|Tazmanya||own
new-south-wales|region|AU|147.0|-32.2|9|New South Wales|نيو ساوث ويلز|Новый Южный Уэльс|Yeni Güney Galler|NSW|own
alaska|region|US|-152.0|64.0|9|Alaska|ألاسكا|Аляска|Alaska||own
ural-mountains|area|RU|59.0|60.0|9|Ural Mountains|جبال الأورال|Уральские горы|Ural Dağları|Urals;الأورال;Урал|own
alps|area||9.5|46.5|9|Alps|جبال الألب|Альпы|Alpler||own
himalayas|area||84.0|28.0|9|Himalayas|الهيمالايا|Гималаи|Himalayalar||own
sahara|area||10.0|24.0|9|Sahara|الصحراء الكبرى|Сахара|Sahra||own
nile|area||32.0|25.0|9|Nile|النيل|Нил|Nil|نهر النيل|own
tigris|area|IQ|43.5|35.0|9|Tigris|دجلة|Тигр|Dicle|نهر دجلة|own
dnieper|area||34.0|48.5|9|Dnieper|دنيبر|Днепр|Dinyeper|Dnipro River|own
danube|area||25.0|44.0|9|Danube|الدانوب|Дунай|Tuna||own
rhine|area||7.5|50.0|9|Rhine|الراين|Рейн|Ren||own
volga|area|RU|47.0|53.0|9|Volga|الفولغا|Волга|Volga||own
litani|area|LB|35.5|33.6|9|Litani|الليطاني|Литани|Litani|نهر الليطاني|own
orontes|area|SY|36.4|35.2|9|Orontes|العاصي|Оронт|Asi|نهر العاصي|own
lake-assad|area|SY|38.2|36.0|9|Lake Assad|بحيرة الأسد|озеро Эль-Асад|Esad Gölü||own
lake-erie|area||-81.2|42.2|9|Lake Erie|بحيرة إيري|озеро Эри|Erie Gölü||own
lake-victoria|area||33.0|-1.0|9|Lake Victoria|بحيرة فيكتوريا|озеро Виктория|Victoria Gölü||own
lake-chad|area||14.2|13.1|9|Lake Chad|بحيرة تشاد|озеро Чад|Çad Gölü||own
lake-van|area|TR|43.0|38.6|9|Lake Van|بحيرة وان|озеро Ван|Van Gölü||own
americas|area||-80.0|10.0|9|Americas|الأميركتان|Америка|Amerika kıtası||own
scandinavia|area||16.0|62.0|9|Scandinavia|إسكندنافيا|Скандинавия|İskandinavya||own
`;
