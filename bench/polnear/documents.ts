import type { Document } from '../../src/model/document.js'
import type { Statement } from '../../src/model/statement.js'
import { extract } from '../../src/stages/extract/index.js'
import type { Article } from './articles.js'
import type { Roles } from './roles.js'

/** An article's document, as the command would have it. */
export const documentOf = ({ name, text }: Article): Document =>
  extract({ text, format: 'text', url: null, name: `${name}.txt`, contentType: null, retrievedAt: null }, { decode: () => null }).document

export const rolesOf = ({ source, cue, content }: Pick<Statement, 'source' | 'cue' | 'content'>): Roles => ({ source: source ?? [], cue: cue ?? [], content })
