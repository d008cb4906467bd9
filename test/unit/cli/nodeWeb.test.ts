import { createServer, get, request } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { dashboardAnswer } from "../../../src/cli/dashboardAnswer.ts";
import type { Answer, Files } from "../../../src/cli/effects.ts";
import { nodeWeb } from "../../../src/cli/nodeWeb.ts";

const page: Answer = async (path) =>
  path === "/a b" ? { type: "text/plain; charset=utf-8", body: "here" } : null;

async function serving(answer: Answer, use: (address: string) => Promise<void>): Promise<void> {
  const server = await nodeWeb.serve({ port: 0, answer });
  try {
    await use(server.address);
  } finally {
    await server.close();
  }
}

describe("the web server", () => {
  it("answers on 127.0.0.1 with what is there, and 404 elsewhere", async () => {
    await serving(page, async (address) => {
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
      const found = await fetch(`${address}a%20b?c=d`);
      expect([found.status, await found.text()]).toEqual([200, "here"]);
      expect(found.headers.get("content-type")).toBe("text/plain; charset=utf-8");
      expect(found.headers.get("x-content-type-options")).toBe("nosniff");
      expect((await fetch(`${address}c`)).status).toBe(404);
      expect((await fetch(`${address}%E0%A4%A`)).status).toBe(404);
    });
  });

  it("answers HEAD without a body, and nothing but GET and HEAD", async () => {
    await serving(page, async (address) => {
      const head = await fetch(`${address}a%20b`, { method: "HEAD" });
      expect([head.status, await head.text()]).toEqual([200, ""]);
      const post = await fetch(`${address}a%20b`, { method: "POST" });
      expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    });
  });

  it("answers to its own names alone", async () => {
    const statusFor = async (address: string, host: string) =>
      new Promise((resolve) => {
        get(`${address}a%20b`, { headers: { host } }, ({ statusCode }) => resolve(statusCode));
      });
    await serving(page, async (address) => {
      expect(await statusFor(address, "localhost:4173")).toBe(200);
      expect(await statusFor(address, "evil.example")).toBe(403);
      expect(await statusFor(address, "127.0.0.1.evil.example")).toBe(403);
    });
  });

  it("takes another port where the asked one is taken", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => {
      taken.listen(0, "127.0.0.1", resolve);
    });
    const { port } = taken.address() as AddressInfo;
    const server = await nodeWeb.serve({ port, answer: page });
    expect(server.address).not.toContain(`:${port}/`);
    expect((await fetch(`${server.address}a%20b`)).status).toBe(200);
    await server.close();
    taken.close();
  });

  it("closes its port, open connections or not", async () => {
    const server = await nodeWeb.serve({ port: 0, answer: page });
    const open = request(server.address);
    open.on("error", () => {});
    open.write("");
    await server.close();
    await expect(fetch(server.address)).rejects.toThrow("fetch failed");
  });
});

describe("the dashboard's answers", () => {
  const asked: string[] = [];
  const files = {
    read: async (path: string) => {
      asked.push(path);
      return new TextEncoder().encode(path);
    },
  } as Files;
  const answer = dashboardAnswer(files, "/dist/dashboard", '{"version":1}');

  it.each([
    ["/", "/dist/dashboard/index.html", "text/html; charset=utf-8"],
    ["/assets/a.js", "/dist/dashboard/assets/a.js", "text/javascript; charset=utf-8"],
    ["/../../etc/a.json", "/dist/dashboard/etc/a.json", "application/json; charset=utf-8"],
    ["/..\\..\\a.svg", "/dist/dashboard/a.svg", "image/svg+xml"],
  ])("of %s is %s", async (path, file, type) => {
    const found = await answer(path);
    expect(found?.type).toBe(type);
    expect(asked.at(-1)).toBe(file);
  });

  it("is what this run opens it on", async () => {
    expect(await answer("/opening.json")).toEqual({
      type: "application/json; charset=utf-8",
      body: '{"version":1}',
    });
  });

  it("is nothing for files of kinds that a page has none of", async () => {
    expect(await answer("/a.env")).toBeNull();
    expect(await answer("/a")).toBeNull();
  });
});
