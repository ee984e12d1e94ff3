import { documentsView, numberedRoles, reasonWord, reportsView, statementWords } from './0001-view-words.js'

const detail = (path: string): string => `json_extract(s.detail, '$${path}')`

/** A part of the detail that is 0 where it is missing. */
const orNull = (path: string): string => `nullif(${detail(path)}, 0)`

const labelAt = (path: string): string => `(select text from label where number = ${detail(path)})`

/** Where a reference is not as its actor, the seventh of its parts says so. */
const differing = (field: string, column: string): string =>
  `case when json_type(r.value, '$[6].${field}') is null then a.${column} else json_extract(r.value, '$[6].${field}') end`

const referencesIn = (role: number): string => `(
  select json_group_array(json(reference)) from (
    select json_object('key', a.key, 'id', ${differing('actor', 'id')}, 'name', ${differing('name', 'name')}, 'reason', ${reasonWord("json_extract(r.value, '$[2]')")},
      'confidence', json_extract(r.value, '$[3]')) as reference
    from json_each(s.detail, '$[7]') r cross join actor a
    where json_extract(r.value, '$[0]') = ${role} and a.number = json_extract(r.value, '$[1]') order by r.key))`

const firstSpeaker = (column: string): string => `(
  select ${column} from json_each(s.detail, '$[7]') r cross join actor a
  where json_extract(r.value, '$[0]') = 0 and a.number = json_extract(r.value, '$[1]') order by r.key limit 1)`

const statementsView = `create view statements as
  select s.id, s.position, s.distinct_number as distinct_statement, d.id as document_id, s.words,
    ${firstSpeaker(differing('name', 'name'))} as speaker, ${firstSpeaker('a.key')} as speaker_key,
    ${numberedRoles.map(([role, number]) => `${referencesIn(number)} as ${role}`).join(',\n')},
    ${statementWords},
    ${detail('[4]')} & 1 as negated, (${detail('[4]')} >> 1) & 1 as modal, s.confidence,
    ${orNull('[8][0]')} as said_earliest, ${orNull('[8][1]')} as said_latest, ${labelAt('[8][2]')} as said_reason,
    ${orNull('[9][0]')} as so_earliest, ${orNull('[9][1]')} as so_latest,
    ${detail('[2][0]')} as content_start, ${detail('[2][#-1]')} as content_end, ${detail('[2]')} as content, ${orNull('[0]')} as source, ${orNull('[1]')} as cue,
    ${detail('[3]')} as quoted, ${orNull('[5]')} as within_id, ${orNull('[6]')} as repeats_id,
    (select text from label where number = s.cited) as cited_outlet, (select text from label where number = s.model) as model,
    p.name as publisher, d.published_at, d.title, d.url, d.address, d.story as story_id, s.superseded
  from statement s join document d on d.number = s.document left join publisher p on p.number = d.publisher`

const actorsView = `create view actors as
  select a.key, a.id, a.name, a.kind, a.country, a.same_as,
    (select json_group_array(name) from (select name from actor_name n where n.actor = a.number order by n.number)) as names, a.said as statements
  from actor a`

/** The views of docs/record.md in SQLite. */
export const sqliteViews: readonly string[] = [
  documentsView('case when d.day > 0 then substr(d.published_at, 1, 10) end', 'd.authors'),
  actorsView,
  statementsView,
  reportsView,
]
