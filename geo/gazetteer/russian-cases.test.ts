import { describe, expect, test } from "vitest";
import { caseForms } from "./russian-cases";

describe("Russian names in the other cases", () => {
  test.each([
    ["Москва", "москвы москве москву москвой"],
    ["Дамаск", "дамаска дамаску дамаском дамаске"],
    ["Казань", "казани казанью"],
    ["Израиль", "израиля израилю израилем израиле"],
    ["Сирия", "сирии сирию сирией"],
    ["Грозный", "грозного грозному грозным грозном"],
    ["Орёл", "орла орлу орлом орле"],
    ["Черкассы", "черкасс черкассам черкассами черкассах"],
    ["Дейр-эз-Зор", "дейр-эз-зора дейр-эз-зору дейр-эз-зором дейр-эз-зоре"],
    ["Ростов-на-Дону", "ростова-на-дону ростову-на-дону ростовом-на-дону ростове-на-дону"],
  ])("%s is %s", (name, forms) => {
    expect(caseForms(name)).toEqual(forms.split(" "));
  });

  test("of two words both change where the first is an adjective", () => {
    expect(caseForms("Саудовская Аравия")).toEqual([
      "саудовской аравии",
      "саудовскую аравию",
      "саудовской аравией",
    ]);
    expect(caseForms("Соединённые Штаты")[0]).toBe("соединенных штатов");
  });

  test("names in a vowel that does not change have no other form", () => {
    for (const name of ["Алеппо", "Баку", "Дели", "Сочи"]) expect(caseForms(name)).toEqual([]);
  });
});
