interface Published {
  readonly publishedAt: string | null
}

/** Sorts by publication, the earliest first and what is undated last. A day without a time counts from its beginning in UTC. */
export const byPublication = (a: Published, b: Published): number => {
  const [time, other] = [timeOf(a), timeOf(b)]
  return time === other ? 0 : time < other ? -1 : 1
}

const timeOf = ({ publishedAt }: Published): number => (publishedAt === null ? Infinity : Date.parse(publishedAt))
