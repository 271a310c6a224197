import type { Paint, Token } from "#components/ui/mark-svg";
import { GROUPS, type Group } from "#lib/event/kinds";

export type Theme = "light" | "dark";

export interface GroupColours {
  readonly fill: string;
  readonly on: string;
  readonly line: string;
}

/** The tokens a style needs, as values: WebGL reads no style sheet. */
export interface MapColours {
  readonly paper: string;
  readonly land: string;
  readonly water: string;
  readonly border: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly discAlpha: number;
  readonly hatchAlpha: number;
  readonly groups: Readonly<Record<Group, GroupColours>>;
}

/** The colours in force, from a function that gives a token's value. */
export function coloursFrom(value: (token: string) => string): MapColours {
  const group = (name: Group): GroupColours => ({
    fill: value(`g-${name}`),
    on: value(`on-${name}`),
    line: value(`t-${name}`),
  });
  const groups = Object.fromEntries(GROUPS.map((name) => [name, group(name)]));
  return {
    paper: value("paper"),
    land: value("land"),
    water: value("water"),
    border: value("border"),
    ink: value("ink"),
    ink2: value("ink-2"),
    ink3: value("ink-3"),
    discAlpha: Number(value("disc-alpha")),
    hatchAlpha: Number(value("hatch-alpha")),
    groups: groups as Record<Group, GroupColours>,
  };
}

/** The colours in force at an element, whichever of theme and system chose them. */
export function coloursAt(element: Element): MapColours {
  const style = getComputedStyle(element);
  return coloursFrom((token) => style.getPropertyValue(`--${token}`).trim());
}

/** The same colours as a mark asks for them. */
export function paintOf(element: Element): Paint {
  const style = getComputedStyle(element);
  return (token: Token) => style.getPropertyValue(`--${token}`).trim();
}

/** Which of the two themes is in force at an element. */
export function themeAt(element: Element): Theme {
  return getComputedStyle(element).colorScheme === "dark" ? "dark" : "light";
}
