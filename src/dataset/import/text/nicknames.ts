/** Given names with the short forms under which their bearers are credited too. */
const shortForms = `
  abigail: abby; abraham: abe; alan: al; albert: al bert; alberto: beto; alejandro: alex; aleksandr: sasha; alexander: alec alex sandy;
  alexandra: alexa lexi sasha; alexandre: alex; alfred: al alf fred; alison: ali allie; allison: ally; amanda: mandy; andrew: andy drew;
  angela: angie; ann: annie; anna: annie; anne: annie; anthony: tony; antonio: toni tony; archibald: archie; arthur: art; august: gus;
  augustus: gus; barbara: babs barb; beatrice: bea; benjamin: ben benny; bernadette: bernie; bernard: barney bernie; billie: billy;
  bobbie: bobby; caroline: carrie; cassandra: cass; catherine: cathy kate; charles: charley charlie chuck; charley: charlie; charlotte:
  lottie; christian: chris; christina: tina; christine: chris chrissy; christopher: chris; clement: clem; clifford: cliff; clinton:
  clint; concepcion: concha; cynthia: cindy; cyril: cy; daniel: dan danny; davey: dave; david: dave davy; deborah: deb debbie debby
  debi; deirdre: dee; dmitri: dima; donald: don donnie; dorothy: dolly dot dottie; douglas: doug; eddy: eddie; edith: edie; edmund: ed
  eddie; eduardo: lalo; edward: ed eddie ned ted; edwin: ed; eleanor: ella ellie nell nora; elizabeth: bess beth betty eliza libby liz
  lizzy; emanuel: manny; enrique: kike quique; ernest: ernie; eugene: gene; euphemia: effie; florence: flo florrie; frances: fanny fran
  frankie; francis: frank; francisco: paco pancho; frank: frankie; frederic: fred; frederick: fred freddie freddy; friedrich: fritz;
  gabriel: gabe; gabrielle: gabby; geoffrey: geoff jeff; gerald: gerry jerry; gertrude: gertie trudy; giovanni: gianni nino; giuseppe:
  beppe pippo; gregory: greg; guillermo: memo; gwendolyn: gwen wendy; harold: hal harry; harrie: harry; harriet: hattie; heinrich:
  heinz; henrietta: hetty; henry: hank harry; herbert: bert herb; ignacio: nacho; irving: irv; isabella: bella; isabelle: belle; ivan:
  vanya; jacob: jake; jacqueline: jackie; james: jamie jim jimmie jimmy; jane: janie; jean: jeanie; jeffrey: jeff; jennifer: jen jennie
  jenny; jeremy: jerry; jerome: jerry; jessica: jess jessie; jesus: chus; jimmie: jim jimmy; joan: joanie; john: jack jackie johnnie
  johnny; johnnie: johnny; jonathan: jon; jose: pepe; josef: sepp; josefa: pepa; joseph: joe joey; josephine: jo josie; joshua: josh;
  judith: judy; katherine: kate kathy katie kay kitty; kathleen: kathy; kenneth: ken kenny; kimberly: kim kimmy; kristoffer: kris;
  laura: lori; laurence: larry laurie; lawrence: larry; leonard: len lenny leo; leslie: les; lewis: lew; lillian: lil lillie lily;
  lorraine: lorrie; louis: lew lou louie; louise: lou lulu; lucille: lucy; madeline: maddie; manuel: manny manolo; margaret: madge
  maggie margie meg peg peggy; marjorie: marge; martha: mattie patty; martin: marty; mary: mame mamie molly polly; matilda: tillie
  tilly; matthew: matt; maurice: mo; maximilian: max; melvin: mel; michael: mick mickey mike; michelle: shelly; mikhail: misha; mildred:
  millie; minerva: minnie; miranda: mandy; miriam: mimi; mitchell: mitch; montgomery: monty; morton: mort; nancy: nan; nathan: nate;
  nathaniel: nat; nicholas: nick nicky; nicole: nicki nikki; nikolai: kolya; norman: norm; oliver: ollie; pamela: pam; patricia: pat
  patsy patti patty tricia trish; patrick: paddy pat; penelope: penny; peter: pete; philip: phil; phillip: phil; rafael: fele; raymond:
  ray; rebecca: becky; reginald: reg reggie; richard: dick rich richie rick ricky; robert: bert bob bobby rob robbie; roderick: rod
  roddy; ronald: ron ronnie; rosalind: roz; rosario: charo; rosemary: rosie; rudolf: rudi; rudolph: rudy; russell: russ; salvatore: sal;
  samantha: sam; samuel: sam sammy; sandra: sandy; sarah: sadie sally; seymour: sy; sidney: sid; stanley: stan; stephanie: steph;
  stephen: steve; steven: steve stevie; susan: sue susie suzy; suzanne: sue; sydney: syd; tabitha: tabby; tamara: tammy; terence: terry;
  teresa: terry; terrence: terry; theodore: ted; theresa: tess; thomas: tom tommy; timothy: tim; tommie: tommy; ulrich: uli; valerie:
  val; veronica: ronnie; victor: vic; victoria: tori vicki vickie vicky; vincent: vince vinnie vinny; virginia: ginny; vivian: viv;
  vladimir: volodya; walter: wally walt; wesley: wes; wilhelm: willi willy; william: bill billy will willie; willy: willie; winifred:
  winnie; winston: win; zachary: zach zack
`;

/** By given name. */
const ofGivenName: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  shortForms.split(";").map((line) => {
    const [given = "", short = ""] = line.split(":").map((part) => part.trim());
    return [given, new Set(short.split(/\s+/))];
  }),
);

const isShortFor = (short: string, given: string): boolean => ofGivenName.get(given)?.has(short) === true;

/**
 * Whether two folded names may be of one person, who is credited by a nickname and by the given name: "jerry greenberg", "gerald b
 * greenberg". The other words are the same, but for a middle name.
 */
export function differInNickname(a: string, b: string): boolean {
  const [one = "", ...restA] = a.split(" ");
  const [other = "", ...restB] = b.split(" ");
  if (!isShortFor(one, other) && !isShortFor(other, one)) return false;
  const [short, long] = restA.length < restB.length ? [restA, restB] : [restB, restA];
  return short.at(-1) === long.at(-1) && short.every((word) => long.includes(word));
}
