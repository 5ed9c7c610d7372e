import assert from "node:assert/strict";
import { awardsTable, blockEdit, castList, creditsLine } from "../../../src/core/index.js";
import { entityNamed, film, tinyPack, withPack } from "../../support/tinyPack.js";

const pack = tinyPack();
const anora = entityNamed(pack, "film", "Anora");

describe("a line of credits", () => {
  it("names film, makers and the first of the cast", () => {
    assert.equal(
      creditsLine(pack, anora),
      "*Anora* (2024). Written and directed by Sean Baker. With Mikey Madison, Mark Eydelshteyn, Yura Borisov, Karren Karagulian, Vache Tovmasyan.",
    );
  });

  it("says what is known, and takes no sign of a title for markup", () => {
    const mash = withPack([film("M*A*S*H", 1970, { crew: { director: ["Robert Altman"] } })]);
    assert.equal(creditsLine(mash, entityNamed(mash, "film", "M*A*S*H")), "*M\\*A\\*S\\*H* (1970). Directed by Robert Altman.");
    const two = withPack([
      film("The Matrix", 1999, { crew: { director: ["Lana Wachowski", "Lilly Wachowski"], writer: ["Nobody Else"] } }),
    ]);
    assert.equal(
      creditsLine(two, entityNamed(two, "film", "The Matrix")),
      "*The Matrix* (1999). Directed by Lana Wachowski and Lilly Wachowski. Written by Nobody Else.",
    );
  });
});

describe("a cast list", () => {
  it("is a phrase, a list or a table, in billing order", () => {
    assert.match(
      castList(pack, anora, "inline"),
      /^Mikey Madison \(Anora Mikheeva\), Mark Eydelshteyn \(Ivan Zakharov\), Yura Borisov \(Igor\), /,
    );
    assert.match(castList(pack, anora, "list"), /^- Mikey Madison as Anora Mikheeva\n- Mark Eydelshteyn as Ivan Zakharov\n/);
    assert.match(castList(pack, anora, "table"), /^\| Performer \| Part \|\n\| --- \| --- \|\n\| Mikey Madison \| Anora Mikheeva \|\n/);
  });

  it("is empty where no cast is known", () => {
    const bare = withPack([film("Untitled Thing", 1999, {})]);
    assert.equal(castList(bare, entityNamed(bare, "film", "Untitled Thing"), "table"), "");
  });
});

describe("a table of awards", () => {
  it("has what was won and nominated, newest first", () => {
    const rows = awardsTable(pack, anora).split("\n");
    assert.deepEqual(rows.slice(0, 3), [
      "| Award | Category | Recipient | Result |",
      "| --- | --- | --- | --- |",
      "| Oscars 2025 | Best Actress | Mikey Madison | won |",
    ]);
    assert.equal(rows.at(-1), "| Cannes 2024 | Palme d'Or | Sean Baker | won |");
    assert.ok(rows.some((row) => row.endsWith("| nominated |")));
  });

  it("is empty where nothing is known", () => {
    assert.equal(awardsTable(pack, entityNamed(pack, "film", "Tangerine")), "");
  });
});

describe("a block", () => {
  /** The draft after a block took the place of `$0`. */
  const put = (marked: string): string => {
    const at = marked.indexOf("$0");
    const text = marked.replace("$0", "");
    const { range, newText } = blockEdit(text, { start: at, end: at }, "| x |");
    return text.slice(0, range.start) + newText + text.slice(range.end);
  };

  it("is a paragraph of its own wherever it is put", () => {
    assert.equal(put("$0"), "| x |\n");
    assert.equal(put("One.$0\n\nTwo.\n"), "One.\n\n| x |\n\nTwo.\n");
    assert.equal(put("One.\n$0Two.\n"), "One.\n\n| x |\n\nTwo.\n");
    assert.equal(put("One.\n\n$0\n\nTwo.\n"), "One.\n\n| x |\n\nTwo.\n");
    assert.equal(put("One.\r\n\r\n$0"), "One.\r\n\r\n| x |\n");
    assert.equal(put("One. $0"), "One. \n\n| x |\n");
  });
});
