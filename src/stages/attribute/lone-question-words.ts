import type { Candidate } from './candidate.js'

const questionWord = /^["'“”‘’«»]?(?:what|who|whom|which|how|why|when|where)["'“”‘’«»]?$/iu

/** The candidates without those whose whole content is a question word before the cue: "What the minister said" tells nothing that she said; "She did not say when" tells something. */
export const withoutLoneQuestionWords = (text: string, candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(
    ({ cue, content: [first, ...others] }) => others.length > 0 || first.start > cue.start || !questionWord.test(text.slice(first.start, first.end)),
  )
