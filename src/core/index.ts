/** The face of the core: the only file that editor, command line, dataset, tests and benches import. */
export { type ActorHint, actorHints } from "./features/actorHints.js";
export { annotations, reviewData } from "./features/annotations.js";
export {
  type Card,
  type CardLine,
  type CardLink,
  type CardRow,
  cardMarkdown,
  lineText,
  saysSomething,
  shortened,
} from "./features/card.js";
export { type CardAddress, cardAddress } from "./features/cardAddress.js";
export { cardOf } from "./features/cardOf.js";
export { cardPage, definition } from "./features/cardPage.js";
export { type ColouredWord, colouredWords } from "./features/colouring.js";
export type { CompletionEntry } from "./features/completion/entries.js";
export { type GhostText, ghostText } from "./features/completion/ghostText.js";
export { type Ask, complete } from "./features/completion.js";
export { type FilmChoice, filmChoices } from "./features/filmChoices.js";
export { type DeskFilm, type DeskHonour, type DeskRow, type DeskRule, type FilmDesk, filmDesk } from "./features/filmDesk.js";
export { pinFilm, setFilm, unpinFilm } from "./features/filmUnderReview.js";
export { headComment } from "./features/headComment.js";
export { type HoverCard, hover } from "./features/hover.js";
export { awardsTable, blockEdit, type CastForm, castForms, castList, creditsLine } from "./features/inserts.js";
export { linkFirstMentions, type TemplateProblem, templateProblem } from "./features/linkMentions.js";
export { type LookupEntity, type LookupResult, lookup } from "./features/lookup.js";
export { type MentionPlot, mentionPlot, type PlotRow } from "./features/mentionPlot.js";
export { mayName, namedAt, namedInText, placesOf } from "./features/occurrences.js";
export { packReport } from "./features/packReport.js";
export { type Rename, type RenameRefusal, type RenameTarget, rename, renameTarget } from "./features/rename.js";
export { type NameSymbol, symbolLimit, symbols } from "./features/symbols.js";
export { type Focus, type FocusFilm, focusWeight, noFocus } from "./focus/focus.js";
export type { Directive } from "./markdown/directives.js";
export type { FrontMatter } from "./markdown/frontMatter.js";
export type { Mention } from "./mentions/mention.js";
export type { DraftBlock, DraftModel } from "./model/draftModel.js";
export { type DraftOptions, openDraft } from "./model/openDraft.js";
export { compilePack } from "./packs/compile.js";
export * from "./packs/pack.js";
export { PackDamage, type PackFile } from "./packs/packBytes.js";
export { openPack, openPackFile, openVerifiedPack } from "./packs/reader.js";
export * from "./packs/records.js";
export { titleWithYear } from "./packs/titleWithYear.js";
export { type Finding, type Fix, type Message, messageText, type RuleCode, ruleCodes, type Score, type Severity } from "./rules/finding.js";
export { rules } from "./rules/index.js";
export { check, type RuleFailure } from "./rules/run.js";
export type { Edit, Range } from "./text/range.js";
export { nameWords } from "./text/words.js";
