/** English words that begin sentences or stand in names, and are also names of small places. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `A About After Again All Also Although Among An And Another Any Are As At Bad Be Because Been Before Best Between Big Black Blue Both But By
  Can Care Case Cases Cat Central Centre Center Church City Clean Close Cold College Common Community Company Control Could Court Cross Day Dead Deep Delta Did Do
  Dr Each East Eastern Eight Either End Even Ever Every Far Fast Federal Few First Five Flu Following For Four Free Friend From Full Further General Given Go God Golden Good
  Government Grand Great Green Group Had Half Has Have He Health Help Her Here High His Home Hope Hospital Hot House How However Human Hurricane I If In Independence Inside Into Is It Its
  Just Justice Key Killer King Known Lab Lake Last Late Later Law Leader Let Liberty Life Like Little Live Local Long Low Mad Made Main Major Man Many March Market May Media Men Middle
  Mobile Monster More Most Mr Mrs Ms Much Must My National Nature Near New News Next Nice Night Nine No None Normal North Northern Not Now Of Off Office Officer Officials Old On Once One Only Open Or Orange Order
  Other Others Our Out Over Own Park Parks Part Party Past Paul Peace People Perfect Plateau Please Point Police Politics Pool Poor Post Power Police President Price Prime Pro Public Queen Rally Rare Reading Real Red
  Relief Report Reports Republic Research Rest Right River Road Rock Royal Safe Same Santa School Science Second Security See Self Seven Several She Should Show Side Silver Simple Since Six Small Snow So Social Some Son
  Soon South Southern Special Spring Square Stand Star State States Station Still Storm Street Strong Such Summer Sun Sunday Sunshine Support Sure Take Team Ten Than Thank That The Their Them Then There These They Third This Those
  Three Through Time To Today Together Tomorrow Too Top Total Town Trade Trust Try Two Under Union Unity University Until Up Upper Us Use Valley Very Vice Victory Village Virus War Was Water We Well Were West Western What When Where
  Which While White Who Whole Why Will Wind Winter With Without Wolf Woman Women Wood World Would Yes Yesterday Yet You Young Your
  January February April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday
  Christmas Easter Ramadan Internet English French Spanish Roman Simian II III IV`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words in capitals that stand beside a place's name without being part of it. */
export const NAMING_WORDS = {
  before: new Set(
    "Islamic Republic Kingdom Commonwealth Lake-side Fort-like Downtown Metro Mainland Occupied Communist Nazi Soviet Roman Ancient Mexican Canadian American Chinese".split(
      " ",
    ),
  ),
  after: new Set(
    "President Premier Prime Minister Governor Mayor Senator Secretary Chancellor King Queen Prince Ambassador Congress Parliament Government Agriculture Attorney Health Foreign Defense Defence Interior On In At The And But He She It They We A Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December".split(
      " ",
    ),
  ),
} as const;

/** Before a person's name. */
export const TITLES =
  "Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lord|Lady|President|Senator|Sen|Congressman|Congresswoman|Rep|Representative|Governor|Gov|Mayor|Minister|Secretary|Chancellor|General|Gen|Colonel|Col|Major|Captain|Capt|Lieutenant|Lt|Sergeant|Sgt|Officer|Judge|Justice|Pope|King|Queen|Prince|Princess|Sheikh|Ayatollah|Ambassador|Director|Chairman|Commissioner|Detective|Inspector|Rev|Reverend|Father|Bishop|Archbishop|Cardinal|Spokesman|spokesman|Spokeswoman|spokeswoman|economist|author|lawyer";

/** Given names that news in English meets most. */
export const GIVEN_NAMES =
  "Aaron|Abdul|Abdullah|Adam|Ahmad|Ahmed|Alan|Albert|Alexander|Alex|Ali|Alice|Amanda|Amy|Andrew|Andrea|Angela|Ann|Anna|Anne|Anthony|Antonio|Arthur|Barack|Barbara|Barry|Ben|Benjamin|Bernard|Bill|Bob|Brian|Bruce|Carl|Carlos|Caroline|Catherine|Charles|Chris|Christian|Christine|Christopher|Claire|Colin|Craig|Daniel|David|Deborah|Dennis|Diana|Donald|Dorothy|Douglas|Edward|Elizabeth|Emily|Emma|Eric|Ernest|Fatima|Francis|Francisco|Frank|Fred|Gary|Geoffrey|George|Gerald|Gordon|Graham|Greg|Hannah|Harold|Harry|Hassan|Heather|Helen|Henry|Hillary|Howard|Hugh|Hussein|Ian|Ibrahim|Isaac|Jack|Jacob|Jacques|James|Jane|Janet|Jason|Jean|Jeff|Jeffrey|Jennifer|Jeremy|Jessica|Jim|Jimmy|Joan|Joe|John|Jonathan|Jorge|Jose|José|Joseph|Joshua|Juan|Julia|Julian|Julie|Karen|Kate|Katherine|Kathleen|Keith|Kelly|Ken|Kenneth|Kerry|Kevin|Kim|Larry|Laura|Lawrence|Lee|Leonard|Leslie|Linda|Lisa|Louis|Lucy|Luis|Luke|Malcolm|Manuel|Marc|Marco|Margaret|Maria|Marie|Mario|Mark|Martin|Mary|Matthew|Michael|Michelle|Miguel|Mike|Mohamed|Mohammad|Mohammed|Muhammad|Mustafa|Nancy|Neil|Nicholas|Nick|Nicolas|Oliver|Omar|Oscar|Pamela|Patricia|Patrick|Paul|Pedro|Peter|Philip|Phillip|Rachel|Ralph|Raymond|Rebecca|Richard|Robert|Roberto|Robin|Rodrigo|Roger|Ronald|Ron|Rose|Ross|Russell|Ruth|Ryan|Sam|Samuel|Sandra|Sara|Sarah|Scott|Sean|Sharon|Simon|Stephanie|Stephen|Steve|Steven|Stuart|Susan|Ted|Terry|Theodore|Thomas|Tim|Timothy|Tom|Tony|Tracy|Victor|Victoria|Vincent|Vladimir|Walter|Wayne|William|Willie|Yusuf";
