import { portfolios } from './portfolios.js'

/**
 * What kind of office a title names. Public ones give their holder an identity of its own; those of soldiers, police, business, academics, clergy and courtesy do not.
 */
export type OfficeRank =
  | 'state'
  | 'government'
  | 'leader'
  | 'minister'
  | 'legislator'
  | 'regional'
  | 'diplomat'
  | 'officer'
  | 'soldier'
  | 'judge'
  | 'organization'
  | 'spokesman'
  | 'police'
  | 'royal'
  | 'candidate'
  | 'business'
  | 'academic'
  | 'clergy'
  | 'courtesy'

/** A title with the sector of PLOVER that its holder acts for: null where that is the organisation's. */
export interface OfficeTitle {
  readonly title: string
  readonly sector: string | null
  readonly rank: OfficeRank
  /** Where the title is used of one state alone: "taoiseach". */
  readonly country: string | null
}

const privateRanks: ReadonlySet<OfficeRank> = new Set<OfficeRank>(['soldier', 'police', 'business', 'academic', 'clergy', 'courtesy'])

/** Whether one who holds such an office is a public person by it. */
export const isPublic = (office: OfficeTitle): boolean => !privateRanks.has(office.rank)

type Row = readonly [title: string, sector: string | null, rank: OfficeRank, forms: string, country?: string]

/** Sectors follow PLOVER (github.com/openeventdata/PLOVER) and the agents of the Phoenix dictionary (Open Event Data Alliance, MIT). */
const rows: readonly Row[] = [
  ['president', 'GOV', 'state', 'president|pres|madam president|state president|federal president|head of state|chief of state|presidents|presidency'],
  [
    'prime minister',
    'GOV',
    'government',
    'prime minister|pm|premier|prime ministers|head of government|chief executive of government|chairman of the council of ministers|first minister of state|premiers|minister president|grand vizier',
  ],
  ['taoiseach', 'GOV', 'government', 'taoiseach', 'IRL'],
  ['tanaiste', 'GOV', 'minister', 'tanaiste', 'IRL'],
  ['chancellor', 'GOV', 'government', 'chancellor|federal chancellor|bundeskanzler|bundeskanzlerin'],
  ['chancellor of the exchequer', 'GOV', 'minister', 'chancellor of the exchequer', 'GBR'],
  ['king', 'GOV', 'royal', 'king|his majesty king|monarch|his majesty|kings'],
  ['queen', 'GOV', 'royal', 'queen|her majesty queen|her majesty|empress'],
  ['emperor', 'GOV', 'royal', 'emperor'],
  ['emir', 'GOV', 'royal', 'emir|amir|ruler'],
  ['sultan', 'GOV', 'royal', 'sultan'],
  ['prince', 'ELI', 'royal', 'prince|crown prince|sovereign prince|grand duke|duke|prince regent|regent'],
  ['princess', 'ELI', 'royal', 'princess|crown princess|duchess|grand duchess'],
  ['first lady', 'ELI', 'royal', 'first lady|first gentleman'],
  ['supreme leader', 'GOV', 'leader', 'supreme leader|supreme guide|paramount leader'],
  ['leader', 'GOV', 'leader', 'leader|strongman|dictator|ruler|junta leader|military ruler|military leader|junta chief|coup leader'],
  ['pope', 'REL', 'organization', 'pope|pontiff|the holy father|holy father', 'VAT'],
  ['vice president', 'GOV', 'minister', 'vice president|veep|vice presidents'],
  ['deputy prime minister', 'GOV', 'minister', 'deputy prime minister|vice prime minister|deputy premier|vice premier|vice chancellor'],
  ['deputy president', 'GOV', 'minister', 'deputy president'],
  ['secretary of state', 'GOV', 'minister', 'secretary of state|secretary of the state|sec of state|state secretary|secretaries of state'],
  ['foreign secretary', 'GOV', 'minister', 'foreign secretary'],
  ['home secretary', 'GOV', 'minister', 'home secretary', 'GBR'],
  ['foreign minister', 'GOV', 'minister', 'fm|top diplomat|chief diplomat'],
  [
    'attorney general',
    'GOV',
    'minister',
    'attorney general|attorneys general|state attorney general|states attorney general|deputy attorney general|assistant attorney general|solicitor general|advocate general|procurator general',
  ],
  ['secretary', 'GOV', 'minister', 'sec|cabinet secretary'],
  [
    'minister',
    'GOV',
    'minister',
    'minister|ministers|cabinet minister|junior minister|state minister|minister of state|government minister|minister without portfolio|min',
  ],
  [
    'undersecretary',
    'GOV',
    'minister',
    'undersecretary|under secretary|under secretary of state|assistant secretary of state|assistant secretary|deputy secretary of state|deputy assistant secretary|permanent secretary|deputy secretary|permanent undersecretary',
  ],
  ['national security adviser', 'GOV', 'minister', 'national security adviser|national security advisor|security adviser|national security council secretary'],
  ['chief of staff', 'GOV', 'minister', 'white house chief of staff|presidential chief of staff|chief of staff|deputy chief of staff'],
  [
    'secretary-general',
    'IGO',
    'organization',
    'secretary general|secretary-general|sec gen|general secretary|under secretary general|deputy secretary general|assistant secretary general',
  ],
  ['high representative', 'IGO', 'organization', 'high representative|foreign policy chief|high commissioner|managing director general'],
  [
    'commissioner',
    'GOV',
    'organization',
    'commissioner|commissioners|trade commissioner|vice president of the commission|commission president|commission vice president',
  ],
  [
    'director-general',
    null,
    'organization',
    'director general|director|executive director|managing director|deputy director|acting director|directors|executive secretary|administrator',
  ],
  [
    'chairman',
    null,
    'organization',
    'chairman|chairwoman|chairperson|chair|co chairman|co chair|vice chairman|deputy chairman|vice chairwoman|chairmen|first secretary|co leader|deputy leader|head|chief|president general|acting head|deputy head|deputy chief|heads|chiefs|political bureau chief|boss',
  ],
  [
    'opposition leader',
    'OPP',
    'organization',
    'opposition leader|leader of the opposition|opposition leaders|shadow minister|shadow foreign secretary|shadow chancellor|opposition figure|opposition politician|opposition candidate|dissident leader',
  ],
  [
    'central bank governor',
    'GOV',
    'organization',
    'central bank governor|governor of the central bank|central bank chief|central bank president|fed chairman|fed chair|fed chairwoman|governor of the bank',
  ],
  [
    'speaker',
    'LEG',
    'legislator',
    'speaker|house speaker|parliament speaker|parliamentary speaker|speaker of the house|speaker of parliament|speaker of the parliament|president of the senate|president of the parliament|parliament president|senate president',
  ],
  [
    'majority leader',
    'LEG',
    'legislator',
    'majority leader|minority leader|senate majority leader|senate minority leader|house majority leader|house minority leader|majority whip|minority whip|chief whip|whip|parliamentary leader|house leader|floor leader|senate leader',
  ],
  ['senator', 'LEG', 'legislator', 'senator|sen|senators|sens'],
  [
    'representative',
    'LEG',
    'legislator',
    'rep|reps|representative|congressman|congresswoman|congressmen|congresswomen|member of congress|members of congress|congressperson',
  ],
  [
    'assembly member',
    'LEG',
    'legislator',
    'assemblyman|assemblywoman|assembly member|state senator|state representative|state sen|state rep|delegate|del|state lawmaker',
  ],
  [
    'member of parliament',
    'LEG',
    'legislator',
    'member of parliament|members of parliament|mp|mps|parliamentarian|parliamentarians|lawmaker|lawmakers|legislator|legislators|knesset member|mk|mep|meps|member of the knesset|backbencher|backbenchers|td|member of the european parliament|duma deputy|member of the house of representatives|member of the house of commons',
  ],
  ['lord', 'LEG', 'courtesy', 'lord|lady|baroness|baron|viscount|earl'],
  ['governor', 'GOV', 'regional', 'governor|gov|governors|lieutenant governor|lt gov|lt governor|deputy governor|govs'],
  ['governor-general', 'GOV', 'regional', 'governor general|viceroy'],
  ['chief minister', 'GOV', 'regional', 'chief minister|first minister|state premier|deputy first minister|chief executive of hong kong|deputy chief minister'],
  ['mayor', 'GOV', 'regional', 'mayor|mayors|lord mayor|vice mayor|deputy mayor|mayoress|county executive|borough president'],
  [
    'councilman',
    'GOV',
    'regional',
    'councilman|councilwoman|councillor|councilor|councilors|councillors|city councilman|council member|council president|alderman|city councilwoman|county commissioner|selectman|city council member|supervisor|county supervisor',
  ],
  [
    'ambassador',
    'GOV',
    'diplomat',
    'ambassador|amb|ambassadors|permanent representative|consul general|consul|charge daffaires|deputy ambassador|deputy permanent representative',
  ],
  [
    'envoy',
    'GOV',
    'diplomat',
    'envoy|special envoy|peace envoy|special representative|emissary|mediator|chief negotiator|negotiator|envoys|special coordinator|nuclear negotiator|special rapporteur|trade representative|humanitarian coordinator|chief nuclear negotiator',
  ],
  [
    'general',
    'MIL',
    'officer',
    'general|gen|lieutenant general|lt gen|major general|maj gen|brigadier general|brig gen|brigadier|generals|army general|four star general|field marshal|marshal|army chief|military chief|chief of the general staff|army chief of staff|chief of general staff|air marshal|air chief marshal|commander in chief|chairman of the joint chiefs of staff|joint chiefs chairman|chief of defense staff|chief of defence staff|chief of army staff|army commander',
  ],
  ['admiral', 'MIL', 'officer', 'admiral|adm|vice admiral|rear admiral|vice adm|rear adm|navy chief|commodore'],
  [
    'colonel',
    'MIL',
    'soldier',
    'colonel|col|lieutenant colonel|lt col|major|maj|captain|capt|lieutenant|lt|sergeant|sgt|corporal|cpl|staff sgt|staff sergeant|master sgt|sgt maj|cmdr|lt cmdr|lieutenant commander|colonels|private first class|pfc|spc|wing commander|squadron leader|first lieutenant|second lieutenant|warrant officer',
  ],
  [
    'commander',
    'MIL',
    'officer',
    'commander|commanders|military commander|field commander|deputy commander|regional commander|top commander|senior commander|commanding officer',
  ],
  [
    'warlord',
    'REB',
    'officer',
    'warlord|rebel leader|rebel commander|militia leader|guerrilla leader|insurgent leader|rebel chief|militia commander|militant leader|separatist leader|warlords|taliban commander|terrorist leader|rebel leaders|insurgent commander',
  ],
  [
    'judge',
    'JUD',
    'judge',
    'judge|judges|justice|justices|chief justice|magistrate|magistrates|investigating judge|district judge|federal judge|us district judge|circuit judge|supreme court justice|presiding judge|superior court judge|district court judge|appeals court judge|associate justice|county judge',
  ],
  [
    'prosecutor',
    'JUD',
    'judge',
    'prosecutor|prosecutors|state prosecutor|public prosecutor|chief prosecutor|district attorney|da|us attorney|prosecutor general|assistant us attorney|federal prosecutor|state attorney|general prosecutor|states attorney|special prosecutor|special counsel|independent counsel|assistant district attorney|federal prosecutors|deputy prosecutor|inspector general|commonwealths attorney|prosecuting attorney|prosecution|state prosecutors|county prosecutor|county attorney',
  ],
  [
    'spokesman',
    null,
    'spokesman',
    'spokesman|spokeswoman|spokesperson|spokesmen|spokespeople|spokespersons|spokeswomen|press secretary|press officer|press spokesman|chief spokesman|chief spokeswoman|communications director|director of communications|press attache|deputy press secretary|deputy spokesman|deputy spokeswoman|deputy spokesperson|media officer|public information officer|information officer|public affairs officer|principal deputy press secretary|director of public affairs|public affairs director|mouthpiece',
  ],
  [
    'police chief',
    'COP',
    'police',
    'police chief|chief of police|police commissioner|sheriff|police superintendent|superintendent|detective|det|chief constable|constable|police captain|police lieutenant|police sgt|police sergeant|police inspector|inspector|detective inspector|chief inspector|chief superintendent|detective superintendent|sheriffs deputy|trooper|fire chief|police officer|police officers|officer|officers|deputy police chief|undersheriff|detectives|cop|cops|patrolman|assistant chief|police major',
  ],
  [
    'intelligence chief',
    'SPY',
    'minister',
    'intelligence chief|spy chief|intelligence minister|director of national intelligence|cia director|mossad chief|spymaster|head of intelligence',
  ],
  [
    'candidate',
    'ELI',
    'candidate',
    'candidate|presidential candidate|presidential nominee|nominee|vice presidential nominee|vice presidential candidate|running mate|presidential hopeful|presidential contender|senate candidate|gubernatorial candidate|candidates|challenger|front runner|frontrunner|presidential front runner|presidential rival|congressional candidate|mayoral candidate|presidential candidates|hopeful|presumptive nominee|vice presidential running mate',
  ],
  ['party leader', 'PTY', 'organization', 'party leader|party chairman|party chairwoman|party chief|party secretary|party boss'],
  ['campaign manager', 'PTY', 'organization', 'campaign manager|campaign chairman|campaign chairwoman|campaign chair|campaign chief|campaign strategist'],
  ['politician', 'PTY', 'candidate', 'politician|politicians|statesman'],
  [
    'chief executive',
    'BUS',
    'business',
    'ceo|chief executive|chief executive officer|cfo|chief financial officer|coo|chief operating officer|executive|executives|founder|co founder|owner|chief economist|senior vice president|executive vice president|company president|general manager|manager|managers|chief technology officer|chief investment officer|managing partner|tycoon|billionaire|entrepreneur|businessman|businesswoman|businessmen|mogul|magnate|oligarch|industrialist|landlord|shopkeeper|publisher',
  ],
  [
    'professor',
    'EDU',
    'academic',
    'professor|prof|associate professor|assistant professor|lecturer|dean|rector|provost|professors|principal|headteacher|headmaster|headmistress|professor emeritus|law professor|political science professor|political scientist|university president|school superintendent|schools superintendent|historian|historians|academic|academics|scholar|scholars|senior lecturer',
  ],
  [
    'bishop',
    'REL',
    'clergy',
    'bishop|archbishop|cardinal|patriarch|priest|rev|reverend|father|fr|sister|pastor|rabbi|chief rabbi|imam|cleric|sheikh|shaikh|sheik|ayatollah|grand ayatollah|grand mufti|mufti|mullah|monk|nun|dalai lama|minister of religion|canon|metropolitan|bishops|clerics|imams|priests|rabbis|hojatoleslam|swami|evangelist|chaplain|msgr|monsignor|archbishop of canterbury',
  ],
  ['mr', null, 'courtesy', 'mr|mister|messrs'],
  ['mrs', null, 'courtesy', 'mrs|ms|miss|madame|mme|madam|mdm'],
  ['dr', null, 'courtesy', 'dr|doctor'],
  [
    'sir',
    null,
    'courtesy',
    'sir|dame|hon|the honorable|right honourable|senor|senora|herr|frau|monsieur|signor|don|his excellency|her excellency|excellency|comrade|begum|daw|haji|hajji|dato|datuk|tun|tan sri',
  ],
]

const ministerForms = (name: string, forms: readonly string[]): readonly string[] => {
  const before = forms.flatMap((form) => [
    `${form} minister`,
    `${form} ministers`,
    `deputy ${form} minister`,
    `vice ${form} minister`,
    `assistant ${form} minister`,
  ])
  const after = forms.flatMap((form) =>
    ['minister of', 'minister for', 'minister of the', 'minister for the', 'state minister for', 'minister of state for', 'vice minister of'].map(
      (title) => `${title} ${form}`,
    ),
  )
  const secretary =
    name === 'foreign'
      ? []
      : forms.flatMap((form) => [
          `${form} secretary`,
          `secretary of ${form}`,
          `secretary for ${form}`,
          `secretary of the ${form}`,
          `secretary of state for ${form}`,
        ])
  return [...before, ...after, ...secretary]
}

const asTitle = ([title, sector, rank, , country]: Row): OfficeTitle => ({ title, sector, rank, country: country ?? null })

/** Every form of every title. Where one form is of two titles, the first is meant. */
export const officeForms: readonly (readonly [form: string, title: OfficeTitle])[] = [
  ...rows.flatMap((row) => row[3].split('|').map((form) => [form, asTitle(row)] as const)),
  ...portfolios.flatMap(([name, forms]) => {
    const office: OfficeTitle = { title: `${name} minister`, sector: 'GOV', rank: 'minister', country: null }
    return ministerForms(name, forms.split('|')).map((form) => [form, office] as const)
  }),
]

/** Titles that the register may have for an office beside those that its own table of titles gives. */
export const officeSynonyms: Readonly<Record<string, readonly string[]>> = {
  taoiseach: ['prime minister'],
  'governor-general': ['governor general'],
  'foreign secretary': ['foreign minister'],
  'home secretary': ['interior minister'],
  'chancellor of the exchequer': ['finance minister'],
  president: ['transitional president', 'interim president', 'chairman of the presidency', 'chairman of the sovereign council'],
  prince: ['prince', 'grand duke', 'crown prince'],
}
