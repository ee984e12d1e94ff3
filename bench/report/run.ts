/** Writes docs/accuracy.md from what the benches left in bench/out. A section whose bench has not run since stays as it stands, with its date; docs/tried.md is included as it is. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ResolveResult } from '../resolve/result.js'
import { readResult } from '../results.js'
import { confidenceSection, decodingSection, figuresSection, quotesSection, recallSection } from './attribution-section.js'
import type {
  AttributionResult,
  ConfidenceResult,
  DecodingResult,
  ExportResult,
  ExtractionResult,
  NestedResult,
  PeersResult,
  RuntimesResult,
  SpeedResult,
} from './measured.js'
import { exportSection } from './export-section.js'
import { extractionSection, nestedSection, othersSection, runtimesSection, speedSection } from './other-sections.js'
import type { HttpResult } from '../http/result.js'
import type { StoreResult } from '../store/result.js'
import { httpSection } from './http-section.js'
import { resolveSection } from './resolve-section.js'
import { storeSection } from './store-section.js'

const docs = join(import.meta.dirname, '../../docs')
const peers = readResult<PeersResult>('peers')
const attribution = readResult<AttributionResult>('attribution')
const confidence = readResult<ConfidenceResult>('confidence')

const sectionOf = <Result>(
  title: string,
  bench: string,
  result: (Result & { readonly measuredAt: string }) | null,
  write: (result: Result) => string,
): string =>
  result === null
    ? (standing.get(title) ?? `## ${title}\n\nNot measured yet: \`npm run ${bench}\`.`)
    : `## ${title}\n\n${write(result)}\n\nMeasured on ${result.measuredAt}.`

/** The sections of the report as it stands, by title. */
const standing: ReadonlyMap<string, string> = new Map(
  readFileSync(join(docs, 'accuracy.md'), 'utf8')
    .split(/\n+(?=## )/)
    .map((section) => [/^## (.*)/.exec(section)?.[1] ?? '', section.trim()]),
)

const tried = join(docs, 'tried.md')
const sections = [
  `# Accuracy and speed

Written by \`npm run bench:report\` from what the benches measured; no figure is typed in, save those of others, which are marked. The benches need the corpora, which are not part of the project. Development articles only: test parts were not
looked at.`,
  sectionOf('Statements', 'bench:attribution', attribution, (result) => figuresSection(result, peers)),
  `## Others\n\n${othersSection}`,
  sectionOf('What is found', 'bench:attribution', attribution, recallSection),
  sectionOf('Confidence', 'bench:attribution', attribution, (result) => confidenceSection(result, confidence)),
  sectionOf('Quoted stretches and offsets', 'bench:attribution', attribution, quotesSection),
  sectionOf('Statements inside statements', 'bench:nested', readResult<NestedResult>('nested'), nestedSection),
  `## Who, to whom, when\n\n${resolveSection(readResult<ResolveResult>('resolve') ?? {}, standing.get('Who, to whom, when') ?? '')}`,
  sectionOf('Numbers of the decoding', 'bench:decoding', readResult<DecodingResult>('decoding'), decodingSection),
  sectionOf('Speed', 'bench:read', readResult<SpeedResult>('speed'), speedSection),
  sectionOf('The record', 'bench:store', readResult<StoreResult>('store'), storeSection),
  sectionOf('Exports', 'bench:export', readResult<ExportResult>('export'), exportSection),
  sectionOf('The server', 'bench:http', readResult<HttpResult>('http'), httpSection),
  sectionOf('Runtimes', 'bench:runtimes', readResult<RuntimesResult>('runtimes'), runtimesSection),
  sectionOf('Pages', 'bench:extraction', readResult<ExtractionResult>('extraction'), extractionSection),
  `## What was tried\n\n${existsSync(tried) ? readFileSync(tried, 'utf8').trim() : 'Nothing is recorded yet (docs/tried.md).'}`,
]
writeFileSync(join(docs, 'accuracy.md'), `${sections.join('\n\n')}\n`)
console.log('docs/accuracy.md is written')
