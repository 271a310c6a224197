import createNextIntlPlugin from "next-intl/plugin";

const withMessages = createNextIntlPlugin("./lib/messages/request.ts");

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // `npm run check:types` checks them; a newsroom's first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    rules: {
      "**/maplibre-gl-worker.mjs": {
        loaders: ["./components/map/worker-loader.js"],
        type: "asset",
      },
    },
  },
  serverExternalPackages: ["libsql", "kysely"],
  async headers() {
    return [
      {
        source: "/:path*",
        headers: [
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        ],
      },
    ];
  },
};

export default withMessages(config);
