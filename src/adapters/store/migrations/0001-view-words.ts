import { forms, places, reasons, roles, stances, verifications } from '../codes.js'

/** SQL that gives the word for a number of `codes.ts`. */
const wordFor = (list: readonly string[], number: string): string => `case ${number} ${list.map((word, code) => `when ${code} then '${word}'`).join(' ')} end`

/** Columns of the view `statements` that both engines say alike. */
export const statementWords: string = [
  `${wordFor(stances, 's.stance')} as stance`,
  `case when s.stance in (${stances.indexOf('decline')}, ${stances.indexOf('silent')}) then 0 else 1 end as speech`,
  `${wordFor(forms, 's.form')} as form`,
  `${wordFor(places, 's.place')} as placed_in`,
  `${wordFor(verifications, 's.verification')} as verification`,
].join(',\n')

export const reasonWord = (number: string): string => wordFor(reasons, number)

/** The roles with their numbers. */
export const numberedRoles: readonly (readonly [role: string, number: number])[] = roles.map((role, number) => [role, number])

/** The view `reports`: of several statements of one document that are one distinct statement the first in the text. Alike on both engines, as is all that it reads. */
export const reportsView = `create view reports as
  select st.distinct_statement, st.document_id, st.id as statement_id, st.speech, st.words, st.speaker, st.speaker_key, st.stance, st.publisher, st.published_at,
    st.address, st.url, st.title, st.story_id, st.superseded, st.cited_outlet
  from statements st
  join (select max(position) as position from statement group by distinct_number, document) first on first.position = st.position`

export const documentsView = (day: string, authors: string): string => `create view documents as
  select d.id, d.address, d.url, d.canonical_url, d.version, d.previous as previous_id, d.superseded, d.story as story_id, p.name as publisher, d.title, ${authors} as authors,
    d.language, d.published_at, ${day} as published_day, d.modified_at, d.retrieved_at, d.kept_at, d.model, d.stages, d.sha256 as page_sha256, g.size as page_size,
    d.statements, t.text, t.text_hash as text_sha256
  from document d join document_text t on t.document = d.number join page g on g.sha256 = d.sha256 left join publisher p on p.number = d.publisher`
