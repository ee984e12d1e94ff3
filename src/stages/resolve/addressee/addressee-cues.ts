/** Verbs and nouns by how those spoken to stand beside them. Verbs of VerbNet 37.1, 37.2, 37.9, 58 to 60 take them as an object; the lists are our own. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** "Told reporters that", "warned Jerusalem of": the object is spoken to, whatever follows. */
export const telling: ReadonlySet<string> = set(
  `tell inform notify apprise assure reassure brief remind warn caution advise alert forewarn urge encourage exhort implore entreat beseech beg lobby nudge prod counsel coax cajole convince persuade instruct
petition interrogate quiz grill lecture address query summon thank congratulate email e-mail text`,
)

/** "Ordered the troops to", "called on the Council to", "asked her whether": the object is spoken to where an infinitive, a clause or the saying's words follow. */
export const commanding: ReadonlySet<string> = set(
  'ask order command direct invite incite press pressure push challenge dare promise forbid goad spur egg teach offer write question',
)

/** Words after a verb or phrase of which the object is spoken to: "called on", "appealed to". */
export const commandingPhrases: ReadonlySet<string> = new Set(['call on', 'call upon', 'appeal to', 'plead with', 'prevail on', 'lean on', 'put * on notice'])

/** "Said to his aides", "insisted to reporters": after "to" those spoken to follow any word of saying but these. */
export const otherTo: ReadonlySet<string> = set(
  'refer point compare liken equate tie link attribute ascribe contribute agree object look lead allude swear testify commit turn see prefer attest react relate draw put bring come go call hold keep give make take listen subscribe belong cast pander attach open apply lend continue begin seem appear claim profess speculate resolve tend amount',
)

/** The same, of answers, which are as often given to questions as to people. */
export const answerVerbs: ReadonlySet<string> = set('respond reply answer')

/** "Met with the envoy to discuss": spoken to, after "with". */
export const withVerbs: ReadonlySet<string> = set('meet talk speak chat confer consult negotiate plead discuss converse joke argue share debate')

/** "In a letter to the president". */
export const messageNouns: ReadonlySet<string> = set(
  'letter letters email emails e-mail message messages speech address remarks statement note memo memorandum tweet appeal plea warning testimony briefing presentation pitch lecture toast cable telegram case pitches advice apology pledge promise call',
)

/** "Sent the president a letter". */
export const givingVerbs: ReadonlySet<string> = set('send sends sent sending hand handed give gave gives given giving write wrote writes issue issued')

/** What is told, not told to: "told the story of". */
export const tales: ReadonlySet<string> = set(
  'story stories truth tale tales lie lies joke jokes anecdote anecdotes difference untruth untruths time times fortune half',
)

/** Of these, those before whom it is said may follow the content: "challenged the rules before ten judges". */
export const pleadingVerbs: ReadonlySet<string> = set('challenge argue testify plead defend present contest')

/** "On a call with reporters". */
export const talks: ReadonlySet<string> = set('call conversation meeting talks discussion discussions teleconference chat session breakfast lunch dinner')

/** Of the verbs of command, those whose object may be a thing: "pushed a claim", "offered a preview", "challenged the rules". */
export const thingTakers: ReadonlySet<string> = set('press push pressure challenge forbid offer write question')

/** "Pressed him on taxes": the object is spoken to where one of these follows. */
export const pressing: ReadonlySet<string> = set('press push challenge question ask')

/** Those before whom one speaks: "testified before the committee". */
export const audiences: ReadonlySet<string> = set(
  'audience crowd judge judges jury court panel committee subcommittee commission council congress parliament senate house assembly lawmakers legislators senators reporters journalists investors students supporters group convention conference tribunal board knesset bundestag duma lords commons',
)

/** Heads of phrases after "to" that are not spoken to, but spoken about. */
export const things: ReadonlySet<string> = set(
  'question questions request requests report reports comment comments claim claims charge charges news issue idea plan plans fact facts need point way record effect contrary death attack attacks statement remarks letter decision extent degree end allegations allegation accusations situation applause cheer cheers laughter poll polls relief opposition resistance approval arms skepticism criticism',
)
