import { Option } from 'commander'
import { stances } from '../../model/stance.js'
import { forms } from '../../model/statement.js'
import { verifications } from '../../model/verification.js'

/** What the argument of commands that ask the record is. */
export const speakerArgument = 'a name, or an id such as Q22686'

/** The filters of `who`, for every command that asks the same. */
export const queryOptions = (): readonly Option[] => [
  new Option('--words <words>', 'words that the statement has, all of them'),
  new Option('--to <name>', 'to whom it was said'),
  new Option('--about <name>', 'whom it names'),
  new Option('--via <name>', 'according to whom'),
  new Option('--publisher <name>', 'in which outlet'),
  new Option('--stance <stance>', 'how it was said').choices(stances),
  new Option('--form <form>', 'quoted, paraphrased, or partly quoted').choices(forms),
  new Option('--verified <state>', 'what somebody made of it').choices(verifications),
  new Option('--since <date>', 'published on that day or later: YYYY-MM-DD, YYYY-MM or YYYY'),
  new Option('--until <date>', 'published on that day or earlier'),
  new Option('--said-since <date>', 'possibly said on that day or later'),
  new Option('--said-until <date>', 'possibly said on that day or earlier'),
  new Option('--all-versions', 'also what only older versions of pages say'),
  new Option('--rejected', 'also what somebody judged wrong'),
]
