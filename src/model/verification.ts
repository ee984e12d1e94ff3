/** All states of verification. */
export const verifications = ['unchecked', 'right', 'repaired', 'wrong'] as const

/** Who vouches for a statement: `unchecked`: nobody yet, it is as the machine read it. */
export type Verification = (typeof verifications)[number]
