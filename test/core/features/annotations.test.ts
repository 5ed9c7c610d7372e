import assert from "node:assert/strict";
import { annotations, openDraft, reviewData } from "../../../src/core/index.js";
import { tinyPack } from "../../support/tinyPack.js";

const open = (text: string): ReturnType<typeof openDraft> => openDraft(text, tinyPack());

describe("W3C Web Annotations", () => {
  it("say of every name whom it means and where it stands", () => {
    const page = JSON.parse(annotations(open("# Anora (2024)\n\nMikey Madison dances.\n"), "posts/anora.md"));
    assert.equal(page["@context"], "http://www.w3.org/ns/anno.jsonld");
    assert.equal(page.type, "AnnotationPage");
    assert.equal(page.items.length, 2);
    assert.deepEqual(page.items[1], {
      id: "posts/anora.md#name-2",
      type: "Annotation",
      motivation: "identifying",
      body: [
        { type: "TextualBody", value: "Mikey Madison", purpose: "tagging" },
        { type: "SpecificResource", source: "https://www.imdb.com/name/nm5700898/", purpose: "identifying" },
        { type: "SpecificResource", source: "https://en.wikipedia.org/wiki/Mikey_Madison", purpose: "identifying" },
      ],
      target: {
        source: "posts/anora.md",
        selector: [
          { type: "TextQuoteSelector", exact: "Mikey Madison", prefix: "# Anora (2024)\n\n", suffix: " dances.\n" },
          { type: "TextPositionSelector", start: 16, end: 29 },
        ],
      },
    });
  });

  it("count in code points, and cut no pair in two", () => {
    const text = `# Anora (2024)\n\n🎬${"x".repeat(22)} Mikey Madison 🎬.\n`;
    const [, item] = JSON.parse(annotations(open(text), "x")).items;
    const [quote, place] = item.target.selector;
    assert.equal([...text].slice(place.start, place.end).join(""), "Mikey Madison");
    assert.equal(quote.prefix, `${"x".repeat(22)} `);
  });
});

describe("schema.org data of the review", () => {
  it("tells what is reviewed, by whom, and who else is named", () => {
    const data = JSON.parse(
      reviewData(
        open("---\ntitle: Snow\nauthor: A. Sample\ndate: 2024-11-08\n---\n\n*Anora* (2024) has Mikey Madison, unlike *Tangerine*.\n"),
      ) ?? "",
    );
    assert.equal(data["@type"], "Review");
    assert.deepEqual([data.name, data.author.name, data.datePublished], ["Snow", "A. Sample", "2024-11-08"]);
    assert.equal(data.itemReviewed["@type"], "Movie");
    assert.equal(data.itemReviewed.name, "Anora");
    assert.deepEqual(data.itemReviewed.director, [
      { "@type": "Person", name: "Sean Baker", sameAs: ["https://www.imdb.com/name/nm0048918/"] },
    ]);
    assert.equal(data.itemReviewed.actor.length, 8);
    assert.deepEqual(
      data.mentions.map(({ name }: { name: string }) => name),
      ["Mikey Madison", "Tangerine"],
    );
  });

  it("is none without a film", () => {
    assert.equal(reviewData(open("The tram was late again.\n")), undefined);
  });
});
