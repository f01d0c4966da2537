import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/practice.ts'
import { t as people } from '../messages/people.ts'
import { paths } from '../paths.ts'
import { practiceSteps } from '../practice.ts'

type Mine = { id: string; startedAt: Date; endedAt: Date | null; steps: number }
type Props = {
  frame: Frame
  locale: Locale
  /** Whether this server can open a place to practise. */
  isOffered: boolean
  mine: readonly Mine[]
  attempt: Attempt | undefined
}

/** Where the practice year is begun: what it is, and how far one's own came before. */
export function PracticePage({ frame, locale, isOffered, mine, attempt }: Props) {
  const text = t(locale)
  const { errors } = worded(attempt, text, locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.title}
      crumbs={[{ label: people(locale).title, href: paths.overview() }, { label: text.title }]}
    >
      <Head title={text.title} lead={text.lead} />
      <ErrorSummary errors={errors} />
      <Form action={paths.startPractice()}>
        <p>{isOffered ? text.startHint : text.off}</p>
        <div class="bar">
          <Submit main disabledWhy={isOffered ? undefined : text.off}>
            {text.start}
          </Submit>
        </div>
      </Form>
      <Section id="cac-buoc" title={text.guide}>
        <ol>
          {practiceSteps.map(({ key }) => (
            <li key={key}>{text[key]}</li>
          ))}
        </ol>
      </Section>
      <Section id="cua-toi" title={text.before}>
        {mine.length === 0 ? (
          <Empty title={text.noneBefore} />
        ) : (
          <Table
            {...{ caption: text.before, captionHidden: true }}
            columns={[
              { key: 'started', label: text.startedAt },
              { key: 'came', label: text.came },
            ]}
            rows={mine.map((it) => ({
              started: formatDate(today(it.startedAt)),
              came: it.endedAt ? text.stepsOf(it.steps, practiceSteps.length) : text.running,
            }))}
          />
        )}
      </Section>
    </DeskPage>
  )
}
