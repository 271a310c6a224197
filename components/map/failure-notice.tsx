"use client";

import { useTranslations } from "next-intl";
import type { MapFailure } from "./use-drawn-map";

/** What failed, what still works, and one thing to do about it. */
export function FailureNotice({ failure, onRetry }: { failure: MapFailure; onRetry: () => void }) {
  const t = useTranslations("map");
  return (
    <div className="absolute inset-x-6 top-6 mx-auto max-w-96 bg-paper p-4 text-14 tablet:top-1/3">
      <p role="status">{t(failure)}</p>
      <button
        type="button"
        onClick={onRetry}
        className="mt-3 min-h-(--target-touch) border border-edge px-3 text-13 hover:bg-sunk tablet:min-h-(--target)"
      >
        {t("retry")}
      </button>
    </div>
  );
}
