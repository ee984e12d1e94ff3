import { wrongAfterResuming, wrongWith } from './recovery.js'
import { type Adding, runAdding } from './run-adding.js'

export interface KillRound {
  readonly kills: number
  /** Pages that were acknowledged before the last kill. */
  readonly acknowledged: number
  /** For people; empty: nothing. */
  readonly wrong: readonly string[]
}

/**
 * Adds pages, kills the process without warning at random moments, looks the record through each time, starts it again, and compares what comes out in the end.
 *
 * @param chance 0 to 1, each time it is called another number.
 * @param undisturbed Fingerprint of a record to which the same pages were added in peace.
 */
export const killRound = async (place: string, pages: number, undisturbed: string, chance: () => number, kills = 2): Promise<KillRound> => {
  const wrong: string[] = []
  const said = new Set<string>()
  let killed = 0
  for (let turn = 0; turn < kills; turn += 1) {
    const run = await killedRun(place, pages, chance)
    for (const id of run.acknowledged) said.add(id)
    if (run.killedBy === 'SIGKILL') killed += 1
    else if (run.code !== 0) wrong.push(`adding ended by itself with ${run.code}: ${run.error}`)
    wrong.push(...(await wrongWith(place, [...said])))
  }
  wrong.push(...(await wrongAfterResuming(place, pages, undisturbed)))
  return { kills: killed, acknowledged: said.size, wrong }
}

/** Killed when as many pages as chance says are acknowledged, and up to 15 ms later: in the middle of some page. */
const killedRun = (place: string, pages: number, chance: () => number): Promise<Adding> => {
  const after = Math.floor(chance() * pages * 0.9)
  const delay = chance() * 15
  let isAimed = false
  const aim = (child: { kill(signal: 'SIGKILL'): boolean }, wait: number): void => {
    if (isAimed) return
    isAimed = true
    setTimeout(() => child.kill('SIGKILL'), wait)
  }
  return runAdding(place, {
    to: pages,
    // Now and then while the record is being made.
    onSpawn: (child) => {
      if (after === 0) aim(child, 200 + chance() * 300)
    },
    onKept: (child, kept) => {
      if (kept >= after) aim(child, delay)
    },
  })
}
