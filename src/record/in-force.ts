interface Undoable {
  readonly number: number
  readonly change: { readonly kind: string; readonly of?: number }
}

/** The numbers of the entries of a log, undos too, that an undo takes back which counts itself. */
export const takenBack = (log: readonly Undoable[]): ReadonlySet<number> => {
  const undone = new Set<number>()
  for (const { number, change } of log.toSorted((a, b) => b.number - a.number))
    if (change.kind === 'undo' && change.of !== undefined && !undone.has(number)) undone.add(change.of)
  return undone
}

/** The entries of a log that count: those that no undo takes back which counts itself. Earliest first; undo entries left out. */
export const inForce = <Entry extends Undoable>(log: readonly Entry[]): readonly Entry[] => {
  const undone = takenBack(log)
  return log.filter(({ number, change }) => change.kind !== 'undo' && !undone.has(number)).toSorted((a, b) => a.number - b.number)
}
