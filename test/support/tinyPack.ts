import { compilePack } from "../../src/core/packs/compile.js";
import type { EntityId, Pack } from "../../src/core/packs/pack.js";
import { openPack } from "../../src/core/packs/reader.js";
import type { PackRecords } from "../../src/core/packs/records.js";
import { award, ceremony, film, honour, person, recordsOf, type TinyRecord } from "./packRecords.js";

export { award, ceremony, film, honour, person } from "./packRecords.js";

/** What the tests' pack knows. Every fact is true. */
const records: readonly TinyRecord[] = [
  person("Mikey Madison", { imdb: "nm5700898", wiki: "Mikey_Madison" }),
  person("Mark Eydelshteyn"),
  person("Yura Borisov", {
    imdb: "nm5426973",
    aliases: [
      ["Yuriy Borisov", "transliteration"],
      ["Yuri Borisov", "transliteration"],
    ],
  }),
  person("Sean Baker", { imdb: "nm0048918" }),
  person("Philip Seymour Hoffman", { imdb: "nm0000450", wikidata: "Q180560", wiki: "Philip_Seymour_Hoffman" }),
  person("Anthony Hopkins", { imdb: "nm0000164", wikidata: "Q65932", aliases: [["Philip Anthony Hopkins", "birth"]] }),
  person("Leonardo DiCaprio", {
    imdb: "nm0000138",
    wikidata: "Q38111",
    aliases: [
      ["Leonardo Wilhelm DiCaprio", "birth"],
      ["Leo DiCaprio", "short"],
    ],
  }),
  person("Bibi Andersen", { aliases: [["Bibiana Fernández", "credit"]] }),

  film("Anora", 2024, {
    imdb: "tt28607951",
    wiki: "Anora",
    source: ["curated", "us", "od"],
    crew: {
      director: ["Sean Baker"],
      writer: ["Sean Baker"],
      producer: ["Alex Coco", "Samantha Quan", "Sean Baker"],
      cinematographer: ["Drew Daniels"],
      editor: ["Sean Baker"],
    },
    cast: [
      ["Mikey Madison", "Anora Mikheeva", "Ani", 'Anora "Ani" Mikheeva', "Ani Mikheeva"],
      ["Mark Eydelshteyn", "Ivan Zakharov", "Ivan", "Vanya", 'Ivan "Vanya" Zakharov', "Vanya Zakharov"],
      ["Yura Borisov", "Igor"],
      ["Karren Karagulian", "Toros"],
      ["Vache Tovmasyan", "Garnick", "Garnik"],
      ["Aleksei Serebryakov", "Nikolai Zakharov"],
      ["Darya Ekamasova", "Galina"],
      ["Luna Sofía Miranda", "Lulu"],
      ["Lindsey Normington", "Diamond"],
    ],
  }),
  film("Once Upon a Time... in Hollywood", 2019, {
    imdb: "tt7131622",
    wikidata: "Q47300912",
    wiki: "Once_Upon_a_Time_in_Hollywood",
    titles: ["Once Upon a Time in Hollywood"],
    crew: { director: ["Quentin Tarantino"], writer: ["Quentin Tarantino"], cinematographer: ["Robert Richardson"] },
    cast: [
      ["Leonardo DiCaprio", "Rick Dalton"],
      ["Brad Pitt", "Cliff Booth"],
      ["Margot Robbie", "Sharon Tate"],
      ["Margaret Qualley", "Pussycat"],
      ["Mikey Madison", "Sadie"],
    ],
  }),
  film("Tangerine", 2015, {
    wikidata: "Q19263995",
    wiki: "Tangerine_(film)",
    crew: { director: ["Sean Baker"] },
    cast: [
      ["Kitana Kiki Rodriguez", "Sin-Dee Rella", "Sin-Dee"],
      ["Mya Taylor", "Alexandra"],
      ["Karren Karagulian", "Razmik"],
      ["Mickey O'Hagan", "Dinah"],
      ["James Ransone", "Chester"],
    ],
  }),
  film("The Florida Project", 2017, {
    imdb: "tt5649144",
    wikidata: "Q29514872",
    wiki: "The_Florida_Project",
    crew: { director: ["Sean Baker"] },
    cast: [
      ["Brooklynn Prince", "Moonee"],
      ["Bria Vinaite", "Halley"],
      ["Willem Dafoe", "Bobby Hicks"],
      ["Caleb Landry Jones", "Jack Hicks"],
    ],
  }),
  film("Red Rocket", 2021, {
    wiki: "Red_Rocket_(film)",
    crew: { director: ["Sean Baker"] },
    cast: [
      ["Simon Rex", "Mikey Saber"],
      ["Bree Elrod", "Lexi"],
      ["Suzanna Son", "Strawberry"],
    ],
  }),
  film("Persona", 1966, {
    crew: { director: ["Ingmar Bergman"], writer: ["Ingmar Bergman"] },
    cast: [
      ["Bibi Andersson", "Alma"],
      ["Liv Ullmann", "Elisabet Vogler"],
      ["Gunnar Björnstrand", "Herr Vogler"],
    ],
  }),
  film("Kika", 1993, {
    wikidata: "Q1472478",
    crew: { director: ["Pedro Almodóvar"] },
    cast: [
      ["Verónica Forqué", "Kika"],
      ["Victoria Abril", "Andrea Caracortada"],
      ["Rossy de Palma", "Juana"],
      ["Bibi Andersen", "Susana"],
    ],
  }),
  film("A Clockwork Orange", 1971, {
    imdb: "tt0066921",
    wikidata: "Q181086",
    wiki: "A_Clockwork_Orange_(film)",
    crew: { director: ["Stanley Kubrick"], editor: ["Bill Butler"] },
    cast: [
      ["Malcolm McDowell", "Alex DeLarge", "Alex"],
      ["Patrick Magee", "Frank Alexander"],
      ["Warren Clarke", "Dim"],
      ["Aubrey Morris", "P. R. Deltoid"],
    ],
  }),
  film("Pulp Fiction", 1994, {
    imdb: "tt0110912",
    wikidata: "Q104123",
    wiki: "Pulp_Fiction",
    crew: { director: ["Quentin Tarantino"], producer: ["Lawrence Bender"], cinematographer: ["Andrzej Sekuła"], editor: ["Sally Menke"] },
    cast: [
      ["John Travolta", "Vincent Vega"],
      ["Samuel L. Jackson", "Jules Winnfield"],
      ["Uma Thurman", "Mia Wallace"],
      ["Ving Rhames", "Marsellus Wallace"],
      ["Bruce Willis", "Butch Coolidge"],
      ["Maria de Medeiros", "Fabienne"],
    ],
  }),
  film("Amélie", 2001, {
    imdb: "tt0211915",
    wikidata: "Q484048",
    titles: ["Le Fabuleux Destin d'Amélie Poulain"],
    crew: { director: ["Jean-Pierre Jeunet"], cinematographer: ["Bruno Delbonnel"] },
    cast: [
      ["Audrey Tautou", "Amélie Poulain", "Amélie"],
      ["Mathieu Kassovitz", "Nino Quincampoix"],
      ["Dominique Pinon", "Joseph"],
    ],
  }),
  film("No Country for Old Men", 2007, {
    imdb: "tt0477348",
    wikidata: "Q183081",
    wiki: "No_Country_for_Old_Men_(film)",
    crew: { director: ["Joel Coen", "Ethan Coen"], cinematographer: ["Roger Deakins"] },
    cast: [
      ["Tommy Lee Jones", "Ed Tom Bell"],
      ["Javier Bardem", "Anton Chigurh"],
      ["Josh Brolin", "Llewelyn Moss"],
      ["Woody Harrelson", "Carson Wells"],
      ["Kelly Macdonald", "Carla Jean Moss"],
    ],
  }),
  film("The Silence of the Lambs", 1991, {
    imdb: "tt0102926",
    wikidata: "Q133654",
    wiki: "The_Silence_of_the_Lambs_(film)",
    crew: { director: ["Jonathan Demme"], writer: ["Ted Tally"], composer: ["Howard Shore"] },
    cast: [
      ["Jodie Foster", "Clarice Starling"],
      ["Anthony Hopkins", "Hannibal Lecter", "Dr. Hannibal Lecter"],
      ["Scott Glenn", "Jack Crawford"],
      ["Ted Levine", "Jame Gumb", "Buffalo Bill", 'Jame "Buffalo Bill" Gumb'],
      [null, "Lamar"],
    ],
  }),
  film("Capote", 2005, {
    imdb: "tt0379725",
    wikidata: "Q463615",
    wiki: "Capote_(film)",
    crew: { director: ["Bennett Miller"], writer: ["Dan Futterman"] },
    cast: [
      ["Philip Seymour Hoffman", "Truman Capote"],
      ["Catherine Keener", "Nelle Harper Lee"],
      ["Clifton Collins Jr.", "Perry Smith"],
    ],
  }),
  film("Moonlight", 2016, {
    imdb: "tt4975722",
    wikidata: "Q21527875",
    crew: { director: ["Barry Jenkins"], cinematographer: ["James Laxton"] },
    cast: [
      ["Trevante Rhodes", "Chiron"],
      ["Ashton Sanders", "Chiron"],
      ["Alex R. Hibbert", "Chiron"],
      ["Mahershala Ali", "Juan"],
      ["Naomie Harris", "Paula"],
    ],
  }),

  award("oscars", "Academy Awards", {
    forms: ["Academy Award", "Oscars", "Oscar"],
    wrong: [
      ["Accademy Awards", "Academy Awards"],
      ["Acadamy Awards", "Academy Awards"],
    ],
  }),
  award("oscars/best-picture", "Best Picture", { from: 1963, to: 2026 }),
  award("oscars/directing", "Directing", { forms: ["Best Director", "Best Directing"], from: 1930, to: 2026 }),
  award("oscars/actress-in-a-leading-role", "Actress in a Leading Role", {
    forms: ["Best Actress", "Best Actress in a Leading Role"],
    from: 1977,
    to: 2026,
    wrong: [["Best Actress in a Lead Role", "Best Actress in a Leading Role"]],
  }),
  award("oscars/actor-in-a-leading-role", "Actor in a Leading Role", {
    forms: ["Best Actor", "Best Actor in a Leading Role"],
    from: 1977,
    to: 2026,
  }),
  award("oscars/actor-in-a-supporting-role", "Actor in a Supporting Role", { forms: ["Best Supporting Actor"], from: 1937, to: 2026 }),
  award("oscars/film-editing", "Film Editing", { forms: ["Best Film Editing"], from: 1935, to: 2026 }),
  award("oscars/original-screenplay", "Writing (Original Screenplay)", { forms: ["Best Original Screenplay", "Original Screenplay"] }),
  award("cannes", "Cannes Film Festival", { kind: "festival", forms: ["Festival de Cannes", "Cannes"] }),
  award("cannes/palme-dor", "Palme d'Or", {
    forms: ["Golden Palm", "the Palme"],
    wrong: [
      ["Palm d'Or", "Palme d'Or"],
      ["Palme de Or", "Palme d'Or"],
      ["Palme dOr", "Palme d'Or"],
    ],
  }),

  ceremony("oscars/64", 1992, "1992-03-30"),
  ceremony("oscars/78", 2006, "2006-03-05"),
  ceremony("oscars/80", 2008, "2008-02-24"),
  ceremony("oscars/97", 2025, "2025-03-02"),
  ceremony("cannes/1994", 1994),
  ceremony("cannes/2024", 2024),

  honour("won", "oscars/best-picture", 97, ["Anora 2024"], ["Alex Coco", "Samantha Quan", "Sean Baker"]),
  honour("won", "oscars/directing", 97, ["Anora 2024"], ["Sean Baker"]),
  honour("won", "oscars/actress-in-a-leading-role", 97, ["Anora 2024"], ["Mikey Madison"]),
  honour("nominated", "oscars/actor-in-a-supporting-role", 97, ["Anora 2024"], ["Yura Borisov"]),
  honour("won", "oscars/film-editing", 97, ["Anora 2024"], ["Sean Baker"]),
  honour("won", "oscars/original-screenplay", 97, ["Anora 2024"], ["Sean Baker"]),
  honour("won", "cannes/palme-dor", 2024, ["Anora 2024"], ["Sean Baker"]),
  honour("won", "cannes/palme-dor", 1994, ["Pulp Fiction 1994"], ["Quentin Tarantino"]),
  honour("won", "oscars/actor-in-a-leading-role", 78, ["Capote 2005"], ["Philip Seymour Hoffman"]),
  honour("won", "oscars/actor-in-a-supporting-role", 80, ["No Country for Old Men 2007"], ["Javier Bardem"]),
  honour("won", "oscars/directing", 80, ["No Country for Old Men 2007"], ["Joel Coen", "Ethan Coen"]),
  honour("won", "oscars/actor-in-a-leading-role", 64, ["The Silence of the Lambs 1991"], ["Anthony Hopkins"]),
  honour("won", "oscars/actress-in-a-leading-role", 64, ["The Silence of the Lambs 1991"], ["Jodie Foster"]),
];

export const tinyRecords: PackRecords = recordsOf(records);

/** Ordinary English words that stand in the names above, and a few more. */
export const tinyWords: readonly string[] = (
  "a abandoned actor actress alma an and baker bell best best-known big bill chester clockwork country diamond director directing fiction film foster friction " +
  "golden in its jack jackson leading light lonely men moonlight moss no of old once orange palm persona picture prince project " +
  "pulp red rex rocket role silence sister smith story strawberry supporting tangerine tate the time upon wells writing"
).split(" ");

/** A pack of the given records alone. */
export function withPack(given: readonly TinyRecord[], words: Iterable<string> = tinyWords): Pack {
  return opened(compilePack(recordsOf(given), { name: "test", date: "2026-11-24" }, words));
}

let tiny: Pack | undefined;

/** The pack of all records above, opened once. */
export function tinyPack(): Pack {
  tiny ??= opened(compilePack(tinyRecords, { name: "tiny", date: "2026-11-24" }, tinyWords));
  return tiny;
}

/** The only entity of this kind with this canonical name. */
export function entityNamed(pack: Pack, kind: ReturnType<Pack["kind"]>, text: string): EntityId {
  const { people, films, characters, awards } = pack.counts;
  const all = Array.from({ length: people + films + characters + awards }, (_, entity) => entity as EntityId);
  const found = all.filter((entity) => pack.kind(entity) === kind && pack.text(entity) === text);
  if (found.length !== 1) throw new Error(`${found.length} entities of kind ${kind} are named "${text}"`);
  return found[0]!;
}

function opened(bytes: Uint8Array): Pack {
  const result = openPack(bytes);
  if ("problem" in result) throw new Error(result.problem.message);
  return result.pack;
}
