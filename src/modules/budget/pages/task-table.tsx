import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/i18n.ts'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { showDong } from '../amount.ts'
import { t } from '../messages/task.ts'
import { paths } from '../paths.ts'
import type { Sums } from '../position.ts'
import type { TaskLine } from '../queries/tasks.ts'

export const stages = ['estimated', 'given', 'committed', 'spent', 'settled'] as const

/** The tasks of a fund with where the money of each stands. */
export function TaskTable({
  locale,
  tasks,
  children,
}: {
  locale: Locale
  tasks: readonly TaskLine[]
  children?: ComponentChildren
}) {
  const text = t(locale)
  return (
    <Section id="nhiem-vu" title={text.tasks} small={String(tasks.length)}>
      {tasks.length === 0 ? (
        <p class="soft">{text.noTask}</p>
      ) : (
        <Table
          {...{ caption: text.tasks, captionHidden: true, stack: true }}
          columns={[
            { key: 'task', label: text.task },
            ...stages.map((key) => ({ key, label: text[key], numeric: true })),
          ]}
          rows={tasks.map((it) => ({ task: <TaskName {...{ locale, task: it }} />, ...shown(it) }))}
          foot={{ task: text.total, ...shown(total(tasks)) }}
        />
      )}
      {children}
    </Section>
  )
}

function TaskName({ locale, task }: { locale: Locale; task: TaskLine }) {
  const text = t(locale)
  return (
    <>
      <a href={paths.task(task.id)}>{task.title}</a>
      <br />
      <small class="soft">{[text[task.item], task.clause].filter(Boolean).join(' · ')}</small>{' '}
      <StageTag {...{ locale, isClosed: task.closedOn !== null, given: task.given }} />
    </>
  )
}

/** Whether a task waits for its money, is under way, or is settled. */
export function StageTag({ locale, isClosed, given }: { locale: Locale; isClosed: boolean; given: bigint }) {
  const text = t(locale)
  if (isClosed) return <Tag kind="ok">{text.settled}</Tag>
  return given > 0n ? <Tag kind="doing">{text.isOpen}</Tag> : <Tag kind="wait">{text.isEstimate}</Tag>
}

const shown = (it: Sums) => Object.fromEntries(stages.map((key) => [key, showDong(it[key])]))
const total = (tasks: readonly Sums[]) =>
  Object.fromEntries(stages.map((key) => [key, tasks.reduce((so, it) => so + it[key], 0n)])) as Sums
