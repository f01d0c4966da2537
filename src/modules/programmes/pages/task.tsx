import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { type Returned, SmallForm } from '#ui/small-form.tsx'
import { Table } from '#ui/table.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as programmeWords } from '../messages.ts'
import { t } from '../messages/task.ts'
import { paths } from '../paths.ts'
import type { showTask } from '../queries/task.ts'
import { partnersIn } from './task-fields.tsx'

type Props = {
  frame: Frame
  locale: Locale
  task: Awaited<ReturnType<typeof showTask>>
  year: number
  mayKeep: boolean
  day: string
  submission: () => string
  /** Which of the forms came back, and with what. */
  returned: Returned | undefined
}

/** One task of a unit: what is planned, what came of it each year, and the forms that say so. */
export function TaskPage(props: Props) {
  const { frame, locale, task: it, year, mayKeep } = props
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
      <Head
        title={it.title}
        lead={it.unitName}
        {...(mayKeep &&
          !it.dropReason && {
            actions: (
              <a class="btn" href={paths.amendTask(it.id)}>
                {text.amend}
              </a>
            ),
          })}
      />
      <Facts
        boxed
        items={[
          { label: text.clause, value: it.clause },
          { label: text.due, value: `${formatDate(it.dueOn)}${it.isYearly ? `, ${text.yearly}` : ''}` },
          ...(partnersIn(it) ? [{ label: text.partners, value: partnersIn(it) }] : []),
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
      {it.was.length > 0 && <Before {...props} />}
    </DeskPage>
  )
}

function Forms({ locale, task: it, day, submission, returned }: Props) {
  const text = t(locale)
  const shared = { version: it.version, submission, locale, returned, words: text }
  return (
    <>
      <SmallForm
        {...shared}
        form="da-lam"
        title={text.note}
        action={paths.noteTask(it.id)}
        send={text.note}
        main={returned?.form !== 'thoi'}
        open
      >
        {(field) => (
          <>
            <DateField {...field('doneOn', formatDate(it.doneOn ?? day))} label={text.doneOn} required />
            <TextArea {...field('words', it.words ?? '')} label={text.words} rows={4} maxLength={1000} required />
            <TextArea
              {...field('effect', it.effect ?? '')}
              label={text.effectWords}
              hint={text.effectHint}
              rows={3}
              maxLength={1000}
            />
          </>
        )}
      </SmallForm>
      <SmallForm {...shared} form="thoi" title={text.drop} action={paths.dropTask(it.id)} send={text.drop}>
        {(field) => <TextArea {...field('reason')} label={text.reason} rows={3} maxLength={500} required />}
      </SmallForm>
    </>
  )
}

/** What it said before, the newest first, each with why it was put right. */
function Before({ locale, task }: Props) {
  const text = t(locale)
  return (
    <Section id="truoc" title={text.before}>
      <Table
        stack
        caption={text.before}
        captionHidden
        columns={[
          { key: 'on', label: text.changedOn },
          { key: 'title', label: text.task },
          { key: 'unit', label: text.unit },
          { key: 'partners', label: text.partners },
          { key: 'due', label: text.due },
          { key: 'basis', label: text.basis },
          { key: 'why', label: text.why },
        ]}
        rows={task.was.map((was) => ({
          ...{ on: `${formatDate(today(was.changedAt))}, ${was.by}`, title: was.title, unit: was.unitName },
          ...{ partners: partnersIn(was) || '–', basis: was.basis || '–', why: was.why },
          due: `${formatDate(was.dueOn)}${was.isYearly ? `, ${text.yearly}` : ''}`,
        }))}
      />
    </Section>
  )
}
