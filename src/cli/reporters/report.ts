import type { Finding } from "../../core/index.js";
import type { ReadDraft } from "../drafts.js";

export interface CheckReport {
  file(draft: ReadDraft, findings: readonly Finding[]): void;
  end(): void;
}

export interface MentionsReport {
  file(draft: ReadDraft): void;
  end(): void;
}
