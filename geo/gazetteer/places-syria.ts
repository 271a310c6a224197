/** Syria's districts, towns and other places in the news, laid out as in places.ts; `town+district` is the seat of a district of its name. */
export const SYRIA_TABLE = `
saraqib|town+district|SY|36.806|35.864|9|Saraqib|سراقب|Саракиб|Serakib|Saraqeb;Саракеб|geonames:164816
maarat-al-numan|town+district|SY|36.677|35.648|9|Maarat al-Numan|معرة النعمان|Мааррет-эн-Нууман|Maarat Numan|Maarrat al-Nu'man;Ma'arat al-Numan;Maaret al-Numan;المعرة;Маарет-эн-Нуман;Маарат-эн-Нуман;Maarratünnuman|geonames:167611
khan-sheikhoun|town|SY|36.651|35.442|9|Khan Sheikhoun|خان شيخون|Хан-Шейхун|Han Şeyhun|Khan Shaykhun;Khan Sheikhun;Khan Shaykhoun|geonames:168325
ariha|town+district|SY|36.61|35.814|9|Ariha|أريحا|Ариха|Eriha|Areeha|geonames:172994
harim|town+district|SY|36.521|36.212|9|Harim|حارم|Харим|Harim|Harem|geonames:169866
jisr-al-shughur|town+district|SY|36.32|35.814|9|Jisr al-Shughur|جسر الشغور|Джиср-эш-Шугур|Cisr eş-Şuğur|Jisr ash-Shugur;Jisr al-Shughour;Cisreşşuğur;Cisr Şuğur|geonames:169023
kafr-nabl|town|SY|36.564|35.614|9|Kafranbel|كفرنبل|Кафр-Набль|Kefer Nebil|Kafr Nabl;Kafr Nabel;كفر نبل|geonames:168661
binnish|town|SY|36.714|35.957|9|Binnish|بنش|Биниш|Binniş|Binish|geonames:171451
taftanaz|town|SY|36.786|35.998|9|Taftanaz|تفتناز|Тафтаназ|Taftanaz||geonames:163799
salqin|town|SY|36.452|36.139|9|Salqin|سلقين|Салькин|Selkin||geonames:164898
sarmada|town|SY|36.724|36.183|9|Sarmada|سرمدا|Сармада|Sermeda||own
al-dana|town|SY|36.77|36.213|9|Al-Dana|الدانا|Эд-Дана|Dana|ad-Dana;Дана|geonames:174259
atmeh|town|SY|36.687|36.308|9|Atmeh|أطمة|Атма|Atme|Atma;اطمه|own
sarmin|town|SY|36.725|35.904|9|Sarmin|سرمين|Сармин|Sermin||geonames:164782
armanaz|town|SY|36.503|36.084|9|Armanaz|أرمناز|Арманаз|Armanaz||geonames:172988
darkush|town|SY|36.394|35.992|9|Darkush|دركوش|Даркуш|Derkuş||geonames:170865
maarat-misrin|town|SY|36.672|36.012|9|Maarat Misrin|معرة مصرين|Мааррет-Мисрин|Maarat Mısrin|Maaret Misrin;Maarrat Misrin|geonames:167605
abu-al-duhur|town|SY|37.045|35.741|9|Abu al-Duhur|أبو الظهور|Абу-эд-Духур|Ebu Zuhur|Abu ad-Duhur;Abu al-Dhuhur;أبو الضهور|geonames:174611
ihsim|town|SY|36.556|35.721|9|Ihsim|إحسم|Ихсим|İhsim||geonames:174144
al-tamanah|town|SY|36.748|35.458|9|Al-Tamanah|التمانعة|Эт-Таманиа|Temania||geonames:172347
foah|town|SY|36.702|35.98|9|Al-Fuah|الفوعة|Эль-Фуа|Fua|Fu'ah;Foua;Fuaa|own
kafraya|town|SY|36.67|35.99|9|Kafraya|كفريا|Кефрайя|Kefraya|Kefraya|own
safira|town+district|SY|37.373|36.077|9|Safira|السفيرة|Эс-Сафира|Sefire|al-Safira;As-Safira;Сафира|geonames:172503
tell-rifaat|town|SY|37.095|36.472|9|Tell Rifaat|تل رفعت|Телль-Рифъат|Tel Rıfat|Tal Rifaat;Tall Rifat;Tel Rifaat;Тель-Рифаат;Телль-Рифат;Tel Rifat|geonames:163476
marea|town|SY|37.197|36.483|9|Marea|مارع|Мареа|Mare|Mare'|geonames:167245
akhtarin|town|SY|37.336|36.511|9|Akhtarin|أخترين|Ахтарин|Ahterin||geonames:174115
dabiq|town|SY|37.274|36.54|9|Dabiq|دابق|Дабик|Dabık||own
al-rai|town|SY|37.448|36.612|9|Al-Rai|الراعي|Эр-Раи|Çobanbey|Çoban Bey;Cobanbey|geonames:169138
nubl|town|SY|36.993|36.379|9|Nubl|نبل|Нуббуль|Nubl|Nubbol;Nubul;Набль|geonames:166331
zahraa-aleppo|town|SY|36.997|36.366|9|Al-Zahraa|الزهراء|Эз-Захра|Zehra||own
anadan|town|SY|37.047|36.292|9|Anadan|عندان|Анадан|Anadan||own
hraytan|town|SY|37.085|36.289|9|Hraytan|حريتان|Хрейтан|Hreytan|Haritan;Hreitan|geonames:169858
darat-izza|town|SY|36.852|36.282|9|Darat Izza|دارة عزة|Дарет-Изза|Daret İzze|Darat Izzah;Daret Azza|geonames:170857
atarib|town+district|SY|36.825|36.139|9|Atarib|الأتارب|Эль-Атариб|Etarib|al-Atarib;Атариб;اتارب|geonames:174030
khan-al-asal|town|SY|37.028|36.171|9|Khan al-Asal|خان العسل|Хан-эль-Асаль|Han el-Asel|Khan al-Assal;Хан-аль-Ассаль|own
khanasir|town|SY|37.499|35.782|9|Khanasir|خناصر|Ханасир|Hanasır|Khanaser|geonames:168351
al-hadher|town|SY|37.051|35.99|9|Al-Hadher|الحاضر|Эль-Хадер|Hadir||geonames:170137
al-eis|town|SY|36.977|35.99|9|Al-Eis|العيس|Эль-Эйс|El Eis||own
zerbah|town|SY|36.98|36.068|9|Al-Zerbah|الزربة|Эз-Зирба|Zerbe||geonames:172045
maskanah|town|SY|38.042|35.966|9|Maskanah|مسكنة|Мескене|Meskene|Meskene|geonames:167080
deir-hafir|town+district|SY|37.708|36.157|9|Deir Hafir|دير حافر|Дейр-Хафир|Deyr Hafir|Dayr Hafir;Deir Hafer|geonames:170785
kuweires|town|SY|37.538|36.167|9|Kuweires|كويرس|Кувейрис|Kuveyris|Kuwaires|geonames:167713
tadef|town|SY|37.531|36.348|9|Tadef|تادف|Тадеф|Tadif||geonames:163811
qabasin|town|SY|37.572|36.433|9|Qabasin|قباسين|Кабасин|Kabasin||own
bizaah|town|SY|37.58|36.366|9|Bizaah|بزاعة|Бизаа|Bizaa|Bza'a|own
arima|town|SY|37.721|36.473|9|Arima|العريمة|Эль-Арима|Arime||geonames:174043
jindires|town|SY|36.689|36.395|9|Jindires|جنديرس|Джендерес|Cinderes|Jinderes;Jandaris;Cinderis;جندريس|geonames:169190
rajo|town|SY|36.667|36.675|9|Rajo|راجو|Раджу|Raco||own
bulbul-syria|town|SY|36.82|36.769|9|Bulbul|بلبل|Бульбуль|Bülbül||geonames:171212
sharran|town|SY|36.937|36.623|9|Sharran|شران|Шарран|Şeran||geonames:164451
maabatli|town|SY|36.743|36.562|9|Maabatli|معبطلي|Маабатли|Mabatlı||geonames:167577
sheikh-hadid|town|SY|36.599|36.501|9|Sheikh Hadid|شيخ الحديد|Шейх-эль-Хадид|Şeyh Hadid||geonames:164354
bab-al-hawa|area|SY|36.687|36.24|9|Bab al-Hawa|باب الهوى|Баб-эль-Хава|Bab el-Hava|Bab al-Hawa crossing;معبر باب الهوى;Cilvegözü|own
bab-al-salama|area|SY|37.06|36.643|9|Bab al-Salama|باب السلامة|Баб-эс-Салама|Bab es-Selame|معبر باب السلامة;Öncüpınar|own
tabqa|town+district|SY|38.548|35.838|9|Tabqa|الطبقة|Табка|Tabka|al-Tabqah;Al-Thawrah;الثورة;Эт-Табка;Ас-Саура|geonames:172374
tell-abyad|town+district|SY|38.954|36.696|9|Tell Abyad|تل أبيض|Телль-Абьяд|Tel Abyad|Tal Abyad;Tall Abyad;Тель-Абьяд|geonames:163750
ain-issa|town|SY|38.862|36.386|9|Ain Issa|عين عيسى|Айн-Исса|Ayn İsa|Ayn Issa;Айн-Иса|geonames:172134
suluk|town|SY|39.13|36.596|9|Suluk|سلوك|Сулюк|Suluk||geonames:164895
maadan|town|SY|39.598|35.755|9|Maadan|معدان|Маадан|Maadan||geonames:167538
resafa|town|SY|38.757|35.629|9|Resafa|الرصافة|Эр-Русафа|Rusafa|Rusafa|own
sinjar-syria|town|SY|37.005|35.59|9|Sinjar|سنجار|Синджар|Sincar||geonames:164094
mayadin|town+district|SY|40.452|35.02|9|Mayadin|الميادين|Эль-Маядин|Meyadin|al-Mayadin;Al Mayadeen;Маядин|geonames:173480
hajin|town|SY|40.831|34.695|9|Hajin|هجين|Хаджин|Hecin||geonames:174506
baghuz|town|SY|40.947|34.451|9|Baghuz|الباغوز|Багуз|Bağuz|al-Baghuz;Baghouz;الباغوز فوقاني|own
al-susah|town|SY|40.958|34.534|9|Al-Susah|السوسة|Эс-Суса|Susa||geonames:172415
al-asharah|town|SY|40.56|34.921|9|Al-Asharah|العشارة|Эль-Ашара|Aşara||geonames:174036
al-busayrah|town|SY|40.427|35.156|9|Al-Busayrah|البصيرة|Эль-Бусайра|Busayra||geonames:173927
khasham|town|SY|40.289|35.301|9|Khasham|خشام|Хашам|Haşam||geonames:167899
al-tanf|area|SY|38.665|33.495|9|Al-Tanf|التنف|Эт-Танф|Tenef|at-Tanf;Tanf;Ат-Танф|own
al-sukhnah|town|SY|38.871|34.885|9|Al-Sukhnah|السخنة|Эс-Сухна|Suhne|as-Sukhnah;Сухна|geonames:172425
al-qaryatayn|town|SY|37.241|34.23|9|Al-Qaryatayn|القريتين|Эль-Карьятейн|Karyateyn|Qaryatayn|geonames:173361
muhasan|town|SY|40.317|35.233|9|Muhasan|موحسن|Мухасан|Muhasan|موح حسن;Muh Hasan|geonames:162284
qusayr|town+district|SY|36.58|34.508|9|Al-Qusayr|القصير|Эль-Кусейр|Kusayr|Qusayr;al-Qusair;Эль-Ксейр|geonames:173322
rastan|town+district|SY|36.732|34.927|9|Al-Rastan|الرستن|Эр-Растан|Rasten|ar-Rastan;Rastan;Растан|geonames:172946
talbiseh|town|SY|36.731|34.841|9|Talbiseh|تلبيسة|Тальбиса|Telbise|Talbisah|geonames:163779
houla|town|SY|36.52|34.87|9|Houla|الحولة|Хула|Hula|Hula;al-Houla|own
talkalakh|town+district|SY|36.26|34.668|9|Talkalakh|تلكلخ|Телль-Калах|Telkelah||geonames:163533
taldou|town+district|SY|36.524|34.876|9|Taldou|تلدو|Талдау|Teldev||geonames:163596
mukharram|town+district|SY|37.087|34.815|9|Al-Mukharram|المخرم|Эль-Мухаррам|Muharrem||geonames:166719
shayrat|town|SY|36.97|34.47|9|Shayrat|الشعيرات|Шайрат|Şayrat|Shairat|own
furqlus|town|SY|37.087|34.606|9|Furqlus|الفرقلس|Фурклус|Furklus||geonames:170340
tiyas|area|SY|37.63|34.52|9|Tiyas air base|مطار التيفور|Тияс|T4 Hava Üssü|T4;T-4;Tiyas;التيفور;التياس|own
salamiyah|town+district|SY|37.053|35.011|9|Salamiyah|السلمية|Эс-Саламия|Selemiye|as-Salamiyah;Salamiyeh;سلمية;Саламия|geonames:164947
masyaf|town+district|SY|36.341|35.065|9|Masyaf|مصياف|Масьяф|Masyaf||geonames:167046
mahardah|town+district|SY|36.572|35.248|9|Mahardah|محردة|Мхарда|Mharde|Mhardeh;Muhradah;Мухрада|geonames:166742
suqaylabiyah|town+district|SY|36.394|35.367|9|Al-Suqaylabiyah|السقيلبية|Эс-Скайлабия|Sukaylabiye|as-Suqaylabiyah;Suqaylabiyah|geonames:163921
morek|town|SY|36.69|35.376|9|Morek|مورك|Морек|Morek|Murak|geonames:166640
kafr-zita|town|SY|36.603|35.374|9|Kafr Zita|كفر زيتا|Кафр-Зейта|Kefer Zeyta|Kafr Zeita;Kafr Zayta;كفرزيتا;Кафр-Зита|geonames:168620
latamneh|town|SY|36.62|35.32|9|Latamneh|اللطامنة|Эль-Латамна|Latamne|al-Lataminah|own
halfaya|town|SY|36.606|35.26|9|Halfaya|حلفايا|Хальфая|Halfaya||geonames:170044
suran-hama|town|SY|37.213|36.566|9|Suran|صوران|Суран|Suran||geonames:163913
qalaat-al-madiq|town|SY|36.391|35.415|9|Qalaat al-Madiq|قلعة المضيق|Калъат-эль-Мудик|Kalat el-Mudik||geonames:166227
taybat-al-imam|town|SY|36.712|35.266|9|Taybat al-Imam|طيبة الإمام|Тайбет-эль-Имам|Taybet el-İmam||geonames:163270
ghab-plain|area|SY|36.35|35.5|9|Ghab plain|سهل الغاب|долина Эль-Габ|Gab Ovası|al-Ghab|own
jableh|town+district|SY|35.928|35.362|9|Jableh|جبلة|Джебла|Cebele|Jablah;Jabala|geonames:169304
haffah|town+district|SY|36.03|35.598|9|Al-Haffah|الحفة|Эль-Хаффа|Haffe||geonames:173856
qardaha|town+district|SY|36.059|35.456|9|Qardaha|القرداحة|Эль-Кардаха|Kardaha|al-Qardahah|geonames:173364
kessab|town|SY|35.99|35.926|9|Kessab|كسب|Кесаб|Keseb|Kassab;Kasab|geonames:168519
slinfah|town|SY|36.188|35.598|9|Slinfah|صلنفة|Слинфа|Slinfe||geonames:164052
hmeimim|area|SY|35.949|35.401|9|Hmeimim|حميميم|Хмеймим|Himeymim|Khmeimim;Hmeymim;Hemeimeem;قاعدة حميميم|own
baniyas|town+district|SY|35.949|35.182|9|Baniyas|بانياس|Баниас|Banyas|Banias|geonames:171830
safita|town+district|SY|36.118|34.821|9|Safita|صافيتا|Сафита|Safita||geonames:165060
duraykish|town+district|SY|36.143|34.895|9|Duraykish|الدريكيش|Эд-Дурейкиш|Dureykiş|Dreikish|geonames:170572
sheikh-badr|town+district|SY|36.084|34.992|9|Al-Sheikh Badr|الشيخ بدر|Эш-Шейх-Бадр|Şeyh Bedir||geonames:172743
arwad|town|SY|35.859|34.856|9|Arwad|أرواد|Арвад|Ervad||geonames:172880
amuda|town|SY|40.93|37.104|9|Amuda|عامودا|Амуда|Amude|Amude;عاموده|geonames:173230
al-darbasiyah|town|SY|40.652|37.073|9|Al-Darbasiyah|الدرباسية|Эд-Дербасия|Derbesiye|Darbasiyah|geonames:170887
ras-al-ayn|town+district|SY|40.071|36.85|9|Ras al-Ayn|رأس العين|Рас-эль-Айн|Resulayn|Ras al-Ain;Serekaniye;Serêkaniyê;سري كانيه|geonames:165509
malikiyah|town+district|SY|42.14|37.177|9|Al-Malikiyah|المالكية|Эль-Маликия|Malikiye|Derik;Dêrik;ديريك|geonames:173530
tell-tamer|town|SY|40.371|36.656|9|Tell Tamer|تل تمر|Телль-Тамр|Tel Temir|Tal Tamr;Тель-Тамер|geonames:163434
tell-hamis|town|SY|41.399|36.757|9|Tell Hamis|تل حميس|Телль-Хамис|Tel Hamis||geonames:163568
shaddadi|town|SY|40.735|36.058|9|Shaddadi|الشدادي|Эш-Шаддади|Şeddadi|al-Shaddadah;Шаддади;الشدادة|geonames:172837
al-hol|town|SY|41.15|36.39|9|Al-Hol|الهول|Эль-Холь|Hol|al-Hawl;Al-Hawl;Аль-Холь;مخيم الهول|geonames:173797
yarubiyah|town|SY|42.062|36.811|9|Yarubiyah|اليعربية|Эль-Ярубия|Yarubiye|Rabia crossing|geonames:383661
qahtaniyah|town|SY|41.546|37.029|9|Al-Qahtaniyah|القحطانية|Эль-Кахтания|Kahtaniye|Tirbespi|geonames:165757
simalka|area|SY|42.3|37.08|9|Semalka|سيمالكا|Семалка|Semalka|Simalka;معبر سيمالكا;فيش خابور|own
suwar|town|SY|40.65|35.51|9|Al-Suwar|الصور|Эс-Сувар|Suvar||own
jalaa-bukamal|town|SY|40.841|34.633|9|Al-Jalaa|الجلاء|Эль-Джаляа|Cela||geonames:166597
darayya|town+district|SY|36.233|33.458|9|Darayya|داريا|Дарайя|Dareyya|Daraya;Дарая|geonames:170892
harasta|town|SY|36.365|33.559|9|Harasta|حرستا|Хараста|Harasta||geonames:169897
jaramana|town|SY|36.346|33.486|9|Jaramana|جرمانا|Джарамана|Ceramana||geonames:169174
irbin|town|SY|36.366|33.537|9|Irbin|عربين|Ирбин|Arbin|Arbin;Эрбин|geonames:169372
zamalka|town|SY|36.353|33.525|9|Zamalka|زملكا|Замалька|Zamalka||own
kafr-batna|town|SY|36.373|33.512|9|Kafr Batna|كفر بطنا|Кафр-Батна|Kefr Batna|كفربطنا|geonames:168713
saqba|town|SY|36.385|33.518|9|Saqba|سقبا|Сакба|Sakba||own
hamouria|town|SY|36.395|33.53|9|Hamouria|حمورية|Хаммурия|Hamuriye|Hamuriyah;Hammuriyah|own
ain-tarma|town|SY|36.345|33.515|9|Ain Tarma|عين ترما|Айн-Тарма|Ayn Terma||own
jobar|quarter|SY|36.334|33.527|9|Jobar|جوبر|Джобар|Cobar||own
mleiha|town|SY|36.376|33.485|9|Mleiha|المليحة|Эль-Млейха|Müleyha|al-Mleha|geonames:173434
nashabiyah|town|SY|36.486|33.511|9|Al-Nashabiyah|النشابية|Эн-Нашабия|Neşabiye||geonames:173178
babbila|town|SY|36.331|33.471|9|Babbila|ببيلا|Бабилла|Babbila||geonames:171998
yalda|town|SY|36.316|33.463|9|Yalda|يلدا|Ялда|Yelda||own
hajar-al-aswad|town|SY|36.304|33.458|9|Al-Hajar al-Aswad|الحجر الأسود|Эль-Хаджар-эль-Асвад|Hacer el-Esved||geonames:8419677
yarmouk|quarter|SY|36.301|33.474|9|Yarmouk|اليرموك|Ярмук|Yermuk|Yarmouk camp;مخيم اليرموك;Yarmuk|own
sayyida-zaynab|town|SY|36.34|33.445|9|Sayyida Zaynab|السيدة زينب|Сейида-Зейнаб|Seyyide Zeynep|Sayeda Zainab;Sayyidah Zaynab|own
moadamiya|town|SY|36.195|33.462|9|Moadamiya|معضمية الشام|Муаддамия|Muaddamiye|Muadamiyat al-Sham;المعضمية;Moadamiyeh|own
qudsaya|town+district|SY|36.216|33.548|9|Qudsaya|قدسيا|Кудсайя|Kudsayya||geonames:166251
dummar|town|SY|36.23|33.533|9|Dummar|دمر|Думмар|Dummar||own
al-hameh|town|SY|36.213|33.556|9|Al-Hameh|الهامة|Эль-Хама|Hame||own
al-tall|town+district|SY|36.311|33.61|9|Al-Tall|التل|Эт-Телль|Tel||geonames:172349
zabadani|town+district|SY|36.1|33.725|9|Zabadani|الزبداني|Эз-Забадани|Zebedani|al-Zabadani;Забадани|geonames:172059
madaya|town|SY|36.104|33.69|9|Madaya|مضايا|Мадайя|Madaya||geonames:167558
wadi-barada|area|SY|36.18|33.62|9|Wadi Barada|وادي بردى|Вади-Барада|Vadi Barada||own
ain-al-fijah|town|SY|36.183|33.615|9|Ain al-Fijah|عين الفيجة|Айн-эль-Фиджа|Ayn el-Fice|Ain al-Fija|geonames:172232
yabrud|town+district|SY|36.657|33.969|9|Yabrud|يبرود|Ябруд|Yebrud|Yabroud|geonames:162627
nabk|town+district|SY|36.728|34.024|9|Al-Nabk|النبك|Эн-Набк|Nebek|an-Nabk|geonames:173193
qalamoun|area|SY|36.6|34|9|Qalamoun|القلمون|Каламун|Kalamun|Qalamun|own
qutayfah|town+district|SY|36.601|33.738|9|Al-Qutayfah|القطيفة|Эль-Кутейфа|Kutayfa||geonames:173312
dumayr|town|SY|36.694|33.644|9|Al-Dumayr|الضمير|Эд-Думейр|Dumeyr|ad-Dumayr;Dumeir|geonames:170589
jayrud|town|SY|36.739|33.807|9|Jayrud|جيرود|Джейруд|Ceyrud||geonames:169113
ruhaybah|town|SY|36.704|33.744|9|Al-Ruhaybah|الرحيبة|Эр-Рухайба|Ruheybe||geonames:172922
adra|town|SY|36.515|33.612|9|Adra|عدرا|Адра|Adra||own
saidnaya|town|SY|36.371|33.695|9|Saidnaya|صيدنايا|Сейдная|Saydnaya|Sednaya;Saydnaya;Sednayya;Седная|geonames:164717
maaloula|town|SY|36.545|33.845|9|Maaloula|معلولا|Маалюля|Malula|Maalula|geonames:167375
qatana|town+district|SY|36.079|33.438|9|Qatana|قطنا|Катана|Katana||geonames:165929
kiswah|town|SY|36.242|33.358|9|Al-Kiswah|الكسوة|Эль-Кисва|Kisve||geonames:173598
beit-jinn|town|SY|35.89|33.31|9|Beit Jinn|بيت جن|Бейт-Джинн|Beyt Cin||own
eastern-ghouta|area|SY|36.42|33.52|9|Eastern Ghouta|الغوطة الشرقية|Восточная Гута|Doğu Guta|East Ghouta|own
ghouta|area|SY|36.35|33.47|9|Ghouta|الغوطة|Гута|Guta|Ghuta|own
mezzeh|quarter|SY|36.245|33.502|9|Mezzeh|المزة|Меззе|Mezze|al-Mazzah;Mazzeh|own
barzeh|quarter|SY|36.325|33.55|9|Barzeh|برزة|Барза|Berze|Barza|own
qaboun|quarter|SY|36.337|33.548|9|Qaboun|القابون|Кабун|Kabun|al-Qaboun;Qabun|own
izra|town+district|SY|36.255|32.871|9|Izraa|ازرع|Изра|İzra|Izra;إزرع|geonames:169341
sanamayn|town+district|SY|36.183|33.072|9|Al-Sanamayn|الصنمين|Эс-Санамейн|Sanameyn|as-Sanamayn|geonames:172469
nawa|town|SY|36.04|32.89|9|Nawa|نوى|Нава|Neva||geonames:166365
jasim|town|SY|36.06|32.992|9|Jasim|جاسم|Джасим|Casim||geonames:165997
inkhil|town|SY|36.128|33.018|9|Inkhil|إنخل|Инхиль|İnhil||geonames:169375
tafas|town|SY|36.067|32.737|9|Tafas|طفس|Тафас|Tafas||geonames:163806
dael|town|SY|36.13|32.755|9|Dael|داعل|Даэль|Dail||geonames:170959
bosra|town|SY|36.483|32.52|9|Bosra|بصرى الشام|Босра|Busra|Busra al-Sham;بصرى|geonames:171126
al-hirak|town|SY|36.31|32.749|9|Al-Hirak|الحراك|Эль-Хирак|Hirak||geonames:173819
sheikh-miskin|town|SY|36.159|32.829|9|Al-Sheikh Miskin|الشيخ مسكين|Шейх-Мискин|Şeyh Miskin||geonames:164328
nasib|area|SY|36.19|32.555|9|Nasib crossing|معبر نصيب|Насиб|Nasib Sınır Kapısı|Nasib;نصيب|own
shahba|town+district|SY|36.629|32.855|9|Shahba|شهبا|Шахба|Şehba||geonames:164626
salkhad|town+district|SY|36.711|32.492|9|Salkhad|صلخد|Сальхад|Salhad||geonames:164917
khan-arnabah|town|SY|35.892|33.184|9|Khan Arnabah|خان أرنبة|Хан-Арнаба|Han Arnabe||geonames:168355
golan|area||35.77|33|9|Golan Heights|الجولان|Голанские высоты|Golan Tepeleri|Golan;هضبة الجولان;مرتفعات الجولان;الجولان السوري المحتل;Голаны|own
euphrates|area||39.2|35.85|9|Euphrates|الفرات|Евфрат|Fırat|نهر الفرات;Fırat Nehri;Euphrates River|own
jabal-al-druze|area|SY|36.7|32.7|9|Jabal al-Druze|جبل العرب|Джебель-эд-Друз|Dürzi Dağı|جبل الدروز|own
badia|area|SY|38.5|34.5|9|Syrian Desert|البادية السورية|Сирийская пустыня|Suriye Çölü|Badia|own
`;
