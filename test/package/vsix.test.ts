import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { rmSync, statSync } from "node:fs";
import path from "node:path";
import { canServe } from "../support/host/install.js";
import { openWorkbench, type WorkbenchOptions } from "../support/host/workbench.js";
import { filesInZip } from "./archive.js";

const repository = path.resolve(__dirname, "../..");
const vsix = path.join(repository, "dist/dramatis.vsix");
const megabyte = 1_000_000;

/** Everything that a user installs; a file more or less is a mistake until it stands here. */
const contents = [
  "[Content_Types].xml",
  "extension.vsixmanifest",
  "extension/LICENSE.txt",
  "extension/changelog.md",
  "extension/data/LICENSE",
  "extension/data/README.md",
  "extension/dist/bundled.pack",
  "extension/dist/extension.js",
  "extension/dist/web/extension.js",
  "extension/l10n/bundle.l10n.json",
  "extension/media/desk.svg",
  "extension/media/icon.png",
  "extension/package.json",
  "extension/package.nls.json",
  "extension/readme.md",
  "extension/syntaxes/dramatis.directives.injection.json",
  "extension/syntaxes/dramatis.films.injection.json",
];

describe("the package", function () {
  this.timeout(180_000);
  before(() => {
    rmSync(vsix, { force: true });
    execFileSync(process.execPath, ["src/dev/run.mjs", "package"], { cwd: repository, stdio: "pipe" });
  });

  it("holds what a user needs and nothing else", () => {
    assert.deepEqual(filesInZip(vsix).sort(), contents);
  });

  it("is no bigger than 8 MB", () => {
    assert.ok(statSync(vsix).size <= 8 * megabyte, `${statSync(vsix).size} bytes`);
  });

  const ways: Record<string, WorkbenchOptions["dramatis"]> = {
    "installed from the package": { vsix },
    "in the browser's own extension host, as in vscode.dev": { folder: repository, host: "web" },
  };
  // Where only desktop VS Code runs, nothing can serve the workbench that these need.
  if (canServe) {
    for (const [way, dramatis] of Object.entries(ways)) {
      it(`finds the misspelled name of the sample, ${way}`, async () => {
        const workbench = await openWorkbench({ draft: path.join(repository, "test/fixtures/anora.md"), dramatis });
        try {
          await workbench.squiggles.first().waitFor({ timeout: 60_000 });
          const hover = await workbench.hoverOn("Mickey Madison");
          assert.match((await hover.textContent()) ?? "", /Mikey Madison/);
        } finally {
          await workbench.close();
        }
      });
    }
  }
});
