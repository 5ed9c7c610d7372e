import assert from "node:assert/strict";
import { isAbout, isRight } from "./matching.js";

const label = (written: string, correct: string) => ({ written, correct });

describe("matching labels with findings", () => {
  it("takes markup, line breaks, quotes and capitals for nothing", () => {
    const anora = label("Mickey Madison", "Mikey Madison");
    for (const flagged of ["Mickey Madison", "MICKEY MADISON", "*Mickey* Madison", "Mickey\nMadison", "Mickey", "Madison"])
      assert.ok(isAbout(anora, flagged), flagged);
    assert.ok(isAbout(label("McClain", "McClane"), "John McClain"));
    assert.ok(isAbout(label("Palm d'Or", "Palme d'Or"), "Palm d’Or"));
  });

  it("compares whole words", () => {
    assert.ok(!isAbout(label("Ann", "Anne"), "Annie Hall"));
    assert.ok(!isAbout(label("Mickey Madison", "Mikey Madison"), "Mickey Rourke"));
  });

  it("wants the whole form right, in the writer's style", () => {
    assert.ok(isRight(label("Mickey Madison", "Mikey Madison"), "MICKEY MADISON", "MIKEY MADISON"));
    assert.ok(isRight(label("Mickey Madison", "Mikey Madison"), "Mickey", "Mikey"));
    assert.ok(isRight(label("McClain", "McClane"), "John McClain", "John McClane"));
    assert.ok(isRight(label("Scorcese", "Martin Scorsese"), "Scorcese", "Scorsese"));
    assert.ok(isRight(label("May Witty", "May Whitty"), "May Witty", "Dame May Whitty"));
    assert.ok(!isRight(label("Scarlet Johanson", "Scarlett Johansson"), "Johanson", "Johansson"));
    assert.ok(!isRight(label("Mickey Madison", "Mikey Madison"), "Mickey Madison", "Mickey Rourke"));
  });

  it("looks at capitals and marks where the slip lies in them only", () => {
    assert.ok(!isRight(label("Leonardo Dicaprio", "Leonardo DiCaprio"), "Leonardo Dicaprio", "Leonardo Dicaprio"));
    assert.ok(isRight(label("Leonardo Dicaprio", "Leonardo DiCaprio"), "Leonardo Dicaprio", "Leonardo DiCaprio"));
    assert.ok(!isRight(label("David Michod", "David Michôd"), "David Michod", "David Michod"));
    assert.ok(isRight(label("Maximilliano Hernandez", "Maximiliano Hernández"), "Maximilliano Hernandez", "Maximiliano Hernandez"));
  });
});
