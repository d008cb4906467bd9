import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
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

  it.runIf(existsSync("/dev/full"))("says that the disk is full", async () => {
    await expect(nodeFiles.write("/dev/full", ["x"])).rejects.toThrow(
      "can't write /dev/full: no space is left on the disk",
    );
  });

  it.runIf(existsSync("/dev/null"))(
    "writes through to what is no file, and leaves it",
    async () => {
      await nodeFiles.write("/dev/null", ["x"]);
      expect((await stat("/dev/null")).isCharacterDevice()).toBe(true);
    },
  );

  it.each(["SIGINT", "SIGTERM"] as const)(
    "leaves nothing behind when %s comes in between, and ends as the signal would",
    async (signal) => {
      await writeFile(at("a"), "before");
      const code = `
        import { replaceFile } from ${JSON.stringify(new URL("../../../src/cli/replaceFile.ts", import.meta.url).href)};
        function* slow() {
          yield "half";
          process.kill(process.pid, "${signal}");
          for (;;) yield "more";
        }
        await replaceFile(${JSON.stringify(at("a"))}, slow());`;
      const ended = await new Promise((resolve) => {
        const args = ["--import", "tsx", "--input-type", "module", "--eval", code];
        execFile(process.execPath, args, (error) => resolve(error?.signal));
      });
      expect(ended).toBe(signal);
      expect(await readFile(at("a"), "utf8")).toBe("before");
      expect(await readdir(folder)).toEqual(["a"]);
    },
  );
});

describe("checking a target before the work", () => {
  it("knows that it is read too, under any name", async () => {
    await writeFile(at("a"), "");
    await symlink(at("a"), at("link"));
    const check = nodeFiles.checkTarget(at("link"), [at("a")]);
    await expect(check).rejects.toThrow(`can't write ${at("link")}: it is also read`);
  });

  it("tells a folder, and one that isn't there", async () => {
    await expect(nodeFiles.checkTarget(folder, [])).rejects.toThrow("it is a folder");
    await expect(nodeFiles.checkTarget(at("no/a"), [])).rejects.toThrow("there is no such");
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
});
