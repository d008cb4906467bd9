import { execFile, execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import {
  appendFile,
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeFiles } from "../../../src/cli/nodeFiles.ts";

let folder = "";
const at = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tierlab-"));
});

afterEach(async () => rm(folder, { recursive: true }));

describe("writing a file", () => {
  it("puts its chunks at the path and nothing beside it", async () => {
    await nodeFiles.write(at("a"), ["one ", Uint8Array.of(50), "\n"]);
    expect(await readFile(at("a"), "utf8")).toBe("one 2\n");
    expect(await readdir(folder)).toEqual(["a"]);
  });

  it("leaves what was there where it can't be finished, and nothing beside it", async () => {
    await writeFile(at("a"), "before");
    const broken = function* () {
      yield "half";
      throw new Error("no second half");
    };
    await expect(nodeFiles.write(at("a"), broken())).rejects.toThrow("no second half");
    expect(await readFile(at("a"), "utf8")).toBe("before");
    expect(await readdir(folder)).toEqual(["a"]);
  });

  it("keeps the mode of the file that it replaces", async () => {
    await writeFile(at("a"), "before");
    await chmod(at("a"), 0o600);
    await nodeFiles.write(at("a"), ["after"]);
    expect((await stat(at("a"))).mode & 0o777).toBe(0o600);
  });

  it("follows a link, and leaves it a link", async () => {
    await mkdir(at("elsewhere"));
    await writeFile(at("elsewhere/a"), "before");
    await symlink(at("elsewhere/a"), at("link"));
    await nodeFiles.write(at("link"), ["after"]);
    expect(await readFile(at("elsewhere/a"), "utf8")).toBe("after");
    expect((await readdir(folder)).toSorted()).toEqual(["elsewhere", "link"]);
  });

  it.each([
    ["a folder", "", "it is a folder, not a file"],
    ["a folder that isn't there", "no/a", "there is no such file or folder"],
    ["a name that is too long", "a".repeat(300), "the name is too long"],
    ["a name that can't be", "a\0b", "its name holds a character that no file name can"],
  ])("says why %s can't be written", async (_what, name, reason) => {
    await expect(nodeFiles.write(at(name), ["x"])).rejects.toThrow(
      `can't write ${at(name)}: ${reason}`,
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it.runIf(existsSync("/dev/null"))(
    "writes through to what is no file, and leaves it",
    async () => {
      await nodeFiles.write("/dev/null", ["x"]);
      expect((await stat("/dev/null")).isCharacterDevice()).toBe(true);
    },
  );

  const source = (name: string) =>
    JSON.stringify(new URL(`../../../src/cli/${name}`, import.meta.url).href);

  /** The signal that ended a script of ours. */
  const endOf = async (code: string): Promise<unknown> =>
    new Promise((resolve) => {
      const args = ["--import", "tsx", "--input-type", "module", "--eval", code];
      execFile(process.execPath, args, (error) => resolve(error?.signal));
    });

  const killedBy = (signal: string) => `
    import { replaceFiles } from ${source("replaceFiles.ts")};
    function* slow() {
      yield "half";
      process.kill(process.pid, "${signal}");
      for (;;) yield "more";
    }
    await replaceFiles([
      { path: ${JSON.stringify(at("first"))}, chunks: ["whole"] },
      { path: ${JSON.stringify(at("a"))}, chunks: slow() },
    ]);`;

  it.each(["SIGINT", "SIGTERM"] as const)(
    "leaves nothing behind when %s comes in between, and ends as the signal would",
    async (signal) => {
      await writeFile(at("a"), "before");
      expect(await endOf(killedBy(signal))).toBe(signal);
      expect(await readFile(at("a"), "utf8")).toBe("before");
      expect(await readdir(folder)).toEqual(["a"]);
    },
  );

  it("leaves the files as they were when it is killed in between", async () => {
    await writeFile(at("a"), "before");
    expect(await endOf(killedBy("SIGKILL"))).toBe("SIGKILL");
    expect(await readFile(at("a"), "utf8")).toBe("before");
    const others = (await readdir(folder)).filter((name) => name !== "a");
    for (const name of others) expect(name).toMatch(/^\.tierlab-.*\.tmp$/);
  });

  it("writes several files together, or none of them", async () => {
    await writeFile(at("a"), "before");
    const broken = function* () {
      yield "half";
      throw new Error("no second half");
    };
    const good = { path: at("a"), chunks: ["after"] };
    const bad = { path: at("b"), chunks: broken() };
    await expect(nodeFiles.writeTogether([good, bad])).rejects.toThrow("no second half");
    expect(await readFile(at("a"), "utf8")).toBe("before");
    await expect(nodeFiles.writeTogether([good, { ...bad, path: at("no/b") }])).rejects.toThrow(
      `can't write ${at("no/b")}: there is no such file or folder`,
    );
    expect(await readdir(folder)).toEqual(["a"]);
    await nodeFiles.writeTogether([good, { path: at("b"), chunks: ["too"] }]);
    expect(await readFile(at("a"), "utf8")).toBe("after");
    expect((await readdir(folder)).toSorted()).toEqual(["a", "b"]);
  });
});

/** Mounts a disk of 1 MB at a folder of ours; says why not where that takes more rights than we have. */
function smallDisk(path: string): string | null {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tierlab-test", path], {
      stdio: "pipe",
    });
    return null;
  } catch (error) {
    return `skipped: no disk can be mounted here (${(error as Error).message.split("\n")[0]})`;
  }
}

describe("a disk that is full", () => {
  it("is told with the path, what was needed and what there is, and keeps what it held", async (context) => {
    await mkdir(at("disk"));
    const why = smallDisk(at("disk"));
    if (why !== null) context.skip(why);
    try {
      await nodeFiles.write(at("disk/a"), ["before"]);
      const large = Array.from({ length: 300 }, () => "x".repeat(10_000));
      const failure = nodeFiles.writeTogether([
        { path: at("disk/b"), chunks: ["small"] },
        { path: at("disk/a"), chunks: large },
      ]);
      await expect(failure).rejects.toThrow(
        /^can't write .*disk\/a: no space is left on the disk; the file needs 3,000,000 bytes, and 1,0\d\d,\d{3} bytes are free there$/,
      );
      expect(await readFile(at("disk/a"), "utf8")).toBe("before");
      expect(await readdir(at("disk"))).toEqual(["a"]);
    } finally {
      execFileSync("umount", [at("disk")]);
    }
  });

  it.skipIf(!existsSync("/dev/full"))("is told where it is no file, too", async () => {
    await expect(nodeFiles.write("/dev/full", ["x", "yz"])).rejects.toThrow(
      "can't write /dev/full: no space is left on the disk; the file needs 3 bytes",
    );
  });
});

describe("checking a target before the work", () => {
  it("knows that it is read too, under any name", async () => {
    await writeFile(at("a"), "");
    await symlink(at("a"), at("link"));
    const check = nodeFiles.checkTarget(at("link"), [at("a")]);
    await expect(check).rejects.toThrow(`can't write ${at("link")}: it is also read`);
  });

  it("tells an empty name, as a shell makes of a variable that isn't set", async () => {
    const told = "must have a name, got an empty one";
    await expect(nodeFiles.checkTarget("", [])).rejects.toThrow(`a file to be written ${told}`);
    await expect(nodeFiles.read("")).rejects.toThrow(`a file to be read ${told}`);
    await expect(nodeFiles.stream("")).rejects.toThrow(`a file to be read ${told}`);
  });

  it("tells a folder, and one that isn't there", async () => {
    await expect(nodeFiles.checkTarget(folder, [])).rejects.toThrow("it is a folder");
    await expect(nodeFiles.checkTarget(at("no/a"), [])).rejects.toThrow(
      `can't write ${at("no/a")}: there is no such folder: ${at("no")}`,
    );
  });

  it("is content with a new file, and writes nothing", async () => {
    await nodeFiles.checkTarget(at("a"), [at("b")]);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("reading", () => {
  it.each([
    ["a folder", "", "it is a folder, not a file"],
    ["a file that isn't there", "no", "there is no such file or folder"],
  ])("says why %s can't be read, at once or as a stream", async (_what, name, reason) => {
    const message = `can't read ${at(name)}: ${reason}`;
    await expect(nodeFiles.read(at(name))).rejects.toThrow(message);
    const streamed = async () => {
      const { bytes } = await nodeFiles.stream(at(name));
      for await (const piece of bytes) expect(piece).toBeUndefined();
    };
    await expect(streamed()).rejects.toThrow(message);
  });

  it("streams a file's bytes and knows its size", async () => {
    await writeFile(at("a"), "abc".repeat(50_000));
    const { bytes, size } = await nodeFiles.stream(at("a"));
    let read = 0;
    for await (const piece of bytes) read += piece.length;
    expect([read, size]).toEqual([150_000, 150_000]);
  });

  it("streams pieces that stay as they were when the next ones are read", async () => {
    const written = Uint8Array.from({ length: 300_000 }, (_, place) => place % 251);
    await writeFile(at("a"), written);
    const { bytes } = await nodeFiles.stream(at("a"));
    const pieces: Uint8Array[] = [];
    for await (const piece of bytes) pieces.push(piece);
    expect(Buffer.compare(Buffer.concat(pieces), written)).toBe(0);
  });

  it("ends where nobody wants the rest, in the middle of reading the next piece", async () => {
    await writeFile(at("a"), "a".repeat(300_000));
    const { bytes } = await nodeFiles.stream(at("a"));
    for await (const piece of bytes) {
      expect(piece.length).toBe(2 ** 16);
      break;
    }
    for await (const piece of bytes) expect(piece).toBeUndefined();
  });

  const grow = async () => appendFile(at("a"), "more");
  const rewrite = async () => writeFile(at("a"), "b".repeat(300_000));

  it.each<[string, () => Promise<void>, string]>([
    ["grows", grow, "(it had 300000 bytes at first and 300004 at the end)"],
    ["shrinks", async () => truncate(at("a"), 100_000), "and 100000 at the end)"],
    ["is written anew", rewrite, "(its 300000 bytes were written anew)"],
  ])("refuses a file that %s while it is read", async (_, change, why) => {
    await writeFile(at("a"), "a".repeat(300_000));
    await utimes(at("a"), 1e9, 1e9);
    const { bytes } = await nodeFiles.stream(at("a"));
    const reading = async () => {
      let read = 0;
      for await (const piece of bytes) {
        if (read === 0) await change();
        read += piece.length;
      }
    };
    const failure = await reading().catch((error: Error) => error.message);
    expect(failure).toContain(`can't read ${at("a")}: it changed while it was read (`);
    expect(failure).toContain(why);
  });

  it("reads a file on that another has taken the place of", async () => {
    await writeFile(at("a"), "a".repeat(300_000));
    const { bytes } = await nodeFiles.stream(at("a"));
    await nodeFiles.write(at("a"), ["other"]);
    let read = 0;
    for await (const piece of bytes) read += piece.length;
    expect(read).toBe(300_000);
  });
});
