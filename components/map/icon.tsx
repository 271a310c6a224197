import type { Hand } from "lucide";

/** An icon of a tool, in the colour of its words. */
export function Icon({ icon }: { icon: typeof Hand }) {
  const parts = icon.map(([tag, attributes], i) => {
    const Part = tag as "path";
    // biome-ignore lint/suspicious/noArrayIndexKey: an icon's parts never change their order
    return <Part key={i} {...attributes} />;
  });
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {parts}
    </svg>
  );
}
