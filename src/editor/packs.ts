import { type LogOutputChannel, l10n } from "vscode";
import { openVerifiedPack, type Pack } from "../core/index.js";

/** What the packs need from the world; tests pass their own. */
export interface PacksHost {
  /** Reads the bytes of the bundled pack. */
  readonly read: () => Thenable<Uint8Array>;
  /** Tells the user, in a message that leads to the log. */
  readonly tell: (message: string) => unknown;
  readonly log: Pick<LogOutputChannel, "info" | "error">;
}

export interface Packs {
  /**
   * The bundled pack, read at the first request and then kept; `undefined` when it is missing or damaged, which the
   * user has then been told once.
   */
  bundled(): Promise<Pack | undefined>;
}

export function createPacks({ read, tell, log }: PacksHost): Packs {
  let loading: Promise<Pack | undefined> | undefined;

  async function load(): Promise<Pack | undefined> {
    const result = await openBytes(read);
    if ("pack" in result) {
      const { name, date, counts } = result.pack;
      log.info(`Pack "${name}" of ${date}: ${counts.people} people, ${counts.films} films, ${counts.characters} characters.`);
      return result.pack;
    }
    log.error(`The bundled pack cannot be used: ${result.problem.message}`);
    tell(l10n.t("Dramatis cannot read its film data, so names are not checked. Reinstalling the extension should help."));
    return undefined;
  }

  return { bundled: () => (loading ??= load()) };
}

async function openBytes(read: PacksHost["read"]): Promise<ReturnType<typeof openVerifiedPack>> {
  try {
    return openVerifiedPack(await read());
  } catch (error) {
    return { problem: { message: error instanceof Error ? error.message : String(error) } };
  }
}
