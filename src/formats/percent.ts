/** A share as people read it: "86 %", "0.4 %", "99.6 %"; only nothing is 0 % and only all is 100 %. */
export const percent = (share: number): string => {
  const whole = Math.round(share * 100)
  const isExact = (whole !== 0 || share === 0) && (whole !== 100 || share === 1)
  if (isExact) return `${whole} %`
  return `${Math.min(Math.max(share * 100, 0.1), 99.9).toFixed(1)} %`
}
