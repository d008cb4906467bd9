import type { Plugin } from "vite";

const policy = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

/** The built page may load nothing but what lies beside it, and may send nothing anywhere else. */
export function contentSecurity(): Plugin {
  return {
    name: "tierlab-content-security",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: policy },
        injectTo: "head-prepend",
      },
    ],
  };
}
