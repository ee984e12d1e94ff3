import type { VNode } from 'preact'
import type { Verification } from '../../../model/verification.js'

const names: Readonly<Record<Verification, string>> = {
  unchecked: 'not checked',
  right: 'checked: right',
  repaired: 'repaired',
  wrong: 'judged wrong',
}

/** Whether somebody has looked at a statement, and what they made of it. */
export const VerificationMark = ({ of }: { readonly of: Verification }): VNode => <span class={`verification ${of}`}>{names[of]}</span>
