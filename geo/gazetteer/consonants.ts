/** Arabic letters by the sound they are compared by; long vowels and hamza are none. */
const ARABIC: Readonly<Record<string, string>> = {
  ب: "b",
  ت: "t",
  ث: "t",
  ج: "j",
  ح: "h",
  خ: "k",
  د: "d",
  ذ: "d",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "x",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  غ: "g",
  ف: "f",
  ق: "q",
  ك: "q",
  گ: "q",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
};

/** Latin digraphs first, then letters; `ħ` stands for the ḩ that a final h would hide. */
const LATIN: readonly (readonly [letters: RegExp, sound: string])[] = [
  [/kh/g, "k"],
  [/sh|ch/g, "x"],
  [/gh/g, "g"],
  [/dj/g, "j"],
  [/dh/g, "d"],
  [/th/g, "t"],
  [/(?<=[aeiou])h$/g, ""],
  [/[aeiouyw]/g, ""],
  [/[\u0127]/g, "h"],
  [/p/g, "b"],
  [/v/g, "f"],
];

const ARTICLE = /^a(?:l|d|n|r|s|sh|t|th|z|dh)$|^el$/;

/**
 * What a name sounds like by its consonants, for comparing a romanised Arabic name with an Arabic
 * one: `Mūḩ Ḩasan`, `موح حسن` and `موحسن` are all `mhsn`. The article is left out, as are vowels, the
 * weak letters, hamza and ʿayn; letters that romanisations mix up are one (ق and ك, ث and ت), double
 * ones single, and words are joined, since the two scripts part them differently. Empty where a name
 * has no consonant.
 */
export function consonants(name: string): string {
  return single(/\p{Script=Arabic}/u.test(name) ? ofArabic(name) : ofLatin(name));
}

function ofArabic(name: string): string {
  const words = wordsOf(name.normalize("NFKD").replace(/[\p{Mn}\p{Cf}ـ]/gu, ""));
  return words
    .map((word, i) => {
      const bare = word.replace(/^ال(?=\p{L}{2})/u, "");
      // ta marbuta is heard where another word follows
      const heard = bare.replace(/ة$/u, i < words.length - 1 ? "ت" : "").replace(/ه$/u, "");
      return Array.from(heard, (letter) => ARABIC[letter] ?? "").join("");
    })
    .join("");
}

function ofLatin(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize("NFC")
    .replace(/[ḩḥ]/g, "ħ")
    .normalize("NFKD")
    .replace(/[\p{Mn}\p{Cf}ʿʾ‘’'`]/gu, "")
    .replaceAll("ı", "i");
  return wordsOf(plain)
    .filter((word) => !ARTICLE.test(word))
    .map((word) => {
      const apart = word.replace(/k(?!h)|q|c(?!h)/g, "q");
      return LATIN.reduce((text, [letters, sound]) => text.replace(letters, sound), apart);
    })
    .join("");
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}]+/u).filter(Boolean);
}

function single(sounds: string): string {
  return sounds.replace(/(.)\1+/g, "$1");
}
