/** The views of docs/record.md in PostgreSQL. */
export const postgresViews: readonly string[] = []
