import { drafts } from "../../support/draft.js";

// Cyrillic а and е, Greek ο.
const [a, e, o] = ["\u0430", "\u0435", "\u03bf"];

describe("letters of another script and signs that nobody sees", () => {
  drafts({
    "a Cyrillic or Greek letter in a name": `
      ⟦Mikey M${a}dison → Mikey Madison · person-name⟧ is Ani in *Anora* (2024), by ⟦Sean Bak${e}r → Sean Baker · person-name⟧ and ⟦Le${o}nardo DiCaprio → Leonardo DiCaprio · person-name⟧'s friends.`,
    "a zero-width space between words, a soft hyphen in one": `
      ⟦Mikey\u200b Madison → Mikey Madison · person-name⟧ and ⟦Leo\u00adnardo DiCap\u00adrio → Leonardo DiCaprio · person-name⟧.`,
    "characters, titles and awards too": `
      *⟦Anor${a} → Anora · film-title⟧* (2024): ⟦Van\u200dya → Vanya · character-name⟧ saw the ⟦Palm\u2060e d'Or → Palme d'Or · award-name⟧.`,
    "a surname alone near its film": `
      *Anora* (2024) belongs to ⟦M${a}dison → Madison · person-name⟧.`,
    "markup inside the name stays": `
      *Anora* (2024): ⟦*Mik\u200bey* Madison → Mikey* Madison · person-name⟧.`.replace("⟦*", "*⟦"),
    "signs around a name are not part of it": `
      \ufeff\u200bMikey Madison\u200b and Sean Baker\u200b's film.`,
    "names in their own script, and strangers, are left alone": `
      *Anora* (2024): Юра Борисов, Марк Эйдельштейн, Γιώργος Λάνθιμος, M${a}riella K${o}st.`,
    "a misspelling is one finding": `
      *Anora* (2024): ⟦Mick${e}y Madison → Mikey Madison · person-name⟧.`,
  });
});
