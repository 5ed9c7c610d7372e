import { awardName } from "./award-name.js";
import { characterName } from "./character-name.js";
import { consistency } from "./consistency.js";
import { diacritics } from "./diacritics.js";
import { filmTitle } from "./film-title.js";
import { personName } from "./person-name.js";
import type { Rule } from "./rule.js";

/** All rules; everything that lists rules is derived from this. */
export const rules: readonly Rule[] = [personName, characterName, filmTitle, awardName, consistency, diacritics];
