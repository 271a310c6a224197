/** An ending in the nominative, and those of genitive, dative, accusative, instrumental, prepositional. */
type Declension = readonly [
  nominative: RegExp,
  ...cases: readonly [string, string, string, string, string],
];

const ADJECTIVES: readonly Declension[] = [
  [/(?<=[гкх])ий$/, "ого", "ому", "ий", "им", "ом"],
  [/ий$/, "его", "ему", "ий", "им", "ем"],
  [/ый$/, "ого", "ому", "ый", "ым", "ом"],
  [/(?<=[гкхжшчщ])ой$/, "ого", "ому", "ой", "им", "ом"],
  [/(?<=[жшчщ])ая$/, "ей", "ей", "ую", "ей", "ей"],
  [/ая$/, "ой", "ой", "ую", "ой", "ой"],
  [/яя$/, "ей", "ей", "юю", "ей", "ей"],
  [/(?<=[гк])ое$/, "ого", "ому", "ое", "им", "ом"],
  [/ое$/, "ого", "ому", "ое", "ым", "ом"],
  [/(?<=[жшчщн])ее$/, "его", "ему", "ее", "им", "ем"],
  [/ые$/, "ых", "ым", "ые", "ыми", "ых"],
  [/(?<=[гкхжшчщн])ие$/, "их", "им", "ие", "ими", "их"],
];

/** The first that fits holds. A noun in another vowel does not change: Алеппо, Дели, Баку. */
const NOUNS: readonly Declension[] = [
  [/(?<=о)рел$/, "рла", "рлу", "рел", "рлом", "рле"],
  [/ия$/, "ии", "ии", "ию", "ией", "ии"],
  [/(?<=[гкх])а$/, "и", "е", "у", "ой", "е"],
  [/(?<=[жшчщц])а$/, "и", "е", "у", "ей", "е"],
  [/а$/, "ы", "е", "у", "ой", "е"],
  [/я$/, "и", "е", "ю", "ей", "е"],
  [/ие$/, "ия", "ию", "ие", "ием", "ии"],
  [/(?<=[нл])ец$/, "ца", "цу", "ец", "цем", "це"],
  [/(?<=л)ь$/, "я", "ю", "ь", "ем", "е"],
  [/ь$/, "и", "и", "ь", "ью", "и"],
  [/й$/, "я", "ю", "й", "ем", "е"],
  [/(?<=штат|эмират|остров)ы$/, "ов", "ам", "ы", "ами", "ах"],
  [/(?<=[бвгджзклмнпрстфхцчшщ])ы$/, "", "ам", "ы", "ами", "ах"],
  [/(?<=ов|ев|ин|ын)$/, "а", "у", "", "ом", "е"],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/, "а", "у", "", "ом", "е"],
];

/** Only these before `-на-` change in front of a hyphen. */
const RIVERSIDE = /^(\p{L}+)(-на-.+)$/u;

/**
 * What a Russian name is in the other cases, in lower case and with ё as е, the name itself not
 * among them: `Саудовская Аравия` is `саудовской аравии` and `саудовскую аравию`. Of several words
 * all change where the ones before the last are adjectives, else the first.
 */
export function caseForms(name: string): string[] {
  const plain = name.toLowerCase().replaceAll("ё", "е");
  const forms = [0, 1, 2, 3, 4].map((nth) => inCase(plain.split(" "), nth));
  return [...new Set(forms)].filter((form) => form !== plain);
}

function inCase(words: readonly string[], nth: number): string {
  const last = words.length - 1;
  const fronts = words.slice(0, last).map((word) => declined(ADJECTIVES, word, nth));
  if (fronts.every((front) => front !== undefined))
    return [...fronts, wordInCase(words[last] ?? "", nth)].join(" ");
  return [wordInCase(words[0] ?? "", nth), ...words.slice(1)].join(" ");
}

function wordInCase(word: string, nth: number): string {
  const [, town, river] = RIVERSIDE.exec(word) ?? [];
  if (town && river) return wordInCase(town, nth) + river;
  const parts = word.split("-");
  const tail = parts.pop() ?? "";
  const lead = parts.map((part) => `${declined(ADJECTIVES, part, nth) ?? part}-`).join("");
  return lead + (declined(ADJECTIVES, tail, nth) ?? declined(NOUNS, tail, nth) ?? tail);
}

function declined(rules: readonly Declension[], word: string, nth: number): string | undefined {
  const rule = rules.find(([nominative]) => nominative.test(word));
  return rule && word.replace(rule[0], rule[nth + 1] as string);
}
