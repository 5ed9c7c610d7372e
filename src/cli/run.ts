import { parseArgs } from "node:util";
import { checkCommand } from "./check.js";
import type { Command, ExitCode, World } from "./command.js";
import { lookupCommand } from "./lookup.js";
import { mentionsCommand } from "./mentions.js";

const commands: readonly Command[] = [checkCommand, mentionsCommand, lookupCommand];

/** Runs one command line (without the program's own name). What goes wrong is said on `err`. */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const parsed = parse(args);
  if ("problem" in parsed) return refuse(world, parsed.problem);
  const { values, positionals } = parsed;
  if (values.help === true) return tell(world, help());
  if (values.version === true) return tell(world, `${world.version()}\n`);
  const [name, ...operands] = positionals;
  if (name === undefined) return refuse(world, "which command?");
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) return refuse(world, `“${name}” is no command`);
  if (operands.length === 0) return refuse(world, `${name}: nothing given. Usage: dramatis ${usage(command)}`);
  const { format, explain = false } = values;
  if (format !== "pretty" && format !== "json") return refuse(world, `--format is pretty or json, not “${format}”`);
  return command.run({ format, explain, operands }, world);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        explain: { type: "boolean" },
        format: { type: "string", short: "f", default: "pretty" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
      },
    });
  } catch (error) {
    // Its first sentence says what is wrong; the rest is advice about Node.
    return { problem: (error instanceof Error ? error.message : String(error)).split(". ")[0] ?? "" };
  }
}

function tell(world: World, text: string): ExitCode {
  world.out.write(text);
  return 0;
}

function refuse(world: World, problem: string): ExitCode {
  world.err.write(`dramatis: ${problem}\nTry “dramatis --help”.\n`);
  return 2;
}

const usage = ({ name, operands }: Command): string => `${name} [--format pretty|json] ${operands}`;

function help(): string {
  const width = Math.max(...commands.map((command) => usage(command).length));
  const lines = commands.map((command) => `  dramatis ${usage(command).padEnd(width)}  ${command.summary}`);
  return `Film names put right: people, characters, films and awards in Markdown.

${lines.join("\n")}

FILE is a draft (read as Markdown), a folder (its .md, .markdown, .mdx and .txt
files, subfolders too) or - for standard input.

  -f, --format pretty|json   for people (default) or for programs
      --explain              with check: the terms by which a form is judged
  -h, --help                 this text
  -v, --version              the version

Exit code: 0 nothing at warning level, 1 something, 2 could not do all of it.
`;
}
