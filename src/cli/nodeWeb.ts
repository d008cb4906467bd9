import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer, Page, Serving, Web } from "./effects.ts";

const host = "127.0.0.1";

/** A small web server for this machine alone. */
export const nodeWeb: Web = {
  async serve({ port, answer }) {
    const server = createServer((request, response) => {
      void respond(request, response, answer);
    });
    await listen(server, port).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
      await listen(server, 0);
    });
    return serving(server);
  },
  untilStopped: async () =>
    new Promise((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
        process.once(signal, () => resolve());
    }),
};

async function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function serving(server: Server): Serving {
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${host}:${port}/`,
    close: async () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const headers = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
};

/** A page elsewhere may have its own name point here (DNS rebinding): only ours are answered. */
const ownNames = /^(127\.0\.0\.1|localhost)(:\d+)?$/;

async function respond(
  { method, url = "/", headers: { host = "" } }: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): Promise<void> {
  if (!ownNames.test(host)) {
    response.writeHead(403).end();
    return;
  }
  if (method !== "GET" && method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const page = await pageAt(url, answer);
  if (page === null) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not here.\n");
    return;
  }
  response.writeHead(200, { ...headers, "content-type": page.type });
  response.end(method === "HEAD" ? undefined : page.body);
}

async function pageAt(url: string, answer: Answer): Promise<Page | null> {
  try {
    return await answer(decodeURIComponent(new URL(url, `http://${host}/`).pathname));
  } catch {
    return null; // an address that can't be read, or a file that went away meanwhile
  }
}
