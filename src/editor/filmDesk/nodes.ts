import * as vscode from "vscode";
import type { DeskFilm, DeskHonour, DeskRow, DeskRule, EntityId, FilmDesk, Finding, RuleCode } from "../../core/index.js";
import { iconOf } from "../convert.js";

/** A line of the Film Desk with what stands below it. */
export interface DeskNode {
  readonly item: vscode.TreeItem;
  readonly children: readonly DeskNode[];
  /** Whom the line names; absent on headings and findings. */
  readonly row?: DeskRow;
}

/** Commands of the lines; they take what a line stands for, and ask for its place only when they run. */
export const goToMentionCommand = "dramatis.goToMention";
export const goToFindingCommand = "dramatis.goToFinding";

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** The whole tree: films, what is found, who else is named. Empty where none of them is. */
export function nodesOf({ films, rules, others }: FilmDesk): readonly DeskNode[] {
  return [
    ...films.map((film, index) => filmNode(film, index === 0 ? Expanded : Collapsed)),
    ...section(
      "findings",
      vscode.l10n.t("Findings"),
      rules.map(ruleNode),
      Expanded,
      String(rules.flatMap(({ findings }) => findings).length),
    ),
    ...section(
      "others",
      vscode.l10n.t("Also named"),
      others.map((row) => rowNode(row, "others", iconOf(row.kind))),
      Collapsed,
      String(others.length),
    ),
  ];
}

function filmNode(film: DeskFilm, state: vscode.TreeItemCollapsibleState): DeskNode {
  const { name, detail, weight, pinned, cast, crew, honours, count } = film;
  const id = `film ${film.entities[0]}`;
  const item = new vscode.TreeItem(name, state);
  const sure = pinned ? vscode.l10n.t("pinned") : `${Math.round(weight * 100)}%`;
  item.id = id;
  item.description = detail === "" ? sure : `${detail.slice(1, -1)} · ${sure}`;
  item.iconPath = new vscode.ThemeIcon(pinned ? "pinned" : "device-camera-video");
  item.contextValue = pinned ? "name pinned" : "name film";
  item.tooltip = pinned
    ? vscode.l10n.t("The draft says that it is about {0}.", name)
    : vscode.l10n.t("How sure Dramatis is that the draft is about {0}: {1}. Pin the film to say so.", name, sure);
  item.accessibilityInformation = { label: `${name}, ${item.description}` };
  if (count > 0) item.command = goToMention(film.entities);
  const seen = (rows: readonly DeskRow[]): string =>
    vscode.l10n.t("{0} of {1} named", rows.filter((row) => row.count > 0).length, rows.length);
  const ticked = (rows: readonly DeskRow[], part: string): DeskNode[] =>
    rows.map((row, index) => rowNode(row, `${id} ${part} ${index}`, new vscode.ThemeIcon(row.count > 0 ? "check" : "circle-outline")));
  return {
    item,
    row: film,
    children: [
      ...section(`${id} cast`, vscode.l10n.t("Cast"), ticked(cast, "cast"), Expanded, seen(cast)),
      ...section(`${id} crew`, vscode.l10n.t("Crew"), ticked(crew, "crew"), Expanded, seen(crew)),
      ...section(`${id} honours`, vscode.l10n.t("Honours"), honours.map(honourNode(id)), Collapsed, String(honours.length)),
    ],
  };
}

const honourNode =
  (film: string) =>
  (honour: DeskHonour, index: number): DeskNode => {
    const won = honour.result === "won";
    const detail = `${honour.detail} · ${won ? vscode.l10n.t("won") : vscode.l10n.t("nominated")}`;
    return rowNode({ ...honour, detail }, `${film} honours ${index}`, new vscode.ThemeIcon(won ? "star-full" : "star-empty"));
  };

function rowNode(row: DeskRow, id: string, icon: vscode.ThemeIcon): DeskNode {
  const { name, detail, count, entities, kind } = row;
  const item = new vscode.TreeItem(name, None);
  item.id = `${id} ${entities.join(" ")}`;
  // The count first: a narrow view cuts the end off.
  item.description = [...(count > 0 ? [`×${count}`] : []), detail].filter((part) => part !== "").join("  ");
  item.iconPath = icon;
  item.contextValue = kind === "film" ? "name film" : "name";
  const named =
    count === 0 ? vscode.l10n.t("not named") : count === 1 ? vscode.l10n.t("named once") : vscode.l10n.t("named {0} times", count);
  item.tooltip = [name, detail, named].filter((part) => part !== "").join(", ");
  item.accessibilityInformation = { label: item.tooltip };
  if (count > 0) item.command = goToMention(entities);
  return { item, children: [], row };
}

const goToMention = (entities: readonly EntityId[]): vscode.Command => ({
  command: goToMentionCommand,
  title: vscode.l10n.t("Go to Next Mention"),
  arguments: [entities],
});

function ruleNode({ code, findings }: DeskRule): DeskNode {
  const [node] = section(`findings ${code}`, ruleNames[code](), findings.map(findingNode), Expanded, String(findings.length));
  return node as DeskNode;
}

const severityIcons = { warning: "warning", information: "info", hint: "lightbulb" } as const;

function findingNode({ code, fixes, message, severity }: Finding, index: number): DeskNode {
  const [written = ""] = message.args;
  const item = new vscode.TreeItem(`“${written}”`, None);
  item.id = `finding ${code} ${index}`;
  const replacement = fixes[0]?.replacement;
  if (replacement !== undefined) item.description = `→ ${replacement}`;
  item.iconPath = new vscode.ThemeIcon(severityIcons[severity]);
  item.tooltip = vscode.l10n.t(message.template, ...message.args);
  item.accessibilityInformation = { label: item.tooltip };
  item.command = { command: goToFindingCommand, title: vscode.l10n.t("Go to Finding"), arguments: [code, index] };
  return { item, children: [] };
}

const ruleNames: { readonly [code in RuleCode]: () => string } = {
  "person-name": () => vscode.l10n.t("Names of people"),
  "character-name": () => vscode.l10n.t("Names of characters"),
  "film-title": () => vscode.l10n.t("Titles of films"),
  "award-name": () => vscode.l10n.t("Names of awards"),
  consistency: () => vscode.l10n.t("One name, two spellings"),
  diacritics: () => vscode.l10n.t("Missing diacritics"),
};

/** A heading over lines; none where there are no lines. */
function section(
  id: string,
  label: string,
  children: readonly DeskNode[],
  state: vscode.TreeItemCollapsibleState,
  description: string,
): DeskNode[] {
  if (children.length === 0) return [];
  const item = new vscode.TreeItem(label, state);
  item.id = id;
  item.description = description;
  return [{ item, children }];
}
