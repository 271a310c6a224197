import { describe, expect, it } from "vitest";
import { dateFormat, numberFormat } from "./formats";

describe("formatters", () => {
  it("are made once for a locale and options", () => {
    expect(numberFormat("en-GB")).toBe(numberFormat("en-GB"));
    expect(dateFormat("ar", { year: "numeric" })).toBe(dateFormat("ar", { year: "numeric" }));
  });

  it("differ by locale and by options", () => {
    expect(numberFormat("en-GB").format(1234.5)).toBe("1,234.5");
    expect(numberFormat("ru").format(1234.5)).toBe("1\u00a0234,5");
    expect(numberFormat("en-GB", { maximumFractionDigits: 0 }).format(1234.4)).toBe("1,234");
    expect(dateFormat("en-GB", { timeZone: "UTC", year: "numeric" }).format(0)).toBe("1970");
    expect(dateFormat("en-GB", { timeZone: "UTC", month: "long" }).format(0)).toBe("January");
  });
});
