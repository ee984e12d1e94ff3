import { documentsView, numberedRoles, reasonWord, reportsView, statementWords } from './0001-view-words.js'

/** A text in the detail that is 0 where it is missing. */
const textAt = (path: string): string => `case when jsonb_typeof(x.d #> '{${path}}') = 'string' then x.d #>> '{${path}}' end`

/** Spans that are 0 where they are missing. */
const spansAt = (path: string): string => `case when jsonb_typeof(x.d #> '{${path}}') = 'array' then (x.d #> '{${path}}')::json end`

const numberAt = (path: string): string => `(x.d #>> '{${path}}')::bigint`

/** Where a reference is not as its actor, the seventh of its parts says so. */
const differing = (field: string, column: string): string => `case when (r.value -> 6) ? '${field}' then r.value #>> '{6,${field}}' else a.${column} end`

const references = `jsonb_array_elements(x.d -> 7) with ordinality as r (value, at) join actor a on a.number = (r.value ->> 1)::bigint`

const referencesIn = (role: number): string => `(
  select coalesce(json_agg(json_build_object('key', a.key, 'id', ${differing('actor', 'id')}, 'name', ${differing('name', 'name')},
    'reason', ${reasonWord('(r.value ->> 2)::int')}, 'confidence', r.value -> 3) order by r.at), '[]'::json)
  from ${references} where r.value ->> 0 = '${role}')`

const firstSpeaker = (column: string): string => `(select ${column} from ${references} where r.value ->> 0 = '0' order by r.at limit 1)`

const statementsView = `create view statements as
  select s.id, s.position, s.distinct_number as distinct_statement, d.id as document_id, s.words,
    ${firstSpeaker(differing('name', 'name'))} as speaker, ${firstSpeaker('a.key')} as speaker_key,
    ${numberedRoles.map(([role, number]) => `${referencesIn(number)} as ${role}`).join(',\n')},
    ${statementWords},
    ${numberAt('4')} & 1 as negated, (${numberAt('4')} >> 1) & 1 as modal, s.confidence,
    ${textAt('8,0')} as said_earliest, ${textAt('8,1')} as said_latest, (select text from label where number = ${numberAt('8,2')}) as said_reason,
    ${textAt('9,0')} as so_earliest, ${textAt('9,1')} as so_latest,
    ${numberAt('2,0')} as content_start, ${numberAt('2,-1')} as content_end, ${spansAt('2')} as content, ${spansAt('0')} as source, ${spansAt('1')} as cue,
    ${spansAt('3')} as quoted, ${textAt('5')} as within_id, ${textAt('6')} as repeats_id,
    (select text from label where number = s.cited) as cited_outlet, (select text from label where number = s.model) as model,
    p.name as publisher, d.published_at, d.title, d.url, d.address, d.story as story_id, s.superseded
  from statement s cross join lateral (select s.detail::jsonb as d) x join document d on d.number = s.document left join publisher p on p.number = d.publisher`

const actorsView = `create view actors as
  select a.key, a.id, a.name, a.kind, a.country, a.same_as::json as same_as,
    (select coalesce(json_agg(n.name order by n.number), '[]'::json) from actor_name n where n.actor = a.number) as names, a.said as statements
  from actor a`

/** The views of docs/record.md in PostgreSQL. */
export const postgresViews: readonly string[] = [
  documentsView('case when d.day > 0 then substr(d.published_at, 1, 10) end', 'd.authors::json'),
  actorsView,
  statementsView,
  reportsView,
]
