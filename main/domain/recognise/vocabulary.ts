import { keyOf } from './words.ts';

/** The words recognition must know to tell a name from a word. Folded, without apostrophes. */
const listed = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/\s+/u)
      .filter((word) => word !== '')
      .map(keyOf),
  );

/** Said before a surname, or a whole name. */
export const HONORIFICS = listed(`
  dr doctor prof professor mr mrs ms miss mx cllr councillor sir dame lord lady baroness baron rev reverend canon ald alderman mp`);

/** Capitalised by custom: never people, however they stand. */
export const NEVER_PEOPLE = listed(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun january february march april
  may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan eid
  diwali hanukkah passover whitsun lent advent hogmanay boxing xmas brexit covid teams zoom webex skype facetime whatsapp meet google
  microsoft outlook excel word powerpoint slack signal linkedin twitter facebook nhs icb ics cqc gp gps pcn ed ccg nhse dhsc dlgg cic
  cvs lga adass unison gmb rcn bma hr it ceo cfo coo cmo mp mps uk eu us usa bbc pr vip england wales scotland ireland britain london
  english welsh scottish irish british european american parliament whitehall westminster treasury government cabinet department
  ministry minister secretary downing house commons lords downing chief executive director chair chairman chairwoman deputy leader
  officer manager head lead nurse medical finance strategy operations board boardroom trust council committee commission federation
  foundation alliance partnership place group network service services hospital hospitals hospice infirmary surgery practice clinic
  centre center hall house office building room ward station street road lane square park civic town city county borough district
  university college school academy church library museum market canal river i im ill id ive we he she they it its you the a an this
  that these those my our her his their your ofsted monitor mencap scope barnardos macmillan nuffield serco capita deloitte kpmg
  mckinsey oxfam samaritans relate bupa spire rethink london birmingham manchester leeds sheffield liverpool bristol newcastle
  nottingham leicester coventry bradford cardiff swansea edinburgh glasgow belfast york oxford cambridge exeter plymouth norwich derby
  hull southampton portsmouth brighton sunderland wolverhampton stoke kent essex sussex surrey suffolk norfolk cornwall devon dorset
  somerset yorkshire lancashire cheshire cumbria durham agenda minutes budget plan paper report review meeting call phone video email
  lunch coffee dinner breakfast walk catch q1 q2 q3 q4 am pm`);

/** Words of an organisation's name: they tell "Westmarsh Housing" from a person. */
export const ORGANISATION_WORDS = listed(`
  housing council trust board alliance care health healthcare healthwatch service services group federation university college homes
  association partnership nhs hospital hospitals hospice uk foundation ltd limited llp plc cic police fire rescue ambulance network icb
  ics cvs union authority commission centre society church school academy surgery practice agency office department ministry cathedral
  diocese parish unison community communities voluntary action aid charity mind crisis shelter consulting consultants associates
  partners borough county city district infirmary institute chamber forum ageing age carers families support england wales`);

/** Words so common in organisations' names that they tell none of them apart. */
export const GENERIC_WORDS = listed(`
  the of and for nhs foundation trust hospital hospitals council county borough city district care board integrated community mental
  health service services group federation alliance voluntary sector gp ambulance university college england chief executive director
  officer deputy head lead leader chair clinical national royal st saint new north south east west central greater great age action
  local regional united general public social adult children children's family citizens advice home homes housing british uk place
  partnership managing`);

/** Places one meets in: the last word of "canal towpath", "Civic Centre". */
export const PLACE_NOUNS = listed(`
  office offices boardroom room centre center hall house building station towpath canal park garden gardens cafe café pub bar hotel
  restaurant canteen library church cathedral school college surgery clinic hospital hospice infirmary ward depot headquarters hq site
  market square museum gallery theatre club reception lobby corridor foyer atrium marquee chapel mosque temple gurdwara town`);

/** English words that are given names or surnames too. They need more than their spelling to be a person. */
const NAMES_THAT_ARE_WORDS = `
  will mark grace hope may bill rose frank art pat sue rob nick drew dean earl duke guy gene june april august dawn eve faith joy
  charity patience prudence harmony melody summer autumn ivy lily daisy violet iris heather holly hazel olive poppy ruby pearl amber
  jade crystal coral ginger sandy sky star rain brook cliff glen heath lane reed forest chase chance miles max grant ward ray rich rod
  dot di bell penny kitty candy honey christian norm sterling victor wade skip buddy carol dale marina angel destiny trinity chip peg
  pip merry mercy constance lance rusty sonny clay flint storm al ed ally van biddy gay happy baker cook carter mason fisher hunter
  gardener green brown black white gray grey young long short small little strong swift wise good best love king queen prince bishop
  pope abbot knight noble major marshall constable judge page porter butler miller potter turner tanner weaver walker rider field fields
  wood woods hill hills marsh lake rivers brooks banks bridge church house hall park parks street stone steel silver gold cash price day
  week winter winters summers frost snow wind north south east west english french welsh holland england london archer bacon barber bird
  bond booth bowler bull bush carpenter case chambers cross curry dance drake drinkwater driver fox freeman friend fry garland gates
  goodwill hammer hand hardy hart head heard hood hook horn hurst law lamb leach lock low lowe lucky mills money moon moss new
  nightingale old paige pain payne pepper pike pitt pool power pride pye quick race read reader rice rush salmon savage self sharp
  shepherd singer skinner spark sparks speed spring staff stark steward swan sweet taylor temple thorn tower town trainer tree vale
  warden waters wells wheeler winner wolf wren wright bright moody sage rowan laurel basil rosemary clement justice royal fern coe hay
  ash oak elder`;

/** Ordinary words that begin sentences or lie a slip away from a name. Inflections are understood. */
const COMMON_WORDS = `
  a about above across act action actually add after again against age ago agree agreed ahead all almost alone along already also
  although always am ambulance among an and anger angry annoy another answer any anyone anything anyway apologise appear are area around
  arrange as ask at ate away awkward back bad balance bank bare base be bear beat became because become bed been before began begin
  behind being believe below beside better between beyond big bit blame board both bother bought bring broke brought budget build built
  burn business busy but buy by call calm came can candid candour cannot care careful carer carry catch caught cause challenge change
  chair chat cheer cheerful child children choice choose clear clearly clinic close cold come comfort commit common community complain
  complete concern conflict consider contact continue contract convince cool cost could council count couple course court cover crisis
  cross cut daily data date deal dear debate decide decision deep defend delay demand depend detail did die differ different difficult
  dinner direct direction discharge discuss do doctor does doing done door doubt down draft draw dread drink drive drop due during duty
  each eager early ease easier easy eat effort eight either else email end energy enjoy enough entire especially even evening event ever
  every everyone everything exact exactly excellent except expect explain extra eye face fact fail fair fall family far fast fear feel
  feeling fell felt few fight figure fill final finally finance find fine finish firm first fit five fix focus follow food for force
  forget form forward found four free fresh friday friendly from front full fun fund funding further future gap gave general gentle get
  girl give glad go goal goes going gone got govern great ground group grow growth guard guess had half handle hang happen hard harm has
  have having he hear heart heat heavy held help helped hence her here hers herself hide high him himself his hit hold home honest
  honestly hospital host hot hour hours how however huge hug human hurt i idea if ill impatient important improve in include increase
  indeed inform inside instead interest into invite is issue it item its itself job join joint just keen keep kept key kick kind knew
  know known lack large last late lately later laugh lay lead learn least leave led left lend less let letter level lie life light like
  likely line list listen live local long look lose lost lot loud lovely low luck lucky lunch made main make man manage many matter me
  mean meant measure medical meet meeting member mental mention mess met middle might mind mine minute miss mix moment money month mood
  more morning most mostly mother move much must my myself name near nearly need nervous never next nice night nine no nobody nod noise
  none nor normal not note nothing notice now number nurse odd of off offer office often ok okay on once one online only open or order
  other ought our out outside over overall owe own pace paid pain paper part partner pass past patient pause pay people perhaps person
  phone pick picture piece place plan play please pleased point policy polite poor possible post pound practice prefer prepare present
  press pressure pretty private problem promise proper proud prove provide public pull purpose push put question quick quickly quiet
  quite rang raise ran range rate rather reach read ready real realise really reason recent recently record reduce refuse regret relate
  relax release rely remain remember remind repeat reply report request rest result return review right ring rise risk role roof room
  rough round row rule run rush sad safe said same sat save saw say scared school second see seem seen send sense sent separate serious
  serve service session set settle seven several shape share she shift shock short should shout show shut sick side sign silent simple
  since sit site six size skill slow small smile so social soft sold solve some someone something sometimes soon sore sorry sort sound
  speak special spend spent spoke staff stage stand start state stay step still stood stop story straight strange stress strong struggle
  stuck study stuff such suggest support suppose sure surprise system table tail take talk task team tell ten tend tense term test text
  than thank thanks that the their theirs them then there therefore these they thing think thinks third this those though thought three
  threat through throw tie till time tired title to today together told tomorrow tonight too took top total touch tough toward town
  track train travel treat tried trouble true trust truth try turn twelve twice two type unable under understand unhappy unit unless
  until unwell up update upon upset urgent us use used useful usual usually value very via view visit voice wait waiting walk wall want
  war warm was waste watch water way we weak wear week weekend welcome well went were what when where whether which while who whole whom
  whose why wide wife willing win wish with within without woman won wonder word work worked worker workforce worn worry worried worse
  worst worth would write wrong wrote year yes yesterday yet you young your yours yourself zero main chip share nice apology grief pay
  rota winter summer autumn bid merger estate capital deficit savings overspend underspend system leadership governance agenda boardroom
  minutes chairs tea coffee brief briefing handover corridor dash quick-fire catch-up drop-in one-to-one one-off martial marital garage
  garden genuine rage page rare sign sigh nine near neat neat sober sour soul hell held helm heel hide hike pain pair moss most tune
  tuned tuna tundra dental delay delta fiancé china catering cater chide hamper grade graze grate grave trace`;

/** Given names common in Britain: enough to tell "Jo" from "Budget", and another name from a slip. */
const GIVEN_NAMES = `
  aaron abdul abi abigail abu adam adele adrian agnes ahmed aisha alan alasdair alastair alec alex alexander alexandra alexis ali alice
  alison alistair amanda amara amina amir amit amy ana andrea andrew andy angela angus anil anita ann anna anne annette annie anthony
  antonia anya archie arthur arun asif audrey ayesha barbara barry beatrice becky ben benjamin bernadette bernard beth bethan bethany
  beverley bilal brenda brendan brian bridget bryan bryn callum cara carl carla carly caroline carolyn catherine cathy catrin ceri
  charles charlie charlotte cheryl chidi chloe chris christina christine christopher ciara claire clare clive colin connor craig cynthia
  daisy damian dan daniel danielle danny darren dave david dean debbie deborah deepa delroy denise dennis derek dermot desmond diana
  diane dilys dominic donald donna doreen doris dorothy doug douglas duncan dylan ebony eddie edward edwin eileen elaine eleanor elena
  eli elin elizabeth ella ellen ellie elliot emily emma eric erin esther ethan euan eva evan evelyn ewan faisal farah farhan fatima
  felicity felix femi fergus finn fiona fionnuala florence francis frances fraser fred freddie freya funmi gabriel gail gareth garth
  gary gavin gemma geoff geoffrey george georgia georgina gerald gerard gethin gillian gita glenda glenn gloria gordon graeme graham
  greg gregory guy gwen gwyneth habib hamza hannah harold harpreet harriet harris hasan hassan helen helena henry hilary howard hugh
  hugo humphrey hussein ian ibrahim idris imran ines ingrid irene isaac isabel isabella isla ismail jack jackie jacob jacqueline jake
  james jamie jan jane janet janice jason jasmine jatinder jay jayne jean jeff jen jennifer jenny jeremy jess jessica jill jim jo joan
  joanna joanne joe joel john johnny jon jonathan jordan joseph josephine josh joshua joyce jude judith judy julia julian julie justin
  kamal karen karim kate katherine kathleen kathryn katie kay keith kelly ken kenneth kerry kevin khadija kieran kim kiran kirsten
  kirsty kofi kwame kyle lara laura lauren laurence leah lee len leo leon leonard lesley leslie lewis liam lily linda lindsay lisa liz
  lloyd lois loretta lorna lorraine louis louisa louise lucy luke lydia lynn lynne mabel maggie mair malcolm malik mandy manuel marcus
  margaret maria mariam marian marie marilyn marion marjorie martha martin martina martyn mary maryam matt matthew maureen maurice meera
  megan mehmet mel melanie melissa mhairi michael michelle mick mike millie mo mohamed mohammed moira molly mona monica muhammad murray
  nadia nadine naomi natalie natasha nathan neil nell nia niall niamh nicholas nicola nicole nigel nikki nina noel nora norma norman
  oliver olivia olu omar oscar osman owen pam pamela parveen patricia patrick paul paula pauline peggy pete peter petra philip philippa
  phil phillip phoebe phyllis polly prakash priya rachael rachel raj rajesh ralph ravi raymond rebecca reg rhiannon rhian rhys richard
  rick rishi rita robbie robert roberta roger roisin roland ron ronald rory rosa rosalind rosie ross rowena roy rupert russell ruth ryan
  sadia sally sam samantha samina samir samuel sandra sanjay sara sarah sean sebastian shabnam shaun sharon sheila shirley shona sian
  sid sidney simon sinead siobhan sofia sonia sophia sophie stacey stan stanley stella stephanie stephen steve steven stewart stuart
  sunil susan suzanne sybil sylvia tahir tamara tanya tara ted teresa terence terry theo theresa thomas tim timothy tina toby todd tom
  tracey tracy trevor tricia trish tunde una usha valerie vanessa vera vernon veronica vicky victoria vikram vincent viv vivian vivien
  walter wayne wendy wilfred william winifred yasmin yusuf yvonne zac zahra zainab zara zoe`;

const NAME_WORDS = listed(NAMES_THAT_ARE_WORDS);
const COMMON = listed(COMMON_WORDS);
const GIVEN = listed(GIVEN_NAMES);

const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/u, ['y']],
  [/(?:es|s)$/u, ['', 'e']],
  [/(?:ied|ier|iest|ily)$/u, ['y']],
  [/(?:ed|er|est|ing|ly|or)$/u, ['', 'e']],
  [/(?:ment|ness|ful|less|able|ation|ion|ive|al)$/u, ['', 'e']],
];

/** Whether the folded word is an ordinary English word, as it stands or without its ending. */
export function isOrdinary(key: string): boolean {
  if (COMMON.has(key) || NAME_WORDS.has(key)) return true;
  if (GIVEN.has(key)) return false;
  return ENDINGS.some(([ending, instead]) => {
    if (!ending.test(key)) return false;
    const root = key.replace(ending, '');
    if (root.length < 3) return false;
    const undoubled = root.replace(/([bdgklmnprt])\1$/u, '$1');
    return instead.some((end) => COMMON.has(root + end)) || COMMON.has(undoubled);
  });
}

/** Whether the folded word is an English word as it stands: endings are not understood, so that "Harding" is none. */
export const isListedWord = (key: string): boolean => COMMON.has(key) || NAME_WORDS.has(key);

/** Whether the folded word is a given name common in Britain, and no word besides. */
export const isGivenName = (key: string): boolean => GIVEN.has(key);

/** Months and seasons are written with a capital anyway, so that a capital is no sign of a person. */
export const isMonthName = (key: string): boolean => key === 'may' || key === 'april' || key === 'june' || key === 'august';

/** Whether the folded word is both an English word and a name: "Grace", "Marsh". */
export const isNameAndWord = (key: string): boolean => NAME_WORDS.has(key);
