import { describe, expect, test } from 'vitest'
import { HearsayError } from '../../errors.js'
import { readActorsCsv } from './actors-csv.js'

describe("users' actors in a CSV", () => {
  test('a row is an actor, further rows of its id are its further offices', () => {
    const text = `name,names,kind,country,sector,sameAs,office,officeOf,from,to,domains,id
"Ann Example","A. Example; Annie Example",person,FRA,GOV,https://example.org/ann,Mayor,,2014-04,2020,,
"Ann Example",,person,FRA,,,Chair,own:harbour-board,2021-02-03,,,
`
    expect(readActorsCsv(text, 'own.csv')).toEqual([
      {
        id: 'own:FRA-ann-example',
        name: 'Ann Example',
        names: ['A. Example', 'Annie Example'],
        kind: 'person',
        country: 'FRA',
        sector: 'GOV',
        sameAs: ['https://example.org/ann'],
        offices: [
          { title: 'mayor', country: 'FRA', organization: null, from: '2014-04', to: '2020' },
          { title: 'chair', country: null, organization: 'own:harbour-board', from: '2021-02-03', to: null },
        ],
        nationality: [],
        seatOf: null,
        domains: [],
        from: null,
        to: null,
      },
    ])
  })

  test('a Wikidata id is an address, too', () => {
    expect(readActorsCsv('id,name,kind\nQ4,Example Times,organization', 'own.csv')[0]?.sameAs).toEqual(['http://www.wikidata.org/entity/Q4'])
  })

  test.each([
    ['an unknown column', 'name,kind,colour\n', 'own.csv, line 1: there is no column "colour"'],
    ['a missing column', 'name\n', 'own.csv, line 1: the column "kind" is missing'],
    ['no name', 'name,kind\nAnn,person\n,person,\n', 'own.csv, line 3: name is empty; give the name to print.'],
    ['an unknown kind', 'name,kind\nAnn,human\n', 'own.csv, line 2: kind is "human"; use one of person, organization'],
    ['a country of two letters', 'name,kind,country\nAnn,person,FR\n', 'own.csv, line 2: country is "FR"; use the ISO 3166-1 alpha-3 code'],
    ['a sector in words', 'name,kind,sector\nAnn,person,government\n', 'own.csv, line 2: sector is "government"'],
    ['a date in words', 'name,kind,from\nAnn,person,May 2014\n', 'own.csv, line 2: from is "May 2014"; write it as 2019, 2019-07 or 2019-07-24.'],
    ['a month that is none', 'name,kind,to\nAnn,person,2014-13\n', 'own.csv, line 2: to is "2014-13"'],
    ['an end before the beginning', 'name,kind,from,to\nAnn,person,2014-05,2013\n', 'own.csv, line 2: to is "2013"; it lies before from (2014-05).'],
    ['an address without scheme', 'name,kind,sameAs\nAnn,person,example.org\n', 'own.csv, line 2: sameAs is "example.org"'],
    ['a domain with a scheme', 'name,kind,domains\nExample Times,organization,https://example.org\n', 'own.csv, line 2: domains is "https://example.org"'],
    ['a line number after a cell of two lines', 'name,kind\n"Ann\nExample",person\nBo,x\n', 'own.csv, line 4: kind is "x"'],
  ])('%s is refused with its place', (_case, text, message) => {
    expect(() => readActorsCsv(text, 'own.csv')).toThrow(HearsayError)
    expect(() => readActorsCsv(text, 'own.csv')).toThrow(message)
  })
})
