/**
 * The 500 most frequent words of English news, the most frequent first, as `searchTokens` writes them. Counted in the 840 articles of PolNeAR's training part, in lower
 * case (Newell et al. 2018); words that the elections of 2016 made frequent, and words seldom written small, are left out. Counts are facts: no text of the corpus is here.
 */
const commonWords: readonly string[] = `
  the to of a and in that for is on said he with his has as was it i have at who not be by from are an her they about would she will more this their had
  but or been we than one people you out were up which all him what also after when over percent other like if could time some there can do two them
  most no former support so its into year going just because last against first those think our even now many say years how only country did make get
  made before week where any win should much very says told while dont back way during million among both called want well me know being including
  government still between supporters same may down since my three long whether far next take right work according night through public then saying off
  see group big own here need part world day money such change top these good never media come go recent women show interview lot issue another wrote
  likely least general point under us speech past asked too added issues got tax month help lead members months put attack leaders officials front left
  case might home around working doesnt business four statement job better question deal use really early place every does less clear days your second
  private number came major end run company things information believe again become call didnt something real ago system already running best trying
  chief used behind points health later though why few workers took doing groups care nation making little look away reported fact fight went trade
  enough personal director important old kind plan close role victory family comments high message across thing done himself jobs decision questions
  meeting life pay once office cant social person ever hard strong found five seen weeks several set without held class often released large leading
  executive name yet based different nearly give others given man rights plans power earlier leader billion black majority great line history must ahead
  record free process almost face report problem known recently whose winning crowd control term comes team financial half until keep coming each able
  late find efforts together lost strategy countries taking turn wants third worked having move focus event calling began expected effort position
  getting possible address helped men turned movement community response companies announced side start led police paid conference always current staff
  attention talk talking future needs interest reporters hours rules along spent course story children release bring husband six especially young video
  open sent am program shows looking woman idea results violence either outside leadership toward continued however final noted comment gave spending
  isnt taken using remarks small became investigation continue thought potential bad within particularly feel suggested someone stop actually families
  needed chairman raised supporting calls criticism spoke numbers senior wife account words opportunity member firm showed low build adviser stage full
  decades spokesman matter college television action themselves level wrong allies manager rather official global try failed latest
`
  .trim()
  .split(/\s+/)

const ranks: ReadonlyMap<string, number> = new Map(commonWords.map((word, rank) => [word, rank]))

/** The rank of a search token among the most frequent words, 0 for the most frequent; Infinity for all others. */
export const rankOf = (token: string): number => ranks.get(token) ?? Infinity
