const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What outlets are called where they were named before. */
export const outletNouns: ReadonlySet<string> = words(
  'paper newspaper agency magazine outlet network broadcaster channel site website daily weekly journal publication tabloid newsroom programme program station wire',
)

/** What bodies are called by the last word of their name. */
export const bodyNouns: ReadonlySet<string> = words(
  'ministry department company firm group party union university council court agency office team club bank board commission committee authority institute foundation association federation organization organisation church army police parliament senate bureau service fund campaign coalition movement league corporation hospital school college museum observatory consortium alliance administration government secretariat embassy operator regulator charity chamber society trust centre center',
)

/** What states and places are called. */
export const stateNouns: ReadonlySet<string> = words('country nation kingdom republic city town island capital province region territory village')

const documentNouns =
  /^(?:reports?|statements?|polls?|surveys?|study|studies|documents?|letters?|memos?|e-?mails?|tweets?|posts?|articles?|pieces?|columns?|headlines?|accounts?|laws?|bylaws|statutes?|bills?|acts?|filings?|records?|transcripts?|analysis|analyses|reviews?|audits?|indictments?|lawsuits?|complaints?|data|figures|findings|results|texts?|messages?|books?|memoirs?|speech|speeches|editorials?|story|stories|videos?|interviews?|site|website|dossiers?|constitution|resolutions?|declarations?|communiqu[eé]s?|rulings?|orders?|guidelines?|policy|policies|rules?|ads?|returns|evidence|numbers|statistics|papers|log|diary|sign|notice|petition|treaty|agreement|contract|manifesto|questionnaire|fact-check|timeline|chart|graphic|photo|photos|footage|recordings?|tapes?)$/

/** What is written or recorded and can say something. In lower case. */
export const isDocumentNoun = (noun: string): boolean => documentNouns.test(noun)
