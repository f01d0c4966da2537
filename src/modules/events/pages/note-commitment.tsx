import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { type Option, Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/commitment.ts'
import { t as eventWords } from '../messages/event.ts'
import { t as listWords } from '../messages/list.ts'
import { paths } from '../paths.ts'
import type { ShownEvent } from '../queries/event.ts'

type Props = {
  frame: Frame
  locale: Locale
  event: ShownEvent
  /** The units that may promise: those that were asked, and for the host every other one. */
  asked: readonly Option[]
  others: readonly Option[]
  hasMet: boolean
  mayNote: boolean
  submission: string
  attempt: Attempt | undefined
}

/** Noting that a unit promised at an event to follow somebody. */
export function NoteCommitmentPage(props: Props) {
  const { frame, locale, event, asked, others, attempt } = props
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const of = (name: string, usual = '') => ({
    ...{ name, value: value(name, attempt ? '' : usual) },
    ...(errors[name] && { error: errors[name] }),
  })
  const blocked = !props.hasMet ? text.notNow : event.appearing.length === 0 ? text.nobodyToFollow : undefined
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${text.noteCommitment}: ${event.title}`}
      crumbs={[
        { label: listWords(locale).title, href: paths.list() },
        { label: event.title, href: paths.show(event.id) },
        { label: text.noteCommitment },
      ]}
    >
      <Head title={text.noteCommitment} lead={text.noteLead} />
      {blocked && !attempt && <Notice>{blocked}</Notice>}
      <Form action={paths.commitments(event.id)} submission={value('submission', props.submission)} keep={frame.path}>
        <ErrorSummary errors={errors} />
        <Select
          {...of('promiserId', asked.length + others.length === 1 ? [...asked, ...others][0]?.value : '')}
          label={text.promiserId}
          options={
            asked.length > 0 && others.length > 0
              ? [
                  { label: text.asked, options: [...asked] },
                  { label: text.others, options: [...others] },
                ]
              : [...asked, ...others]
          }
          required
        />
        <Select
          {...of('exemplarId', event.appearing.length === 1 ? event.appearing[0]?.id : '')}
          label={text.exemplarId}
          options={event.appearing.map(({ id, name, unitName }) => ({ value: id, label: `${name}, ${unitName}` }))}
          required
        />
        <TextArea {...of('promise')} label={text.promise} hint={text.promiseHint} rows={3} maxLength={500} required />
        <DateField {...of('dueOn')} label={text.dueOn} required />
        <div class="bar">
          <Submit main disabledWhy={blocked ?? (props.mayNote ? undefined : eventWords(locale).mayNot)}>
            {text.saveCommitment}
          </Submit>
          <a href={paths.show(event.id)}>{eventWords(locale).back}</a>
        </div>
      </Form>
    </DeskPage>
  )
}
