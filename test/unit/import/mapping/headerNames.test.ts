import { expect, test } from "vitest";
import { headerNames } from "../../../../src/import/mapping/headerNames.ts";

test.each<[string[], string, number | null]>([
  [["Id", "Status"], "Status", 1],
  [["\uFEFFId"], "Id", 0],
  [["Date\u00A0 de  création "], "date de création", 0],
  [["Cre\u0301e\u0301"], "créé", 0],
  [["Titulo"], "Título", null],
  [["status", "Status"], "Status", 1],
  [["Testing Status", "Testing status"], "Testing status", 1],
  [["Labels", "labels"], "LABELS", 0],
  [["Labels", "X", "Labels"], "Labels#2", 2],
  [["Labels", "X", "labels"], "Labels#2", 2],
  [["Labels"], "Labels#2", null],
  [["Labels", "Labels", "Labels#2"], "Labels#2", 2],
  [["__proto__"], "__proto__", 0],
  [["Id"], "toString", null],
])("in %j, %j is column %j", (header, name, at) => {
  expect(headerNames(header).find(name)?.at ?? null).toBe(at);
});

test("a name may hold the zone of its dates", () => {
  const names = headerNames(["Id", "Created  At (America/New_York)"]);
  expect(names.find("created at ({zone})")).toEqual({ at: 1, zone: "America/New_York" });
  expect(names.find("closed at ({zone})")).toBeNull();
  expect(headerNames(["Created at ()"]).find("Created at ({zone})")).toBeNull();
});
