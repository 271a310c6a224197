import { expect, test } from "vitest";
import { retractionPage } from "./retraction-page";

const retraction = { retracted: "2016-12-30T09:15:00Z", note: "<script>alert(1)</script> & more" };

test("a note is shown as text", () => {
  const html = retractionPage(retraction, "en", "n");
  expect(html).not.toContain("<script>");
  expect(html).toContain("&#60;script&#62;alert(1)&#60;/script&#62; &#38; more");
});

test("the date of the retraction is told, in the reader's language and direction", () => {
  expect(retractionPage(retraction, "en", "n")).toContain("30 December 2016, 09:15 (UTC)");
  const arabic = retractionPage(retraction, "ar", "n");
  expect(arabic).toContain('<html lang="ar" dir="rtl">');
  expect(arabic).toContain("30 ديسمبر 2016");
});

test("a retraction without a note has no empty line for it", () =>
  expect(retractionPage({ retracted: retraction.retracted }, "en", "n")).not.toContain("<bdi>"));
