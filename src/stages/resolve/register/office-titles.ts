/** Titles of office and what else they are called: the register has one title an office, texts have many. */
const heads = [
  'president',
  'prime minister',
  'chancellor',
  'premier',
  'supreme leader',
  'king',
  'queen',
  'emir',
  'sultan',
  'emperor',
  'monarch',
  'pope',
  'leader',
  'general secretary',
  'state counsellor',
] as const

export const headTitles: ReadonlySet<string> = new Set<string>([
  ...heads,
  'secretary-general',
  'chairman of the presidency',
  'chairman of the sovereign council',
  'captain regent',
  'shah',
  'first secretary',
  'director-general',
  'managing director',
  'high representative',
])

const crown = ['king', 'queen', 'emperor', 'emir', 'sultan', 'monarch', 'grand duke', 'prince', 'shah']

/** Groups of titles that name one kind of office. */
const groups: readonly (readonly string[])[] = [
  ['prime minister', 'premier', 'taoiseach', 'pm'],
  [
    'foreign minister',
    'foreign secretary',
    'minister of foreign affairs',
    'secretary of state',
    'minister for foreign affairs',
    'external affairs minister',
    'minister of external affairs',
    'top diplomat',
    'chief diplomat',
  ],
  [
    'defense minister',
    'defence minister',
    'defense secretary',
    'defence secretary',
    'secretary of defense',
    'minister of defense',
    'minister of defence',
    'secretary of war',
  ],
  ['finance minister', 'minister of finance', 'treasury secretary', 'secretary of the treasury', 'chancellor of the exchequer', 'treasurer'],
  [
    'interior minister',
    'minister of interior',
    'minister of the interior',
    'home secretary',
    'home minister',
    'home affairs minister',
    'homeland security secretary',
    'secretary of homeland security',
  ],
  ['justice minister', 'minister of justice', 'attorney general', 'attorney-general'],
  ['health minister', 'health secretary', 'minister of health'],
  ['education minister', 'education secretary', 'minister of education'],
  ['agriculture minister', 'agriculture secretary', 'minister of agriculture'],
  ['labor minister', 'labour minister', 'labor secretary', 'minister of labor'],
  ['environment minister', 'minister of environment', 'environment secretary'],
  ['secretary-general', 'secretary general', 'chief', 'head', 'general secretary'],
  ['director-general', 'director general', 'chief', 'head'],
  ['high commissioner', 'chief', 'head', 'commissioner'],
  ['managing director', 'chief', 'head'],
  ['chairman', 'chair', 'chairwoman', 'chairperson', 'chief', 'head', 'leader'],
  ['president', 'chief', 'head'],
  ['governor', 'chief', 'head'],
  ['director', 'chief', 'head'],
  ['governor general', 'governor-general'],
  ['vice president', 'vice-president'],
  ['deputy prime minister', 'vice premier', 'vice prime minister', 'deputy premier'],
  ['general secretary', 'party leader', 'party chief', 'party secretary'],
  ['emir', 'amir'],
  ['supreme leader', 'ayatollah'],
  ['high representative', 'foreign policy chief', 'top diplomat', 'chief diplomat', 'foreign minister'],
  ['press secretary', 'spokesman', 'spokeswoman', 'spokesperson'],
  ['national security adviser', 'national security advisor'],
]

const qualifier = /^(?:the|acting|interim|caretaker|outgoing|incoming|then|current|former|ex|state)[\s-]+/

/** Titles that the register may have for what a text calls `title`, the closest first. `of` is a country's alpha-3 or an organisation's id. */
export const officeTitles = (title: string, of: string): readonly string[] => {
  let name = title.trim().toLowerCase().replace(/\s+/g, ' ')
  while (qualifier.test(name)) name = name.replace(qualifier, '')
  const isCountry = /^[A-Z]{3}$/.test(of)
  if (isCountry) {
    if (name === 'leader' || name === 'head of state or government') return heads
    if (name === 'head of state') return ['president', ...crown, 'supreme leader', 'chairman of the presidency']
    if (name === 'head of government') return ['prime minister', 'chancellor', 'premier', 'president']
    if (name === 'monarch' || name === 'sovereign' || crown.includes(name))
      return [name, 'monarch', ...(name === 'monarch' || name === 'sovereign' ? crown : [])]
    if (name === 'chancellor' && (of === 'DEU' || of === 'AUT')) return ['chancellor', 'prime minister']
    if (name === 'chancellor' && of === 'GBR') return ['finance minister', 'chancellor of the exchequer']
    if (name === 'prime minister' && (of === 'DEU' || of === 'AUT')) return ['chancellor', 'prime minister']
  } else if (name === 'leader') return ['leader', 'secretary-general', 'president', 'chairman', 'director-general']
  const others = groups.filter((group) => group.includes(name) && (!isCountry || !group.includes('chief'))).flat()
  return [...new Set([name, ...others.filter((other) => other !== 'chief' && other !== 'head')])]
}
