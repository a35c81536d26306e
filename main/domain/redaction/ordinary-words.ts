/**
 * Ordinary English words, besides those recognition knows (recognise/vocabulary.ts): words that may begin a sentence without being
 * anyone's name. Roots alone, endings are understood; no given names and no common surnames that are not words first.
 */
export const ORDINARY_WORDS = `
  abandon abide ability able abnormal abort absence absent absolute absorb abstract absurd abuse academic accelerate accent accept
  acceptance access accessible accessory accident accommodate accommodation accompanied accomplish accomplishments accordance according
  account accuracy accurate achieve acid acknowledge acquire acquisition acting actions activate activity actual acute adamant adapt
  addition address adequate adjourned adjust administration administrative administrator admit adopt adult advance advantage advertise
  advice advise affair affect afford afraid afternoon afterthought afterward afterwards agency agent ages aggressive aid aim alarm albeit
  alderman alert algorithm alias alike alive allegedly alley allotment allow allowance alongside aloud alpha alphabet alright alter
  alternate altogether aluminium amazing ambassador ambient ambitious ambulances ambushed amongst amount amused analyse analysis analyst
  analyze ancestor ancestral anchor ancient android anew angle animal animation anniversary announce annually anomalies anonymous
  anticipate anticipation anybody anyhow anymore anytime anywhere apart apologetic apologies apparent apparently appeal appearance
  appendices appendix application appointment appraisal appreciate approach appropriate approve approximately arch architecture arena
  argue arise arising arm armored array arrive arrow article artifact artificial ascend aside asleep aspect assemble assembly assess asset
  assign assist assistance assistant associate association assume assumption assurance assure atom atomic attach attack attempt attending
  attention attitude attractive audience audio audit auditor aunt author authority authorize auto automated automatic automatically
  auxiliary avatar average avoid await awake awakened aware awayday awesome awful background backlog backup backward backwards badge
  baffled bag bail bake ball balloon balls bamboo banana band bang bar barely bargain barked baseline bash basic basically basis basket
  bat batch battle bay beach bean beard beast beaten beautiful beauty beds bedtime beep bees beforehand beg begun behalf behave behavior
  behaviour belief belittled belong belt bemused bench beneath benefit bereaved bereavement besides bet beta bias bicycle bike bind bing
  bingo birthday biscuit biscuits bite bizarre blah blamed blank blanket blanks blazing bleeding blend bless blew blind blink bloated
  block blocked blocking blocks blog blood bloom blow blue blueprint blunt bluntly blur blush blushed boat body bogus boiler bold bolted
  bomb bone bonus boogie book boom boost boot border bored boring born borrow boss bottom bounce bound boundary bounty box boxed boxes boy
  brace brain branch branches brand breach break breakfast breath brew brick bride bridleway brilliant brisk bristle bristled broad
  broadcast broken brother brusque brute bubble buck bucket bud buff buffet bug buggy bulk bullet bulletin bullied bump bunch bundle bunk
  burden burnt bus buses bust button bye bypass cable cafe cage cairo cake calculate calendar camera camp cancel cancelled cancer
  candidate canteen cap capability capacity capitation captive capture car card cardinal carers cargo carriage cart cast castle casual cat
  catalog catalyse category caution cautious cccccc cease ceiling ceilings cell cent central century certain certainly certificate chain
  chaired chairing chalk channel chapel chapter character charge charities charm chart chased chasing cheap cheat check checkpoint cheek
  cheque chilly choke chop chose chosen christening chunk cipher circle circuit circular circulated circumstance claim clamp clang clap
  clarify clarity clash class classic classified clause clawback clean cleanse cleanup clerk clever click client clinical clip clock clone
  closure cloud cloudy club clue cluster coach coaching coat code coincidence collaboration collapse collateral collect collision color
  colour column comb combine combo comet command commentary commercial commissioner commissioning communicate communication compact
  companion company compare comparison compartment compass compatible compensate compete competitor complaint complex complicate
  complicated complication compliment component compound compromise computer conceal conceded concept concerning conclude conclusion
  concrete condition cone conference confess confidence confident confidential confidentiality confirm confuse congratulations connect
  consecutive consent consequence conservative considerably considering consistency consistent consists console constant construct consult
  consultant consultation consume consumption contain content contest context continent continuous contractual contrary contrast
  contribute control controversial convenience convenient convention conversation conversion convert convey cooperation coordinate cop
  coproduction copy core cork corner cornered correct corrected correspondence corrupt cos cotton couch countdown countersigned countless
  country courage courteous courtesy cousin coverage craft crank crappy crash crate crawl crazy create creation credentials crew crews
  cricket criteria critic criticise criticised crop crossed crowd crucial crucially crude crunch cry crypt cube cucumber culprit cultures
  cup cupboard cupcakes cured curiosity curious curiously curl curly currency current currently curses curt curtly curve custom customary
  cycle cycled cycles cylinder dagger damage damned damp dancers dangerous dangers dangling dare dark dart darwin dashboard dashed
  database daughter daylight dead deadline dealt death debt decent decipher declare decline decorate decoration dedicated deemed default
  defeat defect defence defense deferred defiant define definite definitely degenerate degree delegation delete deliberate delicate
  delighted deliver deliverable delivery demo demonstrate density dentist dentists denying departure dependent deploy depot deprived depth
  descend descendant describe description deserve design designated desire desk despair desperate despite destination destined destroy
  destruction destructive detect determine develop device devolution devoted diagnosis diagnostic dialect dialogue diameter diamond
  diarised diary dice dictate dictionary died dies difference difficulty dig digital digits dimension ding dire dirty disadvantage
  disagree disagreed disappear disappointed disaster disastrous disc discipline disclose disclosure disconnect discover discovery
  discretion disk dismal dismiss dispatch display dispose disposition dispute disrupt distance distant distinct distinguish distracted
  distribute disturb ditch dive diverse diversity divide divine division divorced doc document doesn dog dollar domain dominant dominated
  domination donate dont dormant double download downside downstairs dozen dozens dracula drafted drag drain dramatically drank drastic
  drawn dreadful dreamt drift driven drives driving drove dry duck duel dumb dummy dump duplicate duration dusk dust dying dynamic eagle
  ear earlier earth eastern echo economy edge edit editorial educated educational effect efficiency efficient egg eiffel eighteen eighth
  eighty elaborate eldest elect elections elective electors elegant element eleven eligible eliminate elimination elsewhere embarrassed
  embarrassing embedded emergency empathy emphasise employ emptiness empty enable encounter encourage encrypted encryption enforce engaged
  engagement engine enhance enormous enrol ensure enter entitled entity entry envelope environment equal equality equation equipped
  equivalent erase escalation escape essence essential establish estimate estimates eternity evaluate evaluation eventually everybody
  everywhere eviction evidence evidently evil evolution evolve examine example excess exchange excited excluded excluding exclusive excuse
  execute exercise exhaust exhausted exhibit exist existence exit exotic expand expansion expense experience experiment expert expertise
  explanation explode exploit explore explosion export expose exposure express extend extension extensive extent external extinct extract
  extreme eyeballs eyes facilitated facilitator facility factory faculty fade failure faint fake fallen falsely familiar families famous
  fan fancy fantasy farm farmer farther fashion fat father fault faulty favor favorite favour favourite feat feature fed fee feed feedback
  fees feet female feminine fence ferry fetch fewer fewest fiction fifteen fifty figures file filter financial finger fingerprint fire
  firewall fish fishy flag flash flat flattered flavor flavour flaw flew flexible flip float flock flood flooding floor flow flowers flush
  fly foggy fold folk following font fool foot football footpath footprint forbid forbidden forecasts foreign forever forgave forgery
  forgiven forgiving forgot forgotten fork formality formally formerly formula fort forth fortnight fortnightly fortunately fortune forty
  forum fought fourteen fourth fraction fragile fragment frame frankly freaky freedom freeze frequency frequent frequently frightening
  frog frostily frosty frown frowned froze frozen fruit frustrating fudge fulfil fulfill fulfilled fully function fundamental funeral
  funky funny furious fussy futile fuzzy gain gallery gamble game gamma garbage gas gate gatepost gateway gather gear geek gemini gender
  generate generation generous gently ghost gift given giving glance glass glitch global gloomy glorious glory glue glum goodbye goose
  gotcha gotten gown grab gracious grad gradually graduate graft grain grammar grand grandchildren grandfather grandmother grandparents
  graphic grateful greedy greet grew grid grim groaned groceries groovy growled grown grudge grudging grudgingly grumbled guarantee
  guidance guide guidelines guild guilty guts gutter habit hack hackers hairy halfway halt hamburger handshake handy happily harbour
  hardened harder hardly hardware hash hassle hate haven hazard headline heal health healthy heap hearing heating hedge height hello
  hereby hero heroic hesitate hid hidden highlight highlighted hint hinted historic history hole holiday holidays hollow homeless
  homelessness honesty honored honors honour hoops hopeful hopefully hopeless horizontal horrible horribly horror horse hostel hostile
  hotel hourly housing huddle humid humiliated humility humour hundred hundredth hung hungry hunk hurried husband husbands hybrid hygiene
  hypothesis hypothetical icon icy ideal identical identification identify identity idiotic idle ignore ignored illegal illusion image
  imaginary imagine imitate imitation immediate imminent immortal immune impact imperative implement implied imply import importance
  importantly impose impossible impress inability inadequate inappropriate inbound inbox incapable inch incident included including
  incoming incomplete inconvenience inconvenient incorrect incredibly indefinitely independence independent index indicate indication
  individual indoors inevitable inevitably inferior infinite influence info informally infrastructure inherit inheritance inherited
  initial initially initiate initiation inject innocent inpatient input inquiries insane insecure insensitive insert insight insist
  inspect inspiration inspired install instance instantly instruct instrument intact integrated integration integrity intellectual
  intelligence intelligent intend intensity intensive intent interact intercept interestingly interface interfere interference interim
  interior intern international internet interpol interpret interrogating interrupt intersection intervention interviews intimate intro
  introduce introduction invalid invented invention inventory investigate investigation invisible invited involve involvement irrational
  irregular irrelevant irrespective irritating islands isolate isolation jail jammed jamming japan jetty jewellery joke joked jotted
  journal journey judgement juice julio jump junction junk jurisdiction justify kangaroo kappa karan kerb kermit kettle keyboard kid kill
  kindness kingdom kitchen kittens knob knock knowledge lab label labelled labour laid lame land landed landing landlord landlords
  landmark lands landscape language lap latter launch laws lawyer layout lazy leaf leak leaks lean leant leap leapt learnt lease leftover
  leg legacy legal legend legitimate leisure lemon length leopard lessons lest letters lettings leverage liability liable liberty licence
  license lies lifetime lift lighten likelihood limbo lime limit limitations lineage linen linger link linked linking links liquid
  listened listening listing lists lit literal literary literature litre lively livid load lobby locality locate location locum log logic
  logo lone lonesome loop loose louder loudly lousy lower luckily lunchtime lurking lying machine machinery mad magic magnet magnitude
  mail mailbox mailman mainstream maintain maintenance majority makeover male malicious managerial mandate mandatory manifest manipulate
  manipulation manual manufacturing map margin marketing marketplace marks marvellous masculine mask mass massage master match material
  maternity math mathematical mathematics matrix matters mature maturity maximise maximum maybe meadow meantime meanwhile mechanic
  mechanism media medicine mediocre medium members membership memo memory men mend mentor mentoring menu meow mere merge mermaid message
  messy method metre metro microphone midday midnight midwife midwives mild milestone mill million minibus minimal minimise minimum
  minority mint minus minuted mirror misguided misplaced missing mississippi missouri mistake mistaken mistook misty misunderstanding
  misunderstood mitigation mitigations mixture moaned mobile mocking mode model modelled modern module mold monitored monitoring monkey
  monte monthly moreover mortal mosque motion motivated motivation mount mouse movie muck muddy multiple multiply murmured mushroom music
  mustard mute muted muttered mutual mysterious mystical myth naive naked nap narrative narrow nasty national native nature naughty
  navigate navigation nearby necessary needle negative neglect negotiate negotiation neighboring neighbors neighbour neighbourhood
  neighbourhoods neither nephew nest net networks neutral nevertheless newborn newspaper nickname niece nightly nightmare nineteen ninety
  ninja ninth noisy nomination nonetheless nonrecurrent nonsense noon northern notebook notification notify notwithstanding nowadays
  nowhere nudged nudging numbers numerous obey object obligated obligation obscure observe obsolete obtain obvious obviously occasion
  occasionally occupied occur ocean octopus oddly offence offered offers official offsite omega onboard ones ongoing onion onsite onto
  openly operate operation operational opinion opportunity opposed opposite optician optimistic option oracle orange orchard orchid
  ordinary organisation organise organised organize origin originally originated ornaments orphan otherwise ourselves outcome outdated
  outdoors outgoing outline outlined outpatient output outright outstanding overcome overdue overhead overheard overload overlook
  overlooked overnight overran override overruled overrun oversight overslept overspent owed ownership pack package packed packet packing
  packs paint panels panic paperwork paradise paragraph parallel paramedics parameters paranoia paranoid parcel parent parents parking
  parrot partial participate participation particular party password paste patch patent paternity path patients patronised pattern pawn
  peach peak pear peculiar peek peel peer pen penalty pending penguin per perceived percent percentage percentages perfect perform
  performance peril period permanent permission permit perp persistent personality personally perspective petty phantom pharmacist
  pharmacists phase philosophy phony photographs phrase physical physiotherapist pickle picky pie pier pig pin pineapple pink pint pipe
  pipeline pirates pit pitch pitiful plain plainly planet planned plant platform plausible played playground playing pledged pledges
  plenty plot plough plug plumbing plus pocket podiatrist poet poetry poison poke polar polish political poll pollution pony pop popular
  popularity population port pos pose posh position positive possibility possibly postcard postmortem postpone postponed pot potential
  potty practise praise praised precautions precise precisely predecessor predict preference preliminary premature preoccupied prep
  presence preserve presumably presume pretence pretend prevent preview previous previously prickly priest primary prime primitive
  principal principle print prior prioritise prioritised priority privacy privately privilege prize pro probability probably probe
  problematic procedure proceed process procurement produce product professional profile program programme progress prohibited project
  projections promenade prominent promote prompt prone pronounced proof prop properly property propose proposition propped protect
  protocol prototype proven province provoke proximity proxy prudent psychic pub publicity publicly publish pulse pump punch punctual
  puppet pure purge purity purple puzzled pyjamas quadrant qualify quality quantity quantum quarantine quarter quarterly quay quest queue
  queues quieter quietly quipped quirky quit quot quota quote racket radical radio radiographer radius rail railroad rainbow rainy rand
  random rank rapid rarely rat ratio rational raw razor react realistic reality realize realm reap rear reasonably reassure reassured
  reboot rebound rebuild rebuilt receipt receive reception recipe recipient reckoned reclaim recognise recognised recognition recognize
  recommend reconcile reconnect reconsider recover recovery recreate recurrent red redo redrafted reduction redundancies redundancy
  reference referral refill refined reflect reform refrain refresh regain regard regarding regardless region register registrar
  registration registry regular regularly rehearse reject relation relationship relaxed relay relevant reliable relieved reluctant remark
  remedy reminded reminding remnants remote remotely remove remuneration render renew reopen reorganisation repair repairs replace
  replicate represent representative reproduce require reschedule rescheduled rescue research resemble resent reserve reservoir reset
  resident residents residue resigned resilience resolution resolve resolved resort resource respect respond response responsibility
  responsible restart restless restore restricted restrictions restructure restructuring resume retain retire retirement retreat retrieve
  reveal reverse rewind rewrite rewritten rhythm ribbon rid ride ridiculous ringfence ringfenced rip risen risky riverside roaming robot
  rock rocket rocky rode rogue roll root rooted roots rotate roughly route routine royalty rude rumour runaway rung rural rushed sadly
  safeguarding safety sake salad sale sales salt sample samples san sandwich sane sang sanity satisfaction satisfy scale scan scarcely
  scary scatter scenario scene sceptic sceptical scepticism schedule scheme scientific scissors scolded score scrape scratch scream screen
  screw scribbled script scroll scrubbed scrutiny sea sealed search seaside seat sec secondary secrecy secret sect secure security seed
  seek sees seldom select sell sensible sensitive sensitivity sentence separated separation sequence serial series sesame setup seventeen
  seventh seventy sever severe sexual shades shadow shake shall shallow shaman shark shattered sheet sheets shelf shell shells shelter
  shield shields shim ship shocked shoe shook shortcut shortfall shot shouted shove shown shrink shrug shrugged shuffle shutdown shy
  sibling siblings sidelined sideways sight signature signed significance significant silence silly similar simpler simplicity simply
  simultaneously sin sing single singular sink sitting situation sixteen sixth sixty sketch sketched skilful slab slash slate slave sleep
  sleepy slept slice slide slight slim slip slippage slippery slope sloppy slot slowly smart smarter smash smoke smooth smuggle snake snap
  snapped sneak sneaky sniff snowy snuck soap society sock socket softly software sole solid solitary solution somebody someday somehow
  sometime somewhat somewhere son sooner sophisticated sought soup source southern space spades spaghetti span spare speaking specialize
  specific specifically spectrum speedy spell spelt sphere spice spies spill spin spirit spit spite splendid split spoilt spoken sponsor
  spot spotlight spread spreadsheet spreadsheets spy squared squares squash squeak squeeze squid stab stabilize stable stack staircase
  stairs stake stale stall stamp stance standard startled starvation stash stat static statistics status steadily steady steal
  steamrollered stem stereo stick sticky stiffly stock stocktake stole stolen stomp stonewalled storage store storey stormy straightened
  straightforward strategic strategies strategy stray stream strength strengthen stretch strict stride strike string strip stroke strolled
  structure stubborn stunned stupid style styles subcontract subdued subject submission submit substantial substantive substitute subtitle
  subtle succeed success suck suddenly sued suffer suffice sufficient sugar suicide suit suite sulk sulking summarise summary summit sunny
  sunset sunshine superb superior supervision supper supposedly suppress surface surplus surprised surprisingly surrogate surround survey
  survive suspect suspend suspicion suspicious swallow swam swap sweep switch symbol symbolic symptom sync synthetic tabled tack tactical
  tag taken talented tall tampered tampering tango tap tape tardy target tariff taste taught taxi teaches teaching teal tearful teased
  teatime technical technique technology tedious teenager teenagers teeny telephone temp temperature tempo temporary temptation tempted
  tempting tenant tenants tendency tendering tent tenth terminal terminate termination terrible terribly terrific territory terse tersely
  testy tetchy texture thanked thaw theatre theatres theme themselves theoretical theory thick thin thingy thirsty thirteen thirty
  thorough thousand thread threshold threw throttle throughout thrown thumb thursdays thus tick ticked tickets tidy tied ties tiger tight
  tighten tile timeline tiny tip toddler toddlers token tolerance tolerate tomato ton tone tool topic tore torn tornado toss totals tour
  towpath trade tradition traffic trail trait trajectory tram trans transaction transfer transform transition translate translation
  transmission transmit transparent transplant transport trap trash trend triage trial triangle trick tricky tries trigger trim trio trip
  triple trivial troublesome trunk trustee trustees trustworthy tunnel turtle tweet twenty twisted tying typical typically tyre ugly
  ultimate umbrella unacceptable unauthorized unavailable unaware unbedded unborn uncertain unchanged uncle unclear uncommon uncovered
  underfunded undergo underlined undermined underneath underspent understood undertakes undertook underway undo undone undoubtedly
  unexpected unfair unfamiliar unfinished unfold unfortunate unfortunately unfunded uniform unimportant uninvited unions unique universe
  unkind unknown unlikely unlimited unload unlock unlucky unnatural unnecessary unnoticed unpack unplanned unpleasant unpredictable
  unprofessional unreasonable unrelated unreliable unresolved unsafe unsaid unseen unstable unsure untidy untie untouched unusual unwanted
  unwise unworthy upcoming upgrade uphold upload upper upright upstairs urban urgency user uses using utilise utility utterly vacancies
  vacancy vacation vaccine vague valid vanilla vanished variance variety various vast vault vehicles velocity vendor verify versa verse
  versus vertical viable vice victim videos village vintage violate violation violin virtual visa visible vision vital void volatile
  volume voluntary volunteered volunteering volunteers vote voters vowed vows vulgar vulnerability vulnerable waffle wake walked wandered
  wards warmth warn warp warrant wary watchman waterfall watermill wave weaken weary weather website wedding wedge wednesdays weekday
  weekly weight weird wellbeing western wet wharf whatever whatsoever wheel whenever whereas whereby wherein wherever whichever whilst
  whine whispered whistles whoever whoops widespread widowed wiggle wild wilful wince winced windmill window windy wing wink wipe wire
  wisdom witch withdrawn wives woke woken wont wooden wore workshop world worldwide worthwhile wrap written wryly yahoo yank yeah yearly
  yelled yellow yield yourselves youtube zebra zombie zone`;
