import type { CandidatePlace } from "./candidate";
import type { ReadLanguage } from "./language";
import { compile, hits } from "./pattern";
import { charsOf, quoteOf, type SentenceReading } from "./sentence-reading";
import { capitalOf } from "./states";
import type { Atlas } from "./toponyms";

/** Offices of a state: who holds one speaks at the seat of the state named right beside it. */
const STATE_OFFICES: Readonly<Record<ReadLanguage, readonly string[]>> = {
  en: [
    "foreign minister",
    "defen[cs]e minister",
    "prime minister",
    "president",
    "interior minister",
    "minister",
    "ministry",
    "government",
    "king",
    "parliament",
  ],
  ar: [
    "وزير (?:الخارجية|الدفاع|الداخلية)",
    "وزير",
    "وزارة (?:الخارجية|الدفاع|الداخلية)",
    "رئيس (?:الوزراء|الحكومة|الجمهورية)",
    "الرئيس",
    "رئيس",
    "الرئاسة",
    "الحكومة",
    "البرلمان",
    "الملك",
  ],
  ru: [
    "министр[а]? (?:иностранных дел|обороны|внутренних дел)",
    "глава (?:мид|минобороны)",
    "мид",
    "минобороны",
    "президент[а]?",
    "премьер-министр[а]?",
    "правительств[оа]",
    "министр[а]?",
    "кабмин",
  ],
  tr: [
    "dışişleri bakanı",
    "savunma bakanı",
    "cumhurbaşkanı",
    "başbakanı",
    "bakanı",
    "dışişleri bakanlığı",
    "hükümeti",
    "bakanlığı",
  ],
};

const compiled = new Map<ReadLanguage, RegExp>();

/**
 * The one place that may be inferred: a body or an office of a state that speaks does so at its
 * seat. Its characters are the body's name; other bodies give no place.
 */
export function seatOf(reading: SentenceReading, { gazetteer }: Atlas): CandidatePlace | undefined {
  const who = reading.speech?.chain[0];
  if (!who) return undefined;
  const within = { start: who.start - 1, end: who.end + 26 };
  const body = reading.bodies.find(
    ({ start, end }) => start >= within.start && start < who.end && end <= within.end + 40,
  );
  if (body) {
    if (!body.institution.state) return undefined;
    const seat = gazetteer.byId(body.institution.seat);
    return seat && inferred(reading, body, seat, body.institution.names);
  }
  return byOffice(reading, within);
}

function byOffice(
  reading: SentenceReading,
  within: { start: number; end: number },
): CandidatePlace | undefined {
  const { folded, lang, demonyms, places } = reading;
  let offices = compiled.get(lang);
  if (!offices) {
    offices = compile(STATE_OFFICES[lang], lang);
    compiled.set(lang, offices);
  }
  const nations = [
    ...demonyms.map((one) => ({ ...one })),
    ...places
      .filter(({ place }) => place.class === "country")
      .map(({ start, end, place }) => ({ start, end, country: place.country ?? "" })),
  ];
  for (const office of hits(offices, folded.text).filter(
    ({ start, end }) => start >= within.start && end <= within.end,
  ))
    for (const nation of nations) {
      const gap =
        nation.start >= office.end
          ? folded.text.slice(office.end, nation.start)
          : folded.text.slice(nation.end, office.start);
      if (!/^(?: (?:of |of the )?|'s |'?[nıi]*n )$/u.test(gap) || nation.start > within.end)
        continue;
      const capital = capitalOf(nation.country);
      const name = {
        start: Math.min(office.start, nation.start),
        end: Math.max(office.end, nation.end),
      };
      if (capital) return inferred(reading, name, capital, { [lang]: quoteOf(reading, name) });
    }
  return undefined;
}

function inferred(
  reading: SentenceReading,
  hit: { start: number; end: number },
  seat: CandidatePlace["place"],
  seatOf: Readonly<Record<string, string>>,
): CandidatePlace {
  return {
    place: seat,
    role: "dateline",
    precision: "city",
    evidence: "inferred",
    seatOf,
    alternatives: [],
    chars: [charsOf(reading, hit)],
    confidence: 0.6,
    why: `the text names no place; ${seat.names.en} is the seat of ${seatOf.en ?? Object.values(seatOf)[0]}`,
  };
}
