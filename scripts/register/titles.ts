/** Titles of office as the sources write them -> as the register has them. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/^(Co-)?Chair(man|person|woman)? of the Presidency\b/, 'chairman of the presidency'],
  [/^Chair(man|person|woman)? of the (Council of Ministers|Cabinet of Ministers|Ministers Cabinet)\b/, 'prime minister'],
  [/^President of the (Council of Ministers|Government)\b/, 'prime minister'],
  [/^(President|Head) of the (Federal )?Government\b/, 'prime minister'],
  [/^President of the (Swiss Confederation|Republic|Islamic Republic|Russian Federation)\b/, 'president'],
  [/^President of the (Territorial|Government|General|Regional|Departmental)[A-Za-z ]*?(Council|Assembly)\b/, 'president'],
  [/^Chairman of the (State Council|Presidential Council)\b/, 'chairman'],
  [/^(Chairman|Chair),? (of the )?[A-Z][A-Za-z, ]*?(Council|Committee)\b/, 'chairman'],
  [/^Sovereign(ty)? Council Chair(man)?( and [A-Z][A-Za-z -]*? of the Sudanese Armed Forces)?/, 'chairman of the sovereign council'],
  [/^(First |Second |Third |Executive |Senior )*Vice[- ]Presidents?\b/, 'vice president'],
  [/^(First |Second |Third |Senior )*(Deputy|Vice) Prime Ministers?\b/, 'deputy prime minister'],
  [/^(Executive |First )?Vice Premiers?\b/, 'deputy prime minister'],
  [/^Vice Chancellor\b/, 'vice chancellor'],
  [/^(Lieutenant|Vice|Deputy) Governor\b/, 'deputy governor'],
  [/^(Sultan|King|Amir|Emir|Prime Minister) and Prime Minister\b/, 'prime minister'],
  [/^Taoiseach( \(Prime Minister\))?/, 'prime minister'],
  [/^(Federal )?Chancellor\b/, 'chancellor'],
  [/^(State Counsellor|State Counselor)\b/, 'state counsellor'],
  [/^(Prime Minister)\b/i, 'prime minister'],
  [/^Premier\b/, 'premier'],
  [/^Supreme People's Assembly President\b/, 'chairman of the assembly'],
  [/^Supreme Leader\b/, 'supreme leader'],
  [/^Taliban Leader\b/, 'supreme leader'],
  [/^State Affairs Commission (Chairman|President)\b/, 'supreme leader'],
  [/^(General Secretary|Secretary General)\b/, 'general secretary'],
  [/^Governor[- ]General( of New Zealand)?( Governor General)?\b/, 'governor general'],
  [/^(High Commissioner)\b/, 'high commissioner'],
  [/^(Administrator)\b/, 'administrator'],
  [/^(Acting )?Governor\b/, 'governor'],
  [/^(Prefect)\b/, 'prefect'],
  [/^(Mayor)\b/, 'mayor'],
  [/^(Chief Minister)\b/, 'chief minister'],
  [/^(Chief Executive)\b/, 'chief executive'],
  [/^(Minister of State)\b/, 'minister of state'],
  [/^(Captains? Regent)\b/, 'captain regent'],
  [/^(Heir Apparent )?Crown Prince\b/, 'crown prince'],
  [/^(King|Yang di-Pertuan Agong|Paramount Ruler)\b/, 'king'],
  [/^Queen\b/, 'queen'],
  [/^Emperor\b/, 'emperor'],
  [/^(Grand Duke)\b/, 'grand duke'],
  [/^(Sultan)\b/, 'sultan'],
  [/^(Amir|Emir)\b/, 'emir'],
  [/^(Prince|Sovereign Prince|Co-prince)\b/, 'prince'],
  [/^(Pope)\b/, 'pope'],
  [/^(Secretary of State)\b/, 'secretary of state'],
  [/^President\b/i, 'president'],
  [/^Chair(man|person|woman)?\b/, 'chairman'],
  [/^Head of (the )?State\b/, 'president'],
]

const before =
  /^(Interim|Acting|Caretaker|Transitional|transitional|Transition|interim|acting|caretaker|President-elect|Co-|Senior|His Majesty|Her Majesty|His Highness|the)\s+/
const ranks =
  /^(Capt\.?|Ratu|Gen|Col|Tun|Tan Sri|Datuk Seri|Ayatollah|Hojatoleslam|Gen\.|Maj\. Gen\.|Lt\. Gen\.|Lt\. Col\.|Col\.|Brig\. Gen\.|Maj\.|Brig\.|General|Major General|Field Marshal|Marshal|Lieutenant General|Colonel|Lieutenant Colonel|Commander|Captain|Sgt\. Maj\.|Vice Adm\.|Adm\.|Admiral|Dr\.|Sir|Dame|Hon\.|Rev\.|Sheikh|Shaykh|Datuk|Dato|Mullah|Archbishop|Cardinal|Prof\.|Mr\.|Ms\.|Mrs\.|\(Ret\.\)|\(Retired\))\s+/

/** The title at the beginning of "Acting Prime Minister Capt. Ann EXAMPLE", and what is left, without ranks. */
export const splitTitle = (text: string): { readonly title: string | null; readonly rest: string } => {
  let rest = text.trim()
  let title: string | null = null
  for (;;) {
    const qualifier = before.exec(rest)
    if (qualifier === null) break
    rest = rest.slice(qualifier[0].length)
  }
  for (const [pattern, canonical] of patterns) {
    const match = pattern.exec(rest)
    if (match === null) continue
    title = canonical
    rest = rest
      .slice(match[0].length)
      .replace(/^(\s+of(\s+the)?(\s+[A-Z][a-z]+)+(?=\s+\S*[A-Z]{2}))/, '')
      .replace(/^[\s,-]+/, '')
    break
  }
  for (let rank = ranks.exec(rest); rank !== null; rank = ranks.exec(rest)) rest = rest.slice(rank[0].length)
  return { title, rest: rest.trim() }
}

/** "President of the French Republic" and "prime minister of Albania" -> "president", "prime minister"; null where it is no such title. */
export const titleOfLabel = (label: string): string | null => {
  if (/^Prime minister of India$/i.test(label)) return 'prime minister'
  if (/^Taoiseach$/.test(label)) return 'prime minister'
  if (/^Chairman of the (Council|Cabinet) of Ministers/.test(label)) return 'prime minister'
  if (/^President of the Executive Yuan|^Premier of the Republic of China/.test(label)) return 'premier'
  if (label.startsWith('General Secretary of the ')) return 'general secretary'
  if (/^(monarch|king|monarchy) of /i.test(label)) return 'monarch'
  if (/^Supreme Leader|^State Affairs Commission|^Leader of the Islamic Emirate/.test(label)) return 'supreme leader'
  const match =
    /^(Federal Chancellor|Chancellor|President|Prime Minister|Premier|Governor-General|Emperor|Sultan|Emir|King|Chief Minister|pope|Minister of State|Captain Regent|Prince)(?: of\b|$)/i.exec(
      label,
    )
  return match === null ? null : (match[1] ?? '').toLowerCase().replace('federal ', '').replace('governor-general', 'governor general')
}
