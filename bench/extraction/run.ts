/** Extracts the pages of a gold folder by hearsay and by the baseline in the same run, scores both, and prints one table. Usage: run.ts [FOLDER [SCORER]] */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { extract } from '../../src/stages/extract/index.js'
import { writeResult } from '../results.js'
import { baseline } from './baseline.js'
import { goldPages } from './pages.js'
import type { Prediction } from './prediction.js'
import { collapsed, quotesOf } from './quotes.js'

const [folder = '../shared/pages/wcxb-dev-articles', scorer = '../shared/tools/score-extraction'] = process.argv.slice(2)
const out = 'bench/out'
/** Kinds that the gold does not count as article. */
const beside: ReadonlySet<string> = new Set(['title', 'caption'])

const decode = (bytes: Uint8Array, label: string): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const failures: string[] = []
const hearsay = (id: string, url: string, bytes: Uint8Array): Prediction & { readonly whole: string } => {
  try {
    const { document } = extract({ bytes, format: 'html', url, name: null, contentType: null, retrievedAt: null }, { decode })
    const text = document.blocks
      .filter((block) => !beside.has(block.kind))
      .map((block) => document.text.slice(block.start, block.end))
      .join('\n')
    return { id, text, title: document.title, authors: document.authors, publishedAt: document.publishedAt, whole: document.text }
  } catch (error) {
    failures.push(`${id}: ${String(error)}`)
    return { id, text: '', title: null, authors: [], publishedAt: null, whole: '' }
  }
}

const timed = <Result>(clock: { milliseconds: number }, work: () => Result): Result => {
  const start = performance.now()
  const result = work()
  clock.milliseconds += performance.now() - start
  return result
}

const pages = goldPages(folder)
const systems = ['hearsay', 'baseline'] as const
const predictions: Record<(typeof systems)[number], Prediction[]> = { hearsay: [], baseline: [] }
const clocks = { hearsay: { milliseconds: 0 }, baseline: { milliseconds: 0 } }
const whole = { hearsay: 0, baseline: 0 }
let inGold = 0
let inPage = 0
const broken: string[] = []
for (const { id, url, html: bytes, gold } of pages) {
  const html = decode(bytes, 'utf-8') ?? new TextDecoder().decode(bytes)
  const ours = timed(clocks.hearsay, () => hearsay(id, url, bytes))
  const theirs = timed(clocks.baseline, () => baseline(id, html))
  const { whole: ourText, ...prediction } = ours
  predictions.hearsay.push(prediction)
  predictions.baseline.push(theirs)
  const quotes = quotesOf({ id, url, html: bytes, gold }, html)
  inGold += quotes.inGold
  inPage += quotes.inPage.length
  const [ourWords, theirWords] = [collapsed(ourText), collapsed(theirs.text)]
  for (const quote of quotes.inPage) {
    if (ourWords.includes(quote)) whole.hearsay += 1
    else broken.push(`${id}: ${quote.slice(0, 80)}`)
    if (theirWords.includes(quote)) whole.baseline += 1
  }
}

mkdirSync(out, { recursive: true })
const rows = systems.map((system) => {
  const path = `${out}/extraction-${system}.jsonl`
  writeFileSync(path, predictions[system].map((line) => `${JSON.stringify(line)}\n`).join(''))
  const { stdout, stderr, status } = spawnSync('python3', [scorer, path, '--gold', `${folder}/ground-truth`], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${scorer} failed: ${stderr}`)
  return { system, ...figures(stdout), quotes: `${((100 * whole[system]) / inPage).toFixed(1)} %`, seconds: (clocks[system].milliseconds / 1000).toFixed(1) }
})

/** What the scorer printed, as the cells of a row. */
function figures(printed: string): Record<string, string> {
  const cell = (pattern: RegExp): string => pattern.exec(printed)?.[1] ?? '?'
  const right = (field: string): string => {
    const [, ok, all] = new RegExp(`${field}: right (\\d+)/(\\d+)`).exec(printed) ?? []
    return `${((100 * Number(ok)) / Number(all)).toFixed(1)} %`
  }
  return {
    precision: cell(/ P ([\d.]+)/),
    recall: cell(/ R ([\d.]+)/),
    F1: cell(/ F1 ([\d.]+)/),
    wanted: cell(/ with ([\d.]+)/),
    unwanted: cell(/ without ([\d.]+)/),
    title: right('title'),
    authors: right('author'),
    'authors invented': cell(/author:.*invented (\d+\/\d+)/),
    date: right('date'),
  }
}

const columns = Object.keys(rows[0] ?? {})
console.log(`${pages.length} pages; ${inGold} quoted stretches in the gold, ${inPage} of them verbatim in their page\n`)
console.log(`| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|`)
for (const row of rows) console.log(`| ${Object.values(row).join(' | ')} |`)
if (broken.length > 0) console.log(`\nQuoted stretches not whole in hearsay's text:\n${broken.join('\n')}`)
if (failures.length > 0) console.log(`\nPages that failed:\n${failures.join('\n')}`)
writeResult('extraction', { pages: pages.length, quotesInGold: inGold, quotesInPages: inPage, rows })
