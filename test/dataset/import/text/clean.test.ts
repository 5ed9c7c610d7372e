import assert from "node:assert/strict";
import { categoryId, categoryName } from "../../../../src/dataset/import/honours/oscarAwards.js";
import { characterNames } from "../../../../src/dataset/import/text/characterName.js";
import { filmTitle, filmTitles, isDisc, titleKey } from "../../../../src/dataset/import/text/filmTitle.js";
import { personKey, personName, personNames } from "../../../../src/dataset/import/text/personName.js";

const given = new Set(["mabel", "jack"]);

/** Compares a function's answers to a table of expected ones. */
function answers<T>(of: (text: string) => T, table: { readonly [text: string]: T }): void {
  for (const [text, expected] of Object.entries(table)) assert.deepEqual(of(text), expected, text);
}

describe("cleaning what sources say", () => {
  it("takes one person out of a cell", () => {
    answers(personName, {
      "Robert Downey, Jr.": "Robert Downey Jr.",
      "Sam Neill (credited": "Sam Neill",
      "Laurence Olivier (uncredited)": "Laurence Olivier",
      "ClÃ©mence Thioly": "Clémence Thioly",
      'Cheryl Lynn \\"Rainbeaux\\" Smith': 'Cheryl Lynn "Rainbeaux" Smith',
      "Noriyuki 'Pat' Morita": 'Noriyuki "Pat" Morita',
      "ROBERT E. GOTTSCHALK": "Robert E. Gottschalk",
      "N. PAUL KENWORTHY JR.": "N. Paul Kenworthy Jr.",
      Trisha_Krishnan: "Trisha Krishnan",
      "Floyd Crosby, ASC": "Floyd Crosby",
      "J.J. Abrams": "J.J. Abrams",
      "will.i.am": "will.i.am",
      "Jack Warden": "Jack Warden",
      "50 Cent": "50 Cent",
      "Frenchman Henri Verneuil": "Henri Verneuil",
      "Edison's John H. Collins": "John H. Collins",
      "Austrian-American John H. Auer": "John H. Auer",
      "George Nicholls Jr. It": "George Nicholls Jr.",
    });
  });

  it("takes nobody out of groups, drawings, parts and debris", () => {
    const cells = [
      "Looney Tunes",
      "Foghorn Leghorn",
      "The Three Stooges",
      "20th Century-Fox Studio Sound Department",
      "Taxi driver",
      "Policeman",
      "(uncredited)",
      "Jr.",
      "di",
      "Ronee Blakley, in her first film role",
      "Green Party candidates, 2006 Canadian federal election",
      "17th Earl of Pembroke",
    ];
    for (const cell of cells) assert.equal(personName(cell), undefined, cell);
    assert.equal(cells.length, 12);
  });

  it("takes titles out of what discs and uploads put around them", () => {
    answers(filmTitle, {
      "Gene Autry Collection: The Strawberry Roan": "The Strawberry Roan",
      "Network: Special Edition": "Network",
      "The Monster - Lon Chaney's Uncut Horror Classic!": "The Monster",
      "Walking Target - A Crime Caper Classic From 1960": "Walking Target",
      "Donnie Darko (Director's Cut) (re-release)": "Donnie Darko",
      "South Park: Bigger, Longer & Uncut": "South Park: Bigger, Longer & Uncut",
      "The Mortuary Collection": "The Mortuary Collection",
      "The Last Edition": "The Last Edition",
      "Captain Kronos - Vampire Hunter": "Captain Kronos - Vampire Hunter",
    });
    answers(isDisc, {
      "Rent: Bonus Material": true,
      "The Very Best of Cher DVD Edition": true,
      '"Weird Al" Yankovic: The Ultimate Video Collection': true,
      "Looney Tunes Golden Collection: Volume 1": true,
      "The Collection": false,
    });
  });

  it("leaves out parts that are jobs of a service, jobs in other languages, and groups", () => {
    const jobs = ["WAC Sergeant", "FBI Agent", "B.O.A.C. Officer", "U.S. Consul", "Pittore", "Il Commissario", "Kellner"];
    const groups = ["Speakers Bureau", "Hickory Tree Band", "Harmonica Ensemble", "Rollo Brothers"];
    const names = ["J.T. Striker", "FBI Agent Monk", "La Voisin", "Ron Troupe", "Mrs. Sisters", "Jack Sisters", "Georg Kommissar"];
    for (const part of [...jobs, ...groups]) assert.deepEqual(characterNames(part, undefined, given), [], part);
    for (const part of names) assert.deepEqual(characterNames(part, undefined, given), [part]);
  });

  it("takes several people out of one cell, and nobody out of a band", () => {
    answers(personNames, {
      "Robert Altman, Jerry Weintraub": ["Robert Altman", "Jerry Weintraub"],
      "Walter Matthau,": ["Walter Matthau"],
      "Dinelaris, Jr.": ["Dinelaris Jr."],
      "Stills & Nash": [],
    });
  });

  it("folds initials, accents and nicknames into one key", () => {
    assert.equal(personKey("J.J. Abrams"), personKey("J. J. Abrams"));
    assert.equal(personKey("Ludwig Göransson"), personKey("Ludwig Goransson"));
    assert.equal(personKey('Dwayne "The Rock" Johnson'), personKey("Dwayne Johnson"));
    assert.notEqual(personKey("Lon Chaney Jr."), personKey("Lon Chaney"));
  });

  it("takes the names of a character, the nickname as a form", () => {
    answers((text) => characterNames(text, "Some Body", given), {
      'Anora "Ani" Mikheeva': ['Anora "Ani" Mikheeva', "Ani", "Ani Mikheeva", "Anora Mikheeva"],
      "Nina Sayers/The Swan Queen": ["Nina Sayers", "The Swan Queen"],
      "Anna, Jenny's daughter": ["Anna"],
      "Robin of Locksley AKA Robin Hood": ["Robin of Locksley", "Robin Hood"],
      "young Peter Clemenza": ["Peter Clemenza"],
      "voice of Darth Vader": ["Darth Vader"],
      "postman Marco Mukha": ["Marco Mukha"],
      "Mabel the Maid": ["Mabel the Maid"],
      "The Bride": ["The Bride"],
      "The Man with No Name": ["The Man with No Name"],
      "Tin Man": ["Tin Man"],
      "Frankenstein's Monster": ["Frankenstein's Monster"],
      "Mrs.Burley": ["Mrs. Burley"],
      "'Moonpie'": ["Moonpie"],
      M: ["M"],
    });
  });

  it("takes no name out of what is none", () => {
    const cells = [
      "Himself",
      "Narrator",
      "Policeman #2",
      "Radio Announcer",
      "Vito's youngest son",
      "the delivery boy",
      "Man in Hotel",
      "Claire's Mom",
      "Det",
      "Some Body",
      "Second Soldier",
      "A computer programmer",
    ];
    for (const cell of cells) assert.deepEqual(characterNames(cell, "Some Body", given), [], cell);
    assert.equal(cells.length, 12);
  });

  it("cleans titles and compares them without articles, accents and the form of numbers", () => {
    answers(filmTitle, {
      "Battleground (film)": "Battleground",
      "Fly by Night [fr]": "Fly by Night",
      "[[Caltiki]]": "Caltiki",
      "Moulin Rouge (1952 film)": "Moulin Rouge",
    });
    assert.deepEqual(filmTitles("Suspect X aka Yôgisha X"), ["Suspect X", "Yôgisha X"]);
    assert.equal(titleKey("The Godfather Part II"), titleKey("Godfather: Part 2"));
    assert.notEqual(titleKey("Rocky"), titleKey("Rocky II"));
  });

  it("writes the Academy's categories as people do", () => {
    answers(categoryName, {
      "ACTRESS IN A LEADING ROLE": "Actress in a Leading Role",
      "WRITING (Original Screenplay)": "Writing (Original Screenplay)",
      "SCIENTIFIC OR TECHNICAL AWARD (Class III)": "Scientific or Technical Award (Class III)",
      "MUSIC (Scoring of Music--adaptation or treatment)": "Music (Scoring of Music—adaptation or treatment)",
    });
    assert.equal(categoryId("BEST PICTURE"), "oscars/best-picture");
  });
});
