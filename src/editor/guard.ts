import type { LogOutputChannel } from "vscode";

/** Wraps a function that VS Code calls: what it throws is logged, and the editor gets the empty answer. */
type Wrap = <Args extends readonly unknown[], Answer>(
  name: string,
  empty: Answer,
  answer: (...args: Args) => Answer | Promise<Answer>,
) => (...args: Args) => Promise<Answer>;

/** Keeps failures from VS Code. */
export type Guard = Wrap & {
  /** Logs a failure that somebody else has caught. */
  failed(name: string, error: unknown): void;
};

/** Each message is logged once: a provider that fails on every keystroke must not flood the log. */
export function createGuard(log: Pick<LogOutputChannel, "error">): Guard {
  const logged = new Set<string>();

  function failed(name: string, error: unknown): void {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const line = `${name}: ${message}`;
    if (logged.has(line)) return;
    logged.add(line);
    log.error(`${line}\n${stack ?? ""}`);
  }

  const wrap: Wrap =
    (name, empty, answer) =>
    async (...args) => {
      try {
        return await answer(...args);
      } catch (error) {
        failed(name, error);
        return empty;
      }
    };
  return Object.assign(wrap, { failed });
}
