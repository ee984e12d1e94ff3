import { z } from 'zod'
import { actorList } from '../../formats/actor-list.js'
import { noColours } from '../../formats/palette.js'
import type { Share } from '../../model/actor-card.js'
import { documentsOf } from '../../record/documents-of.js'
import { citedStatement, citedText, citeStatement } from './cited-statement.js'
import { readsOnly, type ToolRegistration } from './mcp-context.js'
import { answerTool } from './tool-answer.js'

const share = z.object({ statements: z.number(), reports: z.number(), origins: z.number(), reviewed: z.number(), precision: z.number().nullable() })

const card = z.object({
  key: z.string(),
  id: z.string().nullable(),
  name: z.string(),
  kind: z.string(),
  country: z.string().nullable(),
  names: z.array(z.string()),
  offices: z.array(z.object({ title: z.string(), country: z.string().nullable(), from: z.string().nullable(), to: z.string().nullable() })),
  sameAs: z.array(z.string()),
  says: share,
  saidAbout: share,
  saidTo: share,
  newest: z.array(citedStatement),
})

/** Newest statements that come with the card. */
const newestShown = 5

/** `actor`: what the record knows of somebody. */
export const registerActor: ToolRegistration = (server, context) => {
  server.registerTool(
    'actor',
    {
      title: 'What the record knows of somebody',
      description:
        'Names, offices, how much an actor says and is said about, how far that was reviewed, and the newest statements. A name that can mean several is refused with the candidates.',
      inputSchema: z.object({ name: z.string().min(1).max(1000).describe('A name, or an id such as Q801') }),
      outputSchema: card,
      annotations: readsOnly,
    },
    ({ name }) =>
      answerTool(async () => {
        const known = await context.record.actorCard(name)
        const { actor, offices, says, saidAbout, saidTo } = known
        const { rows } = await context.record.who({ speaker: actor.key, limit: newestShown })
        await documentsOf(context.record, rows)
        const newest = rows.map(citeStatement)
        const data = {
          key: actor.key,
          id: actor.id,
          name: actor.name,
          kind: actor.kind,
          country: actor.country,
          names: [...actor.names],
          offices: offices.map(({ title, country, from, to }) => ({ title, country, from, to })),
          sameAs: [...actor.sameAs],
          says: shareOf(says),
          saidAbout: shareOf(saidAbout),
          saidTo: shareOf(saidTo),
          newest,
        }
        const list = actorList(known, { palette: noColours, width: 120, unit: null, command: 'hearsay' })
        return { data, text: [list.trimEnd(), ...newest.map(citedText)].join('\n\n') }
      }),
  )
}

const shareOf = ({ counts, estimate }: Share) => ({
  statements: counts.statements,
  reports: counts.reports,
  origins: counts.origins,
  reviewed: estimate.reviewed,
  precision: estimate.precision.share,
})
