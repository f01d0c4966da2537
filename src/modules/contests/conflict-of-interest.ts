import { fold } from '#platform/text/fold.ts'

/** Who had to do with the entries of a contest: who typed them in or checked them, and so knows who wrote what. */
export type Insiders = {
  handled: readonly string[]
  /** The authors of its entries, as they are named, and the addresses they gave. */
  authors: readonly string[]
  contacts: readonly string[]
  /** Whoever names the judges looked: a judge of an author’s name is another person. */
  namesakesChecked: boolean
}
export type WhyNotJudge = 'contests.handledEntries' | 'contests.isAuthor' | 'contests.namesake'

type Asked = { id: string; name: string; email: string | null }

/** Why an official cannot judge a contest: they handled its entries, or wrote one; nothing where they can. */
export function whyNotJudge(
  { id, name, email }: Asked,
  { handled, authors, contacts, namesakesChecked }: Insiders,
): WhyNotJudge | undefined {
  if (handled.includes(id)) return 'contests.handledEntries'
  if (email !== null && contacts.some((it) => it.trim().toLowerCase() === email.toLowerCase()))
    return 'contests.isAuthor'
  return isOwnName(name, authors) && !namesakesChecked ? 'contests.namesake' : undefined
}

/** True when somebody of the judge’s own name is among the authors: that entry goes to others. */
export const isOwnName = (judge: string, authors: readonly string[]) =>
  authors.some((author) => fold(author) === fold(judge))
