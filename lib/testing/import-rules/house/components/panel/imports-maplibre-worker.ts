import "maplibre-gl/dist/maplibre-gl.css";

export const styled = true;
