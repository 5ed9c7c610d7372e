// What VS Code calls inside the extension host (extensionTestsPath): runs every *.test.js beside it.
import { appendFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "node:util";
import Mocha from "mocha";

/** The launcher reads the report from a file, free of the host's own log lines. */
function print(...values: unknown[]): void {
  const { TEST_REPORT_FILE: report } = process.env;
  if (report === undefined) console.log(...values);
  else appendFileSync(report, `${format(...values)}\n`);
}

export async function run(): Promise<void> {
  const { TEST_GREP: grep, TEST_TALLY_FILE: tally } = process.env;
  Mocha.reporters.Base.consoleLog = print;
  const mocha = new Mocha({
    ui: "bdd",
    color: false,
    timeout: 20_000,
    forbidOnly: true,
    forbidPending: true,
    ...(grep === undefined ? {} : { grep }),
  });
  for (const name of readdirSync(__dirname).sort()) {
    if (name.endsWith(".test.js")) mocha.addFile(path.join(__dirname, name));
  }
  const { passes, failures } = await new Promise<Mocha.Stats>((resolve, reject) => {
    const runner = mocha.run(() => (runner.stats === undefined ? reject(new Error("mocha counted nothing")) : resolve(runner.stats)));
  });
  if (tally !== undefined) writeFileSync(tally, JSON.stringify({ passed: passes, failed: failures }));
  if (failures > 0) throw new Error(`${failures} failed`);
}
