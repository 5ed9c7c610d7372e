// A draft, open in the served workbench, seen and driven as a person would: for screenshots and for tests of what is installed.
import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { Locator, Page } from "playwright-core";
import { startBrowser } from "./browser.js";
import { installHost } from "./install.js";
import { type Payload, type Server, startServer } from "./server.js";

const appearTimeoutMs = 60_000;

export interface WorkbenchOptions {
  /** The Markdown file to open; a copy is. */
  readonly draft: string;
  /** Dramatis from its folder, in VS Code's Node or browser host, or from a .vsix that is installed. */
  readonly dramatis: { readonly folder: string; readonly host: "node" | "web" } | { readonly vsix: string };
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Workbench {
  readonly page: Page;
  /** The wavy lines of warnings; a name that wraps has two. */
  readonly squiggles: Locator;
  /** The middle of a text that the editor shows. */
  pointOf(text: string): Promise<Point>;
  /** Rests the mouse on the text, and returns the hover that comes up. */
  hoverOn(text: string): Promise<Locator>;
  close(): Promise<void>;
}

async function installVsix(vsix: string, extensionsFolder: string, dataFolder: string): Promise<void> {
  const { node, main } = await installHost();
  const args = ["--install-extension", vsix, "--extensions-dir", extensionsFolder, "--server-data-dir", dataFolder];
  await promisify(execFile)(node, [main, ...args, "--accept-server-license-terms"], { env: { ...process.env, EXTENSIONS_GALLERY: "{}" } });
}

/** Dramatis as a web extension only: VS Code prefers the Node host, where one is at hand, as long as the manifest names a bundle for it. */
function webOnly(folder: string, stage: string): string {
  mkdirSync(stage);
  for (const name of readdirSync(folder)) {
    if (name !== "package.json") symlinkSync(path.join(folder, name), path.join(stage, name));
  }
  const { main: _, ...manifest } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as { main: string };
  writeFileSync(path.join(stage, "package.json"), JSON.stringify(manifest));
  return stage;
}

/** Runs in the page, so it names no function of its own: tsx would wrap it in a call that the page lacks. Monaco cuts a line into spans, and writes spaces as U+00A0. */
function pointInPage(wanted: string): Point | undefined {
  for (const line of document.querySelectorAll(".monaco-editor .view-lines .view-line")) {
    const start = (line.textContent ?? "").replaceAll("\u00a0", " ").indexOf(wanted);
    if (start < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let passed = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      const end = start + wanted.length;
      if (passed <= start && start <= passed + length) range.setStart(node, start - passed);
      if (passed <= end && end <= passed + length) {
        range.setEnd(node, end - passed);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      passed += length;
    }
  }
  return undefined;
}

function payloadOf(server: Server, draft: string, dramatis: WorkbenchOptions["dramatis"], work: string): Payload {
  const open: Payload = [
    ["openFile", server.remote(draft)],
    ["skipWelcome", "true"],
  ];
  if ("vsix" in dramatis) return open;
  const { folder, host } = dramatis;
  if (host === "node") return [["extensionDevelopmentPath", server.remote(folder)], ...open];
  const stage = webOnly(folder, path.join(work, "web-extension"));
  return [["extensionDevelopmentPath", server.remote(stage)], ["extensionDevelopmentKind", "web"], ...open];
}

/** Opens the draft at 1280 × 800 pixels. Whoever calls this closes it. */
export async function openWorkbench({ draft, dramatis, settings = {} }: WorkbenchOptions): Promise<Workbench> {
  const work = mkdtempSync(path.join(tmpdir(), "dramatis-workbench-"));
  const undo: (() => unknown)[] = [(): void => rmSync(work, { recursive: true, force: true, maxRetries: 5 })];
  const close = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const copy = path.join(work, "reviews", path.basename(draft));
    mkdirSync(path.dirname(copy));
    copyFileSync(draft, copy);
    const extensionsFolder = path.join(work, "extensions");
    if ("vsix" in dramatis) await installVsix(dramatis.vsix, extensionsFolder, path.join(work, "data"));
    const server = await startServer({ settings, extensionsFolder });
    undo.push(() => server.stop());
    const browser = await startBrowser();
    undo.push(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });
    await page.goto(server.url(path.dirname(copy), payloadOf(server, copy, dramatis, work)));
    await page.locator(".monaco-editor .view-lines .view-line").first().waitFor({ timeout: appearTimeoutMs });

    const pointOf = async (text: string): Promise<Point> => {
      const point = await page.evaluate(pointInPage, text);
      if (point === undefined) throw new Error(`“${text}” is not on the screen`);
      return point;
    };
    const hoverOn = async (text: string): Promise<Locator> => {
      const { x, y } = await pointOf(text);
      await page.mouse.move(x, y, { steps: 5 });
      const hover = page.locator(".monaco-hover:visible").first();
      await hover.waitFor({ timeout: appearTimeoutMs });
      return hover;
    };
    return { page, squiggles: page.locator(".monaco-editor .squiggly-warning"), pointOf, hoverOn, close };
  } catch (error) {
    await close();
    throw error;
  }
}
