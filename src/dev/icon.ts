// `npm run icon`: draws media/icon.svg into the PNG that VS Code and the Marketplace ask for.
import { readFileSync } from "node:fs";
import path from "node:path";
import { startBrowser } from "../../test/support/host/browser.js";
import { repository } from "./step.js";

const side = 256;

export async function main(): Promise<number> {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: side, height: side } });
    await page.setContent(
      `<style>html, body { margin: 0 } svg { display: block }</style>${readFileSync(path.join(repository, "media/icon.svg"), "utf8")}`,
    );
    await page.screenshot({ path: path.join(repository, "media/icon.png"), omitBackground: true });
    return 0;
  } finally {
    await browser.close();
  }
}
