import type { FormerName } from "./place";

/** Names that places no longer bear: id, names, from and until in EDTF where they are known. */
const TABLE = `
astana|Nur-Sultan;Nursultan;Нур-Султан;نور سلطان;نورسلطان|2019-03-23|2022-09-17
astana|Akmola;Акмола;أكمولا|1992|1998
astana|Tselinograd;Целиноград|1961|1992
astana|Akmolinsk;Акмолинск|1832|1961
istanbul|الأستانة;Constantinople;Константинополь;القسطنطينية||1930-03-28
saint-petersburg|Leningrad;Ленинград;لينينغراد|1924-01-26|1991-09-06
saint-petersburg|Petrograd;Петроград;بتروغراد|1914-09-01|1924-01-26
volgograd|Stalingrad;Сталинград;ستالينغراد|1925|1961-11-10
yekaterinburg|Sverdlovsk;Свердловск|1924|1991
nizhny-novgorod|Gorky;Горький|1932|1990
dnipro|Dnipropetrovsk;Днепропетровск|1926|2016-05-19
bakhmut|Artemivsk;Артёмовск;Artyomovsk|1924|2016
pokrovsk|Krasnoarmiisk;Красноармейск|1938|2016
mariupol|Zhdanov;Жданов|1948|1989
luhansk|Voroshilovgrad;Ворошиловград|1970|1990
almaty|Alma-Ata;Алма-Ата|1921|1993
bishkek|Frunze;Фрунзе|1926|1991
dushanbe|Stalinabad;Сталинабад|1929|1961
khujand|Leninabad;Ленинабад|1936|1991
gyumri|Leninakan;Ленинакан|1924|1990
ganja|Kirovabad;Кировабад|1935|1989
khankendi|Stepanakert;Степанакерт;ستيباناكيرت|1923|2023
aktau|Shevchenko;Шевченко|1964|1991
oral|Uralsk|1775|1991
semey|Semipalatinsk;Семипалатинск||2007-06-21
turkmenbashi|Krasnovodsk;Красноводск|1869|1993
vladikavkaz|Ordzhonikidze;Орджоникидзе|1931|1990
samara|Kuybyshev;Куйбышев|1935|1991
tver|Kalinin;Калинин|1931|1990
kaliningrad|Königsberg;Кёнигсберг||1946-07-04
ankara|Angora||1930
izmir|Smyrna;Смирна||1930
kinshasa|Léopoldville|1881|1966
ho-chi-minh-city|Saigon;Сайгон;سايغون||1976-07-02
yangon|Rangoon||1989
mumbai|Bombay;Бомбей||1995
kolkata|Calcutta||2001
chennai|Madras||1996
`;

/** The former names of each place by its id. */
export const FORMER_NAMES: Readonly<Record<string, readonly FormerName[]>> = formerNames();

function formerNames(): Record<string, FormerName[]> {
  const held: Record<string, FormerName[]> = {};
  for (const line of TABLE.trim().split("\n")) {
    const [id = "", names = "", from, until] = line.split("|");
    const found = names
      .split(";")
      .map((name) => ({ name, ...(from && { from }), ...(until && { until }) }));
    held[id] = [...(held[id] ?? []), ...found];
  }
  return held;
}
