"use client";

import { lazy, Suspense } from "react";
import { AllRows, type RowListProps } from "./all-rows";

/** So few rows stand in the page as they are; a page of a longer list has more. */
const SHORT = 40;

const DrawnRows = lazy(() => import("./drawn-rows"));

/** Rows of a list. The code that draws only those in view comes with the first list that needs it. */
export function RowList(props: RowListProps) {
  const all = <AllRows {...props} />;
  if (props.rows.length <= SHORT) return all;
  return (
    <Suspense fallback={all}>
      <DrawnRows {...props} />
    </Suspense>
  );
}
