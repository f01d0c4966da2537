import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import type { Attempt } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { Paragraphs } from '#ui/paragraphs.tsx'
import { Section } from '#ui/section.tsx'
import { t as contestWords } from '../messages/contest.ts'
import { t as enterWords } from '../messages/enter.ts'
import { t } from '../messages/entry.ts'
import { paths } from '../paths.ts'
import type { ShownEntry } from '../queries/entry.ts'
import type { Similar } from '../queries/similar.ts'
import { CheckSection } from './check-section.tsx'
import { EntryTag } from './entry-tag.tsx'
import { SimilarSection } from './similar-section.tsx'

type Props = {
  frame: Frame
  locale: Locale
  entry: ShownEntry
  authors: readonly string[]
  similar: readonly Similar[]
  /** The text as judges get it. */
  asJudges: string | null
  submission: () => string
  attempt: Attempt | undefined
}

/** One entry for the desk: who wrote it, what it is, what it resembles, and whether it is judged. */
export function EntryPage({ frame, locale, entry, authors, similar, asJudges, submission, attempt }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${entry.ref} ${entry.title}`}
      crumbs={[
        { label: contestWords(locale).title, href: paths.list() },
        { label: entry.contestName, href: paths.show(entry.contestId) },
        { label: text.entries, href: paths.entries(entry.contestId) },
        { label: entry.ref },
      ]}
    >
      <Head
        title={entry.title}
        lead={`${entry.ref}, ${entry.category}`}
        tags={<EntryTag state={entry.state} locale={locale} />}
      />
      {entry.reason && <p class="prose">{entry.reason}</p>}
      <Facts boxed items={factsOf(entry, authors, locale)} />
      {entry.body && (
        <Section id="bai" title={text.original}>
          <Paragraphs text={entry.body} lang={entry.language} />
        </Section>
      )}
      <SimilarSection {...{ entry, similar, locale }} />
      <CheckSection {...{ entry, asJudges, locale, submission, attempt }} />
    </DeskPage>
  )
}

function factsOf(entry: ShownEntry, authors: readonly string[], locale: Locale) {
  const [text, words] = [t(locale), enterWords(locale)]
  const file = (id: string | null, name: string | null) => id && <a href={`/lam-viec/tep/${id}`}>{name}</a>
  const over = entry.wordLimit !== null && entry.words !== null && entry.words > entry.wordLimit
  const some = (label: string, value: unknown) => (value ? [{ label, value: value as string }] : [])
  return [
    { label: words.authors, value: authors.join(', ') },
    ...some(text.group, entry.groupName),
    ...some(words.contact, entry.contact),
    ...some(words.address, entry.address),
    { label: text.subject, value: [entry.subjectName, entry.place].filter(Boolean).join(', ') },
    { label: text.consent, value: words[entry.subjectConsent] },
    { label: text.channel, value: text[entry.channel] },
    { label: text.sent, value: formatDate(today(entry.sentAt)) },
    {
      label: text.words,
      value:
        entry.words === null
          ? '–'
          : `${formatNumber(entry.words)}${over ? ` (${text.overLimit(entry.wordLimit ?? 0)})` : ''}`,
    },
    ...some(words.minutes, entry.minutes),
    ...some(
      words.link,
      entry.link && (
        <a href={entry.link} rel="noreferrer">
          {entry.link}
        </a>
      ),
    ),
    ...some(words.file, file(entry.fileId, entry.fileName)),
    ...some(text.scan, file(entry.scanFileId, entry.scanName)),
    { label: text.receipt, value: entry.receipt },
    ...some(text.recordedBy, entry.receiver),
    ...some(text.checkedBy, entry.checker),
  ]
}
