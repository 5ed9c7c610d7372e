import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { openVerifiedPack, type Pack } from "../../src/core/index.js";
import { assertDraft } from "../support/draft.js";
import { repository } from "./dramatis.js";

/*
 * How film writers name prizes, bodies and categories, checked with the vocabulary that ships. Both lists were written before anyone
 * looked at what the vocabulary and the rule answer; the five that name Awad, Writers' Guilds, Edting, Awrad and a dog came after.
 */

/** Right as they stand: official names of their years, everyday forms, possessives, and words that only look like a prize. */
const right = [
  "Mikey Madison won Best Actress; Sean Baker won Best Director, or Best Directing, as the Academy has it.",
  "She took the Oscar for Best Actress in a Leading Role, he the one for Actor in a Supporting Role.",
  "The best actress Oscar, the best picture race and the supporting actor field are open.",
  "It won the Palme, then the Palme d'Or of the critics; of two Palmes d'Or one was shared.",
  "A Palme d’Or-winning film, an Oscar-winning score, an Oscar-nominated short, a BAFTA-winning debut.",
  "Best International Feature went to Denmark; before 2020 it was Best Foreign Language Film.",
  "Everybody calls it Best Foreign Film, or the foreign-language Oscar.",
  "Best Animated Feature, Best Animated Short and Best Live-Action Short were given first.",
  "The Academy Award for Best Documentary Feature, the Academy Awards ceremony, an Academy Award winner, the Academy Award-nominated editor.",
  "Oscar's biggest night is Hollywood's; the Oscars' length is a joke; the Academy's voters knew it.",
  "An Academy Award's weight is known; BAFTA's jury and the BAFTAs' host disagreed.",
  "Art Direction became Production Design, Makeup became Makeup and Hairstyling, Sound Mixing and Sound Editing became Sound.",
  "Best Art Direction, Best Makeup, Best Sound Mixing, Best Sound Editing and Best Original Song Score are prizes of the past.",
  "An Honorary Oscar, the Governors Awards, the Irving G. Thalberg Memorial Award and the Jean Hersholt Humanitarian Award.",
  "A SAG Award, the SAG Awards, a Screen Actors Guild Award; since 2026 they are the Actor Awards.",
  "She won an Independent Spirit Award; the Spirit Awards and the Indie Spirits are one.",
  "Best Male Lead and Best Female Lead became Best Lead Performance at the Film Independent Spirit Awards.",
  "Four BAFTAs, four Baftas, a Bafta and the BAFTA Film Awards.",
  "Outstanding British Film and Film Not in the English Language are BAFTA's own.",
  "Two Golden Globes, a Golden Globe, the Golden Globe Awards and the Globes; Globe-winning, Golden Globe-nominated.",
  "The Cecil B. DeMille Award, Best Motion Picture – Drama and Cinematic and Box Office Achievement.",
  "The Golden Globe for Best Actress in a Comedy or Musical; Best Comedy or Musical.",
  "Un Certain Regard, the Un Certain Regard Prize and the Caméra d'Or; the Caméra d’or is right too.",
  "The Grand Prix of Cannes, formerly the Grand Prix Spécial du Jury, and the Jury Prize.",
  "Directors' Fortnight, the Directors’ Fortnight, Critics' Week, Quinzaine des Cinéastes and Semaine de la Critique.",
  "The Queer Palm, the Palm Dog, L'Œil d'or and the Prize of the Ecumenical Jury.",
  "The FIPRESCI Prize, a FIPRESCI award and the FIPRESCI jury.",
  "The Golden Lion, the Silver Lion, the Volpi Cup and the Coppa Volpi; two Golden Lions, two Volpi Cups.",
  "Venice gave it the Grand Jury Prize and the Marcello Mastroianni Award.",
  "The Golden Bear, a Silver Bear, two Silver Bears and the Silver Bear for Best Leading Performance at the Berlinale.",
  "The Teddy Award and the Alfred Bauer Prize of Berlin.",
  "The Golden Leopard, the Pardo d'oro, the Golden Shell, the Tiger Award and the Crystal Globe.",
  "Sundance's Grand Jury Prize, its Audience Award and the Waldo Salt Screenwriting Award.",
  "The People's Choice Award at TIFF, the Toronto International Film Festival.",
  "SXSW, the Tribeca Festival, the BFI London Film Festival and the Busan International Film Festival.",
  "The César for Best Actress, the Césars, les César, a César-winning script.",
  "The Goyas, a Goya Award, the David di Donatello and the Davids.",
  "A European Film Award, the European Film Awards and the European Film Academy.",
  "The Critics Choice Awards, the Critics' Choice Awards and a Critics’ Choice nomination.",
  "The DGA Award, the PGA and WGA awards, the Directors Guild, the Producers Guild and the Writers Guild.",
  "The ASC Award, the ACE Eddie Awards and a Costume Designers Guild Award.",
  "NYFCC, LAFCA and the National Society of Film Critics; the National Board of Review; the New York Film Critics Circle's dinner.",
  "A Gotham Award, an Annie Award, a Saturn Award and a Golden Raspberry: the Razzies spare nobody.",
  "The Golden Horse Awards, the Hong Kong Film Awards, the Blue Dragon Film Awards and the Japan Academy Film Prize.",
  "A Filmfare Award, a National Film Award and the Dadasaheb Phalke Award.",
  "The Ariel Award, the Polish Film Award, the German Film Award, the Lola and the Guldbagge Award.",
  "A Bodil Award, a Robert Award, an Amanda Award, a Genie Award and a Canadian Screen Award.",
  "An AACTA Award, an AACTA nomination; before that, the AFI Award.",
  "Best Ensemble, Best Cast, Best First Feature, Best New Director, Best Score, Best Costumes, Best Song.",
  "Best Movie and Best Kiss are for MTV, Best Picture is not.",
  "The best pictures hang upstairs, under a golden lamp and a silver beard; the Monaco Grand Prix is a race.",
  "The palm of her hand, a golden glove, Silver Bell and the best actors in lead roles.",
  "The Grand Prize, a jury prize, the audience award, a lifetime achievement award and the special jury mention.",
  "The Australian Writers' Guild, the Writers' Guild of Great Britain and the Writers Guild of America.",
  "Cesar is a chimp, Annie Awad a poet, Teddy Awad her brother, and two of Oscar's friends are Berliners.",
  "My Golden Bear hoodie, the Golden Lion pub, Oscar the cat and César the dog.",
];

/** Wrong in a way that has one right form. */
const wrong = [
  "It won the ⟦Palm d'Or → Palme d'Or · award-name⟧.",
  "It won the ⟦Palme D'or → Palme d'Or · award-name⟧.",
  "It won the ⟦Palme d'Ore → Palme d'Or · award-name⟧.",
  "It won the ⟦Palme de Or → Palme d'Or · award-name⟧.",
  "It won the ⟦Plame d’Or → Palme d’Or · award-name⟧.",
  "Two ⟦Palms d'Or → Palmes d'Or · award-name⟧ in ten years.",
  "The ⟦Camera D'Or → Caméra d'Or · award-name⟧ is for a first film.",
  "The ⟦Camera d'Or → Caméra d'Or · diacritics⟧ is for a first film.",
  "It opened ⟦Un Certain Regarde → Un Certain Regard · award-name⟧.",
  "It opened the ⟦Director's Fortnight → Directors' Fortnight · award-name⟧.",
  "It opened ⟦Critic's Week → Critics' Week · award-name⟧.",
  "He was given the ⟦Carosse d'Or → Carrosse d'Or · award-name⟧.",
  "She won the Oscar for ⟦Best Actress in a Lead Role → Best Actress in a Leading Role · award-name⟧.",
  "Its second ⟦Accademy Award → Academy Award · award-name⟧.",
  "It won four ⟦Academy Award's → Academy Awards · award-name⟧.",
  "It won two ⟦Oscar's → Oscars · award-name⟧ and three ⟦BAFTA's → BAFTAs · award-name⟧.",
  "Her first ⟦Golden Globes Award → Golden Globe Award · award-name⟧.",
  "The ⟦Golden Globes Awards → Golden Globe Awards · award-name⟧ were shown on Sunday.",
  "The ⟦Volpe Cup → Volpi Cup · award-name⟧ for her.",
  "The ⟦Golden Lyon → Golden Lion · award-name⟧ for him.",
  "A ⟦Silver Bare → Silver Bear · award-name⟧ for both.",
  "It was the hit of the ⟦Berlinare → Berlinale · award-name⟧.",
  "First shown at the ⟦Sundance Film Festval → Sundance Film Festival · award-name⟧.",
  "First shown at the ⟦Toronto Internation Film Festival → Toronto International Film Festival · award-name⟧.",
  "First shown at the ⟦Karlovy Vari International Film Festival → Karlovy Vary International Film Festival · award-name⟧.",
  "First shown at the ⟦Venice Flim Festival → Venice Film Festival · award-name⟧.",
  "The Oscar for ⟦Best Adaptated Screenplay → Best Adapted Screenplay · award-name⟧.",
  "The Oscar for ⟦Best Origional Screenplay → Best Original Screenplay · award-name⟧.",
  "The Oscar for ⟦Best Cinematograhy → Best Cinematography · award-name⟧.",
  "The Oscar for ⟦Best Suporting Actress → Best Supporting Actress · award-name⟧.",
  "The Oscar for ⟦Best Foreign Langauge Film → Best Foreign Language Film · award-name⟧.",
  "The Oscar for ⟦Best Documentry Feature → Best Documentary Feature · award-name⟧.",
  "The Oscar for ⟦Best Internatonal Feature → Best International Feature · award-name⟧.",
  "The Oscar for ⟦Best Costume Desgin → Best Costume Design · award-name⟧.",
  "The Oscar for ⟦Best Visual Affects → Best Visual Effects · award-name⟧.",
  "The ⟦Irving G. Thalburg Memorial Award → Irving G. Thalberg Memorial Award · award-name⟧.",
  "A ⟦Screen Actor's Guild Award → Screen Actors Guild Award · award-name⟧.",
  "A ⟦Critic's Choice Award → Critics Choice Award · award-name⟧.",
  "An ⟦Independant Spirit Award → Independent Spirit Award · award-name⟧.",
  "The ⟦Cecil B. DeMill Award → Cecil B. DeMille Award · award-name⟧.",
  "The ⟦Director's Guild → Directors Guild · award-name⟧ honoured him.",
  "The ⟦Golden Leapord → Golden Leopard · award-name⟧.",
  "The ⟦Marcello Mastroiani Award → Marcello Mastroianni Award · award-name⟧.",
  "A ⟦Caesar Award → César Award · award-name⟧.",
  "A ⟦Cesar Award → César Award · diacritics⟧.",
  "A ⟦David de Donatello → David di Donatello · award-name⟧.",
  "A ⟦Golden Rasberry Award → Golden Raspberry Award · award-name⟧.",
  "A ⟦Guldbage Award → Guldbagge Award · award-name⟧.",
  "The ⟦FIPRECI Prize → FIPRESCI Prize · award-name⟧.",
  "A ⟦Filmfair Award → Filmfare Award · award-name⟧.",
  "A ⟦Gothem Award → Gotham Award · award-name⟧.",
  "The Oscar for ⟦Best Sound Edting → Best Sound Editing · award-name⟧.",
  "A ⟦Golden Globe Awrad → Golden Globe Award · award-name⟧.",
  "The ⟦Palme Dog → Palm Dog · award-name⟧ for a poodle.",
  "The ⟦New York Film Critic's Circle → New York Film Critics Circle · award-name⟧.",
];

describe("award names, with the bundled vocabulary", () => {
  let pack: Pack;

  before(() => {
    const result = openVerifiedPack(readFileSync(path.join(repository, "dist/bundled.pack")));
    assert.ok("pack" in result);
    pack = result.pack;
  });

  for (const sentence of [...right, ...wrong]) it(sentence, () => assertDraft(sentence, pack));

  it("was tried on enough of both", () => {
    assert.ok(right.length >= 50 && wrong.length >= 50);
    assert.deepEqual(
      right.filter((sentence) => sentence.includes("⟦")),
      [],
    );
  });
});
