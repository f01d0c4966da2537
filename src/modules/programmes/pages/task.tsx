import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Facts } from '#ui/facts.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as programmeWords } from '../messages.ts'
import { t } from '../messages/task.ts'
import { paths } from '../paths.ts'
import type { showTask } from '../queries/task.ts'

type Props = {
  frame: Frame
  locale: Locale
  task: Awaited<ReturnType<typeof showTask>>
  year: number
  mayKeep: boolean
  day: string
  submission: () => string
  attempt: Attempt | undefined
}

/** One task of a unit: what is planned, what came of it each year, and the forms that say so. */
export function TaskPage(props: Props) {
  const { frame, locale, task: it, year, mayKeep, attempt } = props
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={it.title}
      crumbs={[
        { label: programmeWords(locale).title, href: paths.show(it.programmeId) },
        { label: text.title, href: paths.tasks(it.programmeId, year) },
        { label: it.clause },
      ]}
    >
      <ErrorSummary errors={worded(attempt, text, locale).errors} />
      <Head title={it.title} lead={it.unitName} />
      <Facts
        boxed
        items={[
          { label: text.clause, value: it.clause },
          { label: text.due, value: `${formatDate(it.dueOn)}${it.isYearly ? `, ${text.yearly}` : ''}` },
          ...(it.partners ? [{ label: text.partners, value: it.partners }] : []),
          ...(it.basis ? [{ label: text.basis, value: it.basis }] : []),
          ...(it.dropReason ? [{ label: text.dropped, value: it.dropReason }] : []),
        ]}
      />
      {it.results.length > 0 && (
        <Section id="cac-nam" title={text.years}>
          <Table
            stack
            caption={text.years}
            captionHidden
            columns={[
              { key: 'year', label: text.year },
              { key: 'on', label: text.doneOn },
              { key: 'words', label: text.words },
              { key: 'effect', label: text.effectWords },
            ]}
            rows={it.results.map((one) => ({
              ...{ year: String(one.year), on: formatDate(one.doneOn), words: one.words },
              effect: one.effect ?? '–',
            }))}
          />
        </Section>
      )}
      {mayKeep && !it.dropReason && <Forms {...props} />}
    </DeskPage>
  )
}

function Forms({ locale, task: it, day, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, saved, value } = worded(attempt, text, locale)
  const version = saved.version ?? it.version
  const field = (name: string, usual = '') => ({
    ...{ name, value: value(name, usual) },
    ...(errors[name] && { error: errors[name] }),
  })
  return (
    <>
      <Section id="da-lam" title={text.note}>
        <Form action={paths.noteTask(it.id)} version={version} submission={submission()}>
          <DateField {...field('doneOn', formatDate(it.doneOn ?? day))} label={text.doneOn} required />
          <TextArea {...field('words', it.words ?? '')} label={text.words} rows={4} maxLength={1000} required />
          <TextArea
            {...field('effect', it.effect ?? '')}
            label={text.effectWords}
            hint={text.effectHint}
            rows={3}
            maxLength={1000}
          />
          <div class="bar">
            <Submit main>{text.note}</Submit>
          </div>
        </Form>
      </Section>
      <details open={attempt !== undefined && 'reason' in attempt.values}>
        <summary>{text.drop}</summary>
        <Form action={paths.dropTask(it.id)} version={version} submission={submission()}>
          <TextArea {...field('reason')} label={text.reason} rows={3} maxLength={500} required />
          <div class="bar">
            <Submit>{text.drop}</Submit>
          </div>
        </Form>
      </details>
    </>
  )
}
