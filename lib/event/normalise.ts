/** Letters and digits that Unicode does not decompose, and what each is written as for comparing. */
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
  ...Object.fromEntries([..."٠١٢٣٤٥٦٧٨٩"].map((digit, value) => [digit, String(value)])),
  ...Object.fromEntries([..."۰۱۲۳۴۵۶۷۸۹"].map((digit, value) => [digit, String(value)])),
};

const ALONE = new RegExp(`[${Object.keys(SAME_AS).join("")}]`, "g");
/** Marks, format characters, and apostrophes with the letters that stand for ʿayn and hamza. */
const SILENT = /[\p{Mn}\p{Me}\p{Cf}'’‘`´\u02b0-\u02ff]/gu;
const PLAIN = /^[\0-\x7f]*$/;
const PLAIN_WORD = /[a-z0-9]+/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The form in which two spellings of one word are equal: compatibility forms resolved (NFKC),
 * case folded with the Turkish dotted and dotless i as one letter, accents, harakat, tatweel and
 * apostrophes dropped, the forms of alef, ya, hamza and ta marbuta as one, ё as е, digits as 0–9.
 * Doing it twice changes nothing. Spaces and punctuation stay where they are.
 */
export function normalise(text: string): string {
  // Of all the steps below only these two change ASCII, and a million titles are mostly that.
  if (PLAIN.test(text)) return text.replace(/['`]/g, "").toLowerCase();
  return text
    .normalize("NFKD")
    .replace(SILENT, "")
    .toLowerCase()
    .replace(ALONE, (letter) => SAME_AS[letter] ?? "")
    .normalize("NFC");
}

/** The words of a text in their normalised form, in order, repeats kept. */
export function tokens(text: string): string[] {
  const normal = normalise(text);
  return normal.match(PLAIN.test(normal) ? PLAIN_WORD : WORD) ?? [];
}
