import { fold } from '#platform/text/fold.ts'

/** Who had to do with the entries of a contest: who typed them in or checked them, and so knows who wrote what. */
export type Insiders = { handled: readonly string[] }
export type WhyNotJudge = 'contests.handledEntries'

/** Why an official cannot judge a contest; nothing where they can. */
export const whyNotJudge = (officialId: string, { handled }: Insiders): WhyNotJudge | undefined =>
  handled.includes(officialId) ? 'contests.handledEntries' : undefined

/** True when somebody of the judge’s own name is among the authors: that entry goes to others. */
export const isOwnName = (judge: string, authors: readonly string[]) =>
  authors.some((author) => fold(author) === fold(judge))
