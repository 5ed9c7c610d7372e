import { resolve } from "node:path";
import { commands } from "./commands.js";

const [name = "build", ...words] = process.argv.slice(2);
const command = commands[name];
const voice = {
  say: (text: string): void => void process.stdout.write(`${text}\n`),
  warn: (text: string): void => void process.stderr.write(`${text}\n`),
};
if (command === undefined) {
  voice.warn(`no command "${name}"; usage: npm run data [-- ${Object.keys(commands).join(" | ")}]`);
  process.exitCode = 1;
} else {
  process.exitCode = command({ data: resolve("data"), packFile: resolve("dist/bundled.pack"), words }, voice);
}
