import { drafts } from "../../support/draft.js";

describe("directives that silence", () => {
  drafts({
    "between two of them": `
      *Anora* (2024).

      <!-- dramatis-disable -->

      Mickey Madison and the Palm d'Or.

      <!-- dramatis-enable -->

      ⟦Mickey Madison → Mikey Madison · person-name⟧.`,
    "one rule alone, until it is enabled": `
      *Anora* (2024).

      <!-- dramatis-disable person-name award-name -->

      Mickey Madison and the Palm d'Or.

      <!-- dramatis-enable person-name -->

      ⟦Mickey Madison → Mikey Madison · person-name⟧ and the Palm d'Or.`,
    "one line, or the next": `
      Mickey Madison in *Anora* (2024). <!-- dramatis-disable-line --> <!-- dramatis-disable-line person-name -->
      ⟦Mickey Madison → Mikey Madison · person-name⟧ again. <!-- dramatis-disable-next-line person-name -->
      Mickey Madison and the ⟦Palm d'Or → Palme d'Or · award-name⟧.`,
    "to the end of the draft": `
      <!-- dramatis-disable -->

      *Anora* (2024), Mickey Madison.`,
  });
});
