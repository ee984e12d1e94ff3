import { grouped } from '../../formats/counted.js'

/** A line on how far a run is: "12 of 340 pages · 3.1 a second · 1 failed". */
export const createProgress = (noun: string): ((done: number, of: number | null, failed: number) => string) => {
  const begun = performance.now()
  return (done, of, failed) => {
    const seconds = (performance.now() - begun) / 1000
    const rate = seconds < 1 || done === 0 ? '' : ` · ${done / seconds < 10 ? (done / seconds).toFixed(1) : grouped(Math.round(done / seconds))} a second`
    return `${grouped(done)}${of === null ? '' : ` of ${grouped(of)}`} ${noun}${rate}${failed === 0 ? '' : ` · ${grouped(failed)} failed`}`
  }
}
