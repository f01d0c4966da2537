import type { UnitRef } from '#modules/units/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Switch } from '#ui/switch.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { Tally } from '#ui/tally.tsx'
import { t as programmeWords } from '../messages.ts'
import { t } from '../messages/task.ts'
import { paths } from '../paths.ts'
import type { ProgrammeRecord } from '../queries/programme.ts'
import type { ShownTask } from '../queries/task.ts'
import { asking, coverageOf, metersOf } from '../unit-task.ts'
import { partnersIn, TaskFields } from './task-fields.tsx'

type Props = {
  frame: Frame
  locale: Locale
  programme: ProgrammeRecord
  year: number
  years: readonly number[]
  tasks: readonly ShownTask[]
  /** The unit that the reader plans for; none for whoever only reads. */
  unitId: string | undefined
  /** The units that may be partners. */
  units: readonly UnitRef[]
  submission: string
  attempt: Attempt | undefined
}

/** What units plan for each clause in a year: two meters, the clauses that nobody covers, and the form that adds to it. */
export function TasksPage(props: Props) {
  const { frame, locale, programme, year, years, tasks, attempt } = props
  const text = t(locale)
  const meters = metersOf(tasks)
  const clauses = coverageOf(programme.clauses, tasks)
  const gaps = clauses.filter((it) => it.meters.planned === 0).length
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.title}
      crumbs={[{ label: programmeWords(locale).title, href: paths.show(programme.id) }, { label: text.title }]}
    >
      <ErrorSummary errors={worded(attempt, text, locale).errors} />
      <Head title={text.title} lead={text.lead(programme.name, year)} />
      <Switch
        label={text.year}
        items={years.map((it) => ({ label: String(it), href: paths.tasks(programme.id, it), current: it === year }))}
      />
      <Tally
        label={text.title}
        items={[
          { href: '#viec', figure: meters.planned, label: text.planned },
          { href: '#viec', figure: meters.done, label: text.done },
          { href: '#viec', figure: meters.effect, label: text.effect },
          { href: '#theo-khoan', figure: gaps, label: text.gaps },
        ]}
      />
      <Section id="theo-khoan" title={text.clauses}>
        <Table
          stack
          caption={text.clauses}
          captionHidden
          columns={[
            { key: 'clause', label: text.clause },
            { key: 'asks', label: text.asks },
            { key: 'count', label: text.count, numeric: true },
            { key: 'done', label: text.doneCount, numeric: true },
            { key: 'effect', label: text.effectCount, numeric: true },
          ]}
          rows={clauses.map(({ code, asks, text: words, meters: it }) => ({
            clause: <a href={`${paths.show(programme.id)}#khoan-${code}`}>{code}</a>,
            asks: <span lang="vi">{asks ?? shortened(words)}</span>,
            count: it.planned === 0 ? <Tag kind="wait">{text.nobody}</Tag> : formatNumber(it.planned),
            ...{ done: formatNumber(it.done), effect: formatNumber(it.effect) },
          }))}
        />
      </Section>
      <List {...props} />
      {props.unitId && <PlanForm {...props} unitId={props.unitId} />}
    </DeskPage>
  )
}

const shortened = (words: string) => (words.length > 120 ? `${words.slice(0, 120).replace(/\s+\S*$/, '')}…` : words)

function List({ locale, tasks, year }: Props) {
  const text = t(locale)
  return (
    <Section id="viec" title={text.tasks} small={String(tasks.length)}>
      {tasks.length === 0 ? (
        <Empty title={text.none}>
          <p>{text.noneText}</p>
        </Empty>
      ) : (
        <Table
          stack
          caption={text.tasks}
          captionHidden
          columns={[
            { key: 'task', label: text.task },
            { key: 'clause', label: text.clause },
            { key: 'unit', label: text.unit },
            { key: 'partners', label: text.partners },
            { key: 'due', label: text.due },
            { key: 'result', label: text.result },
          ]}
          rows={tasks.map((it) => ({
            task: <a href={paths.task(it.id, year)}>{it.title}</a>,
            ...{ clause: it.clause, unit: it.unitName, partners: partnersIn(it) || '–' },
            due: `${formatDate(it.due)}${it.isYearly ? `, ${text.yearly}` : ''}`,
            result: (
              <Tag kind={it.hasEffect ? 'ok' : it.isDone ? 'doing' : 'wait'}>
                {it.hasEffect ? text.both : it.isDone ? text.onlyDone : text.waiting}
              </Tag>
            ),
          }))}
        />
      )}
    </Section>
  )
}

function PlanForm({ locale, programme, unitId, units, submission, attempt }: Props & { unitId: string }) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  return (
    <Section id="them" title={text.plan}>
      <Form action={paths.planTask(programme.id)} submission={value('submission', submission)}>
        <Hidden name="unitId" value={unitId} />
        <Select
          name="clause"
          value={value('clause')}
          error={errors.clause}
          label={text.clause}
          options={asking(programme.clauses).map(({ code, asks, text: words }) => ({
            value: code,
            label: `${code}. ${shortened(asks ?? words)}`,
          }))}
          required
        />
        <TaskFields {...{ locale, units, attempt }} />
        <div class="bar">
          <Submit main>{text.plan}</Submit>
        </div>
      </Form>
    </Section>
  )
}
