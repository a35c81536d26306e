/**
 * Ordinary English words, besides those recognition knows (recognise/vocabulary.ts): words that may begin a sentence without being
 * anyone's name. Roots alone, endings are understood; no given names and no common surnames that are not words first.
 */
export const ORDINARY_WORDS = `
  abandon abide ability able abnormal abort absence absent absolute absorb abstract absurd abuse academic accelerate accent accept
  acceptance access accessible accessory accident accommodate accommodation accompanied accomplish accomplishments accordance according
  account accuracy accurate achieve acid acknowledge acquire acquisition activate activity actual acute adapt addition address adequate
  adjust administration administrative administrator admit adopt adult advance advantage advertise advice advise affair affect afford
  afraid afternoon afterward afterwards agency agent ages aggressive aid aim alarm alderman alert algorithm alias alike alive
  allegedly alley allow allowance alongside aloud alpha alphabet alright alter alternate altogether aluminium amazing ambassador ambient
  ambitious amongst amount analyse analysis analyst analyze ancestor ancestral anchor ancient android anew angle animal animation
  announce anomalies anonymous anticipate anticipation anybody anyhow anymore anytime anywhere apart apparent appeal appearance appendices
  appendix application appointment appraisal appreciate approach appropriate approve arch architecture arena argue arise arm armored
  array arrive arrow article artifact artificial ascend aside asleep aspect assemble assembly assess asset assign assist assistance
  assistant associate association assume assumption assurance assure atom atomic attach attack attempt attending attention attitude
  attractive audience audio audit auditor author authority authorize auto automated automatic automatically auxiliary avatar average avoid
  await awake awakened aware awayday awesome awful background backlog backup backward backwards badge bag bail bake ball balloon balls
  bamboo banana band bang bar bargain baseline bash basic basically basis basket bat batch battle bay beach bean beard beast
  beaten beautiful beauty beep bees beforehand beg begun behalf behave behavior behaviour belief belong belt bench beneath benefit
  bereavement bet beta bias bind bing bingo birthday biscuits bite bizarre blah blank blanket blanks blazing bleeding blend bless blew
  blind blink bloated block blocked blocking blocks blog blood bloom blow blue blueprint bluntly blur blush blushed boat body bogus bold
  bolted bomb bone bonus boogie book boom boost boot border boring born borrow boss bottom bounce bound boundary bounty box boxed boxes
  boy brace brain branch branches brand breach break breath brew brick bride brilliant bristle bristled broad broadcast broken brother
  brusque brute bubble buck bucket bud buff buffet bug buggy bulk bullet bulletin bump bunch bundle bunk burden burnt bus bust button bye
  bypass cable cafe cage cairo cake calculate calendar camera camp cancel cancelled cancer candidate canteen cap capability capacity
  capitation captive capture car card cardinal cargo carriage cart cast castle casual cat catalog catalyse category caution cautious
  cccccc cease ceiling cell cent central century certain certificate chain chalk channel chapel chapter character charge charm chart cheap
  cheat check checkpoint cheek cheque choke chop chose chosen chunk cipher circle circuit circular circumstance claim clamp clang clap
  clarify clarity clash class classic classified clause clawback clean cleanse cleanup clerk clever click client clip clock clone closure
  cloud club clue cluster coach coaching coat code coincidence collaboration collapse collateral collect collision color colour column
  comb combine combo comet command commentary commercial commissioner commissioning communicate communication compact companion company
  compare comparison compartment compass compatible compensate compete competitor complaint complex complicate complication compliment
  component compound compromise computer conceal concept conclude conclusion concrete condition cone conference confess confidence
  confident confidential confidentiality confirm confuse congratulations connect consecutive consent consequence conservative considerably
  consistency consistent consists console constant construct consult consultant consume consumption contain content contest context
  continent continuous contractual contrary contrast contribute control controversial convenience convenient convention conversation
  conversion convert convey cooperation coordinate cop copy core cork corner correct correspondence corrupt cos cotton couch countdown
  country courtesy cousin coverage craft crank crappy crash crate crawl crazy create creation credentials crew cricket criteria critic
  criticise criticised crop crowd crucial crude crunch cry crypt cube cucumber culprit cultures cup cupboard cupcakes cured curious curl
  curly currency current curses curtly curve custom customary cycle cylinder dagger damage damned dancers dangerous dangers dangling dare
  dark dart darwin dashboard database daughter daylight dead deadline dealt death debt decent decipher declare decline decorate decoration
  dedicated deemed default defeat defect defence defense define definite degenerate degree delegation delete deliberate delicate deliver
  deliverable delivery demo demonstrate density denying departure dependent deploy depot deprived depth descend descendant describe
  description deserve design designated desire desk despair desperate despite destination destined destroy destruction destructive detect
  determine develop device devolution devoted diagnosis diagnostic dialect dialogue diameter diamond diary dice dictate dictionary died
  dies difference difficulty dig digital digits dimension ding dire dirty disadvantage disagree disappear disappointed disaster disastrous
  disc discipline disclose disclosure disconnect discover discovery discretion disk dismiss dispatch display dispose disposition dispute
  disrupt distance distant distinct distinguish distribute disturb ditch dive diverse diversity divide divine division doc document doesn
  dog dollar domain dominant dominated domination donate dont dormant double download downside dozen dracula drag drain dramatically drank
  drastic drawn dreamt drift driven drove dry duck duel dumb dummy dump duplicate duration dust dying dynamic eagle ear earth eastern echo
  economy edge edit editorial educated educational effect efficiency efficient egg eiffel eighteen eighth elaborate eldest elect elections
  elective elegant element eleven eligible eliminate elimination elsewhere embarrassing embedded empathy emphasise employ emptiness empty
  enable encounter encourage encrypted encryption enforce engaged engagement engine enhance enormous enrol ensure enter entitled entity
  entry envelope environment equal equality equation equipped equivalent erase escalation escape essence essential establish estimate
  eternity evaluate evaluation eventually everybody everywhere evidence evil evolution evolve examine example excess exchange excited
  exclusive excuse execute exercise exhaust exhibit exist existence exit exotic expand expansion expense experience experiment expert
  expertise explanation explode exploit explore explosion export expose exposure express extend extension extensive extent external
  extinct extract extreme eyeballs eyes facilitated facilitator facility factory faculty fade failure faint fake falsely familiar famous
  fan fancy fantasy farm farmer farther fashion fat father fault faulty favor favorite favour favourite feat feature fed fee feed feedback
  fees feet female feminine fence ferry fetch fiction file filter financial finger fingerprint fire firewall fish fishy flag flash flat
  flavor flavour flaw flew flexible flip float flock flood flooding floor flow flowers flush fly fold folk font fool foot football
  footprint forbid forbidden foreign forever forgery forgiven forgiving forgot forgotten fork formality formula fort forth fortnight
  fortune forty forum fought fourteen fourth fraction fragile fragment frame freaky freedom freeze frequency frequent frightening frog
  frostily frown frowned frozen fruit frustrating fudge fulfil fulfill fulfilled fully function fundamental funky funny fussy futile fuzzy
  gain gallery gamble game gamma garbage gas gate gateway gather gear geek gemini gender generate generation generous ghost gift given
  glance glass glitch global glorious glory glue goose gotcha gotten gown grab grad gradually graduate graft grain grammar grand graphic
  greedy greet grew grid grim groceries groovy grudge grudging grudgingly guarantee guidance guide guidelines guild guilty guts gutter
  habit hack hackers hairy halfway halt hamburger handshake handy harbour hardened hardware hash hassle hate haven hazard headline heal
  health healthy heap height hereby hero heroic hesitate hid hidden highlight hint historic history hole holiday hollow honored honors
  honour hoops hopefully horizontal horrible horribly horror horse hostile hotel huddle humour hundred hung hunk hybrid hygiene hypothesis
  hypothetical icon ideal identical identification identify identity idiotic idle ignore illegal illusion image imaginary imagine imitate
  imitation immediate imminent immortal immune impact imperative implement imply import importance impose impossible impress inability
  inappropriate inbound inbox incapable inch incident incoming incomplete inconvenience inconvenient incorrect incredibly indefinitely
  independence independent index indicate indication individual inevitable inevitably inferior infinite influence info infrastructure
  inherit inheritance inherited initial initiate initiation inject innocent inpatient input inquiries insane insecure insensitive insert
  insight insist inspect inspiration inspired install instance instantly instruct instrument intact integrated integration integrity
  intellectual intelligence intelligent intend intensity intensive intent interact intercept interface interfere interference interim
  interior intern international internet interpol interpret interrogating interrupt intersection intervention interviews intimate intro
  introduce introduction invalid invented invention inventory investigate investigation invisible involve irrational irregular irrelevant
  irritating islands isolate isolation jail jammed jamming japan jewellery joke journal journey judgement juice julio jump junction
  junk jurisdiction justify kangaroo kappa karan kerb kermit kettle keyboard kid kill kingdom kitchen kittens knob knock knowledge lab
  label labelled labour laid lame land landed landing landmark lands landscape language lap latter launch laws lawyer layout lazy leaf
  leak lean leant leap leapt learnt lease leftover leg legacy legend legitimate leisure lemon length leopard lessons lest leverage
  liability liable liberty licence license lies lifetime lift lighten likelihood limbo lime limit limitations lineage linen linger link
  linked linking links liquid lit literal literary literature litre load lobby locality locate location locum log logic logo lone lonesome
  loop loose lousy lunchtime lurking lying machine machinery mad magic magnet magnitude mail mailbox mailman mainstream maintain
  maintenance majority makeover male malicious mandate mandatory manifest manipulate manipulation manual manufacturing map margin
  marketing marketplace marks masculine mask mass massage master match material maternity math mathematical mathematics matrix mature
  maturity maximise maximum maybe meantime meanwhile mechanic mechanism media medicine medium membership memo memory men mend mentor
  mentoring menu meow mere merge mermaid message messy method metre metro microphone midnight mild milestone million minimal minimise
  minimum minority mint minus mirror misguided misplaced mississippi missouri mistake mistaken mistook misunderstanding misunderstood
  mitigation mitigations mixture mobile mocking mode model modelled modern module mold monitored monitoring monkey monte moreover mortal
  mosque motion motivated motivation mount mouse movie muck multiple multiply mushroom music mustard mute mutual mysterious mystical
  myth naive naked nap narrative narrow nasty national native nature naughty navigate navigation nearby necessary needle negative
  neglect negotiate negotiation neighboring neighbors neighbour neighbourhood neighbourhoods neither nest net networks neutral
  nevertheless newborn newspaper nickname nightmare nineteen ninja ninth noisy nomination nonetheless nonrecurrent nonsense noon northern
  notebook notification notify nowadays nowhere numerous obey object obligated obligation obscure observe obsolete obtain obvious occasion
  occupied occur ocean octopus offence official offsite omega onboard ones ongoing onion onsite onto operate operation opinion
  opportunity opposed opposite optimistic option oracle orange orchid ordinary organisation organise organised organize origin originated
  ornaments orphan otherwise ourselves outcome outdated outgoing outline outpatient output outright outstanding overcome overdue overhead
  overload overlook override overruled overrun oversight overspent owed ownership pack package packed packet packing packs paint panels
  panic paperwork paradise paragraph parallel parameters paranoia paranoid parent parents parrot partial participate participation
  particular party password paste patch patent paternity path pattern pawn peach peak pear peculiar peek peel peer pen penalty pending
  penguin per perceived percent percentage perfect perform performance peril period permanent permission permit perp persistent
  personality perspective petty phantom phase philosophy phony photographs phrase physical pickle picky pie pig pin pineapple pink
  pipe pipeline pirates pit pitch pitiful plain plainly planet plant platform plausible playground plenty plot plough plug plumbing plus
  pocket poet poetry poison poke polar polish poll pollution pony pop popular popularity population port pos pose posh position positive
  possibility possibly postmortem postpone pot potential potty practise praise precautions precise predecessor predict preference
  preliminary premature prep presence preserve presumably presume pretence pretend prevent preview previous prickly priest primary prime
  primitive principal principle print prior prioritise prioritised priority privacy privilege prize pro probability probably probe
  problematic procedure proceed process procurement produce product professional profile program programme progress prohibited project
  prominent promote prone pronounced proof prop property propose proposition protect protocol prototype proven province provoke proximity
  proxy prudent psychic publicity publish pulse pump punch puppet pure purge purity purple pyjamas quadrant qualify quality quantity
  quantum quarantine quarter quest queue quirky quit quot quota quote racket radical radio radius rail railroad rainbow rand random rank
  rapid rat ratio rational raw razor react realistic reality realize realm reap rear reasonably reassure reassured reboot rebound rebuild
  rebuilt receipt receive reception recipe recipient reclaim recognise recognised recognition recognize recommend reconcile reconnect
  reconsider recover recovery recreate recurrent red redo reduction redundancies redundancy reference referral refill refined reflect
  reform refrain refresh regain regard region register registrar registration registry regular rehearse reject relation relationship relay
  relevant reliable relieved remark remedy remnants remote remotely remove remuneration render renew reopen reorganisation repair replace
  replicate represent representative reproduce require reschedule rescue research resemble resent reserve reservoir reset resident residue
  resigned resilience resolution resolve resort resource respect respond response responsibility responsible restart restore restricted
  restrictions restructure restructuring resume retain retire retirement retreat retrieve reveal reverse rewind rewrite rhythm ribbon
  rid ride ridiculous ringfence ringfenced rip risky roaming robot rock rocket rocky rode rogue roll root rooted roots rotate route
  routine royalty rude rumour runaway rung safeguarding safety sake salad sale sales salt sample samples san sandwich sane sang sanity
  satisfaction satisfy scale scan scary scatter scenario scene sceptic sceptical scepticism schedule scheme scientific scissors score
  scrape scratch scream screen screw script scroll scrubbed scrutiny sea sealed search seat sec secondary secrecy secret sect secure
  security seed seek sees seldom select sell sensible sensitive sensitivity sentence separation sequence serial series sesame setup
  seventh sever severe sexual shades shadow shake shall shallow shaman shark sheet sheets shelf shell shells shelter shield shields shim
  ship shoe shook shortcut shot shove shown shrink shrug shrugged shuffle shutdown shy sibling sideways sight signature significance
  significant silence silly similar simplicity simply simultaneously sin sing single singular sink situation sixth sixty sketch skilful
  slab slash slate slave sleep slept slice slide slight slim slip slippage slope sloppy slot smart smarter smash smoke smooth smuggle
  snake snap sneak sneaky sniff snuck soap society sock socket software sole solid solitary solution somebody someday somehow sometime
  somewhat somewhere son sophisticated sought soup source southern space spades spaghetti span specialize specific specifically spectrum
  speedy spell spelt sphere spice spies spill spin spirit spit spite split spoilt spoken sponsor spot spotlight spread spreadsheet spy
  squared squares squash squeak squeeze squid stab stabilize stable stack stairs stake stale stall stamp stance standard starvation stash
  stat static statistics status steady steal stem stereo stick sticky stiffly stock stocktake stolen stomp storage store storey
  straightened straightforward strategic strategies stray stream strength strengthen stretch strict stride strike string strip stroke
  structure stupid style styles subcontract subject submission submit substantial substitute subtitle subtle succeed success suck suddenly
  sued suffer suffice sufficient sugar suicide suit suite sulk sulking summarise summary summit sunny sunset sunshine superior supervision
  suppress surface surrogate surround survey survive suspect suspend suspicion suspicious swallow swam swap sweep switch symbol symbolic
  symptom sync synthetic tack tag taken talented tall tampered tampering tango tap tape target tariff taste taught teaches teaching teal
  technical technique technology tedious teeny telephone temp temperature tempo temporary temptation tempted tempting tenant tendency
  tendering tent tenth terminal terminate termination terrible terribly territory tersely testy tetchy texture thaw theatre theme
  themselves theoretical theory thick thin thingy thorough thousand thread threshold threw throttle throughout thrown thumb thus tick
  tickets tidy tied ties tiger tight tighten tile timeline tiny tip token tolerance tolerate tomato ton tone tool topic torn tornado toss
  tour trade tradition traffic trail trait trajectory trans transaction transfer transform transition translate translation transmission
  transmit transparent transplant transport trap trash trend triage trial triangle trick tricky tries trigger trim trio trip triple
  trivial troublesome trunk trustee trustworthy tunnel turtle tweet twenty twisted tying typical tyre ugly ultimate umbrella unacceptable
  unauthorized unavailable unaware unbedded unborn uncertain unclear uncommon uncovered underfunded undergo underneath underspent
  understood underway undo undone unexpected unfair unfamiliar unfinished unfold unfortunate unfunded uniform unimportant unions unique
  universe unknown unlikely unlimited unload unlock unlucky unnatural unnecessary unnoticed unpack unpleasant unpredictable unprofessional
  unreasonable unrelated unreliable unsafe unsaid unseen unstable unsure untie untouched unusual unwanted unworthy upcoming upgrade uphold
  upload upright upstairs urban urgency user uses using utilise utility utterly vacancies vacancy vaccine vague valid vanilla vanished
  variety various vast vault vehicles velocity vendor verify versa verse versus vertical viable vice victim videos village vintage violate
  violation violin virtual visa visible vision vital void volatile volume voluntary volunteered volunteering volunteers vote vulgar
  vulnerability vulnerable waffle wake warn warp warrant watchman waterfall wave weaken weather website wedge weight weird wellbeing
  western whatever whatsoever wheel whenever whereas wherever whichever whilst whine whistles whoever whoops widespread wiggle wild wilful
  wince winced window wing wink wipe wire wisdom witch withdrawn woke woken wont wooden workshop world worldwide worthwhile wrap written
  wryly yahoo yank yeah yellow yield yourselves youtube zebra zombie zone`;
