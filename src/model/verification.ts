/** Who vouches for a statement: `unchecked`: nobody yet, it is as the machine read it. */
export type Verification = 'unchecked' | 'right' | 'repaired' | 'wrong'
