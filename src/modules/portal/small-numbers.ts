/** Fewer people than this are not counted in open data: who knows the place could tell who they are. */
export const fewest = 5

/** A count of people fit to be published: none, or enough that none can be told apart; nothing in between. */
export const publishable = (people: number): number | undefined => (people > 0 && people < fewest ? undefined : people)
