import { redact, type Secrets } from '#modules/exemplars/index.ts'

/** What stands where a name or a unit stood. */
export const blanks = { name: '[tên]', unit: '[đơn vị]' }

/** An entry before any view is taken of it. */
export type Judged = { title: string; body: string | null; subjectName: string; link: string | null }

/** The one way in which a judge gets to see an entry: no author in its title, text or in whom it tells of, no link that was not let through. */
export function asJudged(entry: Judged, secrets: Secrets, { isLinkOpen }: { isLinkOpen: boolean }): Judged {
  const clean = (text: string) => redact(text, secrets, blanks)
  return {
    ...{ title: clean(entry.title), subjectName: clean(entry.subjectName) },
    body: entry.body === null ? null : clean(entry.body),
    link: isLinkOpen ? entry.link : null,
  }
}
