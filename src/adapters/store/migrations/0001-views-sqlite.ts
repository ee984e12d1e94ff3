/** The views of docs/record.md in SQLite. */
export const sqliteViews: readonly string[] = []
