import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ErrorObject, ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { debrisOf } from "./debris.js";
import type { Line, Problem, RecordKind } from "./load.js";
import { recordKinds } from "./load.js";
import { aliasProblems, awardFormProblems } from "./names.js";
import { orderProblems, referenceProblems } from "./references.js";

/** Checks the shape of single records against the schemas of a folder. */
export type Schemas = { readonly [kind in RecordKind]: ValidateFunction };

/** Compiles `person.json`, `film.json`, … of a schema folder. Throws when a schema is missing or wrong. */
export function readSchemas(folder: string): Schemas {
  const read = (name: string): object => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as object;
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, strictTuples: false, allowUnionTypes: true });
  ajv.addSchema(read("source"), "source.json");
  const entries = recordKinds.map((kind) => [kind, ajv.compile(read(kind))] as const);
  return Object.fromEntries(entries) as unknown as Schemas;
}

/**
 * Everything that can be wrong with the lines of a `data/` folder, all of it, in the order of file and line: shape,
 * duplicate ids, references to nothing, order, text debris. Lines of a wrong shape are left out of the later checks.
 */
export function validate(lines: readonly Line[], schemas: Schemas): { readonly good: Line[]; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const good = lines.filter((line) => {
    const check = schemas[line.kind];
    if (check(line.record)) return true;
    problems.push({
      file: line.file,
      line: line.line,
      message: `${nameOf(line)}: ${shapeError(check.errors ?? [])}; see data/schema/${line.kind}.json`,
    });
    return false;
  });
  problems.push(...referenceProblems(lines, good), ...orderProblems(lines));
  problems.push(...aliasProblems(good), ...awardFormProblems(good), ...good.flatMap(debrisOf));
  problems.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  return { good, problems };
}

/** How a problem names the record of a line. */
export function nameOf(line: Line): string {
  const { id, ceremony, category } = line.record;
  if (line.kind === "honour") return `honour ${String(ceremony)} ${String(category)}`;
  return typeof id === "string" ? `${line.kind} ${id}` : line.kind;
}

function shapeError(errors: readonly ErrorObject[]): string {
  const texts = errors.map((error) => {
    const extra =
      error.keyword === "additionalProperties"
        ? ` (${String(error.params["additionalProperty"])})`
        : error.keyword === "enum"
          ? ` (${JSON.stringify(error.params["allowedValues"])})`
          : "";
    const value = typeof error.data === "object" ? "" : `, not ${JSON.stringify(error.data)}`;
    return `${error.instancePath || "the record"} ${error.message ?? "is wrong"}${extra}${value}`;
  });
  return texts.join("; ");
}
