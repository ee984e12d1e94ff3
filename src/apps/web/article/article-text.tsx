import type { ComponentChildren, VNode } from 'preact'
import type { EarlierCoverage } from '../../../model/earlier-coverage.js'
import { overlaps } from '../../../model/span.js'
import { printable } from '../../../formats/printable.js'
import { readableDay } from '../../../formats/readable-time.js'
import { Words } from '../parts/words.js'
import { type Marking, MarkedText } from './marked-text-view.js'
import { type BlockGroup, blockGroups, type TextBlock } from './text-block.js'
import { webAddress } from './web-address.js'

interface ArticleTextProps {
  /** Without the block that the page's heading shows. */
  readonly blocks: readonly TextBlock[]
  readonly marking: Marking
  readonly earlierCoverage: readonly EarlierCoverage[]
}

/** A document's text, each block as what it is: what the outlet says itself, and what it carries over from earlier stories, are set apart and named. */
export const ArticleText = ({ blocks, marking, earlierCoverage }: ArticleTextProps): VNode => (
  <>
    {blockGroups(blocks).map((group) => (
      <Group key={group.blocks[0]!.start} group={group} marking={marking} earlierCoverage={earlierCoverage} />
    ))}
  </>
)

const Group = ({ group, marking, earlierCoverage }: { readonly group: BlockGroup } & Omit<ArticleTextProps, 'blocks'>): VNode => {
  const { kind, blocks } = group
  const first = blocks[0]!
  const paragraphs = blocks.map((block) => <Line key={block.start} block={block} marking={marking} />)
  switch (kind) {
    case 'title':
    case 'heading':
      return (
        <h2 class="block heading" dir="auto" data-start={first.start}>
          <MarkedText runs={first.runs} marking={marking} />
        </h2>
      )
    case 'quotation':
      return <blockquote class="block quotation">{paragraphs}</blockquote>
    case 'list':
      return (
        <ul class="block list">
          {blocks.map((block) => (
            <li key={block.start} dir="auto" data-start={block.start}>
              <MarkedText runs={block.runs} marking={marking} />
            </li>
          ))}
        </ul>
      )
    case 'caption':
      return (
        <Labelled kind="caption" label="Caption">
          {paragraphs}
        </Labelled>
      )
    case 'commentary':
      return (
        <Labelled kind="commentary" label="The outlet’s own words">
          {paragraphs}
        </Labelled>
      )
    case 'earlier-coverage':
      return (
        <Labelled kind="earlier-coverage" label="From earlier coverage">
          {paragraphs}
          {earlierCoverage
            .filter((story) => blocks.some((block) => overlaps(block, story)))
            .map((story) => (
              <EarlierStory key={story.start} story={story} />
            ))}
        </Labelled>
      )
    default:
      return <Line block={first} marking={marking} />
  }
}

const Line = ({ block, marking }: { readonly block: TextBlock; readonly marking: Marking }): VNode => (
  <p class={`block ${block.kind}`} dir="auto" data-start={block.start}>
    <MarkedText runs={block.runs} marking={marking} />
  </p>
)

const Labelled = ({ kind, label, children }: { readonly kind: string; readonly label: string; readonly children: ComponentChildren }): VNode => (
  <div class={`set-apart ${kind}`} role="group" aria-label={label}>
    <p class="label">{label}</p>
    {children}
  </div>
)

const EarlierStory = ({ story: { title, date, url } }: { readonly story: EarlierCoverage }): VNode | null => {
  const address = webAddress(url)
  if (address === null) return null
  return (
    <p class="faint">
      <a href={address} rel="noopener noreferrer">
        <Words>{printable(title ?? address)}</Words>
      </a>
      {date === null ? null : `, ${printable(readableDay(date))}`}
    </p>
  )
}
