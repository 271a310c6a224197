import fc from "fast-check";
import { expect, it } from "vitest";
import { orderOf, readDate } from "./dates";

it.each([
  ["20223-01-02"],
  ["2023-02-29"],
  ["31/04/2020"],
  ["02 Juin 2023x"],
  ["May be 2023"],
  ["44927"],
  [""],
  ["13-13-2020"],
])("takes %j for no date", (text) => {
  expect(readDate(text, "dmy")).toBeUndefined();
});

it.each([
  ["02 June 2023", "2023-06-02"],
  ["05-Jan-22", "2022-01-05"],
  ["31-Dec-97", "1997-12-31"],
  ["Sept 3, 2021", "2021-09-03"],
  ["3. Sep 2021", "2021-09-03"],
  ["20060101", "2006-01-01"],
  ["2006/1/9", "2006-01-09"],
  ["2006-01-09 14:30:00", "2006-01-09"],
  ["2006-01-09 14:30:00+0200", "2006-01-09T14:30:00+02:00"],
  ["2006-01-09T14:30:00Z", "2006-01-09T14:30:00Z"],
  ["2016-12-XX", "2016-12-XX"],
  ["2016-12-05/2016-12-29", "2016-12-05/2016-12-29"],
])("reads %j as %s, whatever the order", (text, date) => {
  for (const order of ["dmy", "mdy", "ymd", undefined] as const)
    expect(readDate(text, order)).toBe(date);
});

it("reads figures in the order it is told, and not at all without one", () => {
  expect(readDate("03/04/2020", "dmy")).toBe("2020-04-03");
  expect(readDate("03/04/2020 10:00", "mdy")).toBe("2020-03-04");
  expect(readDate("20-03-04", "ymd")).toBe("2020-03-04");
  expect(readDate("03/04/2020", undefined)).toBeUndefined();
});

it("tells the order by one day that can be no month, and says where nothing tells it", () => {
  expect(orderOf(["01/02/2020", "13/02/2020"])).toBe("dmy");
  expect(orderOf(["01/02/2020", "02/13/2020"])).toBe("mdy");
  expect(orderOf(["01/02/2020", "02/03/2020"])).toBe("ambiguous");
  expect(orderOf(["2020-01-02", "3 May 2020"])).toBeUndefined();
});

it("reads every day back from each way to write it", () => {
  const day = fc.date({
    min: new Date("1970-01-01"),
    max: new Date("2069-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [y = "", m = "", d = ""] = iso.split("-");
      const month = date.toLocaleString("en", { month: "long", timeZone: "UTC" });
      expect(readDate(`${d}/${m}/${y}`, "dmy")).toBe(iso);
      expect(readDate(`${Number(m)}.${Number(d)}.${y.slice(2)}`, "mdy")).toBe(iso);
      expect(readDate(`${d} ${month} ${y}`, undefined)).toBe(iso);
      expect(readDate(`${month} ${Number(d)}, ${y}`, undefined)).toBe(iso);
    }),
  );
});
