/** A logistic function of some features, fitted by Newton's method with a small ridge (Platt 1999 without the smoothed targets). */

export interface Example {
  readonly features: readonly number[]
  readonly right: boolean
}

/** The constant first, then a weight a feature. */
export type Weights = readonly number[]

export const probabilityOf = (weights: Weights, features: readonly number[]): number => 1 / (1 + Math.exp(-dot(weights, [1, ...features])))

export const fitLogistic = (examples: readonly Example[], ridge = 1, steps = 30): Weights => {
  const size = (examples[0]?.features.length ?? 0) + 1
  let weights = Array.from({ length: size }, () => 0)
  for (let step = 0; step < steps; step += 1) {
    const gradient = weights.map((weight, place) => (place === 0 ? 0 : -ridge * weight))
    const curvature = weights.map((_, row) => weights.map((__, column) => (row === column ? (row === 0 ? 1e-9 : ridge) : 0)))
    for (const { features, right } of examples) {
      const row = [1, ...features]
      const chance = probabilityOf(weights, features)
      row.forEach((value, place) => {
        gradient[place] = (gradient[place] ?? 0) + value * ((right ? 1 : 0) - chance)
        row.forEach((other, column) => {
          const line = curvature[place]
          if (line) line[column] = (line[column] ?? 0) + value * other * chance * (1 - chance)
        })
      })
    }
    const change = solve(curvature, gradient)
    weights = weights.map((weight, place) => weight + (change[place] ?? 0))
  }
  return weights
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((total, value, place) => total + value * (b[place] ?? 0), 0)

/** Gauss's elimination with the largest pivot. */
const solve = (matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] => {
  const rows = matrix.map((row, number) => [...row, right[number] ?? 0])
  rows.forEach((_, column) => {
    const pivot = rows.findIndex(
      (row, number) => number >= column && rows.every((other, place) => place < column || Math.abs(other[column] ?? 0) <= Math.abs(row[column] ?? 0)),
    )
    const [top, chosen] = [rows[column], rows[pivot]]
    if (!top || !chosen) return
    rows[column] = chosen
    rows[pivot] = top
    rows.forEach((row, number) => {
      if (number === column) return
      const factor = (row[column] ?? 0) / (chosen[column] ?? 1)
      chosen.forEach((value, place) => {
        row[place] = (row[place] ?? 0) - factor * value
      })
    })
  })
  return rows.map((row, number) => (row.at(-1) ?? 0) / (row[number] ?? 1))
}
