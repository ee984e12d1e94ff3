import { figureNames, type Figures } from '../polnear/figures.js'
import { table } from '../table.js'
import { yardsticks } from './yardsticks.js'

/** The five figures beside those they are held against. */
export const figureTable = (figures: Figures): string =>
  table(
    ['', 'P', 'R', 'F1', ...Object.keys(yardsticks)],
    figureNames.map((name) => [name, ...figures[name].map((rate) => rate.toFixed(1)), ...Object.values(yardsticks).map((yardstick) => yardstick[name])]),
  )

export const printFigures = (figures: Figures): void => console.log(figureTable(figures))
