import { Command, Option, type OutputConfiguration } from "commander";
import { defaultReplications, defaultSeed } from "../experiment/experimentOptions.ts";
import type { ImportCommandOptions } from "./commands/import.ts";
import type { FitCommandOptions } from "./commands/fit.ts";
import type { GlossaryOptions } from "./commands/glossary.ts";
import type { PresetsOptions } from "./commands/presets.ts";
import type { SimulateOptions } from "./commands/simulate.ts";
import type { CompareOptions } from "./commands/compare.ts";
import type { ValidateOptions } from "./commands/validate.ts";
import type { StartOptions } from "./commands/start.ts";
import type { Effects } from "./effects.ts";
import { lastHeaderLine } from "../import/formats/readingOptions.ts";
import { dimensions } from "../metrics/dimension.ts";
import { dateFormats } from "../import/dates/dateFormat.ts";
import {
  datedFile,
  dateStatement,
  listOf,
  namedValue,
  namedValues,
  wholeNumber,
} from "./optionValues.ts";

/** All that the command line understands. Each command's own module is loaded when it is called. */
export function tierlabProgram(effects: Effects, output: OutputConfiguration): Command {
  const program = new Command("tierlab")
    .description(
      "Fits a model of a support desk to its ticket export, and shows what other tiers would do to waiting, SLA breaches and cost, with margins of error.",
    )
    .version(effects.version)
    .exitOverride()
    .configureOutput(output)
    .showHelpAfterError("Run tierlab --help, or tierlab COMMAND --help, for what there is.")
    .helpCommand(false);
  addImport(program, effects);
  addPresets(program, effects);
  addFit(program, effects);
  addSimulate(program, effects);
  addCompare(program, effects);
  addValidate(program, effects);
  addSchema(program, effects);
  addGlossary(program, effects);
  addStart(program, effects);
  return program;
}

const mostThreads = 256;
/** Ten years: longer is for files that say so. */
const mostWeeks = 520;
const mostReplications = 100_000;
const highestPort = 65_535;

function formatOption(): Option {
  return new Option("--format <format>", "what the output is written as")
    .choices(["table", "json", "csv"])
    .default("table");
}

function byOption(): Option {
  return new Option(
    "--by <dimensions>",
    `break measures down by ${dimensions.join(", ")} or several of them, with commas between`,
  ).argParser(listOf(dimensions));
}

function weeksOption(): Option {
  return new Option(
    "--weeks <count>",
    "weeks to measure; default: as many as the scenario says",
  ).argParser(wholeNumber(1, mostWeeks));
}

function portOption(): Option {
  return new Option("--port <number>", "port of the dashboard; another free one where it is taken")
    .argParser(wholeNumber(0, highestPort))
    .default(4173);
}

function addRunOptions(command: Command, { cores }: Effects): Command {
  return command
    .option(
      "--replications <count>",
      "independent runs of each scenario; more of them narrow the intervals",
      wholeNumber(1, mostReplications),
      defaultReplications,
    )
    .option("--seed <text>", "the same seed gives the same result", defaultSeed)
    .addOption(
      new Option("--threads <count>", "threads to run on; their number changes no result")
        .argParser(wholeNumber(1, mostThreads))
        .default(cores, "one a core"),
    );
}

function addImport(program: Command, effects: Effects): void {
  program
    .command("import")
    .summary("read ticket exports into a ticket log")
    .description(
      "Read exports of a ticket system into a ticket log: CSV and its kin, XLSX, JSON, NDJSON and XES, also gzipped or zipped. Its content, not its name, tells what a file is.",
    )
    .argument("<file...>", "export files, in order")
    .requiredOption("--out <log>", "where to write the ticket log")
    .option("--timezone <zone>", "zone of dates that don't say theirs, such as Europe/Berlin")
    .addOption(
      new Option(
        "--zone <name=zone>",
        "zone of one column's dates, or what an abbreviation in dates means: IST=Asia/Kolkata; again for more",
      ).argParser(namedValue),
    )
    .addOption(
      new Option(
        "--dates <[column=]format>",
        `how dates are written, in all columns or in one, where their values leave it open: ${dateFormats.join(", ")}; again for more`,
      ).argParser(dateStatement),
    )
    .addOption(
      new Option(
        "--durations <column=format>",
        "how a column's durations are written, where their values leave it open: minutes, h:mm, working days; again for more",
      ).argParser(namedValues),
    )
    .option(
      "--map <file>",
      "what columns and values mean (YAML); default: recognised, see tierlab presets",
    )
    .option(
      "--save-map <file>",
      "where to write what columns and values were taken for, to correct and give to --map",
    )
    .option("--encoding <name>", "encoding of the text, such as windows-1250; default: found")
    .addOption(
      new Option(
        "--header-line <line>",
        "line, or row, of the columns' names; default: found",
      ).argParser(wholeNumber(1, lastHeaderLine)),
    )
    .option("--sheet <name>", "sheet of a workbook, or list of a JSON file; default: found")
    .option("--tiers <file>", "which groups are which tier (YAML); default: proposed")
    .option(
      "--save-tiers <file>",
      "where to write the groups' tiers, to correct and give to --tiers",
    )
    .option(
      "--set-aside <file>",
      "where to write the rows set aside (CSV), to mend and import together with the export",
    )
    .addOption(
      new Option(
        "--extracted <file=date>",
        "when a file was extracted, such as may.csv=2026-05-31: where files contradict each other the latest counts; again for more; default: the one that tells a ticket's last update",
      ).argParser(datedFile),
    )
    .option(
      "--keep-names",
      "keep agents' names in the log; default: they are numbered, or have pseudonyms by the mapping's key",
    )
    .addOption(formatOption())
    .action(async (files: string[], options: ImportCommandOptions) => {
      const { importCommand } = await import("./commands/import.ts");
      await importCommand(effects, files, options);
    });
}

function addPresets(program: Command, effects: Effects): void {
  program
    .command("presets")
    .summary("list the products whose exports are known")
    .description(
      "List the products whose exports import recognises by their header, with their sources.",
    )
    .argument("[id]", "one of them, with its columns and what its statuses mean")
    .addOption(formatOption())
    .action(async (id: string | undefined, options: PresetsOptions) => {
      const { presetsCommand } = await import("./commands/presets.ts");
      await presetsCommand(effects, id, options);
    });
}

function addFit(program: Command, effects: Effects): void {
  const command = program
    .command("fit")
    .summary("fit a scenario to a ticket log")
    .description("Fit a scenario to a ticket log, and set it beside the log.")
    .argument("<log>", "ticket log, as import writes it")
    .requiredOption("--out <scenario>", "where to write the scenario")
    .option("--staffing <file>", "agents, hours and cost by tier, as far as known (YAML)")
    .option("--promises <file>", "promises (SLAs) and their calendars (YAML)")
    .option("--with-incomplete", "let tickets count of which rows were set aside at import")
    .option("--name <name>", "name of the scenario; default: the log's file name");
  addRunOptions(command, effects)
    .addOption(formatOption())
    .action(async (log: string, options: FitCommandOptions) => {
      const { fitCommand } = await import("./commands/fit.ts");
      await fitCommand(effects, log, options);
    });
}

function addSimulate(program: Command, effects: Effects): void {
  const command = program
    .command("simulate")
    .summary("simulate a scenario")
    .description("Simulate a scenario: every measure with its 95 % interval.")
    .argument("<scenario>", "scenario file");
  addRunOptions(command, effects)
    .option("--log <file>", "where to write the visits of the first replication, as CSV")
    .option("--all", "show every measure in the table")
    .addOption(weeksOption())
    .addOption(byOption())
    .addOption(formatOption())
    .action(async (file: string, options: SimulateOptions) => {
      const { simulateCommand } = await import("./commands/simulate.ts");
      await simulateCommand(effects, file, options);
    });
}

function addCompare(program: Command, effects: Effects): void {
  const command = program
    .command("compare")
    .summary("compare alternatives with a baseline")
    .description("Compare alternatives with a baseline on common random numbers.")
    .argument("<baseline>", "scenario file")
    .argument("<alternative...>", "scenario files");
  addRunOptions(command, effects)
    .option("--all", "show every measure in the table")
    .option(
      "--payback",
      "show of all alternatives when they have paid for themselves; default: of those that differ in a lever, such as an improvement or being on call, and not only in agents, vendors or rules",
    )
    .addOption(weeksOption())
    .addOption(byOption())
    .option("--serve", "then show the comparison in the dashboard, on 127.0.0.1")
    .addOption(portOption())
    .addOption(formatOption())
    .action(async (baseline: string, alternatives: string[], options: CompareOptions) => {
      const { compareCommand } = await import("./commands/compare.ts");
      await compareCommand(effects, [baseline, ...alternatives], options);
    });
}

function addValidate(program: Command, effects: Effects): void {
  program
    .command("validate")
    .summary("check scenario files")
    .description("Check scenario files: everything that is wrong, with line and column.")
    .argument("<scenario...>", "scenario files")
    .addOption(formatOption())
    .action(async (files: string[], options: ValidateOptions) => {
      const { validateCommand } = await import("./commands/validate.ts");
      await validateCommand(effects, files, options);
    });
}

function addSchema(program: Command, effects: Effects): void {
  program
    .command("schema")
    .summary("print the JSON Schema of scenario files")
    .description("Print the JSON Schema of scenario files, for editors.")
    .action(async () => {
      const { schemaCommand } = await import("./commands/schema.ts");
      await schemaCommand(effects);
    });
}

function addGlossary(program: Command, effects: Effects): void {
  program
    .command("glossary")
    .summary("explain terms and measures")
    .description("Explain what a term or a measure means, and where it stands in a scenario file.")
    .argument("[term...]", "term, measure or key of a scenario file; default: all of them")
    .addOption(formatOption())
    .action(async (term: string[], options: GlossaryOptions) => {
      const { glossaryCommand } = await import("./commands/glossary.ts");
      await glossaryCommand(effects, term, options);
    });
}

function addStart(program: Command, effects: Effects): void {
  const command = program
    .command("start")
    .summary("go the whole way on the sample, and serve it")
    .description("Go the whole way on the sample export, and serve the dashboard with the result.");
  addRunOptions(command, effects)
    .addOption(portOption())
    .option("--no-serve", "print the comparison and stop")
    .option("--opening <file>", "write what the dashboard opens on to a file, and stop")
    .action(async (options: StartOptions) => {
      const { startCommand } = await import("./commands/start.ts");
      await startCommand(effects, options);
    });
}
