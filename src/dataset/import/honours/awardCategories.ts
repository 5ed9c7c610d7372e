import type { Gives } from "./awardRow.js";

const bodies: { readonly [name: string]: string } = {
  "Critics' Choice": "critics-choice",
  "David di Donatello": "david-di-donatello",
  "European Film Awards": "efa",
  "Hong Kong Film Awards": "hong-kong",
  "Independent Spirit": "spirit",
  "SAG / Actor Awards": "sag",
};

/** "San Sebastián" → "san-sebastian", "SAG / Actor Awards" → "sag". */
export const bodyId = (name: string): string =>
  bodies[name] ?? name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll(" ", "-");

/**
 * Categories of the list of winners by body: the list's name, the id behind the body's, and whom the category honours
 * (f: the film, m: the film, given to its director, p: people). What is not here is not clear: the Golden Osella does not say for
 * what, nominees of the Globes since 2021 are not told apart as drama and comedy.
 */
const tables: { readonly [body: string]: readonly (readonly [name: string, id: string, gives: "f" | "m" | "p"])[] } = {
  annie: [
    ["Best Animated Feature", "best-feature", "f"],
    ["Best Animated Feature – Independent", "best-feature-independent", "f"],
  ],
  bafta: [
    ["Best Actor in a Leading Role", "leading-actor", "p"],
    ["Best Actor in a Supporting Role", "supporting-actor", "p"],
    ["Best Actress in a Leading Role", "leading-actress", "p"],
    ["Best Actress in a Supporting Role", "supporting-actress", "p"],
    ["Best Animated Film", "animated-film", "f"],
    ["Best British Actress", "british-actress", "p"],
    ["Best Direction", "director", "p"],
    ["Best Film", "best-film", "f"],
    ["Best Foreign Actress", "foreign-actress", "p"],
  ],
  berlin: [
    ["Golden Bear", "golden-bear", "m"],
    ["Silver Bear Grand Jury Prize", "silver-bear-grand-jury-prize", "m"],
    ["Silver Bear Jury Prize", "silver-bear-jury-prize", "m"],
    ["Silver Bear for Best Actor", "silver-bear-for-best-actor", "p"],
    ["Silver Bear for Best Actress", "silver-bear-for-best-actress", "p"],
    ["Silver Bear for Best Director", "silver-bear-for-best-director", "p"],
    ["Silver Bear for Best Leading Performance", "silver-bear-for-best-leading-performance", "p"],
    ["Silver Bear for Best Screenplay", "silver-bear-for-best-screenplay", "p"],
    ["Silver Bear for Best Supporting Performance", "silver-bear-for-best-supporting-performance", "p"],
    ["Silver Bear for Outstanding Artistic Contribution", "silver-bear-for-outstanding-artistic-contribution", "p"],
  ],
  "blue-dragon": [
    ["Best Actor", "best-actor", "p"],
    ["Best Actress", "best-actress", "p"],
    ["Best Director", "best-director", "p"],
    ["Best Film", "best-film", "f"],
    ["Best Supporting Actor", "best-supporting-actor", "p"],
    ["Best Supporting Actress", "best-supporting-actress", "p"],
  ],
  cannes: [
    ["Best Actor", "prix-dinterpretation-masculine", "p"],
    ["Best Actress", "prix-dinterpretation-feminine", "p"],
    ["Best Director", "prix-de-la-mise-en-scene", "p"],
    ["Best Screenplay", "prix-du-scenario", "p"],
    ["Caméra d'Or", "camera-dor", "m"],
    ["Grand Prix", "grand-prix", "m"],
    ["Grand Prix du Festival International du Film", "grand-prix-du-festival-international-du-film", "m"],
    ["Jury Prize", "prix-du-jury", "m"],
    ["Palme d'Or", "palme-dor", "m"],
    ["Un Certain Regard Prize", "prix-un-certain-regard", "m"],
  ],
  cesar: [
    ["Best Actor", "cesar-du-meilleur-acteur", "p"],
    ["Best Actress", "cesar-de-la-meilleure-actrice", "p"],
    ["Best Adaptation", "cesar-de-la-meilleure-adaptation", "p"],
    ["Best Animated Film", "cesar-du-meilleur-film-danimation", "f"],
    ["Best Director", "cesar-de-la-meilleure-realisation", "p"],
    ["Best Female Revelation", "cesar-de-la-meilleure-revelation-feminine", "p"],
    ["Best Film", "cesar-du-meilleur-film", "f"],
    ["Best First Film", "cesar-du-meilleur-premier-film", "f"],
    ["Best Foreign Film", "cesar-du-meilleur-film-etranger", "f"],
    ["Best Male Revelation", "cesar-de-la-meilleure-revelation-masculine", "p"],
    ["Best Original Screenplay", "cesar-du-meilleur-scenario-original", "p"],
    ["Best Supporting Actor", "cesar-du-meilleur-acteur-dans-un-second-role", "p"],
    ["Best Supporting Actress", "cesar-de-la-meilleure-actrice-dans-un-second-role", "p"],
  ],
  "critics-choice": [
    ["Best Actor", "best-actor", "p"],
    ["Best Actress", "best-actress", "p"],
    ["Best Picture", "best-picture", "f"],
    ["Best Supporting Actor", "best-supporting-actor", "p"],
    ["Best Supporting Actress", "best-supporting-actress", "p"],
  ],
  "david-di-donatello": [
    ["Best Director", "david-di-donatello-per-la-migliore-regia", "p"],
    ["Best Film", "david-di-donatello-per-il-miglior-film", "f"],
  ],
  dga: [["Outstanding Directing – Feature Film", "outstanding-directorial-achievement-in-theatrical-feature-film", "p"]],
  efa: [
    ["European Actor", "european-actor", "p"],
    ["European Actress", "european-actress", "p"],
    ["European Animated Feature", "european-animated-feature-film", "f"],
    ["European Director", "european-director", "p"],
    ["European Discovery", "european-discovery-prix-fipresci", "f"],
    ["European Documentary", "european-documentary", "f"],
    ["European Film", "european-film", "f"],
    ["European Screenwriter", "european-screenwriter", "p"],
  ],
  "golden-globes": [
    ["Best Actor in a Motion Picture – Drama", "best-performance-by-a-male-actor-in-a-motion-picture-drama", "p"],
    ["Best Actor in a Motion Picture – Musical or Comedy", "best-performance-by-a-male-actor-in-a-motion-picture-musical-or-comedy", "p"],
    ["Best Actress in a Motion Picture – Drama", "best-performance-by-a-female-actor-in-a-motion-picture-drama", "p"],
    [
      "Best Actress in a Motion Picture – Musical or Comedy",
      "best-performance-by-a-female-actor-in-a-motion-picture-musical-or-comedy",
      "p",
    ],
    ["Best Animated Feature Film", "best-motion-picture-animated", "f"],
    ["Best Director – Motion Picture", "best-director", "p"],
    ["Best Motion Picture – Drama", "best-motion-picture-drama", "f"],
    ["Best Motion Picture – Musical or Comedy", "best-motion-picture-musical-or-comedy", "f"],
    ["Best Supporting Actor – Motion Picture", "best-performance-by-a-male-actor-in-a-supporting-role-in-any-motion-picture", "p"],
    ["Best Supporting Actress – Motion Picture", "best-performance-by-a-female-actor-in-a-supporting-role-in-any-motion-picture", "p"],
  ],
  "golden-horse": [
    ["Best Director", "best-director", "p"],
    ["Best Feature Film", "best-narrative-feature", "f"],
  ],
  goya: [["Best Film", "goya-a-la-mejor-pelicula", "f"]],
  "hong-kong": [
    ["Best Actor", "best-actor", "p"],
    ["Best Actress", "best-actress", "p"],
    ["Best Director", "best-director", "p"],
    ["Best Film", "best-film", "f"],
    ["Best Supporting Actor", "best-supporting-actor", "p"],
    ["Best Supporting Actress", "best-supporting-actress", "p"],
  ],
  "japan-academy": [
    ["Animation of the Year", "animation-of-the-year", "f"],
    ["Director of the Year", "director-of-the-year", "p"],
    ["Picture of the Year", "picture-of-the-year", "f"],
  ],
  "karlovy-vary": [["Crystal Globe", "crystal-globe", "m"]],
  lafca: [["Best Picture", "best-picture", "f"]],
  locarno: [
    ["Golden Leopard", "golden-leopard", "m"],
    ["Pardo for Best Direction", "pardo-for-best-direction", "p"],
    ["Special Jury Prize", "special-jury-prize", "m"],
  ],
  nbr: [
    ["Best Actor", "best-actor", "p"],
    ["Best Actress", "best-actress", "p"],
    ["Best Director", "best-director", "p"],
    ["Best Film", "best-film", "f"],
    ["Best Supporting Actor", "best-supporting-actor", "p"],
    ["Best Supporting Actress", "best-supporting-actress", "p"],
  ],
  nsfc: [["Best Picture", "best-picture", "f"]],
  nyfcc: [
    ["Best Actor", "best-actor", "p"],
    ["Best Actress", "best-actress", "p"],
    ["Best Director", "best-director", "p"],
    ["Best Film", "best-film", "f"],
    ["Best Screenplay", "best-screenplay", "p"],
    ["Best Supporting Actor", "best-supporting-actor", "p"],
    ["Best Supporting Actress", "best-supporting-actress", "p"],
  ],
  rotterdam: [["Tiger Award", "tiger-award", "m"]],
  sag: [
    ["Outstanding Performance by a Cast in a Motion Picture", "outstanding-performance-by-a-cast-in-a-motion-picture", "f"],
    ["Outstanding Performance by a Female Actor in a Leading Role", "outstanding-performance-by-a-female-actor-in-a-leading-role", "p"],
    [
      "Outstanding Performance by a Female Actor in a Supporting Role",
      "outstanding-performance-by-a-female-actor-in-a-supporting-role",
      "p",
    ],
    ["Outstanding Performance by a Male Actor in a Leading Role", "outstanding-performance-by-a-male-actor-in-a-leading-role", "p"],
    ["Outstanding Performance by a Male Actor in a Supporting Role", "outstanding-performance-by-a-male-actor-in-a-supporting-role", "p"],
  ],
  "san-sebastian": [
    ["Golden Shell for Best Film", "golden-shell", "m"],
    ["Silver Shell for Best Director", "silver-shell-for-best-director", "p"],
    ["Silver Shell for Best Leading Performance", "silver-shell-for-best-leading-performance", "p"],
    ["Silver Shell for Best Supporting Performance", "silver-shell-for-best-supporting-performance", "p"],
    ["Special Jury Prize", "special-jury-prize", "m"],
  ],
  spirit: [
    ["Best Director", "best-director", "p"],
    ["Best Feature", "best-feature", "f"],
    ["Best Female Lead", "best-female-lead", "p"],
    ["Best First Feature", "best-first-feature", "f"],
    ["Best Male Lead", "best-male-lead", "p"],
    ["Best Screenplay", "best-screenplay", "p"],
    ["Best Supporting Female", "best-supporting-female", "p"],
    ["Best Supporting Male", "best-supporting-male", "p"],
  ],
  sundance: [
    ["U.S. Documentary Audience Award", "audience-award-u-s-documentary", "f"],
    ["U.S. Documentary Directing Award", "directing-award-u-s-documentary", "m"],
    ["U.S. Documentary Grand Jury Prize", "u-s-grand-jury-prize-documentary", "m"],
    ["U.S. Dramatic Audience Award", "audience-award-u-s-dramatic", "f"],
    ["U.S. Dramatic Directing Award", "directing-award-u-s-dramatic", "m"],
    ["U.S. Dramatic Grand Jury Prize", "u-s-grand-jury-prize-dramatic", "m"],
  ],
  tiff: [["People's Choice Award", "peoples-choice-award", "m"]],
  venice: [
    ["Best Screenplay", "award-for-best-screenplay", "p"],
    ["Golden Lion", "golden-lion", "m"],
    ["Grand Jury Prize", "grand-jury-prize", "m"],
    ["Marcello Mastroianni Award", "marcello-mastroianni-award", "p"],
    ["Silver Lion", "silver-lion", "m"],
    ["Silver Lion for Best Director", "silver-lion-for-best-director", "p"],
    ["Special Jury Prize", "special-jury-prize", "m"],
    ["Volpi Cup for Best Actor", "volpi-cup-for-best-actor", "p"],
    ["Volpi Cup for Best Actress", "volpi-cup-for-best-actress", "p"],
  ],
};

const kinds: { readonly [letter in "f" | "m" | "p"]: Gives } = { f: "film", m: "maker", p: "people" };

/** Id of a category of the list of winners, and whom it honours; undefined where the list does not make it clear. */
export function awardCategory(body: string, name: string): readonly [id: string, gives: Gives] | undefined {
  const found = tables[body]?.find(([listed]) => listed === name);
  return found === undefined ? undefined : [`${body}/${found[1]}`, kinds[found[2]]];
}
