import { Fragment, type VNode } from 'preact'

/** Words with what stands between backticks as code. */
export const WithCode = ({ words }: { readonly words: string }): VNode => (
  <>
    {words.split('`').map((part, number) => (
      <Fragment key={number}>{number % 2 === 1 ? <code>{part}</code> : part}</Fragment>
    ))}
  </>
)
