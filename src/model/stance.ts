/** All stances, those of speech first. */
export const stances = ['assert', 'deny', 'accuse', 'promise', 'warn', 'demand', 'praise', 'ask', 'believe', 'agree', 'decline', 'silent'] as const

/** What a cue does with its content. `decline`: refuses to say or to do; `silent`: has not said anything. Neither is ever counted as speech. */
export type Stance = (typeof stances)[number]

/** Whether a statement of this stance counts as speech. Silence is kept, and never counted. */
export const isSpeech = (stance: Stance): boolean => stance !== 'decline' && stance !== 'silent'
