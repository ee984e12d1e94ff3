import { wordList } from './word-list.js'

/**
 * One spelling for the British and the American one, so that either equals the other. For comparing only: what comes out need not be a word. General knowledge of English.
 *
 * @param token A token of `searchTokens`.
 */
export const oneSpelling = (token: string): string => {
  if (token.length < 4) return token
  const listed = variants.get(token)
  if (listed !== undefined) return listed
  return token
    .replace(our, '$1or$2')
    .replace(
      /^((?:kilo|centi|milli|deci)?)(met|lit|cent|theat|fib|calib|lust|meag|somb|spect|sab)res?(d?)$/,
      (whole, prefix: string, stem: string, end: string) => (whole.endsWith('s') ? `${prefix}${stem}ers` : `${prefix}${stem}er${end}`),
    )
    .replace(/^(.{3,})ys(e|es|ed|er|ers|ing)$/, '$1yz$2')
    .replace(/^(.{3,})is(e|es|ed|er|ers|ing|ation|ations|able)$/, '$1iz$2')
    .replace(/^(.*[aeiou].*[aeiou])ll(ed|ing|er|ers|or|ors|ist|ists|ation)$/, '$1l$2')
    .replace(/^(anal|catal|dial|epil|monol|prol)og(?:ue)?(s?)$/, '$1og$2')
}

/** Words in -our that are -or in America, with what may follow. */
const our =
  /^((?:dis|mis|un)?(?:col|behavi|hon|neighb|lab|fav|harb|rum|hum|vap|arm|rig|splend|endeav|sav|flav|od|parl|cand|clam|ferv|ranc|tum|val|vig|demean|glam|succ))our(s|ed|er|ers|ing|able|ably|ful|less|ite|ites|hood|hoods|ly|y|ies|al|ally|ings)?$/

const variants: ReadonlyMap<string, string> = new Map(
  `programme program|programmes programs|grey gray|greyer grayer|tyre tire|tyres tires|plough plow|ploughs plows|ploughed plowed|aluminium aluminum|sceptical skeptical|sceptic skeptic|sceptics skeptics
   judgement judgment|judgements judgments|ageing aging|mould mold|moulds molds|mouldy moldy|jewellery jewelry|defence defense|defences defenses|offence offense|offences offenses|licence license|licences licenses
   pretence pretense|practise practice|practised practiced|practising practicing|fulfil fulfill|fulfils fulfills|fulfilment fulfillment|enrol enroll|enrols enrolls|enrolment enrollment|instalment installment
   instalments installments|skilful skillful|wilful willful|cheque check|cheques checks|kerb curb|kerbs curbs|storey story|storeys stories|manoeuvre maneuver|manoeuvres maneuvers|paediatric pediatric
   paediatrician pediatrician|anaemia anemia|anaesthetic anesthetic|foetus fetus|diarrhoea diarrhea|haemorrhage hemorrhage|orthopaedic orthopedic|encyclopaedia encyclopedia|moustache mustache|pyjamas pajamas
   draught draft|draughts drafts|gaol jail|learnt learned|burnt burned|spelt spelled|dreamt dreamed|leant leaned|leapt leaped|spoilt spoiled|spilt spilled|smelt smelled|cosy cozy|artefact artifact|artefacts artifacts
   sulphur sulfur|towards toward|afterwards afterward|whisky whiskey|yoghurt yogurt|axe ax|doughnut donut|adviser advisor|advisers advisors|ok okay|alright allright
   fuelled fueled|fuelling fueling|dialled dialed|duelled dueled|maths math|mum mom|aeroplane airplane|favourite favorite|favourites favorites`
    .split(/[|\n]/)
    .map((line) => wordList(line))
    .flatMap(([british, american]) => (british !== undefined && american !== undefined ? [[british, american] as const] : [])),
)
