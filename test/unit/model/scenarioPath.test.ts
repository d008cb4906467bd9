import { expect, test } from "vitest";
import { formatPath, parsePath, type ScenarioPath } from "../../../src/model/scenarioPath.ts";

test.each<{ path: ScenarioPath; text: string }>([
  { path: [], text: "" },
  { path: ["tiers", 1, "teams", 0, "agents"], text: "tiers[1].teams[0].agents" },
  { path: ["handling", "byType", "VPN access"], text: 'handling.byType["VPN access"]' },
  { path: ["byType", 'a "b" [0].c\\', 2], text: 'byType["a \\"b\\" [0].c\\\\"][2]' },
  { path: ["0", "x"], text: '["0"].x' },
])("a path is written as $text, and read from that", ({ path, text }) => {
  expect(formatPath(path)).toBe(text);
  expect(parsePath(text)).toEqual(path);
});
