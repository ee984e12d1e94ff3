import { postgresql, sqlite, type Types } from './0001-first-tables.js'
import { repairViews } from './0002-views.js'
import type { Migration } from './migration.js'

const tables = ({ integer, real, text, strict, withoutRowId }: Types): readonly string[] => {
  const told = `number ${integer} primary key, told_at ${text}, told_by ${text}, why ${text}`
  return [
    `alter table document add column gaps ${integer} not null default 0`,
    `create table original (
      id ${text} primary key, document ${integer} not null references document, stance ${integer} not null, form ${integer} not null, place ${integer} not null,
      confidence ${real} not null, said_first ${integer}, said_last ${integer}, model ${integer} not null, detail ${text} not null) ${withoutRowId}`,
    'create index original_document on original (document)',
    `create table original_actor (actor ${integer} not null references actor, id ${text} not null references original, primary key (actor, id)) ${withoutRowId}`,
    'create index original_actor_id on original_actor (id)',
    `create table correction (${told}, statement ${text}, drawn ${text}, change ${text}) ${strict}`,
    'create index correction_statement on correction (statement)',
    `create table identity_change (${told}, change ${text}) ${strict}`,
    `create table paragraph_review (${told}, document ${text}, starts ${integer}, ends ${integer}, missed ${integer}, seed ${text}) ${strict}`,
    `create table tombstone (hash ${text} primary key, kind ${text} not null, told_at ${text} not null, told_by ${text}, why ${text}) ${withoutRowId}`,
  ]
}

/** Version 2: what the machine read of a statement that was changed, the logs of changes, and what is left of what was forgotten. */
export const repairTables: Migration = {
  sqlite: [...tables(sqlite), ...repairViews("json_extract(c.change, '$.kind')", "json_extract(c.change, '$.of')", 'c.change')],
  postgresql: [...tables(postgresql), ...repairViews("c.change::json ->> 'kind'", "(c.change::json ->> 'of')::bigint", 'c.change::json')],
}
