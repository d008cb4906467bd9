import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, whyNotRun } from "./chromium.ts";
import { type ServedDashboard, serveDashboard, untilSimulated } from "./dashboard.ts";
import {
  row,
  promisesOf,
  fewer,
  fieldNote,
  isFocused,
  testThatNothingLeaked,
} from "./pageParts.ts";
import { violations } from "./violations.ts";

const sample = join(import.meta.dirname, "../../data/sample-servicenow.csv.gz");
const staffing = join(import.meta.dirname, "../../data/sample-staffing.yaml");
const promises = join(import.meta.dirname, "../../data/sample-promises.yaml");

describe.skipIf(chromiumPath === undefined)(
  `importing an export in the built page, in Chromium${whyNotRun}`,
  () => {
    let served: ServedDashboard;
    beforeAll(async () => (served = await serveDashboard()), 180_000);
    afterAll(async () => served.close());

    test("imports the sample export, fits it with its staffing and promises, and compares a changed tier", async () => {
      const page = await served.open();
      await page.getByRole("button", { name: "Import an export" }).first().click();
      await page.getByLabel("Export", { exact: true }).setInputFiles(sample);
      await page.getByLabel("Time zone").selectOption("Europe/Berlin");
      await page.getByRole("button", { name: "Continue" }).click();
      await page.getByText("1. What was read").waitFor({ timeout: 60_000 });
      const amounts = await page.locator(".accounting dd").allInnerTexts();
      const [rows, used, setAside, ignored] = amounts.map((text) =>
        Number(text.replaceAll(",", "")),
      );
      expect(rows).toBe(used + setAside + ignored);
      expect(rows).toBeGreaterThan(10_000);
      await page.getByText(/^What the data cover \(\d\)$/).click();
      const quality = await page.locator(".quality").innerText();
      expect(quality).toMatch(/closed by a timer, 5 days after they were resolved/);
      expect(quality).toMatch(/7,031 tickets in 70 days/);
      expect(await page.getByLabel(/^Tier of /).count()).toBeGreaterThan(2);
      const groups = await page.locator(".group-list").innerText();
      expect(groups).toMatch(/Applications L2\s+“L2” in its name \(confidence: high\)/);
      await page.getByText("I have a staffing file").click();
      await page.getByLabel("Staffing (YAML)").setInputFiles(staffing);
      await page.getByText("I have a promises file").click();
      await page.getByLabel("Promises (YAML)").setInputFiles(promises);
      await page.getByRole("button", { name: "Fit a model" }).click();
      await page.getByText("The fitted model beside the export").waitFor({ timeout: 120_000 });
      await page.getByRole("button", { name: "Use it as the baseline" }).click();
      await untilSimulated(page);
      expect(await page.locator(".comparison tbody tr").count()).toBe(1);
      expect(await promisesOf(page).innerText()).toContain("Attainment");
      await fewer(page, "L2").click();
      await page.waitForSelector(".effect b");
      await untilSimulated(page);
      expect(await row(page, "L2 −1 agent").innerText()).toMatch(/[−+][\d.]+/);
    }, 240_000);

    test("asks what it can't tell of an export that no preset knows, and reads it as corrected", async () => {
      const page = await served.open();
      await page.getByRole("button", { name: "Import an export" }).first().click();
      const dialog = page.getByRole("dialog");
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
      const page = await served.open();
      await page.getByRole("button", { name: "Import an export" }).first().click();
      const dialog = page.getByRole("dialog");
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
      const page = await served.open();
      await page.getByRole("button", { name: "Import an export" }).first().click();
      const dialog = page.getByRole("dialog");
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

    test("cancelled while a log is being made, the first step is there at once", async () => {
      const page = await served.open();
      await page.getByRole("button", { name: "Import an export" }).first().click();
      const dialog = page.getByRole("dialog");
      const rows = Array.from(
        { length: 200_000 },
        (_, i) => `T${i},2026-03-02 08:00Z,2026-03-02 09:00Z,Desk`,
      );
      const file = csvFile("long.csv", ["Ticket,Opened,Resolved,Group", ...rows]);
      const time = cancelTimeOnceSaid(page, "making a log of");
      await dialog.getByLabel("Export", { exact: true }).setInputFiles(file);
      expect(await time).toBeLessThan(300);
      await dialog.getByLabel("Export", { exact: true }).waitFor();
      await page.close();
    }, 120_000);

    test("saves the rows set aside with the reason, and reads them mended together with the export", async () => {
      const page = await served.open();
      await page.getByRole("button", { name: "Import an export" }).first().click();
      const dialog = page.getByRole("dialog");
      const good = Array.from(
        { length: 30 },
        (_, i) => `T${i},2026-03-02 08:00Z,2026-03-02 09:00Z,Desk`,
      );
      const csv = ["Ticket,Opened,Resolved,Group", ...good, "T30,soon,2026-03-02 09:00Z,Desk"].join(
        "\n",
      );
      const file = { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(csv) };
      await dialog.getByLabel("Export", { exact: true }).setInputFiles([file]);
      const saved = page.waitForEvent("download");
      await dialog.getByRole("button", { name: "Save the row set aside to a file" }).click();
      const text = await readFile(await (await saved).path(), "utf8");
      expect(text).toMatch(
        /^list\.csv,32,Opened,[^,]*date[^,]*,T30,soon,2026-03-02 09:00Z,Desk\r?$/m,
      );
      await dialog.getByRole("button", { name: "Choose another file" }).click();
      const mended = Buffer.from(text.replace("soon", "2026-03-02 08:00Z"));
      await dialog
        .getByLabel("Export", { exact: true })
        .setInputFiles([file, { ...file, name: "set-aside.csv", buffer: mended }]);
      await dialog.getByText("31 tickets with 31 visits").waitFor();
      expect(await dialog.getByRole("button", { name: /^Save the .*set aside/ }).count()).toBe(0);
      await page.close();
    }, 120_000);

    test("reads a file in the encoding and from the header line that somebody states", async () => {
      const page = await served.open();
      await page.getByRole("button", { name: "Import an export" }).first().click();
      const dialog = page.getByRole("dialog");
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
      await page.close();
    }, 120_000);

    test("what is wrong with the people or promises of a desk stands beside its field, with the button in sight", async () => {
      const page = await served.open();
      await page.getByRole("button", { name: "Import an export" }).first().click();
      await page.getByLabel("Export", { exact: true }).setInputFiles(sample);
      await page.getByLabel("Time zone").selectOption("Europe/Berlin");
      await page.getByRole("button", { name: "Continue" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("I know who works at L1").check({ timeout: 60_000 });
      expect(await dialog.innerText()).toContain("Without it, L1 stays a tier of unknown capacity");
      await dialog.getByLabel("Agents at a time").fill("some");
      await dialog.getByLabel("Resolved within, 1 - Critical").fill("soon");
      const fit = dialog.getByRole("button", { name: "Fit a model" });
      await fit.click();
      expect(await fieldNote(dialog.getByLabel("Agents at a time"))).toContain('got "some"');
      expect(await fieldNote(dialog.getByLabel("Resolved within, 1 - Critical"))).toContain(
        '"soon"',
      );
      expect(await dialog.getByLabel("Agents at a time").evaluate(isFocused)).toBe(true);
      const { y = Infinity, height = 0 } = (await fit.boundingBox()) ?? {};
      expect(y + height).toBeLessThanOrEqual(900);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      await page.getByRole("button", { name: "Import an export" }).first().click();
      expect(await dialog.getByLabel("Agents at a time").inputValue()).toBe("some");
    }, 120_000);

    test("a group moved to another tier is there in the fitted desk", async () => {
      const page = await served.open();
      await page.getByRole("button", { name: "Import an export" }).first().click();
      await page.getByLabel("Export", { exact: true }).setInputFiles(sample);
      await page.getByLabel("Time zone").selectOption("Europe/Berlin");
      await page.getByRole("button", { name: "Continue" }).click();
      const tiers = page.getByLabel(/^Tier of /);
      await tiers.first().waitFor({ timeout: 60_000 });
      for (let at = 0; at < (await tiers.count()); at += 1)
        if ((await tiers.nth(at).inputValue()) === "L3") await tiers.nth(at).selectOption("L2");
      await page.getByRole("button", { name: "Fit a model" }).click();
      await page.getByText("The fitted model beside the export").waitFor({ timeout: 120_000 });
      await page.getByRole("button", { name: "Use it as the baseline" }).click();
      await untilSimulated(page);
      // nobody stated who works there: unknown capacity, and said so for the two tiers left
      expect(await page.locator(".fixed-tier").count()).toBeGreaterThanOrEqual(2);
      expect(await page.locator(".agents").innerText()).not.toContain("L3");
      expect(await page.locator(".findings").innerText()).toMatch(
        /Not known: cost per resolved ticket/,
      );
    }, 240_000);

    test("a dropped file is read as the first step's forms say", async () => {
      const page = await served.open();
      await page.getByRole("button", { name: "Import an export" }).first().click();
      const dialog = page.getByRole("dialog");
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
      const page = await served.open();
      await page.getByRole("button", { name: "Import an export" }).first().click();
      const dialog = page.getByRole("dialog");
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
      const page = await served.open();
      await page.getByRole("button", { name: "Import an export" }).first().click();
      const dialog = page.getByRole("dialog");
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
      const page = await served.open();
      await page.getByRole("button", { name: "Import an export" }).first().click();
      const dialog = page.getByRole("dialog");
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

/** Cancels an import as soon as the dialog says this, however briefly, and tells how long it took to the first step, in ms. */
function cancelTimeOnceSaid(page: Page, words: string): Promise<number> {
  return page.evaluate(async (said) => {
    const dialog = document.querySelector("dialog")!;
    const isSaid = () => dialog.textContent.includes(said);
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (isSaid()) resolve(observer.disconnect());
      });
      observer.observe(dialog, { subtree: true, childList: true, characterData: true });
    });
    const buttons = [...dialog.querySelectorAll<HTMLButtonElement>("button")];
    const from = performance.now();
    buttons.find(({ innerText }) => innerText === "Cancel")!.click();
    do await new Promise(requestAnimationFrame);
    while (document.querySelector("dialog input[type=file]") === null);
    return performance.now() - from;
  }, words);
}

/** Sixty tickets, one row each, under a header that no preset knows, and with a status that no word explains. */
function unknownList() {
  const day = (i: number) => `2026-03-${String((i % 27) + 1).padStart(2, "0")}`;
  const status = (i: number) => ["Done", "Working on it (active)", "Zork"][i % 3];
  const rows = Array.from(
    { length: 60 },
    (_, i) =>
      `C${i},${status(i)},${["Desk", "Net"][i % 2]},${day(i)} 08:00,${i % 3 === 0 ? `${day(i)} 17:00` : ""}`,
  );
  const text = ["Case ID,State,Team,Opened At,Resolved At", ...rows].join("\n");
  return { name: "cases.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
}

/** A list of thirty tickets that no preset knows, all at one group. */
function listOf(group: string): string[] {
  const rows = Array.from(
    { length: 30 },
    (_, i) => `T${i},2026-03-02 08:00Z,2026-03-02 09:00Z,${group},${["Ann Lee", "Bob Ray"][i % 2]}`,
  );
  return ["Ticket,Opened,Resolved,Group,Assignee", ...rows];
}

function csvFile(name: string, lines: readonly string[]) {
  return { name, mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) };
}
