import type { UnitRef } from '#modules/units/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Versus } from '#ui/versus.tsx'
import { t as programmeWords } from '../messages.ts'
import { t } from '../messages/task.ts'
import { paths } from '../paths.ts'
import type { showTask } from '../queries/task.ts'
import { TaskFields } from './task-fields.tsx'

type Props = {
  frame: Frame
  locale: Locale
  task: Awaited<ReturnType<typeof showTask>>
  /** The units that may be partners. */
  units: readonly UnitRef[]
  /** The units that it may be handed to: those that the reader reaches. */
  owners: readonly UnitRef[]
  mayKeep: boolean
  submission: string
  attempt: Attempt | undefined
}

/** Putting a task right: what it says, whose it is, and why it changes. */
export function AmendTaskPage({ frame, locale, task: it, units, owners, mayKeep, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, saved, value } = worded(attempt, text, locale)
  const usual = { ...it, dueOn: formatDate(it.dueOn) }
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.amend}
      crumbs={[
        { label: programmeWords(locale).title, href: paths.show(it.programmeId) },
        { label: text.title, href: paths.tasks(it.programmeId) },
        { label: it.title, href: paths.task(it.id) },
        { label: text.amend },
      ]}
    >
      <ErrorSummary errors={errors} />
      <Head title={text.amend} lead={text.amendLead} />
      {saved.title !== undefined && (
        <Notice kind="warn" title={errors.form}>
          <Versus
            rows={(['title', 'partners', 'basis', 'dueOn'] as const).map((name) => ({
              ...{ label: text[name === 'title' ? 'taskTitle' : name], mine: value(name), saved: saved[name] ?? '' },
            }))}
          />
        </Notice>
      )}
      <Form
        action={paths.amendTask(it.id)}
        version={saved.version ?? value('version', String(it.version))}
        submission={value('submission', submission)}
      >
        {owners.length > 1 && (
          <Select
            name="unitId"
            label={text.owner}
            value={value('unitId', it.unitId)}
            options={owners.map(({ id, name }) => ({ value: id, label: name }))}
            blank={false}
            error={errors.unitId}
          />
        )}
        <TaskFields {...{ locale, units, usual, attempt }} />
        <TextArea
          name="why"
          label={text.why}
          hint={text.whyHint}
          rows={2}
          maxLength={500}
          value={value('why')}
          error={errors.why}
          required
        />
        <div class="bar">
          <Submit main disabledWhy={mayKeep ? undefined : text.mayNot}>
            {text.amendMain}
          </Submit>
        </div>
      </Form>
    </DeskPage>
  )
}
