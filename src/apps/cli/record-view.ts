import type { OffsetUnit } from '../../formats/offset-unit.js'
import type { RecordView } from '../../formats/found-sheet.js'
import { calledAs } from './called-as.js'
import { paletteFor } from './colours.js'
import type { Output } from './output.js'

/** How lists of the record look on this output. Offsets are shown where they were asked for. */
export const recordView = (output: Output, unit: OffsetUnit | undefined): RecordView => ({
  palette: paletteFor(output),
  width: output.width,
  unit: unit ?? null,
  command: calledAs,
})
