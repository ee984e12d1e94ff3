type Row = readonly [nouns: string, words: RegExp, sectors: string]

/** What bodies are called, by the words of their names and their sectors (PLOVER). */
const bodies: readonly Row[] = [
  [
    'company firm corporation business manufacturer retailer automaker maker giant startup conglomerate',
    /\b(?:inc|corp|co|corporation|company|ltd|llc|plc|holdings|industries|motors|technologies|airlines|enterprises|pharmaceuticals)\b/,
    'BUS',
  ],
  [
    'group organization organisation nonprofit non-profit charity',
    /\b(?:foundation|association|institute|union|coalition|alliance|league|society|federation|project|network|fund|forum|initiative|campaign for|action|watch|families|voters|conference)\b/,
    'NGO',
  ],
  [
    'agency bureau',
    /\b(?:bureau|agency|administration|services?|authority|commission|directorate|department|enforcement|protection|investigations?|police|revenue)\b/,
    'SPY',
  ],
  ['department', /\bdepartment\b/, ''],
  ['school university college institution', /\b(?:university|college|school|academy|institute of technology)\b/, ''],
  ['court', /\bcourt\b/, ''],
  ['bank lender', /\bbank\b/, ''],
  ['hospital clinic', /\b(?:hospital|clinic|medical center)\b/, ''],
  ['panel committee', /\b(?:committee|panel|subcommittee)\b/, ''],
  ['union', /\b(?:union|brotherhood|teamsters|federation of labor)\b/, ''],
  ['tank institute', /\b(?:institute|institution|foundation|center)\b/, ''],
  ['church', /\b(?:church|diocese|vatican)\b/, ''],
  ['pac', /\bpac\b/, ''],
]

const bodyRows: ReadonlyMap<string, Row> = new Map(bodies.flatMap((row) => row[0].split(' ').map((noun) => [noun, row] as const)))

/** Nouns that no body's name need have in it. */
export const isBodyNoun = (noun: string): boolean => bodyRows.has(noun)

/** Whether a body can be called by a noun: by the words of a name of its, in lower case, or by what it does; null where the noun is no body's. */
export const canBeCalled = (noun: string, name: string, sector: string | null): boolean => {
  const row = bodyRows.get(noun)
  return row !== undefined && (row[1].test(name) || (sector !== null && row[2].split(' ').includes(sector)))
}

/** The nouns that mean the same kind of body, this one among them. */
export const bodyNounsLike = (noun: string): readonly string[] => bodyRows.get(noun)?.[0].split(' ') ?? [noun]
