/** The three numbers, and beside them what is no speech. */
export interface Counts {
  /** Distinct statements: same normalised content by the same speakers are one. */
  readonly statements: number
  /** Distinct silences (stance `decline` or `silent`): never among the statements. */
  readonly silences: number
  /** Documents that carry either; versions of one page are one. */
  readonly reports: number
  /** Reports that do not depend on one another: those of one publisher, near-duplicates of one text, and those citing one outlet are one origin. */
  readonly origins: number
}
