/** The log of repairs for everybody, and `reports` without what somebody judged wrong (3). Given is how an engine takes an entry's JSON apart. */
export const repairViews = (kind: string, undone: string, change: string): readonly string[] => [
  `create view corrections as
    select c.number, c.statement as statement_id, d.id as document_id, ${kind} as kind, ${undone} as undoes, ${change} as change, c.told_at as corrected_at,
      c.told_by as corrected_by, c.why, c.drawn
    from correction c left join statement s on s.id = c.statement left join document d on d.number = s.document
    where c.change is not null`,
  'drop view reports',
  `create view reports as
    select st.distinct_statement, st.document_id, st.id as statement_id, st.speech, st.words, st.speaker, st.speaker_key, st.stance, st.publisher, st.published_at,
      st.address, st.url, st.title, st.story_id, st.superseded, st.cited_outlet
    from statements st
    join (select max(position) as position from statement where verification <> 3 group by distinct_number, document) first on first.position = st.position`,
]
