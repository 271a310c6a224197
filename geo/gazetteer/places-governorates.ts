/** Governorates, provinces and oblasts, laid out as in places.ts. */
export const GOVERNORATES_TABLE = `
aleppo-governorate|region|SY|37.36|36.37|9|Aleppo Governorate|محافظة حلب|провинция Алеппо|Halep ili|Aleppo province;мухафаза Алеппо;Halep vilayeti|geonames:middle
idlib-governorate|region|SY|36.63|35.86|9|Idlib Governorate|محافظة إدلب|провинция Идлиб|İdlib ili|Idlib province;мухафаза Идлиб;İdlib vilayeti|geonames:middle
hama-governorate|region|SY|36.66|35.21|9|Hama Governorate|محافظة حماة|провинция Хама|Hama ili|Hama province;мухафаза Хама;Hama vilayeti|geonames:middle
homs-governorate|region|SY|36.85|34.68|9|Homs Governorate|محافظة حمص|провинция Хомс|Humus ili|Homs province;мухафаза Хомс;Humus vilayeti|geonames:middle
latakia-governorate|region|SY|36.02|35.54|9|Latakia Governorate|محافظة اللاذقية|провинция Латакия|Lazkiye ili|Latakia province;мухафаза Латакия;Lazkiye vilayeti|geonames:middle
tartus-governorate|region|SY|36.08|34.94|9|Tartus Governorate|محافظة طرطوس|провинция Тартус|Tartus ili|Tartus province;мухафаза Тартус;Tartus vilayeti|geonames:middle
raqqa-governorate|region|SY|38.96|36.11|9|Raqqa Governorate|محافظة الرقة|провинция Ракка|Rakka ili|Raqqa province;мухафаза Ракка;Rakka vilayeti|geonames:middle
deir-ez-zor-governorate|region|SY|40.47|35.02|9|Deir ez-Zor Governorate|محافظة دير الزور|провинция Дейр-эз-Зор|Deyrizor ili|Deir ez-Zor province;мухафаза Дейр-эз-Зор;Deyrizor vilayeti|geonames:middle
hasakah-governorate|region|SY|41.09|36.7|9|Hasakah Governorate|محافظة الحسكة|провинция Хасака|Haseke ili|Hasakah province;мухафаза Хасака;Haseke vilayeti|geonames:middle
daraa-governorate|region|SY|36.18|32.84|9|Daraa Governorate|محافظة درعا|провинция Дераа|Dera ili|Daraa province;мухафаза Дераа;Dera vilayeti|geonames:middle
suwayda-governorate|region|SY|36.63|32.71|9|Suwayda Governorate|محافظة السويداء|провинция Эс-Сувейда|Süveyda ili|Suwayda province;мухафаза Эс-Сувейда;Süveyda vilayeti|geonames:middle
quneitra-governorate|region|SY|35.82|33.2|9|Quneitra Governorate|محافظة القنيطرة|провинция Кунейтра|Kuneytra ili|Quneitra province;мухафаза Кунейтра;Kuneytra vilayeti|geonames:middle
damascus-governorate|region|SY|36.3|33.49|9|Damascus Governorate|محافظة دمشق|провинция Дамаск|Şam ili|Damascus province;мухафаза Дамаск;Şam vilayeti|geonames:middle
rif-dimashq-governorate|region|SY|36.42|33.6|9|Rif Dimashq Governorate|محافظة ريف دمشق|провинция Риф-Димашк|Şam Kırsalı ili|Rif Dimashq province;мухафаза Риф-Димашк;Şam Kırsalı vilayeti;Rif Dimashq;ريف دمشق;Риф-Димашк;Şam Kırsalı|geonames:middle
baghdad-governorate|region|IQ|44.36|33.35|9|Baghdad Governorate|محافظة بغداد|провинция Багдад|Bağdat ili|Baghdad province;мухафаза Багдад;Bağdat vilayeti|geonames:middle
nineveh-governorate|region|IQ|43.04|36.34|9|Nineveh Governorate|محافظة نينوى|провинция Найнава|Ninova ili|Nineveh province;мухафаза Найнава;Ninova vilayeti|geonames:middle
kirkuk-governorate|region|IQ|44.07|35.35|9|Kirkuk Governorate|محافظة كركوك|провинция Киркук|Kerkük ili|Kirkuk province;мухафаза Киркук;Kerkük vilayeti|geonames:middle
saladin-governorate|region|IQ|43.78|34.69|9|Saladin Governorate|محافظة صلاح الدين|провинция Салах-эд-Дин|Selahaddin ili|Saladin province;мухафаза Салах-эд-Дин;Selahaddin vilayeti|geonames:middle
diyala-governorate|region|IQ|44.88|33.97|9|Diyala Governorate|محافظة ديالى|провинция Дияла|Diyala ili|Diyala province;мухафаза Дияла;Diyala vilayeti|geonames:middle
anbar-governorate|region|IQ|42.18|33.94|9|Anbar Governorate|محافظة الأنبار|провинция Анбар|Anbar ili|Anbar province;мухафаза Анбар;Anbar vilayeti|geonames:middle
babil-governorate|region|IQ|44.43|32.59|9|Babil Governorate|محافظة بابل|провинция Бабиль|Babil ili|Babil province;мухафаза Бабиль;Babil vilayeti|geonames:middle
karbala-governorate|region|IQ|43.91|32.57|9|Karbala Governorate|محافظة كربلاء|провинция Кербела|Kerbela ili|Karbala province;мухафаза Кербела;Kerbela vilayeti|geonames:middle
najaf-governorate|region|IQ|44.44|31.95|9|Najaf Governorate|محافظة النجف|провинция Наджаф|Necef ili|Najaf province;мухафаза Наджаф;Necef vilayeti|geonames:middle
wasit-governorate|region|IQ|45.51|32.7|9|Wasit Governorate|محافظة واسط|провинция Васит|Vasıt ili|Wasit province;мухафаза Васит;Vasıt vilayeti|geonames:middle
maysan-governorate|region|IQ|47.02|31.83|9|Maysan Governorate|محافظة ميسان|провинция Майсан|Meysan ili|Maysan province;мухафаза Майсан;Meysan vilayeti|geonames:middle
dhi-qar-governorate|region|IQ|46.4|31.27|9|Dhi Qar Governorate|محافظة ذي قار|провинция Ди-Кар|Zikar ili|Dhi Qar province;мухафаза Ди-Кар;Zikar vilayeti|geonames:middle
muthanna-governorate|region|IQ|45.01|31.12|9|Muthanna Governorate|محافظة المثنى|провинция Мутанна|Müsenna ili|Muthanna province;мухафаза Мутанна;Müsenna vilayeti|geonames:middle
qadisiyyah-governorate|region|IQ|44.84|31.85|9|Qadisiyyah Governorate|محافظة القادسية|провинция Кадисия|Kadisiye ili|Qadisiyyah province;мухафаза Кадисия;Kadisiye vilayeti|geonames:middle
basra-governorate|region|IQ|47.86|30.43|9|Basra Governorate|محافظة البصرة|провинция Басра|Basra ili|Basra province;мухафаза Басра;Basra vilayeti|geonames:middle
erbil-governorate|region|IQ|44.23|36.37|9|Erbil Governorate|محافظة أربيل|провинция Эрбиль|Erbil ili|Erbil province;мухафаза Эрбиль;Erbil vilayeti|geonames:middle
sulaymaniyah-governorate|region|IQ|45.29|35.7|9|Sulaymaniyah Governorate|محافظة السليمانية|провинция Сулеймания|Süleymaniye ili|Sulaymaniyah province;мухафаза Сулеймания;Süleymaniye vilayeti|geonames:middle
duhok-governorate|region|IQ|43.19|37.05|9|Duhok Governorate|محافظة دهوك|провинция Дохук|Duhok ili|Duhok province;мухафаза Дохук;Duhok vilayeti|geonames:middle
beqaa-governorate|region|LB|35.83|33.65|9|Beqaa Governorate|محافظة البقاع|мухафаза Бекаа|Bekaa ili|Beqaa province;Bekaa vilayeti|geonames:middle
akkar-governorate|region|LB|36.08|34.54|9|Akkar Governorate|محافظة عكار|мухафаза Аккар|Akkar ili|Akkar province;Akkar vilayeti|geonames:middle
baalbek-hermel-governorate|region|LB|36.19|34.11|9|Baalbek-Hermel Governorate|محافظة بعلبك الهرمل|мухафаза Баальбек-Хермель|Baalbek-Hermil ili|Baalbek-Hermel province;Baalbek-Hermil vilayeti|geonames:middle
nabatieh-governorate|region|LB|35.5|33.28|9|Nabatieh Governorate|محافظة النبطية|мухафаза Набатия|Nebatiye ili|Nabatieh province;Nebatiye vilayeti|geonames:middle
mount-lebanon-governorate|region|LB|35.63|33.89|9|Mount Lebanon Governorate|محافظة جبل لبنان|мухафаза Горный Ливан|Cebel-i Lübnan ili|Mount Lebanon province;Cebel-i Lübnan vilayeti|geonames:middle
mafraq-governorate|region|JO|36.67|32.41|9|Mafraq Governorate|محافظة المفرق|мухафаза Мафрак|Mafrak ili|Mafraq province;Mafrak vilayeti|geonames:middle
irbid-governorate|region|JO|35.78|32.55|9|Irbid Governorate|محافظة إربد|мухафаза Ирбид|İrbid ili|Irbid province;İrbid vilayeti|geonames:middle
north-sinai-governorate|region|EG|33.79|31.16|9|North Sinai Governorate|محافظة شمال سيناء|губернаторство Северный Синай|Kuzey Sina ili|North Sinai province;мухафаза Северный Синай;Kuzey Sina vilayeti;North Sinai;شمال سيناء;Северный Синай;Kuzey Sina|geonames:middle
south-sinai-governorate|region|EG|34.17|28.47|9|South Sinai Governorate|محافظة جنوب سيناء|губернаторство Южный Синай|Güney Sina ili|South Sinai province;мухафаза Южный Синай;Güney Sina vilayeti;South Sinai;جنوب سيناء;Южный Синай;Güney Sina|geonames:middle
giza-governorate|region|EG|31|29.76|9|Giza Governorate|محافظة الجيزة|губернаторство Гиза|Giza ili|Giza province;мухафаза Гиза;Giza vilayeti|geonames:middle
dakahlia-governorate|region|EG|31.6|31.11|9|Dakahlia Governorate|محافظة الدقهلية|губернаторство Дакахлия|Dekahliye ili|Dakahlia province;мухафаза Дакахлия;Dekahliye vilayeti|geonames:middle
marib-governorate|region|YE|45.1|15.29|9|Marib Governorate|محافظة مأرب|провинция Мариб|Marib ili|Marib province;мухафаза Мариб;Marib vilayeti|geonames:middle
saada-governorate|region|YE|43.55|16.99|9|Saada Governorate|محافظة صعدة|провинция Саада|Sada ili|Saada province;мухафаза Саада;Sada vilayeti|geonames:middle
hodeidah-governorate|region|YE|43.19|14.82|9|Hodeidah Governorate|محافظة الحديدة|провинция Ходейда|Hudeyde ili|Hodeidah province;мухафаза Ходейда;Hudeyde vilayeti|geonames:middle
hadramawt-governorate|region|YE|48.89|15.49|9|Hadramawt Governorate|محافظة حضرموت|провинция Хадрамаут|Hadramevt ili|Hadramawt province;мухафаза Хадрамаут;Hadramevt vilayeti|geonames:middle
shabwah-governorate|region|YE|46.75|14.64|9|Shabwah Governorate|محافظة شبوة|провинция Шабва|Şebve ili|Shabwah province;мухафаза Шабва;Şebve vilayeti|geonames:middle
al-jawf-governorate|region|YE|44.56|16.38|9|Al-Jawf Governorate|محافظة الجوف|провинция Эль-Джауф|Cevf ili|Al-Jawf province;мухафаза Эль-Джауф;Cevf vilayeti|geonames:middle
abyan-governorate|region|YE|45.82|13.7|9|Abyan Governorate|محافظة أبين|провинция Абьян|Ebyen ili|Abyan province;мухафаза Абьян;Ebyen vilayeti|geonames:middle
lahij-governorate|region|YE|44.74|13.45|9|Lahij Governorate|محافظة لحج|провинция Лахдж|Lahic ili|Lahij province;мухафаза Лахдж;Lahic vilayeti|geonames:middle
hajjah-governorate|region|YE|43.43|15.93|9|Hajjah Governorate|محافظة حجة|провинция Хадджа|Hacce ili|Hajjah province;мухафаза Хадджа;Hacce vilayeti|geonames:middle
al-bayda-governorate|region|YE|45.28|14.29|9|Al-Bayda Governorate|محافظة البيضاء|провинция Эль-Бейда|Beyda ili|Al-Bayda province;мухафаза Эль-Бейда;Beyda vilayeti|geonames:middle
north-darfur-state|region|SD|25.27|13.84|9|North Darfur State|ولاية شمال دارفور|штат Северный Дарфур|Kuzey Darfur eyaleti|North Darfur province|geonames:middle
south-darfur-state|region|SD|24.46|11.36|9|South Darfur State|ولاية جنوب دارفور|штат Южный Дарфур|Güney Darfur eyaleti|South Darfur province|geonames:middle
west-darfur-state|region|SD|22.46|13.47|9|West Darfur State|ولاية غرب دارفور|штат Западный Дарфур|Batı Darfur eyaleti|West Darfur province|geonames:middle
khartoum-state|region|SD|32.56|15.6|9|Khartoum State|ولاية الخرطوم|штат Хартум|Hartum eyaleti|Khartoum province|geonames:middle
gezira-state|region|SD|33.23|14.61|9|Gezira State|ولاية الجزيرة|штат Гезира|Cezire eyaleti|Gezira province|geonames:middle
north-kordofan-state|region|SD|30.61|13.13|9|North Kordofan State|ولاية شمال كردفان|штат Северный Кордофан|Kuzey Kordofan eyaleti|North Kordofan province|geonames:middle
south-kordofan-state|region|SD|29.87|11.38|9|South Kordofan State|ولاية جنوب كردفان|штат Южный Кордофан|Güney Kordofan eyaleti|South Kordofan province|geonames:middle
blue-nile-state|region|SD|34.36|11.5|9|Blue Nile State|ولاية النيل الأزرق|штат Голубой Нил|Mavi Nil eyaleti|Blue Nile province|geonames:middle
red-sea-state|region|SD|37.04|19.33|9|Red Sea State|ولاية البحر الأحمر|штат Красное море|Kızıldeniz eyaleti|Red Sea province|geonames:middle
kassala-state|region|SD|36.08|15.69|9|Kassala State|ولاية كسلا|штат Кассала|Kesele eyaleti|Kassala province|geonames:middle
hatay-province|region|TR|36.23|36.36|9|Hatay Province|ولاية هاتاي|провинция Хатай|Hatay ili|Hatay province|geonames:middle
gaziantep-province|region|TR|37.34|37.14|9|Gaziantep Province|ولاية غازي عنتاب|провинция Газиантеп|Gaziantep ili|Gaziantep province|geonames:middle
sanliurfa-province|region|TR|39.03|37.14|9|Şanlıurfa Province|ولاية شانلي أورفا|провинция Шанлыурфа|Şanlıurfa ili|Şanlıurfa province|geonames:middle
kilis-province|region|TR|37.1|36.8|9|Kilis Province|ولاية كلس|провинция Килис|Kilis ili|Kilis province|geonames:middle
mardin-province|region|TR|40.87|37.33|9|Mardin Province|ولاية ماردين|провинция Мардин|Mardin ili|Mardin province|geonames:middle
sirnak-province|region|TR|42.46|37.36|9|Şırnak Province|ولاية شرناق|провинция Ширнак|Şırnak ili|Şırnak province|geonames:middle
hakkari-province|region|TR|44.05|37.44|9|Hakkari Province|ولاية هكاري|провинция Хаккяри|Hakkari ili|Hakkari province|geonames:middle
diyarbakir-province|region|TR|40.27|38.04|9|Diyarbakır Province|ولاية ديار بكر|провинция Диярбакыр|Diyarbakır ili|Diyarbakır province|geonames:middle
adana-province|region|TR|35.52|37.19|9|Adana Province|ولاية أضنة|провинция Адана|Adana ili|Adana province|geonames:middle
kahramanmaras-province|region|TR|37.06|37.81|9|Kahramanmaraş Province|ولاية كهرمان مرعش|провинция Кахраманмараш|Kahramanmaraş ili|Kahramanmaraş province|geonames:middle
adiyaman-province|region|TR|38.3|37.78|9|Adıyaman Province|ولاية أديامان|провинция Адыяман|Adıyaman ili|Adıyaman province|geonames:middle
malatya-province|region|TR|38.2|38.52|9|Malatya Province|ولاية ملاطية|провинция Малатья|Malatya ili|Malatya province|geonames:middle
donetsk-oblast|region|UA|37.75|48.12|9|Donetsk Oblast|مقاطعة دونيتسك|Донецкая область|Donetsk oblastı|Donetsk region;منطقة دونيتسك;Donetsk bölgesi|geonames:middle
luhansk-oblast|region|UA|39.04|48.66|9|Luhansk Oblast|مقاطعة لوغانسك|Луганская область|Luhansk oblastı|Luhansk region;منطقة لوغانسك;Luhansk bölgesi|geonames:middle
kherson-oblast|region|UA|33.29|46.58|9|Kherson Oblast|مقاطعة خيرسون|Херсонская область|Herson oblastı|Kherson region;منطقة خيرسون;Herson bölgesi|geonames:middle
zaporizhzhia-oblast|region|UA|35.62|47.26|9|Zaporizhzhia Oblast|مقاطعة زابوروجيا|Запорожская область|Zaporijya oblastı|Zaporizhzhia region;منطقة زابوروجيا;Zaporijya bölgesi|geonames:middle
kharkiv-oblast|region|UA|36.44|49.8|9|Kharkiv Oblast|مقاطعة خاركيف|Харьковская область|Harkiv oblastı|Kharkiv region;منطقة خاركيف;Harkiv bölgesi|geonames:middle
dnipropetrovsk-oblast|region|UA|34.77|48.28|9|Dnipropetrovsk Oblast|مقاطعة دنيبروبيتروفسك|Днепропетровская область|Dnipropetrovsk oblastı|Dnipropetrovsk region;منطقة دنيبروبيتروفسك;Dnipropetrovsk bölgesi|geonames:middle
odesa-oblast|region|UA|29.81|46.55|9|Odesa Oblast|مقاطعة أوديسا|Одесская область|Odessa oblastı|Odesa region;منطقة أوديسا;Odessa bölgesi|geonames:middle
mykolaiv-oblast|region|UA|31.72|47.36|9|Mykolaiv Oblast|مقاطعة ميكولايف|Николаевская область|Mikolayiv oblastı|Mykolaiv region;منطقة ميكولايف;Mikolayiv bölgesi|geonames:middle
sumy-oblast|region|UA|34.3|51.01|9|Sumy Oblast|مقاطعة سومي|Сумская область|Sumi oblastı|Sumy region;منطقة سومي;Sumi bölgesi|geonames:middle
chernihiv-oblast|region|UA|31.92|51.25|9|Chernihiv Oblast|مقاطعة تشيرنيهيف|Черниговская область|Çernihiv oblastı|Chernihiv region;منطقة تشيرنيهيف;Çernihiv bölgesi|geonames:middle
kyiv-oblast|region|UA|30.54|50.37|9|Kyiv Oblast|مقاطعة كييف|Киевская область|Kiev oblastı|Kyiv region;منطقة كييف;Kiev bölgesi|geonames:middle
lviv-oblast|region|UA|23.89|49.72|9|Lviv Oblast|مقاطعة لفيف|Львовская область|Lviv oblastı|Lviv region;منطقة لفيف;Lviv bölgesi|geonames:middle
poltava-oblast|region|UA|33.82|49.66|9|Poltava Oblast|مقاطعة بولتافا|Полтавская область|Poltava oblastı|Poltava region;منطقة بولتافا;Poltava bölgesi|geonames:middle
belgorod-oblast|region|RU|37.16|50.67|9|Belgorod Oblast|مقاطعة بيلغورود|Белгородская область|Belgorod oblastı|Belgorod region;منطقة بيلغورود;Belgorod bölgesi|geonames:middle
kursk-oblast|region|RU|35.98|51.68|9|Kursk Oblast|مقاطعة كورسك|Курская область|Kursk oblastı|Kursk region;منطقة كورسك;Kursk bölgesi|geonames:middle
bryansk-oblast|region|RU|33.51|52.98|9|Bryansk Oblast|مقاطعة بريانسك|Брянская область|Bryansk oblastı|Bryansk region;منطقة بريانسك;Bryansk bölgesi|geonames:middle
voronezh-oblast|region|RU|39.94|51.16|9|Voronezh Oblast|مقاطعة فورونيج|Воронежская область|Voronej oblastı|Voronezh region;منطقة فورونيج;Voronej bölgesi|geonames:middle
rostov-oblast|region|RU|40.57|47.6|9|Rostov Oblast|مقاطعة روستوف|Ростовская область|Rostov oblastı|Rostov region;منطقة روستوف;Rostov bölgesi|geonames:middle
moscow-oblast|region|RU|37.77|55.75|9|Moscow Oblast|مقاطعة موسكو|Московская область|Moskova oblastı|Moscow region;منطقة موسكو;Moskova bölgesi|geonames:middle
leningrad-oblast|region|RU|30.55|59.98|9|Leningrad Oblast|مقاطعة لينينغراد|Ленинградская область|Leningrad oblastı|Leningrad region;منطقة لينينغراد;Leningrad bölgesi|geonames:middle
samara-oblast|region|RU|50.26|53.32|9|Samara Oblast|مقاطعة سامارا|Самарская область|Samara oblastı|Samara region;منطقة سامارا;Samara bölgesi|geonames:middle
`;
