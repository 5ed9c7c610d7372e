import type { EntityId, EntityKind } from "../packs/pack.js";
import type { Range } from "../text/range.js";

/** A range of the draft that names an entity. The range leaves out a possessive ending and surrounding markup. */
export interface Mention extends Range {
  readonly kind: EntityKind;
  /** The entity meant, as far as can be told. */
  readonly entity: EntityId;
  /** All entities that the form may name, best first; the first is `entity`. */
  readonly candidates: readonly EntityId[];
  /** `full`: a whole name or alias; `short`: a surname, given name or part that is only good near its film or full name. */
  readonly form: "full" | "short";
}
