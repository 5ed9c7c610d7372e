/**
 * One question of questions.tsv. Where several spellings or category names are right, a field holds them with "|" between.
 * `year` is a film's release, or of an honour the ceremony's or festival's year.
 */
export interface Question {
  readonly country: string;
  readonly kind: string;
  readonly query: string;
  readonly entity: string;
  readonly name: string;
  readonly film: string;
  readonly year: string;
  readonly job: string;
  readonly character: string;
  readonly category: string;
  readonly result: string;
  readonly known: string;
  readonly source: string;
}

interface Credit {
  readonly film: string;
  readonly year?: number;
  readonly job: string;
  readonly character?: string;
}

interface Honour {
  readonly category: string;
  readonly year: number;
  readonly film?: string;
  readonly result: string;
}

/** What `lookup --format json` says of one entity, as far as questions ask. */
export interface Entity {
  readonly kind: string;
  readonly name: string;
  readonly year?: number;
  readonly credits: readonly Credit[];
  readonly honours: readonly Honour[];
}

/** Missing is silence, wrong is a fact that contradicts the expected one; `fact` shows it. */
type Verdict = { readonly answer: "right" | "missing" } | { readonly answer: "wrong"; readonly fact: string };

const right: Verdict = { answer: "right" };
const missing: Verdict = { answer: "missing" };
const wrong = (fact: object): Verdict => ({ answer: "wrong", fact: JSON.stringify(fact) });

/** Reads the table: a line of column names, then one question a line. */
export function readQuestions(table: string): Question[] {
  const [head = "", ...lines] = table.trimEnd().split("\n");
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""])) as unknown as Question;
  });
}

/** Compares what a question expects with all entities the lookup gave for its query. */
export function judge(question: Question, entities: readonly Entity[]): Verdict {
  const ofKind = entities.filter(({ kind }) => kind === question.entity);
  const named = ofKind.filter(({ name }) => spelled(question.name, name));
  const verdicts = named.map((entity) => judgeEntity(question, entity));
  const best = verdicts.find(({ answer }) => answer === "right") ?? verdicts.find(({ answer }) => answer === "wrong");
  if (best !== undefined) return best;
  // A record without its diacritics would have the editor take them from a writer who typed them.
  const bare = ofKind.find(({ name }) => named.length === 0 && anyOf(question.name, name));
  return bare === undefined ? missing : wrong({ kind: bare.kind, name: bare.name, year: bare.year });
}

function judgeEntity(question: Question, entity: Entity): Verdict {
  if (question.category !== "") return judgeHonours(question, entity.honours);
  return question.job === "" ? judgeYear(question, entity) : judgeCredits(question, entity.credits);
}

function judgeYear({ year }: Question, entity: Entity): Verdict {
  if (entity.year === undefined) return missing;
  return entity.year === Number(year) ? right : wrong({ film: entity.name, year: entity.year });
}

function judgeCredits(question: Question, credits: readonly Credit[]): Verdict {
  const asked = credits.filter(({ film, job }) => job === question.job && anyOf(question.film, film));
  // A remake by the same person years later contradicts nothing.
  const ofYear = asked.filter(({ year }) => year !== undefined && Math.abs(year - Number(question.year)) <= 1);
  if (ofYear.length === 0) return asked[0]?.year === undefined ? missing : wrong(asked[0]);
  if (question.character === "") return right;
  const played = ofYear.filter(({ character }) => character !== undefined);
  if (played.some(({ character = "" }) => sameCharacter(question.character, character))) return right;
  return played[0] === undefined ? missing : wrong(played[0]);
}

function judgeHonours(question: Question, honours: readonly Honour[]): Verdict {
  const asked = honours.filter(
    ({ category, film = "" }) => anyOf(question.category, category) && (question.film === "" || anyOf(question.film, film)),
  );
  if (asked.some(({ year, result }) => year === Number(question.year) && result === question.result)) return right;
  // The same prize of another year is another honour, unless it is for this very film.
  const contradiction = asked.find(({ year }) => question.film !== "" || year === Number(question.year));
  return contradiction === undefined ? missing : wrong(contradiction);
}

/** The words of one name are all in the other: "Ripley" and "Ellen Ripley", "Ani" and "Anora "Ani" Mikheeva". */
function sameCharacter(expected: string, recorded: string): boolean {
  const found = wordsOf(recorded);
  return expected
    .split("|")
    .map(wordsOf)
    .some((words) => words.every((word) => found.includes(word)) || found.every((word) => words.includes(word)));
}

function anyOf(expected: string, found: string): boolean {
  return expected.split("|").some((one) => wordsOf(one).join(" ") === wordsOf(found).join(" "));
}

/** As `anyOf`, but diacritics count. */
function spelled(expected: string, found: string): boolean {
  const letters = (name: string): string => name.normalize("NFC").toLowerCase().replaceAll("-", " ");
  return expected.split("|").some((one) => letters(one) === letters(found));
}

function wordsOf(name: string): string[] {
  const folded = name.replaceAll("½", " 1/2").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
