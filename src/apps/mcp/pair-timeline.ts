import { z } from 'zod'
import { pairList } from '../../formats/pair-list.js'
import { noColours } from '../../formats/palette.js'
import type { PairDirection, PairSide } from '../../model/pair-answer.js'
import { readsOnly, type ToolRegistration } from './mcp-context.js'
import { answerTool } from './tool-answer.js'

const period = z.object({
  period: z.string(),
  statements: z.number(),
  reports: z.number(),
  origins: z.number(),
  quoted: z.number(),
  paraphrased: z.number(),
  documents: z.number().describe('Documents read that were published then: 0 says that nothing was read, not that nothing was said'),
})
const direction = z.object({
  from: z.string(),
  on: z.string(),
  statements: z.number(),
  reports: z.number(),
  origins: z.number(),
  reviewed: z.number(),
  precision: z.number().nullable(),
  periods: z.array(period),
  inNoPeriod: z.number(),
})
const timeline = z.object({ rule: z.string(), by: z.enum(['month', 'year']), directions: z.array(direction) })

/** `pair_timeline`: how two actors speak of each other over time. */
export const registerPair: ToolRegistration = (server, { record }) => {
  server.registerTool(
    'pair_timeline',
    {
      title: 'How two actors speak of each other',
      description:
        'Counts what A says of B, and B of A, month by month or year by year. States speak through those who held their offices on the day. The rule comes with the numbers.',
      inputSchema: z.object({
        a: z.string().min(1).max(1000).describe('A name, or an id such as Q159'),
        b: z.string().min(1).max(1000).describe('The other'),
        by: z.enum(['month', 'year']).default('month'),
      }),
      outputSchema: timeline,
      annotations: readsOnly,
    },
    ({ a, b, by }) =>
      answerTool(async () => {
        const answer = await record.pair(a, b, { by })
        const [first, second] = answer.directions
        return {
          data: { rule: answer.rule, by, directions: [directionOf(first, answer.a, answer.b), directionOf(second, answer.b, answer.a)] },
          text: pairList(answer, { palette: noColours, width: 120, unit: null, command: 'hearsay' }).trimEnd(),
        }
      }),
  )
}

const directionOf = ({ statements, reports, origins, periods, spanning, precision }: PairDirection, from: PairSide, on: PairSide) => ({
  from: from.actor.name,
  on: on.actor.name,
  statements,
  reports,
  origins,
  reviewed: precision.reviewed,
  precision: precision.share,
  periods: periods.map((each) => ({
    period: each.period,
    statements: each.statements,
    reports: each.reports,
    origins: each.origins,
    quoted: each.quoted,
    paraphrased: each.paraphrased,
    documents: each.documents,
  })),
  inNoPeriod: spanning.length,
})
