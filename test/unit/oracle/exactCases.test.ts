import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { answerCase } from "../../oracle/exact/answerCase.ts";
import { readCases } from "../../oracle/oracleCase.ts";

const file = join(process.env["TIERLAB_SHARED"] ?? "../shared", "oracle/cases.json");
const isMissing = !existsSync(file);

/** Fits: not part of `fit` so far. */
const unanswered = /^fit-/;

describe.skipIf(isMissing)(
  `the oracle's exact cases${isMissing ? `, skipped: ${file} is missing, set TIERLAB_SHARED` : ""}`,
  () => {
    const results = isMissing ? [] : readCases(file).exact.map(answerCase);
    const answered = results.filter(({ id }) => !unanswered.test(id));

    it("are answered by our functions within their tolerance: 13 clocks, 7 statistics, 4 costs", () => {
      expect(answered).toHaveLength(24);
      expect(answered.filter(({ verdict }) => verdict !== "pass")).toEqual([]);
    });

    it("that no function answers yet are said to be so", () => {
      const rest = results.filter(({ id }) => unanswered.test(id));
      expect(rest.map(({ verdict }) => verdict)).toEqual(rest.map(() => "not judged"));
    });
  },
);

describe("an exact case", () => {
  const input = { rate: 3.33333333333, mean: 3, target: 0.8, seconds: 20, shrinkage: 0.3 };

  it("fails where an entry is further off than its tolerance, and says which", () => {
    // cost-07, after pyworkforce's README: 14 agents, 20 rostered.
    const expected = { agents: 14, rostered: 21 };
    const { verdict, reasons } = answerCase({ id: "cost-07", input, expected, tolerance: 0 });
    expect(verdict).toBe("fail");
    expect(reasons).toEqual(["rostered = 20, not 21"]);
  });

  it("without anything expected is answered, not judged", () => {
    const { verdict, values } = answerCase({ id: "cost-07", input });
    expect(verdict).toBe("not judged");
    expect(values).toEqual({ agents: 14, rostered: 20 });
  });
});
