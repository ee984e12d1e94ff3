import type { VNode } from 'preact'
import type { Verification } from '../../../model/verification.js'

/** States of verification as readers are told of them. */
export const verificationNames: Readonly<Record<Verification, string>> = {
  unchecked: 'not checked',
  right: 'checked: right',
  repaired: 'repaired',
  wrong: 'judged wrong',
}

/** Whether somebody has looked at a statement, and what they made of it. */
export const VerificationMark = ({ of }: { readonly of: Verification }): VNode => <span class={`verification ${of}`}>{verificationNames[of]}</span>
