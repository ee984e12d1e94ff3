import type { VNode } from 'preact'

/** The two things that are reviewed: what was read, and what was missed. */
export const ReviewTabs = ({ at }: { readonly at: '/review' | '/review/missed' }): VNode => (
  <nav class="tabs" aria-label="Review">
    {(
      [
        ['/review', 'What was read'],
        ['/review/missed', 'What was missed'],
      ] as const
    ).map(([href, name]) => (
      <a key={href} href={href} {...(href === at ? { 'aria-current': 'page' as const } : {})}>
        {name}
      </a>
    ))}
  </nav>
)
