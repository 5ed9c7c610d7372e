// `npm run screenshots [-- SCENE…]`: what the README shows, taken in the served workbench in a dark and a light theme.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { openWorkbench, type Workbench } from "../../test/support/host/workbench.js";
import { buildAll } from "./build.js";
import { endOnSignals, repository } from "./step.js";

const folder = path.join(repository, "media/screenshots");
const themes: Readonly<Record<string, string>> = { dark: "Default Dark Modern", light: "Default Light Modern" };
const settings = {
  "editor.fontSize": 14,
  "editor.lineHeight": 23,
  "editor.minimap.enabled": false,
  "editor.occurrencesHighlight": "off",
  "editor.stickyScroll.enabled": false,
  "window.commandCenter": false,
  "workbench.layoutControl.enabled": false,
};
const patienceMs = 20_000;

/** Whatever fades or slides in has done so. */
const settle = (workbench: Workbench): Promise<void> => workbench.page.waitForTimeout(700);

/** Puts the cursor into the text, and the mouse where it raises no hover. */
async function clickOn(workbench: Workbench, text: string): Promise<void> {
  const { x, y } = await workbench.pointOf(text);
  await workbench.page.mouse.click(x, y);
  await workbench.page.mouse.move(1200, 700);
}

const scenes: Readonly<Record<string, (workbench: Workbench) => Promise<void>>> = {
  async fix(workbench) {
    await clickOn(workbench, "Mickey Madison");
    await workbench.page
      .locator(".monaco-editor .codicon-light-bulb, .monaco-editor .lightBulbWidget")
      .first()
      .waitFor({ timeout: patienceMs });
    await workbench.page.keyboard.press("Control+.");
    await workbench.page.locator(".action-widget .monaco-list-row").first().waitFor({ timeout: patienceMs });
  },
  async hover(workbench) {
    await workbench.hoverOn("Sean Baker");
  },
  async completion(workbench) {
    const { page } = workbench;
    await clickOn(workbench, "between them.");
    await page.keyboard.press("End");
    await page.keyboard.type(" The night belongs to Toros (");
    await page.locator(".suggest-widget.visible .monaco-list-row").first().waitFor({ timeout: patienceMs });
  },
  async desk(workbench) {
    const { page } = workbench;
    await page.locator('.activitybar a[aria-label="Dramatis"]').click();
    await page.mouse.move(1200, 700);
    await page.locator(".pane-body .monaco-list-row", { hasText: "Mikey Madison" }).first().waitFor({ timeout: patienceMs });
    await page.mouse.move(1200, 700);
  },
  plot,
};

/** Beside the draft, in half of the window. */
async function plot(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  await page.keyboard.press("F1");
  await page.locator(".quick-input-widget input").first().waitFor({ timeout: patienceMs });
  await page.keyboard.type("Dramatis: Show Mention Plot");
  await page.locator(".quick-input-list .monaco-list-row", { hasText: "Show Mention Plot" }).first().click();
  const rows = page.frameLocator("iframe.webview").frameLocator("iframe").locator(".row");
  await rows.first().waitFor({ timeout: patienceMs });
}

export async function main(wanted: readonly string[] = []): Promise<number> {
  endOnSignals();
  const built = await buildAll();
  if (built !== 0) return built;
  mkdirSync(folder, { recursive: true });
  for (const [name, theme] of Object.entries(themes)) {
    const workbench = await openWorkbench({
      draft: path.join(repository, "test/fixtures/anora.md"),
      dramatis: { folder: repository, host: "node" },
      settings: { ...settings, "workbench.colorTheme": theme },
    });
    try {
      await workbench.squiggles.first().waitFor({ timeout: 60_000 });
      await workbench.page.keyboard.press("Control+b");
      for (const [scene, play] of Object.entries(scenes)) {
        if (wanted.length > 0 && !wanted.includes(scene)) continue;
        await settle(workbench);
        await play(workbench);
        await settle(workbench);
        const file = path.join(folder, `${scene}-${name}.png`);
        await workbench.page.screenshot({ path: file });
        console.log(path.relative(repository, file));
        await workbench.page.keyboard.press("Escape");
        await workbench.page.mouse.move(1200, 700);
      }
    } catch (error) {
      await workbench.page.screenshot({ path: path.join(repository, "dist/failed.png") });
      throw error;
    } finally {
      await workbench.close();
    }
  }
  return 0;
}
