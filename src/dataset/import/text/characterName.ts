import { isDescription, isDoing, withoutFormer, withoutGluedSentence } from "./describedParts.js";
import { isGenericPart, isOccupation, isOrdinary } from "./genericParts.js";
import { plainText, properCase } from "./plainText.js";

const particle =
  /^(?:de|del|della|der|den|di|du|d'\p{L}+|da|dos|la|le|los|van|von|zu|of|the|and|al|el|bin|ibn|ben|y|e|in|with|from|to|l'\p{L}+|ter|ten|af|av)$/u;
/** Ranks and titles that lost the name behind them to a cut. */
const cutOff =
  /^(?:Det|Rev|Pvt|Cpl|Sgt|Lt|Sen|Ptl|Pfc|Capt|Col|Gen|Maj|Dr|Mr|Mrs|Ms|St|Prof|Insp|Fr|Supt|Cmdr|Adm|Hon|Gov|Rep|Sr|Jr|Msgr|Brig|Const|Miss|Sir|Det\. Sgt|Lt\. Col|Lt\. Cmdr|\p{Lu}(?:\. \p{Lu})*)\.?$/u;
const age = /^(?:young|younger|old|older|elderly|teen|teenage|teenaged|adult|little|infant|baby|child|middle-aged)$/;

/**
 * The names in a source's character cell: the name first, further forms behind; empty where the cell holds no name.
 * "Vito Corleone / Don Corleone" → both; `Anora "Ani" Mikheeva` → also "Ani", "Ani Mikheeva", "Anora Mikheeva";
 * "Anna, Jenny's daughter" → "Anna"; "Vasu kuttan" → "Vasu Kuttan"; "Policeman #2" → nothing.
 */
export function characterNames(raw: string, performer: string | undefined, given: ReadonlySet<string>): string[] {
  const names: string[] = [];
  const text = plainText(raw)
    .replace(/\s*[([{][^)\]}]*[)\]}]?/g, " ")
    .replace(/^as /, "")
    // "2. Werka": the page numbers its parts.
    .replace(/^\d{1,2}\. /, "")
    .replace(/\b(?:also known as|a\.?k\.?a\.?|alias)(?=\s|$)/gi, " / ");
  for (const part of text.split(/\s*\/\s*/)) {
    const name = oneName(part, given);
    if (name === undefined || name === performer || names.includes(name)) continue;
    names.push(name);
  }
  return [...new Set(names.flatMap((name) => [name]).concat(names.flatMap(nicknameForms)))];
}

/** Forms that a quoted nickname gives: the nickname, nickname with surname, the name without it. */
export function nicknameForms(name: string): string[] {
  const match = /^(.*?)\s*"([^"]+)"\s*(.*)$/.exec(name);
  if (match === null) return [];
  const [before = "", nickname = "", after = ""] = match.slice(1).map((part) => part.trim());
  const forms = [nickname];
  if (after !== "" && !/^The /.test(nickname) && before !== "" && !/\.$/.test(before)) forms.push(`${nickname} ${after}`);
  const plain = `${before} ${after}`.trim();
  if (plain.includes(" ") && !/\s(?:of|the|in|and|with|from|to|by)$/.test(plain) && !/^\S+\.( \S+\.)*$/.test(plain)) forms.push(plain);
  return forms.filter((form) => form.length > 1 && !isOccupation(form));
}

function oneName(part: string, given: ReadonlySet<string>): string | undefined {
  let name = part
    .replace(/^(['"])([^'"]*)\1$/, "$2")
    .replace(/(^|\s)'([^']+)'(?=\s|$)/g, '$1"$2"')
    .replace(/"\s*([^"]*?)\s*"/g, '"$1"')
    .replace(/\s+/g, " ")
    .trim();
  name = withoutFormer(withoutDescription(withoutGluedSentence(name)));
  name = name.replace(/\b(Mrs|Mr|Dr|Ms|St|Sgt|Lt|Capt|Col)\.(?=\p{Lu})/gu, "$1. ").replace(/\s+as$/, "");
  // The end was cut off ("Captain John Martin of"), or a bracket lost its partner ("Jasper)").
  name = name.replace(/(?:\s+(?:of|the|in|and|with|from|to|by|for|at|a|an))+$/, "").replace(/\)$/, "");
  if ((name.match(/"/g)?.length ?? 0) % 2 === 1) name = name.replaceAll('"', "").replace(/\s+/g, " ");
  name = withoutLeadIn(name, given)
    .replace(/^['"]?[\s,;:.*^&-]+|[\s,;:*^&-]+$/g, "")
    .trim();
  name = properCase(name).replace(/(?<=\p{Lu}\S* )\p{Ll}\p{L}{2,}(?=$| )/gu, (word) =>
    particle.test(word) || isOrdinary(word) ? word : `${word[0]?.toUpperCase() ?? ""}${word.slice(1)}`,
  );
  return isName(name, given) ? name : undefined;
}

/** Cuts "Anna, Jenny's daughter" and "Blake - Teen"; keeps "Philip, Duke of Edinburgh" whole only as "Philip". */
function withoutDescription(name: string): string {
  const comma = name.search(/,(?! (?:Jr|Sr|I{1,3}|IV)\b)/);
  const head = comma > 0 ? name.slice(0, comma) : name;
  return head
    .replace(/,(?= (?:Jr|Sr|I{1,3}|IV)\b)/, "")
    .replace(/\s+[-–—]\s+.*$/, "")
    .replace(/\s+(?:who|which|that|whose|when|after|before|during|based on)\s.*$/, "")
    .trim();
}

/** "postman Marco Mukha" → "Marco Mukha"; "young Peter Clemenza", "Young Noah" → the name of the grown one too. */
function withoutLeadIn(name: string, given: ReadonlySet<string>): string {
  const words = name.split(" ");
  let start = 0;
  while (start < words.length && /^\p{Ll}/u.test(words[start] ?? "") && !(particle.test(words[start] ?? "") && words[start] !== "the"))
    start += 1;
  const rest = words.slice(start);
  // "hall porter at Hotel Sacher", "wife of Kane": what follows is not who it is, but where, or whose.
  const leadIn = words.slice(0, start + Number(start > 0 && place.test(words[start] ?? "")));
  if (leadIn.length > 1 && place.test(leadIn.at(-1) ?? "") && !oneself.test(leadIn.at(-2) ?? "")) return "";
  // "voice of Darth Vader", "as the Widow Tillane".
  while (rest.length > 1 && /^(?:of|the|and|in|with|from|to|as|by|y|e)$/.test(rest[0] ?? "")) rest.shift();
  const ageFirst = rest.length > 1 && /^(?:Young|Younger|Older|Teen|Teenage|Adult|Child)$/.test(rest[0] ?? "");
  if (
    ageFirst &&
    !isGenericPart(rest.slice(1).join(" "), given) &&
    !/^(?:Man|Woman|Girl|Boy|Lady|Master|Lord|Miss|Mr|Mrs)\.?$/.test(rest[1] ?? "")
  )
    return rest.slice(1).join(" ");
  return rest.join(" ");
}

const place = /^(?:at|in|from|for|with|on|outside|near|behind|to|of)$/;
/** "The ghost of Jacob Marley" is Jacob Marley. */
const oneself = /^(?:voice|face|ghost|spirit|version|role|double|clone|incarnation)$/;

function isName(name: string, given: ReadonlySet<string>): boolean {
  if (name.length < 2 && !/^[A-Z]$/.test(name)) return false;
  // The crawl cut at 40 characters: what is that long has lost its end.
  if (name.length >= 40 || !/\p{Lu}|^\d+$/u.test(name) || (cutOff.test(name) && name.length > 1)) return false;
  const words = name.split(" ");
  if (words.length > 6 || age.test(words[0] ?? "")) return false;
  if (words.some((word) => /^\p{Ll}/u.test(word) && !particle.test(word) && !/^\p{Ll}{1,2}-|^(?:\p{L}+-)+/u.test(word))) return false;
  if (/[=<>|{}*@;]|\bof a\b|\b(?:appearance|cameo|voice|role|item|credited|various|unknown|character|plays?|himself|herself)\b/i.test(name))
    return false;
  return !isGenericPart(name, given) && !isDescription(name) && !isDoing(name, given);
}
