/** Words that make the frame of a phrase: articles, owners, numbers, prepositions. Folded as in fold.ts. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const articles: ReadonlySet<string> = set('the a an this that these those such another')
export const owners: ReadonlySet<string> = set('his her their its my our your whose')
export const pronouns: ReadonlySet<string> = set(
  `
  he she they it we i you him her them us me who himself herself themselves itself myself ourselves one everyone everybody someone somebody nobody
  anyone anybody both others
`,
)
/** Pronouns that mean nobody in particular. */
export const genericPronouns: ReadonlySet<string> = set('one you everyone everybody someone somebody nobody anyone anybody')
export const manyWords: ReadonlySet<string> = set(
  `
  two three four five six seven eight nine ten dozens dozen scores hundreds thousands many several some most few all various numerous both other others
  more these those multiple countless different millions
`,
)
export const formerWords: ReadonlySet<string> = set(
  `
  former ex onetime erstwhile late deposed ousted retired outgone past longtime-former fired disgraced overthrown toppled ex-
`,
)
export const actingWords: ReadonlySet<string> = set('acting interim caretaker transitional provisional')
export const prepositions: ReadonlySet<string> = set(
  'of for at from in with on to near by against under inside within about between among across around over into representing',
)
/** Participles that make, with a hyphen, a modifier of the words before them: "Hamas-run". */
export const joinedParticiples: ReadonlySet<string> = set(
  `
  run led backed controlled held based born appointed occupied supported friendly allied dominated imposed funded owned trained educated speaking
  brokered sponsored sanctioned made built affiliated linked style era wide named old year
`,
)
/** What stands with a hyphen before a nationality and turns it away: "pro-Russian". */
export const prefixes: ReadonlySet<string> = set('pro anti non')
/** Where what follows says something of the one named, and does not name. */
export const breakers: ReadonlySet<string> = set(
  'including such especially particularly not who which that whose where when while because although if but as is was were are has had have said says told did does will would',
)
export const particles: ReadonlySet<string> = set(
  'al el bin ibn ben van der den de da di dos das do du del della la le von zu ter ten af av bint abu ul ud ur as ash an ad',
)
export const suffixes: ReadonlySet<string> = set('jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi esq phd md kbe obe mp')

/** Those who belong to somebody: "his lawyer", "Okoro's widow". The actor is the relative, never the one named. */
export const relatives: ReadonlySet<string> = set(
  `
  aide aides adviser advisers advisor advisors lawyer lawyers attorney attorneys wife husband widow widower son sons daughter daughters brother brothers
  sister sisters mother father parents family relatives relative cousin uncle aunt friend friends neighbor neighbors neighbour neighbours ally allies
  supporter supporters critic critics opponent opponents rival rivals campaign office team staff colleague colleagues deputy assistant agent biographer
  successor predecessor representative representatives counsel surrogate surrogates backers followers bodyguard partner fiancee girlfriend boyfriend
  nephew niece grandfather grandmother employer entourage defenders detractors
`,
)

/** People who are told apart by what they do or are, and act for no organisation. */
export const civilians: readonly (readonly [words: string, sector: string])[] = [
  'witness|witnesses|eyewitness|eyewitnesses|resident|residents|villager|villagers|people|civilian|civilians|citizen|citizens|neighbor|neighbors',
  'neighbour|neighbours|man|men|woman|women|child|children|boy|girl|youth|youths|voter|voters|victim|victims|survivor|survivors|tourist|tourists',
  'passenger|passengers|fan|fans|crowd|crowds|mob|public|family|families|relative|relatives|mother|father|wife|husband|widow|widower|son|daughter',
  'brother|sister|friend|friends|bystander|bystanders|driver|onlookers|shopper|locals|local|inhabitants|townspeople|mourners|parents|parent',
  'expatriates|expatriate|nationals|national|tribesmen|tribesman|tribal leader|tribal leaders|tribal elders|elders|elder|community leader',
  'community leaders|hostage|hostages|consumers|homeowners|customers|user|users|teenager|teenagers|players|player|coach|actor|actress|singer|author',
  'novelist|writer|poet|artist|filmmaker|director of films|expert',
  'experts|observers|observer|source|sources|critics|critic|supporters|supporter|opponents|opponent|allies|ally|staffer|staffers|insider|insiders',
  'member|members|masses|population|nomads|orphans|unemployed|pensioners|retirees|individuals|musician|athlete|footballer|villages|community',
  'communities|tribe|tribes|clan|clans|minority|majority|indigenous people|ethnic group|motorist|pedestrian',
].flatMap((row) => row.split('|').map((words) => [words, 'CVL'] as const))

/** Of these the words alone say no sector: a source can be anybody. */
export const sectorless: ReadonlySet<string> = set(
  `
  source sources expert experts critic critics supporter supporters opponent opponents ally allies member members insider insiders observer observers
  staffer staffers lawyer lawyers attorney attorneys counsel
`,
)
/** Singular words of bodies.ts and above that mean many. */
export const collective: ReadonlySet<string> = set(
  'people police crowd mob public media press opposition staff family population community masses clergy military public',
)
export const genericPeople: ReadonlySet<string> = set('people public nobody everyone everybody masses')
/** Words that end in s and are one. */
export const singularInS: ReadonlySet<string> = set(
  `
  press congress business chess headquarters armed-forces forces politics hopeless witness eyewitness economics services actress airlines airways series
  customs hostess princess empress duchess boss marines joint chiefs states nations
`,
)
