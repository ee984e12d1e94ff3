import type { ComponentChildren, VNode } from 'preact'

/** Words of a page or of somebody else: shown as they are, whatever direction they run in, and unable to turn what stands around them. */
export const Words = ({ children, class: name }: { readonly children: ComponentChildren; readonly class?: string }): VNode => (
  <bdi {...(name === undefined ? {} : { class: name })}>{children}</bdi>
)
