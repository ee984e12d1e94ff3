/** What `npm run bench:resolve` leaves in bench/out/resolve.json, as the report reads it: each part as it was measured last. */
import type { ActorMeasure } from './actors.js'
import type { DateFigures } from './dates.js'
import type { LinkingFigure } from './linking.js'
import type { MentionFigures } from './mentions.js'
import type { PronounMeasure } from './pronouns.js'
import type { RoleMeasure } from './roles.js'
import type { ResolvingSpeed } from './speed.js'
import type { ViaFigures } from './via.js'

export interface ResolveParts {
  readonly actors: ActorMeasure
  readonly pronouns: PronounMeasure
  readonly mentions: MentionFigures
  readonly linking: { readonly figures: readonly LinkingFigure[] }
  readonly dates: Omit<DateFigures, 'wrong'>
  readonly roles: RoleMeasure
  readonly via: { readonly figures: readonly ViaFigures[] }
  readonly speed: ResolvingSpeed
}

export type PartName = keyof ResolveParts

/** Parts that were never measured are not there. */
export type ResolveResult = { readonly [Name in PartName]?: ResolveParts[Name] & { readonly measuredAt: string } }
