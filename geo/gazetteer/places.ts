/**
 * Dateline's own places, one a line: id, class, country, longitude, latitude, rank, English, Arabic,
 * Russian, Turkish, other names and spellings, reference of the coordinate. See README.md.
 */
export const PLACES_TABLE = `
shanghai|city|CN|121.458|31.222|1|Shanghai|شانغهاي|Шанхай|Şanghay||geonames:1796236
istanbul|city|TR|28.95|41.014|1|Istanbul|إسطنبول|Стамбул|İstanbul|اسطنبول;استانبول|geonames:745044
buenos-aires|capital|AR|-58.377|-34.613|1|Buenos Aires|بوينس آيرس|Буэнос-Айрес|Buenos Aires||geonames:3435910
mumbai|city|IN|72.883|19.073|1|Mumbai|مومباي|Мумбаи|Mumbai||geonames:1275339
mexico-city|capital|MX|-99.128|19.428|1|Mexico City|مدينة مكسيكو|Мехико|Meksiko|Ciudad de México|geonames:3530597
beijing|capital|CN|116.397|39.907|1|Beijing|بكين|Пекин|Pekin|Peking|geonames:1816670
karachi|city|PK|67.01|24.861|1|Karachi|كراتشي|Карачи|Karaçi||geonames:1174872
guangzhou|city|CN|113.25|23.117|1|Guangzhou|قوانغتشو|Гуанчжоу|Guangzhou|Canton|geonames:1809858
moscow|capital|RU|37.616|55.752|1|Moscow|موسكو|Москва|Moskova|Moskva|geonames:524901
dhaka|capital|BD|90.407|23.71|1|Dhaka|دكا|Дакка|Dakka||geonames:1185241
seoul|capital|KR|126.978|37.566|1|Seoul|سول|Сеул|Seul||geonames:1835848
sao-paulo|city|BR|-46.636|-23.547|1|Sao Paulo|ساو باولو|Сан-Паулу|São Paulo||geonames:3448439
lagos|city|NG|3.395|6.454|1|Lagos|لاغوس|Лагос|Lagos||geonames:2332459
jakarta|capital|ID|106.845|-6.215|1|Jakarta|جاكرتا|Джакарта|Cakarta||geonames:1642911
tokyo|capital|JP|139.692|35.69|1|Tokyo|طوكيو|Токио|Tokyo||geonames:1850147
new-york|city|US|-74.006|40.714|1|New York|نيويورك|Нью-Йорк|New York|New York City|geonames:5128581
cairo|capital|EG|31.25|30.063|1|Cairo|القاهرة|Каир|Kahire||geonames:360630
london|capital|GB|-0.126|51.509|1|London|لندن|Лондон|Londra||geonames:2643743
baghdad|capital|IQ|44.401|33.341|1|Baghdad|بغداد|Багдад|Bağdat||geonames:98182
tehran|capital|IR|51.422|35.694|1|Tehran|طهران|Тегеран|Tahran|Teheran|geonames:112931
riyadh|capital|SA|46.722|24.688|1|Riyadh|الرياض|Эр-Рияд|Riyad||geonames:108410
ankara|capital|TR|32.854|39.92|1|Ankara|أنقرة|Анкара|Ankara|انقرة|geonames:323786
berlin|capital|DE|13.411|52.524|1|Berlin|برلين|Берлин|Berlin||geonames:2950159
kyiv|capital|UA|30.524|50.455|1|Kyiv|كييف|Киев|Kiev|Київ|geonames:703448
paris|capital|FR|2.349|48.853|1|Paris|باريس|Париж|Paris||geonames:2988507
beirut|capital|LB|35.502|33.893|1|Beirut|بيروت|Бейрут|Beyrut||geonames:276781
aleppo|city|SY|37.161|36.201|1|Aleppo|حلب|Алеппо|Halep|Haleb;Halab;Халеб;Alep;مدينة حلب|geonames:170063
damascus|capital|SY|36.291|33.51|1|Damascus|دمشق|Дамаск|Şam|Dimashq;Sham;الشام|geonames:170654
washington|capital|US|-77.036|38.895|1|Washington|واشنطن|Вашингтон|Washington|Washington DC|geonames:4140963
astana|capital|KZ|71.446|51.18|1|Astana|أستانا|Астана|Astana|أستانة;استانا;الأستانة;استانة;آستانة;آستانا|geonames:1526273
new-delhi|capital|IN|77.224|28.636|1|New Delhi|نيودلهي|Нью-Дели|Yeni Delhi|Delhi|geonames:1261481
taipei|capital|TW|121.532|25.048|2|Taipei|تايبيه|Тайбэй|Taipei||geonames:1668341
kinshasa|capital|CD|15.314|-4.328|2|Kinshasa|كينشاسا|Киншаса|Kinşasa||geonames:2314302
lima|capital|PE|-77.028|-12.043|2|Lima|ليما|Лима|Lima||geonames:3936456
bogota|capital|CO|-74.082|4.61|2|Bogota|بوغوتا|Богота|Bogota||geonames:3688689
chongqing|city|CN|106.553|29.563|2|Chongqing|تشونغتشينغ|Чунцин|Chongqing||geonames:1814906
hong-kong-city|capital|HK|114.175|22.278|2|Hong Kong|هونغ كونغ|Гонконг|Hong Kong||geonames:1819729
lahore|city|PK|74.351|31.558|2|Lahore|لاهور|Лахор|Lahor||geonames:1172451
rio-de-janeiro|city|BR|-43.182|-22.906|2|Rio de Janeiro|ريو دي جانيرو|Рио-де-Жанейро|Rio de Janeiro||geonames:3451190
bangkok|capital|TH|100.501|13.754|2|Bangkok|بانكوك|Бангкок|Bangkok||geonames:1609350
saint-petersburg|city|RU|30.314|59.939|2|Saint Petersburg|سانت بطرسبرغ|Санкт-Петербург|Sankt-Peterburg|St Petersburg;بطرسبرغ|geonames:498817
santiago|capital|CL|-70.648|-33.457|2|Santiago|سانتياغو|Сантьяго|Santiago||geonames:3871336
kolkata|city|IN|88.363|22.563|2|Kolkata|كلكتا|Калькутта|Kalküta||geonames:1275004
sydney|city|AU|151.207|-33.868|2|Sydney|سيدني|Сидней|Sidney||geonames:2147714
yangon|city|MM|96.156|16.805|2|Yangon|يانغون|Янгон|Yangon||geonames:1298824
chennai|city|IN|80.278|13.088|2|Chennai|تشيناي|Ченнаи|Chennai||geonames:1264527
melbourne|city|AU|144.963|-37.814|2|Melbourne|ملبورن|Мельбурн|Melbourne||geonames:2158177
los-angeles|city|US|-118.244|34.052|2|Los Angeles|لوس أنجلوس|Лос-Анджелес|Los Angeles||geonames:5368361
alexandria|city|EG|29.916|31.202|2|Alexandria|الإسكندرية|Александрия|İskenderiye||geonames:361058
busan|city|KR|129.03|35.102|2|Busan|بوسان|Пусан|Busan|Pusan|geonames:1838524
abidjan|city|CI|-4.002|5.354|2|Abidjan|أبيدجان|Абиджан|Abidjan||geonames:2293538
kano|city|NG|8.517|12.0|2|Kano|كانو|Кано|Kano||geonames:2335204
singapore-city|capital|SG|103.85|1.29|2|Singapore|سنغافورة|Сингапур|Singapur||geonames:1880252
ho-chi-minh-city|city|VN|106.63|10.823|2|Ho Chi Minh City|مدينة هو تشي منه|Хошимин|Ho Chi Minh||geonames:1566083
cape-town|city|ZA|18.423|-33.926|2|Cape Town|كيب تاون|Кейптаун|Cape Town||geonames:3369157
madrid|capital|ES|-3.703|40.416|2|Madrid|مدريد|Мадрид|Madrid||geonames:3117735
pyongyang|capital|KP|125.754|39.034|2|Pyongyang|بيونغ يانغ|Пхеньян|Pyongyang||geonames:1871859
casablanca|city|MA|-7.611|33.588|2|Casablanca|الدار البيضاء|Касабланка|Kazablanka||geonames:2553604
durban|city|ZA|31.029|-29.858|2|Durban|ديربان|Дурбан|Durban||geonames:1007311
kabul|capital|AF|69.172|34.528|2|Kabul|كابول|Кабул|Kabil|كابل|geonames:1138958
urumqi|city|CN|87.6|43.801|2|Urumqi|أورومتشي|Урумчи|Urumçi||geonames:1529102
caracas|capital|VE|-66.879|10.488|2|Caracas|كاراكاس|Каракас|Karakas||geonames:3646738
dubai|city|AE|55.309|25.077|2|Dubai|دبي|Дубай|Dubai||geonames:292223
jeddah|city|SA|39.186|21.49|2|Jeddah|جدة|Джидда|Cidde||geonames:105343
luanda|capital|AO|13.234|-8.837|2|Luanda|لواندا|Луанда|Luanda||geonames:2240449
addis-ababa|capital|ET|38.747|9.025|2|Addis Ababa|أديس أبابا|Аддис-Абеба|Addis Ababa||geonames:344979
nairobi|capital|KE|36.817|-1.283|2|Nairobi|نيروبي|Найроби|Nairobi||geonames:184745
chicago|city|US|-87.65|41.85|2|Chicago|شيكاغو|Чикаго|Chicago||geonames:4887398
salvador|city|BR|-38.511|-12.971|2|Salvador|سالفادور|Салвадор|Salvador||geonames:3450554
dar-es-salaam|city|TZ|39.27|-6.823|2|Dar es Salaam|دار السلام|Дар-эс-Салам|Darüsselam||geonames:160263
basra|city|IQ|47.78|30.509|2|Basra|البصرة|Басра|Basra|Basrah;Al Basrah|geonames:99532
toronto|city|CA|-79.416|43.7|2|Toronto|تورونتو|Торонто|Toronto||geonames:6167865
osaka|city|JP|135.502|34.694|2|Osaka|أوساكا|Осака|Osaka||geonames:1853909
mogadishu|capital|SO|45.344|2.037|2|Mogadishu|مقديشو|Могадишо|Mogadişu||geonames:53654
izmir|city|TR|27.138|38.413|2|Izmir|إزمير|Измир|İzmir|ازمير|geonames:311046
dakar|capital|SN|-17.444|14.694|2|Dakar|داكار|Дакар|Dakar||geonames:2253354
surabaya|city|ID|112.751|-7.249|2|Surabaya|سورابايا|Сурабая|Surabaya||geonames:1625822
rome|capital|IT|12.511|41.892|2|Rome|روما|Рим|Roma||geonames:3169070
mashhad|city|IR|59.568|36.316|2|Mashhad|مشهد|Мешхед|Meşhed||geonames:124665
houston|city|US|-95.363|29.763|2|Houston|هيوستن|Хьюстон|Houston||geonames:4699066
brasilia|capital|BR|-47.93|-15.78|2|Brasilia|برازيليا|Бразилиа|Brasilia|Brasília|geonames:3469058
santo-domingo|capital|DO|-69.892|18.472|2|Santo Domingo|سانتو دومينغو|Санто-Доминго|Santo Domingo||geonames:3492908
brisbane|city|AU|153.028|-27.468|2|Brisbane|بريزبن|Брисбен|Brisbane||geonames:2174003
havana|capital|CU|-82.383|23.133|2|Havana|هافانا|Гавана|Havana||geonames:3553478
johannesburg|city|ZA|28.044|-26.202|2|Johannesburg|جوهانسبرغ|Йоханнесбург|Johannesburg||geonames:993800
almaty|city|KZ|76.929|43.257|2|Almaty|ألماتي|Алматы|Almatı|Verny|geonames:1526384
tashkent|capital|UZ|69.216|41.265|2|Tashkent|طشقند|Ташкент|Taşkent||geonames:1512569
algiers|capital|DZ|3.087|36.732|2|Algiers|الجزائر|Алжир|Cezayir||geonames:2507480
khartoum|capital|SD|32.532|15.552|2|Khartoum|الخرطوم|Хартум|Hartum||geonames:379252
accra|capital|GH|-0.197|5.556|2|Accra|أكرا|Аккра|Akra||geonames:2306104
sanaa|capital|YE|44.207|15.355|2|Sanaa|صنعاء|Сана|Sana|Sana'a|geonames:71137
bucharest|capital|RO|26.106|44.432|2|Bucharest|بوخارست|Бухарест|Bükreş||geonames:683506
conakry|capital|GN|-13.677|9.538|2|Conakry|كوناكري|Конакри|Conakry||geonames:2422465
minsk|capital|BY|27.567|53.9|2|Minsk|مينسك|Минск|Minsk||geonames:625144
budapest|capital|HU|19.04|47.498|2|Budapest|بودابست|Будапешт|Budapeşte||geonames:3054643
warsaw|capital|PL|21.012|52.23|2|Warsaw|وارسو|Варшава|Varşova||geonames:756135
vienna|capital|AT|16.372|48.208|2|Vienna|فيينا|Вена|Viyana|Wien|geonames:2761369
rabat|capital|MA|-6.833|34.013|2|Rabat|الرباط|Рабат|Rabat||geonames:2538475
pretoria|capital|ZA|28.188|-25.745|2|Pretoria|بريتوريا|Претория|Pretoria|Tshwane|geonames:964137
manila|capital|PH|120.982|14.604|2|Manila|مانيلا|Манила|Manila||geonames:1701668
phnom-penh|capital|KH|104.916|11.562|2|Phnom Penh|بنوم بنه|Пномпень|Phnom Penh||geonames:1821306
harare|capital|ZW|31.053|-17.828|2|Harare|هراري|Хараре|Harare||geonames:890299
stockholm|capital|SE|18.069|59.329|2|Stockholm|ستوكهولم|Стокгольм|Stokholm||geonames:2673730
asuncion|capital|PY|-57.647|-25.286|2|Asuncion|أسونسيون|Асунсьон|Asuncion||geonames:3439389
kuala-lumpur|capital|MY|101.687|3.141|2|Kuala Lumpur|كوالالمبور|Куала-Лумпур|Kuala Lumpur||geonames:1735161
kathmandu|capital|NP|85.321|27.702|2|Kathmandu|كاتماندو|Катманду|Katmandu||geonames:1283240
hanoi|capital|VN|105.841|21.024|2|Hanoi|هانوي|Ханой|Hanoi||geonames:1581130
quito|capital|EC|-78.525|-0.23|2|Quito|كيتو|Кито|Quito||geonames:3652462
antananarivo|capital|MG|47.536|-18.914|2|Antananarivo|أنتاناناريفو|Антананариву|Antananarivo||geonames:1070940
kampala|capital|UG|32.582|0.316|2|Kampala|كمبالا|Кампала|Kampala||geonames:232422
yaounde|capital|CM|11.517|3.867|2|Yaounde|ياوندي|Яунде|Yaunde||geonames:2220957
bamako|capital|ML|-8|12.65|2|Bamako|باماكو|Бамако|Bamako||geonames:2460596
brazzaville|capital|CG|15.283|-4.266|2|Brazzaville|برازافيل|Браззавиль|Brazavil||geonames:2260535
amman|capital|JO|35.945|31.955|2|Amman|عمّان|Амман|Amman|عمان|geonames:250441
belgrade|capital|RS|20.465|44.804|2|Belgrade|بلغراد|Белград|Belgrad||geonames:792680
montevideo|capital|UY|-56.188|-34.903|2|Montevideo|مونتفيديو|Монтевидео|Montevideo||geonames:3441575
lusaka|capital|ZM|28.287|-15.407|2|Lusaka|لوساكا|Лусака|Lusaka||geonames:909137
port-au-prince|capital|HT|-72.339|18.543|2|Port-au-Prince|بورت أو برانس|Порт-о-Пренс|Port-au-Prince||geonames:3718426
maputo|capital|MZ|32.583|-25.966|2|Maputo|مابوتو|Мапуту|Maputo||geonames:1040652
prague|capital|CZ|14.421|50.088|2|Prague|براغ|Прага|Prag||geonames:3067696
copenhagen|capital|DK|12.566|55.676|2|Copenhagen|كوبنهاغن|Копенгаген|Kopenhag||geonames:2618425
sofia|capital|BG|23.324|42.698|2|Sofia|صوفيا|София|Sofya||geonames:727011
tripoli|capital|LY|13.187|32.887|2|Tripoli|طرابلس|Триполи|Trablus|طرابلس الغرب|geonames:2210247
baku|capital|AZ|49.892|40.378|2|Baku|باكو|Баку|Bakü||geonames:587084
yerevan|capital|AM|44.514|40.181|2|Yerevan|يريفان|Ереван|Erivan||geonames:616052
ouagadougou|capital|BF|-1.534|12.366|2|Ouagadougou|واغادوغو|Уагадугу|Ouagadougou||geonames:2357048
tbilisi|capital|GE|44.834|41.694|2|Tbilisi|تبليسي|Тбилиси|Tiflis|Тифлис|geonames:611717
dublin|capital|IE|-6.249|53.333|2|Dublin|دبلن|Дублин|Dublin||geonames:2964574
brussels|capital|BE|4.349|50.85|2|Brussels|بروكسل|Брюссель|Brüksel|Bruxelles|geonames:2800866
medellin|city|CO|-75.564|6.252|3|Medellin|ميديين|Медельин|Medellin|Medellín|geonames:3674962
guayaquil|city|EC|-79.886|-2.196|3|Guayaquil|غواياكيل|Гуаякиль|Guayaquil||geonames:3657509
perth|city|AU|115.861|-31.952|3|Perth|بيرث|Перт|Perth||geonames:2063523
mosul|city|IQ|43.119|36.335|3|Mosul|الموصل|Мосул|Musul||geonames:99072
hamburg|city|DE|9.993|53.551|3|Hamburg|هامبورغ|Гамбург|Hamburg||geonames:2911298
barcelona|city|ES|2.159|41.389|3|Barcelona|برشلونة|Барселона|Barcelona||geonames:3128760
montreal|city|CA|-73.588|45.509|3|Montreal|مونتريال|Монреаль|Montreal||geonames:6077243
manaus|city|BR|-60.025|-3.102|3|Manaus|ماناوس|Манаус|Manaus||geonames:3663517
isfahan|city|IR|51.675|32.652|3|Isfahan|أصفهان|Исфахан|İsfahan|Esfahan|geonames:418863
guadalajara|city|MX|-103.392|20.667|3|Guadalajara|غوادالاخارا|Гвадалахара|Guadalajara||geonames:4005539
recife|city|BR|-34.881|-8.054|3|Recife|ريسيفي|Ресифи|Recife||geonames:3390760
kharkiv|city|UA|36.253|49.981|3|Kharkiv|خاركيف|Харьков|Harkiv|Kharkov;Харків|geonames:706483
cordoba-argentina|city|AR|-64.181|-31.413|3|Cordoba|قرطبة|Кордова|Córdoba||geonames:3860259
tabriz|city|IR|46.292|38.08|3|Tabriz|تبريز|Тебриз|Tebriz||geonames:113646
novosibirsk|city|RU|82.935|55.041|3|Novosibirsk|نوفوسيبيرسك|Новосибирск|Novosibirsk||geonames:1496747
bursa|city|TR|29.06|40.196|3|Bursa|بورصة|Бурса|Bursa||geonames:750269
lubumbashi|city|CD|27.479|-11.661|3|Lubumbashi|لوبومباشي|Лубумбаши|Lubumbaşi||geonames:922704
santa-cruz-de-la-sierra|city|BO|-63.181|-17.786|3|Santa Cruz de la Sierra|سانتا كروز|Санта-Крус|Santa Cruz||geonames:3904906
yekaterinburg|city|RU|60.612|56.852|3|Yekaterinburg|يكاترينبورغ|Екатеринбург|Yekaterinburg|Ekaterinburg|geonames:1486209
douala|city|CM|9.704|4.048|3|Douala|دوالا|Дуала|Douala||geonames:2232593
mecca|city|SA|39.826|21.427|3|Mecca|مكة المكرمة|Мекка|Mekke|مكة|geonames:104515
dallas|city|US|-96.807|32.783|3|Dallas|دالاس|Даллас|Dallas||geonames:4684888
medina|city|SA|39.614|24.469|3|Medina|المدينة المنورة|Медина|Medine||geonames:109223
nizhny-novgorod|city|RU|44.002|56.329|3|Nizhny Novgorod|نيجني نوفغورود|Нижний Новгород|Nijniy Novgorod||geonames:520555
munich|city|DE|11.575|48.137|3|Munich|ميونخ|Мюнхен|Münih|München|geonames:2867714
shiraz|city|IR|52.531|29.61|3|Shiraz|شيراز|Шираз|Şiraz||geonames:115019
adana|city|TR|35.325|36.986|3|Adana|أضنة|Адана|Adana|اضنة|geonames:325363
milan|city|IT|9.19|45.464|3|Milan|ميلانو|Милан|Milano||geonames:3173435
peshawar|city|PK|71.578|34.008|3|Peshawar|بيشاور|Пешавар|Peşaver||geonames:1168197
monterrey|city|MX|-100.318|25.675|3|Monterrey|مونتيري|Монтеррей|Monterrey||geonames:3995465
samara|city|RU|50.15|53.2|3|Samara|سامارا|Самара|Samara||geonames:499099
omsk|city|RU|73.369|54.992|3|Omsk|أومسك|Омск|Omsk||geonames:1496153
maiduguri|city|NG|13.157|11.847|3|Maiduguri|مايدوغوري|Майдугури|Maiduguri||geonames:2331447
kazan|city|RU|49.122|55.789|3|Kazan|قازان|Казань|Kazan||geonames:551487
rostov-on-don|city|RU|39.723|47.231|3|Rostov-on-Don|روستوف على الدون|Ростов-на-Дону|Rostov-na-Donu|Rostov|geonames:501175
gaziantep|city|TR|37.383|37.059|3|Gaziantep|غازي عنتاب|Газиантеп|Gaziantep|Antep;Aintab;عنتاب|geonames:314830
chelyabinsk|city|RU|61.429|55.154|3|Chelyabinsk|تشيليابينسك|Челябинск|Çelyabinsk||geonames:1508291
ufa|city|RU|55.968|54.743|3|Ufa|أوفا|Уфа|Ufa||geonames:479561
dnipro|city|UA|35.039|48.459|3|Dnipro|دنيبرو|Днепр|Dnipro||geonames:709930
donetsk|city|UA|37.802|48.023|3|Donetsk|دونيتسك|Донецк|Donetsk||geonames:709717
calgary|city|CA|-114.085|51.05|3|Calgary|كالغاري|Калгари|Calgary||geonames:5913490
volgograd|city|RU|44.502|48.719|3|Volgograd|فولغوغراد|Волгоград|Volgograd||geonames:472757
odesa|city|UA|30.733|46.477|3|Odesa|أوديسا|Одесса|Odessa|Одеса|geonames:698740
guatemala-city|capital|GT|-90.513|14.641|3|Guatemala City|غواتيمالا|Гватемала|Guatemala||geonames:3598132
birmingham|city|GB|-1.9|52.481|3|Birmingham|برمنغهام|Бирмингем|Birmingham||geonames:2655603
perm|city|RU|56.25|58.01|3|Perm|بيرم|Пермь|Perm||geonames:511196
managua|capital|NI|-86.25|12.133|3|Managua|ماناغوا|Манагуа|Managua||geonames:3617763
cologne|city|DE|6.95|50.933|3|Cologne|كولونيا|Кёльн|Köln||geonames:2886242
naples|city|IT|14.268|40.852|3|Naples|نابولي|Неаполь|Napoli||geonames:3172394
monrovia|capital|LR|-10.797|6.301|3|Monrovia|مونروفيا|Монровия|Monrovia||geonames:2274895
kingston|capital|JM|-76.794|17.997|3|Kingston|كينغستون|Кингстон|Kingston||geonames:3489854
erbil|city|IQ|44.012|36.183|3|Erbil|أربيل|Эрбиль|Erbil|Arbil;Hewler;Irbil;اربيل|geonames:95446
krasnoyarsk|city|RU|92.867|56.018|3|Krasnoyarsk|كراسنويارسك|Красноярск|Krasnoyarsk||geonames:1502026
naypyidaw|capital|MM|96.13|19.745|3|Naypyidaw|نايبيداو|Нейпьидо|Nepido|Nay Pyi Taw|geonames:6611854
bishkek|capital|KG|74.59|42.87|3|Bishkek|بيشكيك|Бишкек|Bişkek||geonames:1528675
konya|city|TR|32.485|37.871|3|Konya|قونية|Конья|Konya||geonames:306571
san-francisco|city|US|-122.419|37.775|3|San Francisco|سان فرانسيسكو|Сан-Франциско|San Francisco||geonames:5391959
tegucigalpa|capital|HN|-87.207|14.082|3|Tegucigalpa|تيغوسيغالبا|Тегусигальпа|Tegucigalpa||geonames:3600949
voronezh|city|RU|39.184|51.672|3|Voronezh|فورونيج|Воронеж|Voronej||geonames:472045
ulaanbaatar|capital|MN|106.883|47.908|3|Ulaanbaatar|أولان باتور|Улан-Батор|Ulan Batur|Ulan Bator|geonames:2028462
ahvaz|city|IR|48.684|31.319|3|Ahvaz|الأحواز|Ахваз|Ahvaz|الأهواز|geonames:144448
la-paz|city|BO|-68.15|-16.5|3|La Paz|لاباز|Ла-Пас|La Paz||geonames:3911925
ottawa|capital|CA|-75.698|45.411|3|Ottawa|أوتاوا|Оттава|Ottawa||geonames:6094817
freetown|capital|SL|-13.236|8.487|3|Freetown|فريتاون|Фритаун|Freetown||geonames:2409306
jerusalem|city||35.216|31.769|3|Jerusalem|القدس|Иерусалим|Kudüs|Al-Quds|geonames:281184
mombasa|city|KE|39.664|-4.055|3|Mombasa|مومباسا|Момбаса|Mombasa||geonames:186301
muscat|capital|OM|58.408|23.584|3|Muscat|مسقط|Маскат|Maskat||geonames:287286
zaporizhzhia|city|UA|35.19|47.823|3|Zaporizhzhia|زابوريجيا|Запорожье|Zaporijya|Zaporozhye|geonames:687700
marseille|city|FR|5.381|43.297|3|Marseille|مرسيليا|Марсель|Marsilya||geonames:2995469
zarqa|city|JO|36.088|32.073|3|Zarqa|الزرقاء|Зарка|Zerka||geonames:250090
cotonou|city|BJ|2.418|6.365|3|Cotonou|كوتونو|Котону|Cotonou||geonames:2394819
homs|city+district|SY|36.723|34.727|3|Homs|حمص|Хомс|Humus|Hims;Хумс|geonames:169577
niamey|capital|NE|2.11|13.514|3|Niamey|نيامي|Ниамей|Niamey||geonames:2440485
dammam|city|SA|50.103|26.434|3|Dammam|الدمام|Даммам|Dammam||geonames:110336
antalya|city|TR|30.696|36.908|3|Antalya|أنطاليا|Анталья|Antalya|انطاليا;Анталия|geonames:323777
krakow|city|PL|19.937|50.061|3|Krakow|كراكوف|Краков|Krakov|Cracow|geonames:3094802
lome|capital|TG|1.222|6.129|3|Lome|لومي|Ломе|Lome||geonames:2365267
kigali|capital|RW|30.059|-1.95|3|Kigali|كيغالي|Кигали|Kigali||geonames:202061
riga|capital|LV|24.106|56.946|3|Riga|ريغا|Рига|Riga||geonames:456172
amsterdam|capital|NL|4.89|52.374|3|Amsterdam|أمستردام|Амстердам|Amsterdam||geonames:2759794
ashgabat|capital|TM|58.383|37.95|3|Ashgabat|عشق آباد|Ашхабад|Aşkabat||geonames:162183
sulaymaniyah|city|IQ|45.433|35.565|3|Sulaymaniyah|السليمانية|Сулеймания|Süleymaniye|Slemani|geonames:98463
ndjamena|capital|TD|15.044|12.107|3|N'Djamena|نجامينا|Нджамена|N'Djamena||geonames:2427123
lviv|city|UA|24.023|49.838|3|Lviv|لفيف|Львов|Lviv|Lvov|geonames:702550
zagreb|capital|HR|15.978|45.814|3|Zagreb|زغرب|Загреб|Zagreb||geonames:3186886
sarajevo|capital|BA|18.356|43.849|3|Sarajevo|سراييفو|Сараево|Saraybosna||geonames:3191281
tunis|capital|TN|10.166|36.819|3|Tunis|تونس|Тунис|Tunus||geonames:2464470
dushanbe|capital|TJ|68.779|38.536|3|Dushanbe|دوشنبه|Душанбе|Duşanbe||geonames:1221874
athens|capital|GR|23.728|37.984|3|Athens|أثينا|Афины|Atina||geonames:264371
nouakchott|capital|MR|-15.979|18.086|3|Nouakchott|نواكشوط|Нуакшот|Nuakşot||geonames:2377450
benghazi|city|LY|20.069|32.115|3|Benghazi|بنغازي|Бенгази|Bingazi||geonames:88319
colombo|capital|LK|79.849|6.935|3|Colombo|كولومبو|Коломбо|Kolombo||geonames:1248991
lilongwe|capital|MW|33.787|-13.967|3|Lilongwe|ليلونغوي|Лилонгве|Lilongwe||geonames:927967
chisinau|capital|MD|28.858|47.006|3|Chisinau|كيشيناو|Кишинёв|Kişinev|Kishinev;Кишинев|geonames:618426
djibouti-city|capital|DJ|43.145|11.589|3|Djibouti City|جيبوتي|Джибути|Cibuti|Djibouti|geonames:223817
abu-dhabi|capital|AE|54.397|24.451|3|Abu Dhabi|أبوظبي|Абу-Даби|Abu Dabi|أبو ظبي|geonames:292968
islamabad|capital|PK|73.043|33.721|3|Islamabad|إسلام آباد|Исламабад|İslamabad||geonames:1176615
abuja|capital|NG|7.495|9.058|3|Abuja|أبوجا|Абуджа|Abuja||geonames:2352778
oslo|capital|NO|10.746|59.913|3|Oslo|أوسلو|Осло|Oslo||geonames:3143244
libreville|capital|GA|9.454|0.392|3|Libreville|ليبرفيل|Либревиль|Libreville||geonames:2399697
asmara|capital|ER|38.932|15.338|3|Asmara|أسمرة|Асмэра|Asmara|Асмара|geonames:343300
helsinki|capital|FI|24.935|60.17|3|Helsinki|هلسنكي|Хельсинки|Helsinki||geonames:658225
aden|city|YE|45.037|12.779|3|Aden|عدن|Аден|Aden||geonames:415189
pristina|capital|XK|21.167|42.673|3|Pristina|بريشتينا|Приштина|Priştine||geonames:786714
bangui|capital|CF|18.555|4.361|3|Bangui|بانغي|Банги|Bangui||geonames:2389853
vilnius|capital|LT|25.28|54.689|3|Vilnius|فيلنيوس|Вильнюс|Vilnius||geonames:593116
san-salvador|capital|SV|-89.187|13.689|3|San Salvador|سان سلفادور|Сан-Сальвадор|San Salvador||geonames:3583361
lisbon|capital|PT|-9.133|38.717|3|Lisbon|لشبونة|Лиссабон|Lizbon||geonames:2267057
skopje|capital|MK|21.431|41.996|3|Skopje|سكوبيه|Скопье|Üsküp||geonames:785842
hama|city+district|SY|36.758|35.132|3|Hama|حماة|Хама|Hama|Hamah;حماه|geonames:170017
luhansk|city|UA|39.317|48.567|3|Luhansk|لوهانسك|Луганск|Luhansk|Lugansk|geonames:702658
juba|capital|SS|31.582|4.852|3|Juba|جوبا|Джуба|Cuba||geonames:373303
bratislava|capital|SK|17.107|48.148|3|Bratislava|براتيسلافا|Братислава|Bratislava||geonames:3060972
san-juan|capital|PR|-66.106|18.466|3|San Juan|سان خوان|Сан-Хуан|San Juan||geonames:4568127
gaza|city|PS|34.467|31.502|3|Gaza|غزة|Газа|Gazze||geonames:281133
panama-city|capital|PA|-79.52|8.994|3|Panama City|بنما|Панама|Panama|Panamá|geonames:3703443
tallinn|capital|EE|24.754|59.437|3|Tallinn|تالين|Таллин|Tallinn||geonames:588409
bissau|capital|GW|-15.598|11.864|3|Bissau|بيساو|Бисау|Bissau||geonames:2374775
wellington|capital|NZ|174.776|-41.287|3|Wellington|ولينغتون|Веллингтон|Wellington||geonames:2179537
tirana|capital|AL|19.819|41.328|3|Tirana|تيرانا|Тирана|Tiran||geonames:3183875
canberra|capital|AU|149.128|-35.283|3|Canberra|كانبرا|Канберра|Kanberra||geonames:2172517
doha|capital|QA|51.531|25.285|3|Doha|الدوحة|Доха|Doha||geonames:290030
latakia|city+district|SY|35.79|35.532|3|Latakia|اللاذقية|Латакия|Lazkiye|Lattakia;Ladhiqiyah|geonames:173576
san-jose-costa-rica|capital|CR|-84.083|9.933|3|San Jose|سان خوسيه|Сан-Хосе|San José||geonames:3621849
port-moresby|capital|PG|147.151|-9.477|3|Port Moresby|بورت مورسبي|Порт-Морсби|Port Moresby||geonames:2088122
ljubljana|capital|SI|14.505|46.051|3|Ljubljana|ليوبليانا|Любляна|Ljubljana||geonames:3196359
windhoek|capital|NA|17.083|-22.559|3|Windhoek|ويندهوك|Виндхук|Windhoek||geonames:3352136
deir-ez-zor|city+district|SY|40.141|35.336|3|Deir ez-Zor|دير الزور|Дейр-эз-Зор|Deyrizor|Deir Ezzor;Dayr az Zawr;Дейр-эз-Заур|geonames:170794
georgetown|capital|GY|-58.155|6.804|3|Georgetown|جورج تاون|Джорджтаун|Georgetown||geonames:3378644
porto-novo|capital|BJ|2.604|6.496|3|Porto-Novo|بورتو نوفو|Порто-Ново|Porto-Novo||geonames:2392087
nassau|capital|BS|-77.343|25.058|3|Nassau|ناساو|Нассау|Nassau||geonames:3571824
grozny|city|RU|45.689|43.312|3|Grozny|غروزني|Грозный|Grozni|Groznyy|geonames:558418
sucre|capital|BO|-65.263|-19.033|3|Sucre|سوكري|Сукре|Sucre||geonames:3903987
paramaribo|capital|SR|-55.167|5.866|3|Paramaribo|باراماريبو|Парамарибо|Paramaribo||geonames:3383330
gaborone|capital|BW|25.909|-24.655|3|Gaborone|غابورون|Габороне|Gaborone||geonames:933773
nicosia|capital|CY|33.364|35.175|3|Nicosia|نيقوسيا|Никосия|Lefkoşa|Lefkosia|geonames:146268
vientiane|capital|LA|102.6|17.967|3|Vientiane|فيينتيان|Вьентьян|Viyentiyan||geonames:1651944
yamoussoukro|capital|CI|-5.277|6.821|3|Yamoussoukro|ياموسوكرو|Ямусукро|Yamoussoukro||geonames:2279755
geneva|city|CH|6.146|46.202|3|Geneva|جنيف|Женева|Cenevre||geonames:2660646
dodoma|capital|TZ|35.739|-6.172|3|Dodoma|دودوما|Додома|Dodoma||geonames:160196
raqqa|city+district|SY|39.008|35.953|3|Raqqa|الرقة|Ракка|Rakka|Ar Raqqah;Эр-Ракка|geonames:172955
malabo|capital|GQ|8.782|3.756|3|Malabo|مالابو|Малабо|Malabo||geonames:2309527
port-louis|capital|MU|57.499|-20.162|3|Port Louis|بورت لويس|Порт-Луи|Port Louis||geonames:934154
dili|capital|TL|125.574|-8.559|3|Dili|ديلي|Дили|Dili||geonames:1645457
manama|capital|BH|50.586|26.228|3|Manama|المنامة|Манама|Manama||geonames:290340
podgorica|capital|ME|19.264|42.441|3|Podgorica|بودغوريتسا|Подгорица|Podgorica||geonames:3193044
idlib|city+district|SY|36.634|35.931|3|Idlib|إدلب|Идлиб|İdlib|ادلب|geonames:169389
bern|capital|CH|7.447|46.948|3|Bern|برن|Берн|Bern||geonames:2661552
reykjavik|capital|IS|-21.895|64.135|3|Reykjavik|ريكيافيك|Рейкьявик|Reykjavik||geonames:3413829
maseru|capital|LS|27.483|-29.317|3|Maseru|ماسيرو|Масеру|Maseru||geonames:932505
praia|capital|CV|-23.513|14.932|3|Praia|برايا|Прая|Praia||geonames:3374333
male|capital|MV|73.509|4.175|3|Male|ماليه|Мале|Male||geonames:1282027
daraa|city+district|SY|36.102|32.619|3|Daraa|درعا|Даръа|Dera|Deraa;Dar'a;Дараа|geonames:170905
tartus|city+district|SY|35.887|34.889|3|Tartus|طرطوس|Тартус|Tartus|Tartous|geonames:163345
hasakah|city+district|SY|40.748|36.502|3|Hasakah|الحسكة|Хасака|Haseke|Al-Hasakah;Hasaka;Эль-Хасака|geonames:173811
sweida|city+district|SY|36.57|32.709|3|Sweida|السويداء|Сувейда|Süveyda|As-Suwayda;Suwayda;Эс-Сувейда|geonames:172408
quneitra|city+district|SY|35.824|33.126|3|Quneitra|القنيطرة|Кунейтра|Kuneytra|Al Qunaytirah;Эль-Кунейтра|own
qamishli|city+district|SY|41.231|37.052|3|Qamishli|القامشلي|Камышлы|Kamışlı|Al Qamishli;Qamishlo;Эль-Камышлы|geonames:173377
seattle|city|US|-122.332|47.606|4|Seattle|سياتل|Сиэтл|Seattle||geonames:5809844
denver|city|US|-104.985|39.739|4|Denver|دنفر|Денвер|Denver||geonames:5419384
boston|city|US|-71.06|42.358|4|Boston|بوسطن|Бостон|Boston||geonames:4930956
frankfurt|city|DE|8.684|50.116|4|Frankfurt|فرانكفورت|Франкфурт|Frankfurt||geonames:2925533
krasnodar|city|RU|38.976|45.045|4|Krasnodar|كراسنودار|Краснодар|Krasnodar||geonames:542420
palermo|city|IT|13.336|38.132|4|Palermo|باليرمو|Палермо|Palermo||geonames:2523920
oran|city|DZ|-0.636|35.699|4|Oran|وهران|Оран|Vahran||geonames:2485926
diyarbakir|city|TR|40.217|37.914|4|Diyarbakir|ديار بكر|Диярбакыр|Diyarbakır|Amed|geonames:316541
kermanshah|city|IR|47.065|34.314|4|Kermanshah|كرمانشاه|Керманшах|Kirmanşah||geonames:128226
hodeidah|city|YE|42.955|14.798|4|Hodeidah|الحديدة|Ходейда|Hudeyde||geonames:79415
taiz|city|YE|44.021|13.58|4|Taiz|تعز|Таиз|Taiz||geonames:70225
kirkuk|city|IQ|44.392|35.468|4|Kirkuk|كركوك|Киркук|Kerkük||geonames:94787
vancouver|city|CA|-123.119|49.25|4|Vancouver|فانكوفر|Ванкувер|Vancouver||geonames:6173331
kayseri|city|TR|35.485|38.732|4|Kayseri|قيصري|Кайсери|Kayseri|قيصرية|geonames:308464
glasgow|city|GB|-4.258|55.865|4|Glasgow|غلاسكو|Глазго|Glasgow||geonames:2648579
vladivostok|city|RU|131.874|43.106|4|Vladivostok|فلاديفوستوك|Владивосток|Vladivostok||geonames:2013348
irkutsk|city|RU|104.296|52.298|4|Irkutsk|إيركوتسك|Иркутск|Irkutsk||geonames:2023469
khabarovsk|city|RU|135.084|48.483|4|Khabarovsk|خاباروفسك|Хабаровск|Habarovsk||geonames:2022890
port-said|city|EG|32.302|31.265|4|Port Said|بورسعيد|Порт-Саид|Port Said|بور سعيد|geonames:358619
mersin|city|TR|34.639|36.812|4|Mersin|مرسين|Мерсин|Mersin||geonames:304531
eskisehir|city|TR|30.521|39.777|4|Eskisehir|إسكي شهير|Эскишехир|Eskişehir||geonames:315202
astrakhan|city|RU|48.041|46.35|4|Astrakhan|أستراخان|Астрахань|Astrahan||geonames:580497
makhachkala|city|RU|47.502|42.976|4|Makhachkala|محج قلعة|Махачкала|Mahaçkale||geonames:532096
najaf|city|IQ|44.346|32.026|4|Najaf|النجف|Наджаф|Necef||geonames:98860
mariupol|city|UA|37.541|47.095|4|Mariupol|ماريوبول|Мариуполь|Mariupol||geonames:701822
hargeisa|city|SO|44.065|9.56|4|Hargeisa|هرجيسا|Харгейса|Hargeisa||geonames:57289
the-hague|city|NL|4.299|52.077|4|The Hague|لاهاي|Гаага|Lahey|Den Haag|geonames:2747373
lyon|city|FR|4.847|45.748|4|Lyon|ليون|Лион|Lyon||geonames:2996944
edinburgh|city|GB|-3.196|55.952|4|Edinburgh|إدنبرة|Эдинбург|Edinburgh||geonames:2650225
atlanta|city|US|-84.388|33.749|4|Atlanta|أتلانتا|Атланта|Atlanta||geonames:4180439
karaganda|city|KZ|73.102|49.802|4|Karaganda|قرغندي|Караганда|Karaganda|Qaraghandy|geonames:609655
sanliurfa|city|TR|38.794|37.167|4|Sanliurfa|شانلي أورفا|Шанлыурфа|Şanlıurfa|Urfa;أورفا|geonames:298333
malatya|city|TR|38.317|38.35|4|Malatya|ملاطية|Малатья|Malatya||geonames:304922
miami|city|US|-80.194|25.774|4|Miami|ميامي|Майами|Miami||geonames:4164138
kaliningrad|city|RU|20.511|54.706|4|Kaliningrad|كالينينغراد|Калининград|Kaliningrad||geonames:554234
karbala|city|IQ|44.025|32.616|4|Karbala|كربلاء|Кербела|Kerbela||geonames:94824
tel-aviv|city|IL|34.781|32.081|4|Tel Aviv|تل أبيب|Тель-Авив|Tel Aviv||geonames:293397
erzurum|city|TR|41.277|39.909|4|Erzurum|أرضروم|Эрзурум|Erzurum|ارضروم|geonames:315368
auckland|city|NZ|174.763|-36.849|4|Auckland|أوكلاند|Окленд|Auckland||geonames:2193733
sevastopol|city||33.521|44.608|4|Sevastopol|سيفاستوبول|Севастополь|Sivastopol||geonames:694423
shymkent|city|KZ|69.6|42.3|4|Shymkent|شيمكنت|Шымкент|Çimkent|Chimkent;Чимкент|geonames:1518980
nasiriyah|city|IQ|46.257|31.058|4|Nasiriyah|الناصرية|Насирия|Nasıriye||geonames:98854
manchester|city|GB|-2.237|53.481|4|Manchester|مانشستر|Манчестер|Manchester||geonames:2643123
samsun|city|TR|36.336|41.28|4|Samsun|سامسون|Самсун|Samsun|صامسون|geonames:740264
kandahar|city|AF|65.71|31.613|4|Kandahar|قندهار|Кандагар|Kandahar||geonames:1138336
kahramanmaras|city|TR|36.926|37.585|4|Kahramanmaras|كهرمان مرعش|Кахраманмараш|Kahramanmaraş|Maraş;مرعش|geonames:310859
van|city|TR|43.383|38.495|4|Van|وان|Ван|Van||geonames:298117
honolulu|city|US|-157.858|21.307|4|Honolulu|هونولولو|Гонолулу|Honolulu||geonames:5856195
thessaloniki|city|GR|22.931|40.644|4|Thessaloniki|سالونيك|Салоники|Selanik||geonames:734077
bandar-abbas|city|IR|56.281|27.186|4|Bandar Abbas|بندر عباس|Бендер-Аббас|Bender Abbas||geonames:141681
zurich|city|CH|8.55|47.367|4|Zurich|زيورخ|Цюрих|Zürih||geonames:2657896
simferopol|city||34.111|44.957|4|Simferopol|سيمفيروبول|Симферополь|Akmescit||geonames:693805
bujumbura|city|BI|29.361|-3.382|4|Bujumbura|بوجومبورا|Бужумбура|Bujumbura||geonames:425378
sochi|city|RU|39.726|43.599|4|Sochi|سوتشي|Сочи|Soçi||geonames:491422
kherson|city|UA|32.618|46.656|4|Kherson|خيرسون|Херсон|Herson||geonames:706448
samarkand|city|UZ|66.96|39.654|4|Samarkand|سمرقند|Самарканд|Semerkant||geonames:1216265
murmansk|city|RU|33.093|68.979|4|Murmansk|مورمانسك|Мурманск|Murmansk||geonames:524305
irbid|city|JO|35.85|32.556|4|Irbid|إربد|Ирбид|İrbid||geonames:248946
anchorage|city|US|-149.9|61.218|4|Anchorage|أنكوريج|Анкоридж|Anchorage||geonames:5879400
ramadi|city|IQ|43.308|33.421|4|Ramadi|الرمادي|Рамади|Ramadi||geonames:98717
herat|city|AF|62.2|34.348|4|Herat|هرات|Герат|Herat||geonames:1140026
haifa|city|IL|34.989|32.818|4|Haifa|حيفا|Хайфа|Hayfa||geonames:294801
aktobe|city|KZ|57.207|50.28|4|Aktobe|أقتوبة|Актобе|Aktöbe|Aqtobe;Актюбинск|geonames:610611
trabzon|city|TR|39.727|41.005|4|Trabzon|طرابزون|Трабзон|Trabzon|Trebizond|geonames:738648
aswan|city|EG|32.899|24.091|4|Aswan|أسوان|Асуан|Asvan||geonames:359792
yakutsk|city|RU|129.733|62.034|4|Yakutsk|ياكوتسك|Якутск|Yakutsk||geonames:2013159
tripoli-lebanon|city|LB|35.844|34.434|4|Tripoli|طرابلس|Триполи|Trablusşam|Trablous|geonames:266826
antakya|city|TR|36.157|36.207|4|Antakya|أنطاكيا|Антакья|Antakya|Antioch;Hatay;انطاكية|geonames:323779
thimphu|capital|BT|89.642|27.466|4|Thimphu|تيمفو|Тхимпху|Timphu||geonames:1252416
bridgetown|capital|BB|-59.62|13.107|4|Bridgetown|بريدجتاون|Бриджтаун|Bridgetown||geonames:3374036
noumea|capital|NC|166.449|-22.274|4|Noumea|نوميا|Нумеа|Noumea||geonames:2139521
suva|capital|FJ|178.441|-18.142|4|Suva|سوفا|Сува|Suva||geonames:2198148
luxembourg-city|capital|LU|6.13|49.612|4|Luxembourg City|لوكسمبورغ|Люксембург|Lüksemburg|Luxembourg|geonames:2960316
mbabane|capital|SZ|31.133|-26.317|4|Mbabane|مبابان|Мбабане|Mbabane||geonames:934985
bandar-seri-begawan|capital|BN|114.94|4.89|4|Bandar Seri Begawan|بندر سري بكاوان|Бандар-Сери-Бегаван|Bandar Seri Begawan||geonames:1820906
cayenne|capital|GF|-52.333|4.933|4|Cayenne|كايين|Кайенна|Cayenne||geonames:3382160
kuwait-city|capital|KW|47.978|29.37|4|Kuwait City|مدينة الكويت|Эль-Кувейт|Kuveyt|Kuwait|geonames:285787
honiara|capital|SB|159.95|-9.433|4|Honiara|هونيارا|Хониара|Honiara||geonames:2108502
sao-tome|capital|ST|6.727|0.337|4|Sao Tome|ساو تومي|Сан-Томе|São Tomé||geonames:2410763
port-of-spain|capital|TT|-61.519|10.667|4|Port of Spain|بورت أوف سبين|Порт-оф-Спейн|Port of Spain||geonames:3573890
moroni|capital|KM|43.255|-11.702|4|Moroni|موروني|Морони|Moroni||geonames:921772
gitega|capital|BI|29.925|-3.427|4|Gitega|غيتيغا|Гитега|Gitega||geonames:426272
apia|capital|WS|-171.767|-13.833|4|Apia|آبيا|Апиа|Apia||geonames:4035413
tarawa|capital|KI|172.977|1.328|4|Tarawa|تاراوا|Тарава|Tarawa||geonames:2110257
port-vila|capital|VU|168.314|-17.736|4|Port Vila|بورت فيلا|Порт-Вила|Port Vila||geonames:2135171
banjul|capital|GM|-16.578|13.453|4|Banjul|بانجول|Банжул|Banjul||geonames:2413876
monaco-city|capital|MC|7.417|43.733|4|Monaco|موناكو|Монако|Monako||geonames:2993458
majuro|capital|MH|171.38|7.09|4|Majuro|ماجورو|Маджуро|Majuro||geonames:2113779
kingstown|capital|VC|-61.227|13.155|4|Kingstown|كينغستاون|Кингстаун|Kingstown||geonames:3577887
saint-johns|capital|AG|-61.843|17.121|4|Saint John's|سانت جونز|Сент-Джонс|Saint John's||geonames:3576022
victoria-seychelles|capital|SC|55.455|-4.62|4|Victoria|فيكتوريا|Виктория|Victoria||geonames:241131
nukualofa|capital|TO|-175.202|-21.139|4|Nukualofa|نوكوالوفا|Нукуалофа|Nukualofa|Nuku'alofa|geonames:4032402
andorra-la-vella|capital|AD|1.521|42.508|4|Andorra la Vella|أندورا لا فيلا|Андорра-ла-Велья|Andorra la Vella||geonames:3041563
castries|capital|LC|-61.006|13.996|4|Castries|كاستريس|Кастри|Castries||geonames:3576812
roseau|capital|DM|-61.388|15.302|4|Roseau|روسو|Розо|Roseau||geonames:3575635
nuuk|capital|GL|-51.722|64.183|4|Nuuk|نوك|Нуук|Nuuk|Godthåb|geonames:3421319
belmopan|capital|BZ|-88.767|17.25|4|Belmopan|بلموبان|Бельмопан|Belmopan||geonames:3582672
basseterre|capital|KN|-62.725|17.296|4|Basseterre|باستير|Бастер|Basseterre||geonames:3575551
saint-georges|capital|GD|-61.752|12.053|4|Saint George's|سانت جورجز|Сент-Джорджес|Saint George's||geonames:3579925
valletta|capital|MT|14.515|35.9|4|Valletta|فاليتا|Валлетта|Valetta||geonames:2562305
vaduz|capital|LI|9.522|47.142|4|Vaduz|فادوتس|Вадуц|Vaduz||geonames:3042030
san-marino-city|capital|SM|12.446|43.937|4|San Marino|سان مارينو|Сан-Марино|San Marino||geonames:3168070
funafuti|capital|TV|179.194|-8.524|4|Funafuti|فونافوتي|Фунафути|Funafuti||geonames:2110394
stanley|capital|FK|-57.857|-51.694|4|Stanley|ستانلي|Стэнли|Stanley||geonames:3426691
yaren|capital|NR|166.925|-0.551|4|Yaren|يارين|Ярен|Yaren||geonames:7626461
palikir|capital|FM|158.161|6.925|4|Palikir|باليكير|Паликир|Palikir||geonames:2081986
ngerulmud|capital|PW|134.624|7.501|4|Ngerulmud|نغيرولمود|Нгерулмуд|Ngerulmud||geonames:8063361
laayoune|city|EH|-13.188|27.142|5|Laayoune|العيون|Эль-Аюн|Layun|El Aaiún|geonames:2462881
fallujah|city|IQ|43.786|33.349|5|Fallujah|الفلوجة|Фаллуджа|Felluce||geonames:99454
atyrau|city|KZ|51.883|47.117|5|Atyrau|أتيراو|Атырау|Atyrau|Guryev|geonames:610529
sidon|city|LB|35.371|33.558|5|Sidon|صيدا|Сидон|Sayda|Saida;Сайда|geonames:268064
hebron|city|PS|35.094|31.529|5|Hebron|الخليل|Хеврон|El Halil|Al-Khalil|geonames:285066
iskenderun|city|TR|36.173|36.587|5|Iskenderun|إسكندرون|Искендерун|İskenderun|Alexandretta;اسكندرون|geonames:311111
samarra|city|IQ|43.886|34.196|5|Samarra|سامراء|Самарра|Samarra||geonames:91597
baqubah|city|IQ|44.605|33.754|5|Baqubah|بعقوبة|Баакуба|Bakuba|Baquba|geonames:97990
aktau|city|KZ|51.167|43.65|5|Aktau|أقتاو|Актау|Aktau|Aqtau|geonames:610612
goma|city|CD|29.228|-1.674|5|Goma|غوما|Гома|Goma||geonames:216281
al-bab|city+district|SY|37.516|36.371|5|Al-Bab|الباب|Эль-Баб|El Bab||geonames:174018
nablus|city|PS|35.254|32.221|5|Nablus|نابلس|Наблус|Nablus||geonames:282615
sirte|city|LY|16.589|31.209|5|Sirte|سرت|Сирт|Sirte||geonames:2210554
batumi|city|GE|41.634|41.642|5|Batumi|باتومي|Батуми|Batum||geonames:615532
punta-arenas|city|CL|-70.911|-53.155|5|Punta Arenas|بونتا أريناس|Пунта-Аренас|Punta Arenas||geonames:3874787
douma|city+district|SY|36.403|33.572|5|Douma|دوما|Дума|Duma||geonames:170592
manbij|city+district|SY|37.955|36.528|5|Manbij|منبج|Манбидж|Münbiç|Membij;Menbic|geonames:167357
aqaba|city|JO|35.008|29.527|5|Aqaba|العقبة|Акаба|Akabe||geonames:250774
kilis|city|TR|37.115|36.716|5|Kilis|كلس|Килис|Kilis|كيليس|geonames:307864
azaz|city+district|SY|37.046|36.587|5|Azaz|أعزاز|Аазаз|Azez|A'zaz;اعزاز|geonames:172082
abu-kamal|city+district|SY|40.919|34.452|5|Abu Kamal|البوكمال|Абу-Кемаль|Ebu Kemal|Al Bukamal;Albu Kamal;Бу-Камаль|geonames:174448
palmyra|city+district|SY|38.284|34.562|5|Palmyra|تدمر|Пальмира|Palmira|Tadmur;Tadmor;Тадмор|geonames:163808
kobani|city+district|SY|38.353|36.891|5|Kobani|عين العرب|Кобани|Kobani|Ayn al-Arab;Kobane;كوباني;Айн-эль-Араб|geonames:172256
afrin|city+district|SY|36.87|36.512|5|Afrin|عفرين|Африн|Afrin||geonames:174186
tikrit|city|IQ|43.679|34.616|5|Tikrit|تكريت|Тикрит|Tikrit||geonames:90150
timbuktu|city|ML|-3.007|16.773|5|Timbuktu|تمبكتو|Тимбукту|Timbuktu||geonames:2449067
jarabulus|city+district|SY|38.011|36.818|5|Jarabulus|جرابلس|Джараблус|Cerablus||geonames:169179
ramallah|city|PS|35.204|31.9|5|Ramallah|رام الله|Рамалла|Ramallah||geonames:282239
eastern-aleppo|area|SY|37.174|36.204|9|Eastern Aleppo|شرق حلب|Восточный Алеппо|Doğu Halep|East Aleppo;أحياء حلب الشرقية;حلب الشرقية;восточные кварталы Алеппо;Halep'in doğusu|aleppo:centre
aleppo-citadel|quarter|SY|37.16294|36.1995|6|Aleppo Citadel|قلعة حلب|Цитадель Алеппо|Halep Kalesi||aleppo:1
aleppo-farafra|quarter|SY|37.15957|36.20238|6|al-Farafra|الفرافرة|Эль-Фарафра|Farafra||aleppo:2+
aleppo-souq-al-madina|quarter|SY|37.15832|36.19801|6|Souq al-Madina|سوق المدينة|Сук аль-Мадина|Suk el-Medine||aleppo:2+
aleppo-bayyada|quarter|SY|37.16562|36.20138|6|al-Bayyada|البياضة|Эль-Байяда|Beyyada||aleppo:2+
aleppo-aajam|quarter|SY|37.16328|36.19637|6|al-A'ajam|الأعجام|Эль-Аджам|Acem||aleppo:2+
aleppo-altunbogha|quarter|SY|37.16647|36.19682|6|Altunbogha|ألتونبوغا|Алтунбога|Altunboğa||aleppo:1
aleppo-dudu|quarter|SY|37.16916|36.19731|6|ad-Dudu|الضوضو|Эд-Дуду|Dudu||aleppo:2+
aleppo-ballat|quarter|SY|37.17211|36.19728|6|al-Ballat|البلاط|Эль-Баллат|Ballat||aleppo:1
aleppo-muhammad-bek|quarter|SY|37.17247|36.19437|6|Muhammad Bek|محمد بيك|Мухаммад-Бек|Muhammed Bey||aleppo:1
aleppo-national-hospital|quarter|SY|37.17548|36.19684|6|The National Hospital|المشفى الوطني|Национальная больница|Ulusal Hastane||aleppo:1
aleppo-abraj|quarter|SY|37.16887|36.20183|6|Abraj|أبراج|Абрадж|Ebrac||aleppo:2+
aleppo-sajlikhan|quarter|SY|37.17186|36.20119|6|Sajlikhan|صاجليخان|Саджлихан|Saclıhan||aleppo:2+
aleppo-asileh|quarter|SY|37.1644|36.19259|6|al-Asileh|القصيلة|Эль-Асиля|Kasile||aleppo:2+
aleppo-muhammad-bek-2|quarter|SY|37.17231|36.1904|6|Muhammad Bek|محمد بيك|Мухаммад-Бек|Muhammed Bey||aleppo:2+
aleppo-salheen|quarter|SY|37.16421|36.18834|6|as-Salheen|الصالحين|Эс-Салихин|Salihin||aleppo:1
aleppo-fardos|quarter|SY|37.15086|36.18737|6|al-Fardos|الفردوس|Эль-Фирдаус|Firdevs||aleppo:2+
aleppo-bab-al-maqam|quarter|SY|37.15674|36.18818|6|Bab al-Maqam|باب المقام|Баб-эль-Макам|Babülmakam||aleppo:1
aleppo-sahet-bizzeh|quarter|SY|37.16042|36.19384|6|Sahet Bizzeh|ساحة بزة|Сахет-Бизза|Bizze Meydanı||aleppo:2+
aleppo-qalet-ash-sharif|quarter|SY|37.1577|36.19392|6|Qal'et ash-Sharif|قلعة الشريف|Калат-эш-Шариф|Kaletüşşerif||aleppo:1
aleppo-bab-qinnasrin|quarter|SY|37.1539|36.19264|6|Bab Qinnasrin|باب قنسرين|Баб-Киннасрин|Bab Kınnesrin||aleppo:1
aleppo-jalloum|quarter|SY|37.15467|36.19655|6|aj-Jalloum|الجلوم|Эль-Джаллум|Cellum||aleppo:2+
aleppo-aqabeh|quarter|SY|37.1525|36.20211|6|al-'Aqabeh|العقبة|Эль-Акаба|Akabe||aleppo:2+
aleppo-jamal-abd-an-naser-park|quarter|SY|37.14852|36.20336|6|Jamal Abd an-Naser Park|حديقة جمال|Парк Джамаль Абд-эн-Насер|Cemal Abdünnasır Parkı||aleppo:1
aleppo-kallaseh|quarter|SY|37.14882|36.19403|6|al-Kallaseh|الكلاسة|Эль-Калласа|Kellase||aleppo:2+
aleppo-bustan-al-qaser|quarter|SY|37.14289|36.19081|6|Bustan al-Qaser|بستان القصر|Бустан-эль-Каср|Bustan el-Kasr|Bustan al-Qasr|aleppo:2+
aleppo-bustan-az-zahra|quarter|SY|37.14054|36.1961|6|Bustan az-Zahra|بستان الزهرة|Бустан-эз-Захра|Bustan ez-Zehra||aleppo:2+
aleppo-bustan-az-zahra-2|quarter|SY|37.13833|36.19911|6|Bustan az-Zahra|بستان الزهرة|Бустан-эз-Захра|Bustan ez-Zehra||aleppo:2+
aleppo-masharqa|quarter|SY|37.14295|36.20055|6|al-Masharqa|المشارقة|Эль-Машарика|Meşarika||aleppo:2+
aleppo-feid|quarter|SY|37.13714|36.20149|6|al-Feid|الفيض|Эль-Фейд|Feyd||aleppo:1
aleppo-jamiliyeh|quarter|SY|37.14308|36.20703|6|al-Jamiliyeh|الجميلية|Эль-Джамилия|Cemiliye||aleppo:2+
aleppo-public-park|quarter|SY|37.14705|36.21014|6|The Public Park|الحديقة العامة|Городской парк|Şehir Parkı||aleppo:1
aleppo-aziziyeh|quarter|SY|37.15186|36.20794|6|al-'Aziziyeh|العزيزية|Эль-Азизия|Aziziye||aleppo:2+
aleppo-ourubeh|quarter|SY|37.15482|36.21295|6|al-'Ourubeh|العروبة|Эль-Уруба|Urube||aleppo:2+
aleppo-hamidiyeh|quarter|SY|37.16115|36.21209|6|al-Hamidiyeh|الحميدية|Эль-Хамидия|Hamidiye||aleppo:2+
aleppo-beit-muheb-jdeydeh|quarter|SY|37.1575|36.20634|6|Beit Muheb / Jdeydeh|بيت محب|Бейт-Мухибб / Джудейда|Beyt Muhib / Cedide||aleppo:2+
aleppo-qadi-askar|quarter|SY|37.1743|36.20211|6|Qadi Askar|قاضي عسكر|Кади-Аскар|Kadı Asker||aleppo:2+
aleppo-karazdada-cemetery|quarter|SY|37.17631|36.20281|6|Karazdada Cemetery|مقبرة كرز دادا|Кладбище Караздада|Karazdada Mezarlığı||aleppo:1
aleppo-hazzazeh|quarter|SY|37.15809|36.20956|6|al-Hazzazeh|الهزازة|Эль-Хаззаза|Hezzaze||aleppo:2+
aleppo-qastal-mosht|quarter|SY|37.16388|36.20535|6|Qastal Mosht|قسطل المشط|Кастал-эль-Мушт|Kastal Muşt||aleppo:2+
aleppo-sheikh-taha|quarter|SY|37.15255|36.21711|6|ash-Sheikh Taha|الشيخ طه|Шейх-Таха|Şeyh Taha||aleppo:1
aleppo-suleimaniyeh|quarter|SY|37.15951|36.21852|6|al-Suleimaniyeh|السليمانية|Сулеймания|Süleymaniye||aleppo:2+
aleppo-midan|quarter|SY|37.16625|36.2201|6|al-Midan|الميدان|Эль-Мидан|Meydan||aleppo:2+
aleppo-tatarlar|quarter|SY|37.1758|36.20526|6|Tatarlar|تاتارلار|Татарлар|Tatarlar||aleppo:2+
aleppo-sheikh-yusef-cemetery|quarter|SY|37.17812|36.20768|6|ash-Sheikh Yusef Cemetery|مقبرة الشيخ يوسف|Кладбище Шейх-Юсеф|Şeyh Yusuf Mezarlığı||aleppo:1
aleppo-karm-aj-jabal|quarter|SY|37.17644|36.21052|6|Karm aj-Jabal|كرم الجبل|Карм-эль-Джабаль|Kerm el-Cebel||aleppo:2+
aleppo-qarleq|quarter|SY|37.17485|36.2081|6|Qarleq|قارلق|Карлек|Karlık||aleppo:2+
aleppo-dallaleen|quarter|SY|37.17166|36.206|6|ad-Dallaleen|الدلالين|Эд-Даллалин|Dellalin||aleppo:2+
aleppo-ibn-yaaqoub|quarter|SY|37.16844|36.20523|6|Ibn Ya'aqoub|ابن يعقوب|Ибн-Якуб|İbn Yakub||aleppo:2+
aleppo-jabriyeh|quarter|SY|37.16394|36.2155|6|al-Jabriyeh|الجابرية|Эль-Джабирия|Cabiriye||aleppo:2+
aleppo-sheikh-abu-bakr|quarter|SY|37.16777|36.21494|6|Sheikh Abu Bakr|شيخ أبو بكر|Шейх-Абу-Бакр|Şeyh Ebu Bekir||aleppo:1
aleppo-suleiman-al-halabi|quarter|SY|37.17282|36.21818|6|Suleiman al-Halabi|سليمان الحلبي|Сулейман-эль-Халаби|Süleyman el-Halebi||aleppo:2+
aleppo-arqoub|quarter|SY|37.17532|36.21385|6|al-'Arqoub|العرقوب|Эль-Аркуб|Arkub||aleppo:1
aleppo-maysaloon-cemetery|quarter|SY|37.16958|36.21144|6|Maysaloon Cemetery|مقبرة ميسلون|Кладбище Майсалун|Meyselun Mezarlığı||aleppo:1
aleppo-maysaloon-cemetery-2|quarter|SY|37.16833|36.20966|6|Maysaloon Cemetery|مقبرة ميسلون|Кладбище Майсалун|Meyselun Mezarlığı||aleppo:1
aleppo-almaji|quarter|SY|37.16152|36.20864|6|al-Almaji|الألمجي|Эль-Альмаджи|Elmacı||aleppo:2+
aleppo-aghyor|quarter|SY|37.16521|36.20812|6|Aghyor|أقيول|Агьёль|Agyol||aleppo:2+
aleppo-hanano-barrack|quarter|SY|37.16993|36.20848|6|Hanano Barrack|ثكنة هنانو|Казармы Ханано|Hanano Kışlası||aleppo:1
aleppo-sukkari|quarter|SY|37.14327|36.17572|6|as-Sukkari|السكري|Эс-Суккари|Sükkeri|Sukkari|aleppo:2+
aleppo-karm-ad-daadaa|quarter|SY|37.1535|36.17842|6|Karm ad-Da'ada'a|كرم الدعدع|Карм-эд-Даадаа|Kerm ed-Dada||aleppo:2+
aleppo-salheen-2|quarter|SY|37.16489|36.1816|6|as-Salheen|الصالحين|Эс-Салихин|Salihin||aleppo:2+
aleppo-maqar-al-anbiyaa|quarter|SY|37.17886|36.18472|6|Maqar al-Anbiya'a|مقر الأنبياء|Макар-эль-Анбия|Makarrülenbiya||aleppo:1
aleppo-marjeh|quarter|SY|37.17497|36.18186|6|al-Marjeh|المرجة|Эль-Марджа|Merce||aleppo:1
aleppo-sheikh-saeed|quarter|SY|37.15644|36.16477|6|Sheikh Sa'eed|شيخ سعيد|Шейх-Саид|Şeyh Said||aleppo:2+
aleppo-ramouseh-industrial-district-iii|quarter|SY|37.14312|36.15047|6|Ad-Ramouseh Industrial District III|الراموسة|Эр-Рамуса, промзона III|Ramuse Sanayi Bölgesi III||aleppo:1
aleppo-ramouseh-industrial-district-iv|quarter|SY|37.14293|36.13856|6|Ad-Ramouseh Industrial District IV|الراموسة|Эр-Рамуса, промзона IV|Ramuse Sanayi Bölgesi IV||aleppo:1
aleppo-ramouseh-industrial-district-ii|quarter|SY|37.13158|36.15712|6|Ad-Ramouseh Industrial District II|الراموسة|Эр-Рамуса, промзона II|Ramuse Sanayi Bölgesi II||aleppo:2+
aleppo-ramouseh-industrial-district-i|quarter|SY|37.116|36.15934|6|Ad-Ramouseh Industrial District I|الراموسة|Эр-Рамуса, промзона I|Ramuse Sanayi Bölgesi I||aleppo:1
aleppo-tishreen|quarter|SY|37.10018|36.16305|6|Tishreen|تشرين|Тишрин|Teşrin||aleppo:2+
aleppo-tishreen-2|quarter|SY|37.09922|36.17399|6|Tishreen|تشرين|Тишрин|Teşrin||aleppo:2+
aleppo-hamdaniyeh-v|quarter|SY|37.11445|36.17206|6|al-Hamdaniyeh V|الحمدانية|Эль-Хамдания V|Hamdaniye V||aleppo:1
aleppo-tishreen-3|quarter|SY|37.09516|36.18165|6|Tishreen|تشرين|Тишрин|Teşrin||aleppo:2+
aleppo-hamdaniyeh-iv|quarter|SY|37.11253|36.17823|6|al-Hamdaniyeh IV|الحمدانية|Эль-Хамдания IV|Hamdaniye IV||aleppo:2+
aleppo-hamdaniyeh-iii|quarter|SY|37.11014|36.18426|6|al-Hamdaniyeh III|الحمدانية|Эль-Хамдания III|Hamdaniye III||aleppo:1
aleppo-hamdaniyeh-ii|quarter|SY|37.10792|36.18824|6|al-Hamdaniyeh II|الحمدانية|Эль-Хамдания II|Hamdaniye II||aleppo:1
aleppo-hamdaniyeh-i|quarter|SY|37.11801|36.18658|6|al-Hamdaniyeh I|الحمدانية|Эль-Хамдания I|Hamdaniye I||aleppo:1
aleppo-amiriyeh|quarter|SY|37.126|36.17064|6|al-'Amiriyeh|العامرية|Эль-Амирия|Amiriye||aleppo:1
aleppo-ard-as-sabbagh|quarter|SY|37.12447|36.17521|6|Ard As-Sabbagh|أرض الصباغ|Ард-эс-Саббаг|Ard es-Sabbag||aleppo:2+
aleppo-salah-ad-deen|quarter|SY|37.12224|36.18022|6|Salah ad-Deen|صلاح الدين|Салах-эд-Дин|Selahaddin|Salaheddin;Salah al-Din|aleppo:1
aleppo-aazamiyeh|quarter|SY|37.11859|36.1906|6|al-A'azamiyeh|الأعظمية|Эль-Аазамия|Azamiye||aleppo:1
aleppo-ansari-mashhad|quarter|SY|37.13456|36.17785|6|al-Ansari Mashhad|الأنصاري مشهد|Эль-Ансари-Машхад|Ensari Meşhed||aleppo:1
aleppo-tal-az-zarazir|quarter|SY|37.13331|36.16862|6|Tal az-Zarazir|تل الزرازير|Телль-эз-Заразир|Tel ez-Zerazir||aleppo:2+
aleppo-ansari-sharqi|quarter|SY|37.14151|36.18046|6|Ansari Sharqi|أنصاري شرقي|Ансари-Шарки|Doğu Ensari||aleppo:1
aleppo-sayf-ad-dauleh|quarter|SY|37.1273|36.19085|6|Sayf ad-Dauleh|سيف الدولة|Сейф-эд-Дауля|Seyfüddevle||aleppo:2+
aleppo-zebdiyeh|quarter|SY|37.13437|36.18728|6|az-Zebdiyeh|الزبدية|Эз-Зебдия|Zebdiye||aleppo:1
aleppo-ansari|quarter|SY|37.13045|36.19598|6|al-Ansari|الأنصاري|Эль-Ансари|Ensari||aleppo:1
aleppo-new-aleppo|quarter|SY|37.09346|36.2006|6|New Aleppo|حلب الجديدة|Новый Алеппо|Yeni Halep||aleppo:2+
aleppo-shuhada|quarter|SY|37.10598|36.19851|6|ash-Shuhada'|الشهداء|Эш-Шухада|Şüheda||aleppo:1
aleppo-furqan|quarter|SY|37.12031|36.2014|6|al-Furqan|الفرقان|Эль-Фуркан|Furkan||aleppo:2+
aleppo-ghazali|quarter|SY|37.11295|36.2005|6|al-Ghazali|الغزالي|Эль-Газали|Gazali||aleppo:1
aleppo-kawakbi|quarter|SY|37.12983|36.20407|6|al-Kawakbi|الكواكبي|Эль-Кавакиби|Kevakibi||aleppo:2+
aleppo-shuhada-2|quarter|SY|37.10305|36.21051|6|ash-Shuhada'|الشهداء|Эш-Шухада|Şüheda||aleppo:1
aleppo-zahra|quarter|SY|37.09797|36.22281|6|az-Zahra'|الزهراء|Эз-Захра|Zehra||aleppo:2+
aleppo-belleramoon|quarter|SY|37.10769|36.24088|6|al-Belleramoon|البلليرمون|Эль-Беллерамун|Belleramun||aleppo:2+
aleppo-muhafaza|quarter|SY|37.13587|36.21063|6|al-Muhafaza|المحافظة|Эль-Мухафаза|Muhafaza||aleppo:2+
aleppo-university-of-aleppo|quarter|SY|37.11739|36.20999|6|University of Aleppo|جامعة حلب|Университет Алеппо|Halep Üniversitesi||aleppo:1
aleppo-shahba|quarter|SY|37.11766|36.2171|6|ash-Shahba'|الشهباء|Эш-Шахба|Şehba||aleppo:2+
aleppo-andalus|quarter|SY|37.11553|36.2231|6|Andalus|الأندلس|Андалус|Endülüs||aleppo:1
aleppo-sabil|quarter|SY|37.13245|36.21771|6|as-Sabil|السبيل|Эс-Сабиль|Sebil||aleppo:2+
aleppo-nile-street|quarter|SY|37.12652|36.22512|6|Nile Street|شارع النيل|Улица Нила|Nil Caddesi||aleppo:2+
aleppo-khaldiyeh|quarter|SY|37.11836|36.22926|6|al-Khaldiyeh|الخالدية|Эль-Халидия|Halidiye||aleppo:2+
aleppo-siryan|quarter|SY|37.14938|36.21881|6|as-Siryan (Syriac Quarter)|السريان|Эс-Сирьян|Süryan||aleppo:2+
aleppo-tareq-ben-ziad|quarter|SY|37.13643|36.22214|6|Tareq Ben Ziad|طارق بن زياد|Тарик-ибн-Зияд|Tarık bin Ziyad||aleppo:2+
aleppo-zuhour|quarter|SY|37.14427|36.22241|6|az-Zuhour|الزهور|Эз-Зухур|Zühur||aleppo:2+
aleppo-rasafeh|quarter|SY|37.12892|36.2358|6|Rasafeh|الرصافة|Расафа|Rasafe||aleppo:2+
aleppo-sakan-ash-shababi|quarter|SY|37.13527|36.24229|6|as-Sakan ash-Shababi|السكن الشبابي|Эс-Сакан-эш-Шабаби|Gençlik Konutları||aleppo:1
aleppo-sheikh-maqsoud|quarter|SY|37.15245|36.23608|6|ash-Sheikh Maqsoud|الشيخ مقصود|Шейх-Максуд|Şeyh Maksud|Sheikh Maqsood;Sheikh Maksoud|aleppo:2+
aleppo-ashrafiyeh|quarter|SY|37.14507|36.22851|6|al-Ashrafiyeh|الأشرفية|Эль-Ашрафия|Eşrefiye||aleppo:2+
aleppo-karm-homad|quarter|SY|37.18064|36.19628|6|Karm Homad|كرم حومد|Карм-Хумад|Kerm Humad||aleppo:1
aleppo-karm-al-qaterji|quarter|SY|37.18196|36.20194|6|Karm al-Qaterji|كرم القاطرجي|Карм-эль-Катерджи|Kerm el-Katırcı||aleppo:2+
aleppo-karm-al-myassar|quarter|SY|37.18886|36.19614|6|Karm al-Myassar|كرم الميسر|Карм-эль-Муяссар|Kerm el-Müyesser||aleppo:2+
aleppo-dahret-awwad|quarter|SY|37.18979|36.20151|6|Dahret 'Awwad|ضهرة عواد|Дахрет-Аввад|Dahret Avvad||aleppo:1
aleppo-jouret-awwad|quarter|SY|37.18825|36.20477|6|Jouret 'Awwad|جورة عواد|Джурет-Аввад|Curet Avvad||aleppo:1
aleppo-shaar|quarter|SY|37.18585|36.20891|6|ash-Sha'ar|الشعار|Эш-Шаар|Şaar|Shaar|aleppo:2+
aleppo-international-airport|quarter|SY|37.21858|36.18219|6|Aleppo International Airport|مطار حلب الدولي|Аэропорт Алеппо|Halep Uluslararası Havalimanı||aleppo:2+
aleppo-nayrab|quarter|SY|37.22524|36.16717|6|an-Nayrab|النيرب|Эн-Найраб|Neyrab||aleppo:2+
aleppo-karm-aj-jazmati|quarter|SY|37.20018|36.19777|6|Karm aj-Jazmati|كرم الجزماتي|Карм-эль-Джазмати|Kerm el-Cezmati||aleppo:1
aleppo-helwaniyeh|quarter|SY|37.19794|36.20926|6|al-Helwaniyeh|الحلوانية|Эль-Халвания|Halvaniye||aleppo:2+
aleppo-sakhour-i|quarter|SY|37.18229|36.21555|6|as-Sakhour I|الصاخور|Эс-Сахур I|Sahur I||aleppo:1
aleppo-bustan-al-basha|quarter|SY|37.16602|36.22559|6|Bustan al-Basha|بستان الباشا|Бустан-эль-Баша|Bustan el-Başa||aleppo:2+
aleppo-trab-al-hellok|quarter|SY|37.16929|36.22986|6|Trab al-Hellok|تراب الهلك|Траб-эль-Хеллок|Trab el-Hellok||aleppo:2+
aleppo-ayn-at-tal|quarter|SY|37.17161|36.24179|6|Ayn at-Tal|عين التل|Айн-эт-Таль|Ayn et-Tel|عين التينة|aleppo:2+
aleppo-sheikh-fares|quarter|SY|37.1752|36.22388|6|ash-Sheikh Fares|الشيخ فارس|Шейх-Фарес|Şeyh Faris||aleppo:2+
aleppo-baaiedeen|quarter|SY|37.18274|36.235|6|Ba'aiedeen|بعيدين|Баидин|Baidin||aleppo:1
aleppo-haydariyeh|quarter|SY|37.19369|36.23571|6|al-Haydariyeh|الحيدرية|Эль-Хайдария|Haydariye||aleppo:2+
aleppo-hanano|quarter|SY|37.20146|36.22641|6|Hanano|هنانو|Ханано|Hanano|Masaken Hanano;Masakin Hanano;مساكن هنانو;Масакин-Ханано|aleppo:2+
aleppo-sheikh-kheder|quarter|SY|37.18334|36.22343|6|Sheikh Kheder|شيخ خضر|Шейх-Хидр|Şeyh Hıdır||aleppo:1
aleppo-sakhour|quarter|SY|37.18968|36.22032|6|as-Sakhour|الصاخور|Эс-Сахур|Sahur||aleppo:2+
aleppo-besel|quarter|SY|37.21361|36.20786|6|al-Besel|الباسل|Эль-Басель|Basil||aleppo:1
aleppo-jabal-badro|quarter|SY|37.20511|36.21467|6|Jabal Badro|جبل بدرو|Джабаль-Бадро|Cebel Bedro||aleppo:1
aleppo-maasaraniyeh-youth-housing|quarter|SY|37.21026|36.20081|6|al-Ma'asaraniyeh Youth Housing|المعصرانية|Молодёжные дома Маасарании|Maasaraniye Gençlik Konutları||aleppo:1
aleppo-industrial-area-jibreen|quarter|SY|37.24616|36.18845|6|Industrial Area Jibreen|جبرين|Промзона Джибрин|Cibrin Sanayi Bölgesi||aleppo:2+
aleppo-jibreen|quarter|SY|37.25428|36.18305|6|Jibreen|جبرين|Джибрин|Cibrin||aleppo:1
aleppo-sheikh-najjar|quarter|SY|37.26029|36.27096|6|Sheikh Najjar|شيخ نجار|Шейх-Наджар|Şeyh Neccar||aleppo:1
`;
