/** Letters that Unicode does not decompose, and the one each is written as for comparing. */
const SAME_AS: Readonly<Record<string, string>> = {
  ı: "i",
  ß: "ss",
  ς: "σ",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ۀ: "ه",
  ہ: "ه",
  ە: "ه",
  ة: "ه",
  ۃ: "ه",
  ء: "",
  ـ: "",
};

const ALONE = new RegExp(`[${Object.keys(SAME_AS).join("")}]`, "gu");
const MARKS = /[\p{Mn}\p{Me}]/gu;
/** Format characters, and apostrophes of every shape with the letters that stand for ʿayn and hamza. */
const SILENT = /[\p{Cf}'’‘`´\u02b0-\u02ff]/gu;
const ARABIC_DIGITS = /[٠-٩۰-۹]/gu;

/**
 * The form in which two spellings of one word are equal: compatibility forms resolved (NFKC),
 * case folded with the Turkish dotted and dotless i as one letter, accents, harakat, tatweel and
 * apostrophes dropped, the forms of alef, ya, hamza and ta marbuta as one, ё as е, digits as 0–9.
 * Doing it twice changes nothing. Spaces and punctuation stay where they are.
 */
export function normalise(text: string): string {
  return text
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(SILENT, "")
    .toLowerCase()
    .replace(ALONE, (letter) => SAME_AS[letter] ?? "")
    .replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .normalize("NFC");
}

/** The words of a text in their normalised form, in order, repeats kept. */
export function tokens(text: string): string[] {
  return normalise(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
