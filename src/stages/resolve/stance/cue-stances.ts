import type { Stance } from '../../../model/stance.js'

/** What a row of the table is: `light` verbs say nothing by themselves and leave the stance to a noun beside them ("made a promise"); `state` words follow a copula ("is confident"). */
export type CueKind = 'verb' | 'light' | 'noun' | 'state' | 'phrase'

/** One row: a lemma of a cue, what it does with its content, and where that classification comes from. */
export interface CueStance {
  readonly lemma: string
  readonly kind: CueKind
  readonly stance: Stance
  /** `VerbNet n`: class of that number, up to 57 also Levin's (1993). `CAMEO n`, `PLOVER X`: event classes. `Searle`: class of speech acts (1975). `own`: our reading. */
  readonly from: string
}

/** Several lemmas with the same columns, parted by "|" in phrases and by blanks elsewhere. "*" in a phrase is one to three words. */
type Group = readonly [stance: Stance, kind: CueKind, from: string, lemmas: string]

const groups: readonly Group[] = [
  // Assert: representatives.
  [
    'assert',
    'verb',
    'VerbNet 37.7',
    `say announce articulate claim convey declare disclose exclaim hint insinuate intimate mention mutter note observe proclaim propound recount
     reiterate relate remark repeat report reveal state suggest assert add affirm allege aver avow blurt venture`,
  ],
  [
    'assert',
    'verb',
    'VerbNet 37.7',
    `argue maintain contend insist interject opine posit profess pontificate quip retort snap respond reply answer counter rejoin continue conclude
     elaborate emphasize stress underscore underline highlight reaffirm`,
  ],
  [
    'assert',
    'verb',
    'VerbNet 37.1',
    `cite demonstrate explain explicate narrate quote read recite relay teach write summarize detail describe illustrate communicate clarify`,
  ],
  ['assert', 'verb', 'VerbNet 37.2', 'tell inform notify apprise assure reassure brief remind'],
  [
    'assert',
    'verb',
    'VerbNet 37.3',
    `babble bark bawl bellow bleat boom cackle call chant chuckle coo croak croon cry drone gasp growl grunt hiss holler howl joke laugh moan mumble
     murmur purr rasp roar scream screech shout shriek sigh sing snarl sneer sob stammer stutter thunder trill wail whimper whisper yell yelp`,
  ],
  ['assert', 'verb', 'VerbNet 37.4', `cable e-mail email fax phone radio signal telegraph telephone text tweet retweet wire blog post message broadcast`],
  ['assert', 'verb', 'VerbNet 37.5', 'speak talk'],
  ['assert', 'verb', 'VerbNet 37.6', 'chat confer converse debate discuss gossip negotiate'],
  ['assert', 'verb', 'VerbNet 37.8', 'boast brag gloat crow'],
  ['assert', 'verb', 'VerbNet 37.10', 'admit acknowledge confess concede confide'],
  ['assert', 'verb', 'VerbNet 37.11', 'lecture comment expound moralize preach sermonize dwell rant'],
  ['assert', 'verb', 'VerbNet 37.12', 'exaggerate overstate understate downplay belabor'],
  ['assert', 'verb', 'VerbNet 78', 'indicate confirm imply prove signify reflect attest corroborate evidence establish mean substantiate'],
  ['assert', 'verb', 'VerbNet 29.2', 'characterize portray depict cast paint frame compare liken equate present'],
  ['assert', 'verb', 'VerbNet 29.3', 'dub label name nickname term refer pronounce'],
  ['assert', 'verb', 'VerbNet 34.2', 'estimate calculate forecast predict project reckon'],
  ['assert', 'verb', 'VerbNet 84', 'find determine ascertain discover learn detect'],
  [
    'assert',
    'verb',
    'Searle, representatives',
    `testify swear recall foresee speculate theorize generalize hypothesize diagnose certify chronicle document list outline specify identify define
     point trace tie link attribute ascribe`,
  ],
  ['assert', 'verb', 'Searle, declarations', 'rule decree adjudge adjourn nominate appoint'],
  ['assert', 'verb', 'Searle, expressives', 'apologize greet'],
  [
    'assert',
    'verb',
    'own',
    `publish print air leak unveil divulge expose crack deadpan chime interrupt begin open close misstate mislead lie invoke echo parrot paraphrase
     reference allude touch address weigh tout sum volunteer warrant portend seem appear poll survey interview lay advance contribute`,
  ],
  [
    'assert',
    'noun',
    'CAMEO 01',
    `statement announcement comment remark declaration speech address briefing release assertion allegation claim contention argument insistence`,
  ],
  [
    'assert',
    'noun',
    'VerbNet 37.7',
    `report testimony confession admission disclosure revelation suggestion explanation description account mention reply response answer message word
     words`,
  ],
  [
    'assert',
    'noun',
    'own',
    `tweet post letter memo email e-mail note book article story column editorial headline poll survey study analysis evidence finding conclusion
     estimate projection forecast prediction verdict ruling rumor data figure theory narrative quote quotation refrain slogan`,
  ],
  [
    'assert',
    'phrase',
    'own',
    `according to|point to|point out|point at|make clear|make it clear|make * clear|make the case|make the point|make the argument|lay out|spell out|
     set out|chime in|weigh in|shoot back|hit back|fire back|snap back|double down|go on|let slip|let it be known|go public|put it|in the words of|
     in the view of|by all accounts|refer to|allude to|speak of|talk of|tell of|say of|read as|know as|bring up|sum up|blurt out|cry out|call out to|
     write in|note that|serve as a reminder|serve notice|attest to|testify to|come to * conclusion|call attention to|draw attention to|hold forth|
     speak out|speak up|touch on`,
  ],
  // Deny.
  [
    'deny',
    'verb',
    'CAMEO 12',
    `reject rebuff refute rebut repudiate veto spurn overrule overturn reverse disavow discount disregard ignore defy resist block obstruct thwart`,
  ],
  ['deny', 'verb', 'VerbNet 29.5', 'deny'],
  ['deny', 'verb', 'CAMEO 016', 'disclaim disown gainsay'],
  ['deny', 'verb', 'VerbNet 77.2', 'dismiss oppose disprove negate nix'],
  ['deny', 'verb', 'VerbNet 36.4', 'dispute contest disagree differ dissent'],
  ['deny', 'verb', 'Searle, representatives', 'contradict contravene controvert debunk recant retract withdraw rescind repeal'],
  ['deny', 'verb', 'VerbNet 37.8', 'object protest demur'],
  ['deny', 'verb', 'own', 'doubt disbelieve belie downvote vote distance backtrack renege balk'],
  ['deny', 'noun', 'CAMEO 12', 'denial rejection refutation rebuttal opposition repudiation veto objection dissent disagreement'],
  ['deny', 'noun', 'own', 'opponent skeptic sceptic skepticism scepticism doubt disbelief'],
  ['deny', 'state', 'own', 'against opposed hostile skeptical sceptical doubtful dubious unconvinced'],
  [
    'deny',
    'phrase',
    'own',
    `rule out|take issue|push back|come out against|speak out against|vote against|vote down|turn down|strike down|throw out|shoot down|knock down|
     play down|back away from|walk back|distance * from|wash * hands of|have nothing to do with|pour cold water on|cast doubt|call * into question|
     call into question|not so|make no such|in opposition to|be against|stand against|argue against`,
  ],
  // Accuse: negative judgement.
  [
    'accuse',
    'verb',
    'VerbNet 33, negative',
    `accuse abuse assail assault attack backbite belittle berate blame blast calumniate castigate censure chasten chastise chide condemn criticize
     decry defame demean denigrate denounce deplore deprecate deride disdain disparage fault impeach impugn insult jeer lambaste lampoon malign mock
     punish rebuke reprimand reproach reprove revile ridicule savage scold scorn shame slam slander snub stigmatize upbraid vilify`,
  ],
  ['accuse', 'verb', 'CAMEO 11', 'implicate indict incriminate sue prosecute disapprove convict charge'],
  ['accuse', 'verb', 'VerbNet 37.8', 'complain crab gripe grouch grouse grumble kvetch whine carp fume seethe rail rage inveigh'],
  ['accuse', 'verb', 'VerbNet 98', 'confront challenge needle heckle taunt target'],
  [
    'accuse',
    'verb',
    'own',
    `bash hammer trash rip skewer pillory pan knock excoriate eviscerate hector lash hurl unleash smear troll diss ding brand scapegoat admonish
     demonize slur swipe flay roast satirize scoff snipe pounce jab chastize debase boo tar pummel belabour dog mischaracterize`,
  ],
  ['accuse', 'noun', 'CAMEO 11', 'accusation criticism condemnation denunciation complaint blame rebuke charge indictment censure lawsuit'],
  [
    'accuse',
    'noun',
    'own',
    `attack critic critique barb jab swipe broadside insult slur smear mockery ridicule outrage backlash fury scorn gripe grievance indignation
     detractor accuser diatribe tirade tongue-lashing knock`,
  ],
  ['accuse', 'state', 'own', 'critical furious outraged angry scathing dismissive appalled disgusted incensed upset irate indignant'],
  [
    'accuse',
    'phrase',
    'own',
    `lash out|lash out at|hit out|rail against|rail at|lay into|tear into|rip into|light into|go after|single out|call out|take aim|take a swipe|
     take a shot|take a jab|take * to task|find fault|put * down|poke fun|make fun of|come down on|pile on|hold * responsible|hold * accountable|
     point the finger|point a finger|point fingers|fire away|take umbrage|be critical of|dismiss * as|dismiss as|brush off as|have had it with|
     speak ill of|lace into|under fire`,
  ],
  // Promise: commissives.
  ['promise', 'verb', 'Searle, commissives', 'promise pledge vow guarantee commit undertake covenant vouch bet'],
  ['promise', 'verb', 'VerbNet 61.2', 'intend plan propose'],
  ['promise', 'verb', 'own', 'volunteer-to aim prepare resolve'],
  ['promise', 'noun', 'Searle, commissives', 'promise pledge vow guarantee commitment assurance oath offer undertaking'],
  ['promise', 'noun', 'VerbNet 61.2', 'intention plan proposal intent willingness'],
  ['promise', 'state', 'own', 'committed determined willing prepared ready poised'],
  ['promise', 'phrase', 'own', `offer to|mean to|give * word|swear to|commit to|be committed to|set out to|have every intention|sign up to|stand ready`],
  // Warn.
  ['warn', 'verb', 'VerbNet 37.9', 'warn caution alert forewarn'],
  ['warn', 'verb', 'CAMEO 13', 'threaten menace intimidate blackmail'],
  ['warn', 'verb', 'own', 'foreshadow bluster'],
  ['warn', 'noun', 'CAMEO 13', 'threat ultimatum'],
  ['warn', 'noun', 'Searle, directives', 'warning caution alert alarm caveat'],
  [
    'warn',
    'phrase',
    'own',
    `sound the alarm|sound alarms|raise the alarm|raise alarms|raise the specter|raise the spectre|raise a red flag|raise red flags|put * on notice|
     fire a warning`,
  ],
  // Demand: directives.
  [
    'demand',
    'verb',
    'VerbNet 58.1',
    `urge encourage exhort implore entreat beseech invite incite spur egg induce lobby nudge prod advise counsel coax cajole goad`,
  ],
  ['demand', 'verb', 'VerbNet 58.2', 'beg plead pray'],
  ['demand', 'verb', 'VerbNet 60', 'order command demand direct instruct require mandate summon dictate'],
  ['demand', 'verb', 'VerbNet 59', 'force press pressure push compel coerce oblige bully'],
  ['demand', 'verb', 'VerbNet 67', 'forbid prohibit ban bar outlaw enjoin'],
  ['demand', 'verb', 'CAMEO 02, 10', 'appeal request petition solicit seek advocate recommend'],
  ['demand', 'verb', 'own', 'agitate campaign crusade subpoena dare clamor clamour rally'],
  [
    'demand',
    'noun',
    'CAMEO 02, 10',
    `demand appeal plea request order command instruction call requirement mandate petition recommendation injunction directive`,
  ],
  ['demand', 'noun', 'own', 'advice urging advocate proponent subpoena'],
  [
    'demand',
    'phrase',
    'own',
    `call for|call on|call upon|appeal for|appeal to|plead with|press for|push for|lobby for|insist on|ask for|make the case for|
     prevail on|lean on|make a plea|in demand of|issue a call|demand that|argue for`,
  ],
  // Praise: positive judgement.
  [
    'praise',
    'verb',
    'VerbNet 33, positive',
    `praise acclaim applaud bless celebrate commend compliment congratulate eulogize extol felicitate hail honor honour laud salute thank toast
     welcome glorify exalt lionize`,
  ],
  ['praise', 'verb', 'CAMEO 051', 'endorse support back champion embrace'],
  ['praise', 'verb', 'CAMEO 052', 'defend justify vindicate excuse'],
  ['praise', 'verb', 'VerbNet 31.2', 'admire appreciate esteem idolize respect revere venerate'],
  ['praise', 'verb', 'VerbNet 102', 'promote plug'],
  ['praise', 'verb', 'own', 'favor favour cheer credit gush rave flatter extoll trumpet relish'],
  ['praise', 'noun', 'CAMEO 05', 'praise support endorsement approval tribute backing defense defence acclaim applause'],
  ['praise', 'noun', 'own', 'supporter backer admirer champion fan admiration thanks gratitude compliment'],
  ['praise', 'state', 'own', 'supportive favorable favourable grateful thankful proud impressed appreciative'],
  [
    'praise',
    'phrase',
    'own',
    `in support of|in favor of|in favour of|come out for|come out in support|stand by|stand behind|stick up for|stick by|pay tribute|speak well of|
     speak highly of|vote for|side with|rally behind|rally around|throw * weight behind|give * credit|sing * praises|root for|be proud of`,
  ],
  // Ask.
  ['ask', 'verb', 'VerbNet 37.1.2', 'ask inquire enquire query'],
  ['ask', 'verb', 'VerbNet 37.1.3', 'interrogate question grill quiz'],
  ['ask', 'verb', 'VerbNet 37.1', 'pose'],
  ['ask', 'verb', 'own', 'wonder ponder probe investigate muse'],
  ['ask', 'noun', 'own', 'question query inquiry enquiry'],
  [
    'ask',
    'phrase',
    'own',
    `want to know|raise the question|raise questions|raise * questions|pose the question|beg the question|put the question|demand to know|ask to know|
     ask about`,
  ],
  // Believe: attitudes, towards what is or towards what should be.
  ['believe', 'verb', 'VerbNet 29.4', 'believe assume conceive presume suppose'],
  ['believe', 'verb', 'VerbNet 29.5', 'think feel guess imagine figure surmise trust expect anticipate'],
  ['believe', 'verb', 'VerbNet 29.9', 'consider deem regard view see perceive judge envision envisage'],
  ['believe', 'verb', 'VerbNet 32.1', 'want desire crave need covet fancy'],
  ['believe', 'verb', 'VerbNet 32.2', 'long yearn hope'],
  ['believe', 'verb', 'VerbNet 62', 'wish dream contemplate'],
  [
    'believe',
    'verb',
    'VerbNet 31.2',
    `like love enjoy hate dislike detest loathe despise dread fear lament mourn regret resent rue prefer distrust envy mistrust`,
  ],
  ['believe', 'verb', 'VerbNet 31.3', 'worry care agonize despair fret marvel brood obsess'],
  ['believe', 'verb', 'VerbNet 31.1', 'concern alarm please trouble surprise disappoint convince persuade bother'],
  ['believe', 'verb', 'VerbNet 81', 'suspect'],
  ['believe', 'verb', 'VerbNet 87.2', 'understand comprehend fathom grasp realize misunderstand'],
  ['believe', 'verb', 'VerbNet 29.5', 'know remember forget recognize'],
  ['believe', 'verb', 'own', `decide choose mull bemoan sense interpret await wager deserve look hear notice witness underestimate overestimate`],
  [
    'believe',
    'noun',
    'VerbNet 29.5',
    `belief hope fear thought feeling suspicion expectation assumption opinion guess conviction view impression perception idea notion`,
  ],
  [
    'believe',
    'noun',
    'own',
    `concern worry desire wish knowledge faith confidence outlook mindset judgment judgement sense attitude preference believer interest optimism
     pessimism anxiety regret mind stance understanding awareness disappointment frustration apprehension passion`,
  ],
  [
    'believe',
    'state',
    'own',
    `confident hopeful convinced aware unaware concerned worried afraid sure unsure certain uncertain optimistic pessimistic fearful eager anxious
     mindful wary disappointed surprised shocked glad happy pleased interested satisfied sorry excited stunned nervous troubled frustrated comfortable
     uncomfortable keen reluctant`,
  ],
  [
    'believe',
    'phrase',
    'own',
    `look forward to|look ahead to|make sense of|have in mind|see fit|in * opinion|in * eyes|in * mind|to * mind|change * mind|make up * mind|
     believe in|be struck by|feel like|think about|think of|look at|care about|figure out|take for granted|find it`,
  ],
  // Agree.
  ['agree', 'verb', 'VerbNet 36.4', 'agree concur assent consent acquiesce'],
  ['agree', 'verb', 'VerbNet 77.1', 'accept'],
  ['agree', 'verb', 'CAMEO 08', 'relent yield approve ratify authorize permit allow'],
  ['agree', 'verb', 'own', 'nod accede condone'],
  ['agree', 'noun', 'PLOVER AGREE', 'agreement consent consensus acceptance assent'],
  ['agree', 'phrase', 'own', `sign off on|go along with|give in to|come around|go along|see eye to eye|in agreement|sign on to|on board with|share * view`],
  // Decline and silent; the wordings are in silence-wordings.ts.
  ['decline', 'verb', 'VerbNet 77.2', 'decline refuse'],
  ['decline', 'noun', 'VerbNet 77.2', 'refusal'],
  ['decline', 'state', 'own', 'unwilling'],
  ['decline', 'verb', 'own', 'dodge sidestep evade stonewall duck'],
  ['decline', 'phrase', 'own', `would not be drawn|no comment|brush off|brush aside|wave off|wave away|hold off|beg off|shy away from|steer clear of`],
  ['silent', 'noun', 'own', 'silence'],
  [
    'silent',
    'phrase',
    'own',
    `remain silent|stay silent|keep silent|keep quiet|stay mum|keep mum|remain mum|stay quiet|remain quiet|fall silent|be silent|be mum|say nothing`,
  ],
  // Seen in the news beside the classes above.
  ['deny', 'verb', 'own', 'renounce eschew nullify void invalidate shun'],
  ['deny', 'phrase', 'own', 'shrug off|beat back|fight back|back off|walk away from|put to rest'],
  ['accuse', 'verb', 'own', 'bristle spar squabble feud anger irritate offend misrepresent'],
  ['accuse', 'noun', 'own', 'assault takedown feud grudge'],
  [
    'accuse',
    'phrase',
    'own',
    'sound off|unload on|pounce on|take a whack|take a swing|take a direct swing|take exception|make an issue|fight with|clash with|turn on',
  ],
  ['demand', 'verb', 'own', 'restrict limit impose'],
  ['demand', 'noun', 'own', 'ban restriction'],
  ['praise', 'noun', 'own', 'kudos'],
  ['praise', 'phrase', 'own', 'line up behind|speak favorably of|speak favourably of|speak warmly of|shout out to|give * shout out|stump for|campaign for'],
  ['promise', 'noun', 'own', 'platform agenda blueprint'],
  ['promise', 'verb', 'own', 'strive'],
  ['agree', 'verb', 'own', 'pass adopt enact'],
  ['agree', 'phrase', 'own', 'open to|sign a bill|sign into law|sign * into law'],
  ['believe', 'verb', 'own', 'excite dismay distress puzzle reconsider rethink'],
  [
    'believe',
    'noun',
    'own',
    'enthusiasm eagerness discomfort dismay joy reluctance unease fondness reservation remorse resentment nostalgia ambivalence determination priority realization goal aim hopes',
  ],
  [
    'believe',
    'state',
    'own',
    'uneasy unhappy upbeat enamored enamoured fond embittered tired bullish sanguine passionate cynical puzzled irritated sad jealous bored ashamed',
  ],
  ['believe', 'phrase', 'own', 'count on|rely on|bank on|zero in on|be drawn to|would rather|take joy in|take comfort in|get serious about'],
  // Light verbs: with no noun of the table beside them, they assert.
  [
    'assert',
    'light',
    'own',
    `make give have issue deliver send file put offer launch level lodge raise express voice hold take get release do come show bring provide extend
     face meet join sign`,
  ],
]

/** The table, a row a lemma of one kind. */
export const cueStances: readonly CueStance[] = groups.flatMap(([stance, kind, from, lemmas]) =>
  lemmas.split(kind === 'phrase' ? /\|\s*/ : /\s+/).map((lemma) => ({ lemma, kind, stance, from })),
)
