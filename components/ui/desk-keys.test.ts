import { describe, expect, it } from "vitest";
import { deskKeyOf } from "./desk-keys";

const press = (key: string, code: string, shiftKey = false) => deskKeyOf({ key, code, shiftKey });

describe("the keys of the desk", () => {
  it("go by the character where the layout writes Latin", () => {
    expect(press("j", "KeyJ")).toBe("j");
    expect(press("j", "KeyC")).toBe("j");
    expect(press("z", "KeyJ")).toBeUndefined();
    expect(press("?", "Minus", true)).toBe("?");
    expect(press("7", "Digit7")).toBeUndefined();
  });

  it("go by where the key lies on an Arabic or a Russian keyboard", () => {
    expect(press("ت", "KeyJ")).toBe("j");
    expect(press("ن", "KeyK")).toBe("k");
    expect(press("о", "KeyJ")).toBe("j");
    expect(press("л", "KeyK")).toBe("k");
    expect(press("з", "KeyP")).toBe("p");
    expect(press("ا", "KeyH")).toBe("h");
    expect(press("д", "KeyL")).toBe("l");
    expect(press("ظ", "Slash")).toBe("/");
    expect(press(",", "Slash", true)).toBe("?");
  });

  it("leave every other key alone", () => {
    expect(press("Enter", "Enter")).toBeUndefined();
    expect(press("ArrowDown", "ArrowDown")).toBeUndefined();
    expect(press("ф", "KeyA")).toBeUndefined();
  });
});
