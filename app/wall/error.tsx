"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { pauseBefore, restart } from "#components/wall/use-staying-up";

/** A wall that broke says so, and starts anew by itself. */
export default function WallError() {
  const t = useTranslations("notices");
  useEffect(() => {
    document.documentElement.dataset.wall = "alive";
    const timer = setTimeout(restart, pauseBefore());
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className="wall-plain">
      <h1>{t("failed")}</h1>
    </main>
  );
}
