import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { WorkList } from '#ui/work-list.tsx'
import { t } from '../messages/judging.ts'
import { paths } from '../paths.ts'
import type { ListedSheet } from '../queries/blind.ts'

type Props = {
  frame: Frame
  locale: Locale
  sheets: readonly ListedSheet[]
  /** The contests whose equal entries this judge puts in order. */
  chaired: readonly { id: string; name: string }[]
}

/** What waits for a judge: references alone. */
export function QueuePage({ frame, locale, sheets, chaired }: Props) {
  const text = t(locale)
  return (
    <DeskPage {...{ frame, locale }} title={text.queue}>
      <Head title={text.queue} lead={text.queueLead} />
      {sheets.length === 0 ? (
        <Empty title={text.queueNone} />
      ) : (
        <WorkList
          items={sheets.map((it) => ({
            title: it.ref,
            href: paths.sheet(it.id),
            text: `${it.contestName}, ${it.category}`,
            due: text.dueBy(formatDate(it.judgedBy)),
            tag: it.isAnswered
              ? { kind: 'ok' as const, label: text.done }
              : { kind: 'wait' as const, label: text.toJudge },
            ...(it.isAnswered ? {} : { action: { label: text.judgeIt } }),
          }))}
        />
      )}
      {chaired.length > 0 && (
        <Section id="truong-ban" title={text.settleTies}>
          <ul class="bullets">
            {chaired.map(({ id, name }) => (
              <li key={id}>
                <a href={paths.ties(id)}>{name}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </DeskPage>
  )
}
