import type { Span } from '../../src/model/span.js'

export const roleNames = ['source', 'cue', 'content'] as const

export type Role = (typeof roleNames)[number]

/** The parts of one attribution, each in pieces; UTF-16 code units where nothing else is said. */
export type Roles = Readonly<Record<Role, readonly Span[]>>

/** Roles as the scorer takes them: pairs of code points. */
export type RolePairs = Readonly<Record<Role, readonly (readonly [number, number])[]>>

/** Applies a function to every span. */
export const mapRoles = (roles: Roles, map: (span: Span) => Span): Roles => ({
  source: roles.source.map(map),
  cue: roles.cue.map(map),
  content: roles.content.map(map),
})

export const toPairs = (roles: Roles): RolePairs => ({ source: roles.source.map(pairOf), cue: roles.cue.map(pairOf), content: roles.content.map(pairOf) })

const pairOf = ({ start, end }: Span): readonly [number, number] => [start, end]
