import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { t } from '../messages/orientation.ts'
import { noteState } from '../orientation.ts'
import { paths } from '../paths.ts'
import type { Note } from '../queries/orientation.ts'
import { NewsroomTabs } from './newsroom-tabs.tsx'
import { NoteLines } from './orientation-lines.tsx'

type Props = { frame: Frame; locale: Locale; day: DateText; notes: readonly Note[]; mayIssue: boolean }

/** The notes of orientation: those that hold first, then those to come, over and taken back. */
export function OrientationsPage({ frame, locale, day, notes, mayIssue }: Props) {
  const text = t(locale)
  const issue = mayIssue && (
    <a class="btn main" href={paths.issueOrientation()}>
      {text.issue}
    </a>
  )
  return (
    <DeskPage {...{ frame, locale }} title={text.title}>
      <Head title={text.title} lead={text.lead} actions={issue} />
      <NewsroomTabs current="orientation" locale={locale} />
      {notes.length === 0 && <Empty title={text.emptyTitle}>{text.emptyText}</Empty>}
      {(['holds', 'coming', 'over', 'ended'] as const).map((state) => {
        const own = notes.filter((note) => noteState(note, day) === state)
        if (own.length === 0) return null
        return (
          <Section key={state} id={state} title={text[state]}>
            <NoteLines notes={own} {...{ day, locale }} />
          </Section>
        )
      })}
    </DeskPage>
  )
}
