import { Map as Drawing } from "maplibre-gl";

export const drawing = Drawing;
