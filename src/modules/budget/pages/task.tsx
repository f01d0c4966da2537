import { fosteringPaths } from '#modules/fostering/index.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import { Meter } from '#ui/meter.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { showDong } from '../amount.ts'
import { t as fundWords } from '../messages/fund.ts'
import { t } from '../messages/task.ts'
import { paths } from '../paths.ts'
import type { Support } from '../queries/support.ts'
import type { ActLine, ShownTask } from '../queries/tasks.ts'
import type { Forms } from './small-form.tsx'
import { StepForms } from './step-forms.tsx'
import { StageTag, stages } from './task-table.tsx'

export type TaskProps = Forms & {
  frame: Frame
  today: string
  task: ShownTask
  acts: readonly ActLine[]
  supports: readonly Support[]
  mayKeep: boolean
  mayGive: boolean
}

/** One task: where its money stands from the estimate to the settlement, what may be done now, and every line behind it. */
export function TaskPage(props: TaskProps) {
  const { frame, locale, task, mayKeep, mayGive } = props
  const text = t(locale)
  const why = !mayKeep ? fundWords(locale).ownMoney : !mayGive && !task.books.isClosed ? text.headOnly : undefined
  return (
    <DeskPage
      {...{ frame, locale }}
      title={task.title}
      crumbs={[
        { label: fundWords(locale).title, href: paths.overview(task.year, task.unitId) },
        { label: task.names[locale], href: paths.fund(task.fundId) },
        { label: task.title },
      ]}
    >
      <Head
        title={task.title}
        lead={`${task.unitName}, ${task.year}`}
        tags={<StageTag {...{ locale, isClosed: task.books.isClosed, given: task.books.task.given }} />}
        {...(why && { why })}
      />
      <Facts
        boxed
        items={[
          { label: text.item, value: text[task.item] },
          ...(task.clause ? [{ label: text.clause, value: task.clause }] : []),
          ...(task.workings ? [{ label: text.workings, value: task.workings }] : []),
          ...(task.closedOn ? [{ label: text.settled, value: text.closedOn(formatDate(task.closedOn)) }] : []),
        ]}
      />
      <Stages {...props} />
      {mayKeep && !task.books.isClosed && <StepForms {...props} />}
      <Acts {...props} />
    </DeskPage>
  )
}

function Stages({ locale, task }: TaskProps) {
  const text = t(locale)
  const { task: sums } = task.books
  const percentOf = (key: (typeof stages)[number]) =>
    sums.estimated === 0n ? 0 : Number((sums[key] * 100n) / sums.estimated)
  return (
    <Section id="dang-o-dau" title={text.stages}>
      <Table
        {...{ caption: text.stages, captionHidden: true, stack: true }}
        columns={[
          { key: 'stage', label: text.stage },
          { key: 'amount', label: text.amount, numeric: true },
          { key: 'share', label: '' },
        ]}
        rows={stages.map((key) => ({
          ...{ stage: text[key], amount: showDong(sums[key]) },
          share: (
            <Meter {...{ value: percentOf(key), goal: 100, max: 120, label: `${text[key]}: ${percentOf(key)}%` }} />
          ),
        }))}
      />
    </Section>
  )
}

function Acts({ locale, acts }: TaskProps) {
  const text = t(locale)
  return (
    <Section id="tung-dong" title={text.acts} small={String(acts.length)}>
      <Table
        {...{ caption: text.acts, captionHidden: true, stack: true }}
        columns={[
          { key: 'step', label: text.step },
          { key: 'day', label: text.onDay },
          { key: 'document', label: text.document },
          { key: 'by', label: text.by },
          { key: 'amount', label: text.amount, numeric: true },
        ]}
        rows={acts.map((it) => ({
          step: (
            <>
              {text[it.step]}
              {it.payee && (
                <>
                  <br />
                  <small class="soft">
                    {text.payee}: {it.payee}
                  </small>
                </>
              )}
            </>
          ),
          day: formatDate(it.onDay),
          document: <Papers {...{ locale, act: it }} />,
          by: it.by,
          amount: showDong(it.amount),
        }))}
      />
    </Section>
  )
}

function Papers({ locale, act }: Pick<TaskProps, 'locale'> & { act: ActLine }) {
  const text = t(locale)
  return (
    <>
      {act.document ?? '–'}
      {act.file && (
        <>
          <br />
          <a href={`/lam-viec/tep/${act.file.id}`}>{act.file.name}</a>
        </>
      )}
      {act.awardId && (
        <>
          <br />
          <a href={paths.prize(act.awardId)}>{text.toPrize}</a>
        </>
      )}
      {act.planId && (
        <>
          <br />
          <a href={fosteringPaths.show(act.planId)}>{text.toPlan}</a>
        </>
      )}
    </>
  )
}
