import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, whyNotRun } from "./chromium.ts";
import { type ServedDashboard, serveDashboard } from "./dashboard.ts";
import { csvFile, listOf, openImport, unknownList } from "./importParts.ts";
import { isFocused, testThatNothingLeaked } from "./pageParts.ts";
import { violations } from "./violations.ts";

describe.skipIf(chromiumPath === undefined)(
  `how an export is read in the built page, in Chromium${whyNotRun}`,
  () => {
    let served: ServedDashboard;
    beforeAll(async () => (served = await serveDashboard()), 180_000);
    afterAll(async () => served.close());

    test("asks what it can't tell of an export that no preset knows, and reads it as corrected", async () => {
      const { page, dialog } = await openImport(served);
      await dialog.getByLabel("Export", { exact: true }).setInputFiles(unknownList());
      await dialog.getByText('what do these statuses mean: "Zork"?').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await dialog.getByRole("combobox", { name: "Meaning of Team" }).isVisible()).toBe(
        false,
      );
      await page.setViewportSize({ width: 390, height: 844 });
      const meaning = dialog.getByRole("combobox", { name: "Meaning of Zork" });
      const { x = 0, width = Infinity } = (await meaning.boundingBox()) ?? {};
      expect(x).toBeGreaterThan(150); // what stands before it isn't a word a line
      expect(x + width).toBeLessThan(360); // nor is it cut off at the dialog's edge
      await meaning.selectOption("pending other");
      await dialog.getByRole("button", { name: "Read it like this" }).click();
      await dialog.getByLabel("Time zone").selectOption("Europe/Berlin");
      await dialog.getByRole("button", { name: "Continue" }).click();
      await dialog.getByText("1. What was read").waitFor();
      expect(await dialog.innerText()).toMatch(/60 tickets with 60 visits, 40 of them still open/);
      await dialog.getByText("What its columns and statuses were taken for").click();
      expect(await meaning.inputValue()).toBe("pending other");
      await meaning.selectOption("resolved");
      await dialog.getByRole("button", { name: "Read it like this" }).click();
      // nothing says when the others were resolved
      await dialog.getByText("40 tickets with 40 visits, 20 of them still open").waitFor();
      await dialog.getByText(/^What this export can’t tell/).click();
      expect(await dialog.innerText()).toContain("only the last group of a ticket is known");
      await page.close();
    }, 120_000);

    test("a question that is still open is named and announced, and the focus goes there", async () => {
      const { page, dialog } = await openImport(served);
      await dialog.getByLabel("Export", { exact: true }).setInputFiles(unknownList());
      const read = dialog.getByRole("button", { name: "Read it like this" });
      await read.click();
      const told = dialog.locator("[aria-live=assertive]");
      expect(await told.innerText()).toBe("Still open: what does the status “Zork” mean?");
      const zork = dialog.getByRole("combobox", { name: "Meaning of Zork" });
      expect(await zork.evaluate(isFocused)).toBe(true);
      expect(await violations(page)).toEqual([]);
      await zork.selectOption("set aside");
      expect(await told.innerText()).toBe("");
      // what is behind a fold is shown
      await dialog.getByText(/^Columns that say what they are/).click();
      const caseId = dialog.getByRole("combobox", { name: "Meaning of Case ID" });
      await caseId.selectOption("");
      await dialog.getByText(/^Columns that say what they are/).click();
      expect(await caseId.isVisible()).toBe(false);
      await read.click();
      expect(await told.innerText()).toBe("Still open: which column is the ticket id?");
      expect(await caseId.evaluate(isFocused)).toBe(true);
      await caseId.selectOption("ticket");
      await read.click();
      await dialog.getByLabel("Time zone").selectOption("Europe/Berlin");
      await dialog.getByRole("button", { name: "Continue" }).click();
      await dialog.getByText("40 tickets with 40 visits, 20 of them still open").waitFor();
      await page.close();
    }, 120_000);

    test("joins a column of days with one of times of day, and can be told otherwise", async () => {
      const { page, dialog } = await openImport(served);
      const two = (number: number) => String(number).padStart(2, "0");
      const rows = Array.from(
        { length: 30 },
        (_, i) => `T${i};Open;${two((i % 27) + 1)}/03/2026;${i === 5 ? "" : `8:${two(i)} PM`}`,
      );
      const file = csvFile("list.csv", ["Ticket ID;Status;Open Date;Open Time", ...rows]);
      await dialog.getByLabel("Export", { exact: true }).setInputFiles(file);
      await dialog.getByLabel("Time zone").selectOption("Europe/Berlin");
      await dialog.getByRole("button", { name: "Continue" }).click();
      await dialog.getByText("30 tickets with 30 visits").waitFor();
      await dialog.getByText(/^Problems and notes/).click();
      expect(await dialog.locator(".problems").innerText()).toMatch(
        /no time of day in 1 of 30 rows, as Open Time is empty there/,
      );
      await dialog.getByText("What its columns and statuses were taken for").click();
      await dialog.getByText(/^Columns that say what they are/).click();
      const time = dialog.getByRole("combobox", { name: "Meaning of Open Time" });
      expect(await time.inputValue()).toBe("opened, time of day");
      await time.selectOption("");
      await dialog.getByRole("button", { name: "Read it like this" }).click();
      await dialog.getByText(/^Problems and notes/).click();
      await dialog.getByText(/the dates of Open Date have no time of day, and are/).waitFor();
      await page.close();
    }, 120_000);

    test("reads a file in the encoding and from the header line that somebody states", async () => {
      const { page, dialog } = await openImport(served);
      const rows = Array.from(
        { length: 30 },
        (_, i) => `T${i},2026-03-02 08:00Z,2026-03-02 09:00Z,Za\u00F8izeni`,
      );
      const csv = ["Ticket,Opened,Resolved,Team", "Ticket,Opened,Resolved,Group", ...rows].join(
        "\n",
      );
      const file = { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(csv, "latin1") };
      await dialog.getByText("I know how the file is written").click();
      expect(await violations(page)).toEqual([]);
      await dialog.getByLabel("Encoding of its text").fill("windows-1250");
      await dialog.getByLabel("Line or row of the columns’ names").fill("2");
      await dialog.getByLabel("Export", { exact: true }).setInputFiles([file]);
      await dialog.getByText("30 tickets with 30 visits").waitFor();
      expect(await dialog.locator(".accounting dd").allInnerTexts()).toEqual([
        "31",
        "30",
        "0",
        "1",
      ]);
      expect(await dialog.locator(".group-list").last().innerText()).toContain("Zařizeni");
      await dialog.getByText("What its columns and statuses were taken for").click();
      const saving = page.waitForEvent("download");
      await dialog.getByRole("button", { name: "Save this to a file" }).click();
      const saved = await readFile(await (await saving).path(), "utf8");
      expect(saved).toContain('\nencoding: "windows-1250"\nheaderLine: 2\n');
      await page.close();
    }, 120_000);

    test("a dropped file is read as the first step's forms say", async () => {
      const { page, dialog } = await openImport(served);
      await dialog.getByText("I know how the file is written").click();
      await dialog.getByLabel("Encoding of its text").fill("windows-1250");
      const bytes = [...Buffer.from(listOf("Za\u00F8izeni").join("\n"), "latin1")];
      await page.evaluate((content) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([Uint8Array.from(content)], "dropped.csv"));
        document.body.dispatchEvent(
          new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }),
        );
      }, bytes);
      await dialog.getByText("30 tickets with 30 visits").waitFor();
      expect(await dialog.locator(".group-list").last().innerText()).toContain("Zařizeni");
      await dialog.getByRole("button", { name: "Choose another file" }).click();
      expect(await dialog.getByLabel("Encoding of its text").inputValue()).toBe("windows-1250");
      expect(await dialog.getByLabel("Encoding of its text").isVisible()).toBe(true);
    }, 120_000);

    test("a mapping that was taken is named at the first step, until it is forgotten", async () => {
      const { dialog } = await openImport(served);
      await dialog.getByText("I have a file that says").click();
      const field = dialog.getByLabel("Column mapping (YAML)");
      const yaml = (text: string) => csvFile("columns.yaml", [text]);
      await field.setInputFiles(yaml("columns: { team: Team }"));
      await dialog.getByText(/columns\.yaml:1 .*team/).waitFor();
      await field.setInputFiles(yaml("columns: { group: Who }"));
      await dialog.getByRole("button", { name: "Forget it" }).waitFor();
      const file = csvFile(
        "list.csv",
        listOf("Desk").join("\n").replace("Group", "Who").split("\n"),
      );
      await dialog.getByLabel("Export", { exact: true }).setInputFiles(file);
      await dialog.getByText("30 tickets with 30 visits").waitFor();
      expect(await dialog.locator(".group-list").last().innerText()).toContain("Desk");
      await dialog.getByRole("button", { name: "Choose another file" }).click();
      await dialog.getByRole("button", { name: "Forget it" }).click();
      await field.waitFor();
    }, 120_000);

    test("a file that was read can be read differently: in another zone, with names, by its date of extraction", async () => {
      const { dialog } = await openImport(served);
      const files = [csvFile("may.csv", listOf("Desk")), csvFile("june.csv", listOf("Net"))];
      await dialog.getByLabel("Export", { exact: true }).setInputFiles(files);
      await dialog.getByText("30 tickets with 30 visits").waitFor();
      const groups = dialog.locator(".group-list").last();
      expect(await groups.innerText()).toContain("Net");
      expect(await dialog.innerText()).toContain("2 agents by number");
      await dialog.locator("summary", { hasText: "Read it differently" }).click();
      await dialog.getByLabel("may.csv was extracted on").fill("2026-06-30");
      await dialog.getByLabel("june.csv was extracted on").fill("2026-05-31");
      await dialog.getByLabel("Time zone").selectOption("Asia/Tokyo");
      await dialog.getByLabel("Keep the names of agents").check();
      await dialog.getByRole("button", { name: "Read it again" }).click();
      await dialog.getByText("2 agents by their names, as you asked").waitFor();
      expect(await groups.innerText()).toContain("Desk");
      expect(await dialog.innerText()).toContain("2 agents by their names, as you asked");
    }, 120_000);

    test("what to do about a problem is said by the page's own controls", async () => {
      const { dialog } = await openImport(served);
      const text = Buffer.from(listOf("Süd – Büro für Möbel").join("\n"), "latin1");
      const file = { ...csvFile("list.csv", []), buffer: text };
      await dialog.getByLabel("Export", { exact: true }).setInputFiles(file);
      await dialog.getByText(/^Problems and notes/).click();
      expect(await dialog.locator(".problems").innerText()).toContain(
        "if that is wrong, say its encoding below, under “Read it differently”",
      );
      await dialog.locator("summary", { hasText: "Read it differently" }).click();
      await dialog.getByLabel("Encoding of its text").fill("no-such");
      await dialog.getByRole("button", { name: "Read it again" }).click();
      const alert = dialog.getByRole("alert");
      await alert.getByText('got "no-such"; say its encoding below').waitFor();
      expect(await alert.innerText()).not.toContain("--");
      expect(await dialog.getByLabel("Encoding of its text").inputValue()).toBe("no-such");
    }, 120_000);

    testThatNothingLeaked(() => served);
  },
);
