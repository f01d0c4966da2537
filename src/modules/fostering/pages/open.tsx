import type { ExemplarRef, Level } from '#modules/exemplars/index.ts'
import { exemplarPaths, levels } from '#modules/exemplars/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/index.ts'
import { paths } from '../paths.ts'

type Props = {
  frame: Frame
  locale: Locale
  today: DateText
  exemplar: ExemplarRef
  runningPlan: string | undefined
  /** The next level, for whoever was recognised. */
  goesOnTo: Level | null
  mayFoster: boolean
  submission: string
  attempt: Attempt | undefined
}

/** Beginning to foster somebody: who, to what end, and when it is first looked at again. */
export function OpenPage(props: Props) {
  const { frame, locale, exemplar, runningPlan, goesOnTo, mayFoster, submission, attempt } = props
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const field = (name: string, usual = '') => ({
    ...{ name, value: value(name, attempt ? '' : usual), required: true },
    ...(errors[name] && { error: errors[name] }),
  })
  const isClosed = ['on_hold', 'withdrawn', 'merged'].includes(exemplar.stage)
  const why = !mayFoster
    ? text.mayNot
    : runningPlan
      ? text['fostering.alreadyOpen']
      : isClosed && text['fostering.notOpen']
  const labels: Record<string, string> = {
    ...{ mentor: text.mentor, goal: text.goal, startedOn: text.startedOn, reviewOn: text.reviewOn },
  }
  const list = Object.entries(errors).map(([name, words]) => ({
    field: name,
    text: labels[name] ? `${labels[name]}: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words,
  }))
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${text.open}: ${exemplar.name}`}
      crumbs={[
        { label: text.title, href: paths.list() },
        { label: exemplar.name, href: exemplarPaths.show(exemplar.id) },
        { label: text.open },
      ]}
    >
      <Head title={text.open} lead={`${exemplar.name}, ${exemplar.unitName}. ${text.openLead}`} />
      <Form action={paths.open(exemplar.id)} submission={value('submission', submission)} keep={frame.path}>
        <ErrorSummary errors={list} />
        <Field {...field('mentor')} label={text.mentor} hint={text.mentorHint} maxLength={200} />
        <TextArea {...field('goal')} label={text.goal} hint={text.goalHint} rows={3} maxLength={1000} />
        <Select
          name="targetLevel"
          label={text.targetLevel}
          hint={text.targetLevelHint}
          value={value('targetLevel', attempt ? '' : (goesOnTo ?? ''))}
          error={errors.targetLevel}
          blank={text.noTarget}
          options={levels.map((it) => ({ value: it, label: text[it] }))}
        />
        <div class="pair">
          <DateField {...field('startedOn', formatDate(props.today))} label={text.startedOn} />
          <DateField {...field('reviewOn')} label={text.reviewOn} />
        </div>
        <div class="bar">
          <Submit main disabledWhy={why || undefined}>
            {text.save}
          </Submit>
          <a href={runningPlan ? paths.show(runningPlan) : exemplarPaths.show(exemplar.id)}>
            {runningPlan ? text.goOn : text.cancel}
          </a>
        </div>
      </Form>
    </DeskPage>
  )
}
