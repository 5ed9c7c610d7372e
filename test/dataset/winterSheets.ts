import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../src/dataset/commands.js";
import { project, read, run } from "./support.js";

const person = (id: string, name: string, more = ""): string => `{"id":"${id}","name":"${name}",${more}"source":["us"]}\n`;
const film = (id: string, title: string, year: number, more: string): string =>
  `{"id":"${id}","title":"${title}","year":${year},${more},"source":["us"]}\n`;

/** A winter film and what its people did before. */
const winter = {
  "people/a.jsonl": person("ann-reed", "Ann Reed") + person("ann-reed-2019", "Ann Reed"),
  "people/b.jsonl": person("bruno-gantz", "Bruno Gantz", '"aliases":[["B. Gantz","credit"]],'),
  "people/k.jsonl": person("karl-voss", "Karl Voss"),
  "people/o.jsonl": person("otto-wolff", "Otto Wolff"),
  "people/z.jsonl": person("zoe-hartmann", "Zoë Hartmann"),
  "films/2018-2019.jsonl":
    film("first-snow-2018", "First Snow", 2018, '"cast":[["ann-reed",null],["bruno-gantz","Emil Frost","The Frost","Frost"]]') +
    film("thaw-2019", "Thaw", 2019, '"crew":{"editor":["ann-reed-2019"],"writer":["zoe-hartmann"]}') +
    film("twins-2019", "Twins", 2019, '"crew":{"director":["karl-voss"]}') +
    film("twins-2019-wolff", "Twins", 2019, '"crew":{"director":["otto-wolff"]}'),
  "films/2022-2023.jsonl": film(
    "the-long-winter-2023",
    "The Long Winter",
    2023,
    '"crew":{"director":["zoe-hartmann"]},"cast":[["bruno-gantz","Lawrence"],["ann-reed",null],[null,"Mary Frost"]]',
  ),
};

/** Reads sheets into the winter project; each is written below a head that finds the winter film unless it has its own. */
export function curated(sheet: string, ...words: string[]) {
  const { root, data } = project(winter);
  const file = join(root, "films.sheet");
  const told = (text: string) => {
    const lines = text.split("\n").map((line) => line.trim());
    writeFileSync(file, `${(text.includes("##") ? lines : [head, ...lines]).join("\n")}\n`);
    const { code, said, warned } = run(commands["curate"], data, file, ...words);
    return { code, said, problems: warned.map((line) => line.replaceAll(file, "films.sheet")) };
  };
  const lines = (name: string): string[] =>
    existsSync(join(data, name))
      ? read(data, name)
          .split("\n")
          .filter((line) => line !== "")
      : [];
  return { ...told(sheet), data, again: told, films: () => lines("films/curated.jsonl"), people: () => lines("people/curated.jsonl") };
}
const head = "## The Long Winter (2023)\nseen: https://example.org/winter";

/** The cast that a sheet writes, or its problems. */
export function castOf(...lines: string[]): unknown {
  const { films, problems } = curated(`cast:\n${lines.join("\n")}`);
  return problems.length > 0
    ? problems.filter((line) => !/nothing written/.test(line))
    : films().map((line) => (JSON.parse(line) as { cast: unknown }).cast)[0];
}
