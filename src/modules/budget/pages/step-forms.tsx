import { formatDate } from '#platform/text/dates.ts'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { showDong } from '../amount.ts'
import { t } from '../messages/task.ts'
import { paths, stepWords } from '../paths.ts'
import { roomFor, type Step } from '../position.ts'
import { SmallForm } from './small-form.tsx'
import type { TaskProps } from './task.tsx'

const forward: readonly Step[] = ['give', 'commit', 'spend', 'settle']
const back: readonly Step[] = ['estimate', 'cut', 'take_back', 'release', 'repay']
const ofHead: readonly Step[] = ['give', 'take_back', 'settle']
const withPaper: readonly Step[] = ['give', 'commit', 'spend', 'settle']

/** What may be done with the money of a task now: the ways on first, and only those that have room. */
export function StepForms(props: TaskProps) {
  const { locale, task, mayGive, returned } = props
  const text = t(locale)
  const isShown = (step: Step) => {
    if (returned?.form === stepWords[step]) return true
    if (ofHead.includes(step) && !mayGive) return false
    if (step === 'spend' && task.item === 'prizes') return false
    if (step === 'settle') return task.books.task.given > 0n
    return roomFor(step, task.books).most > 0n
  }
  const shown = [...forward, ...back].filter(isShown)
  return (
    <Section id="viec" title={text.step}>
      {task.item === 'prizes' && (
        <p class="soft prose">
          {text.prizeLead} <a href={paths.prizes(task.year)}>{text.toPrize}</a>
        </p>
      )}
      {shown.map((step) => (
        <StepForm key={step} {...props} step={step} />
      ))}
    </Section>
  )
}

function StepForm({ step, task, today, supports, ...forms }: TaskProps & { step: Step }) {
  const text = t(forms.locale)
  const { most } = roomFor(step, task.books)
  const { spent, given } = task.books.task
  const hasPaper = withPaper.includes(step)
  return (
    <SmallForm
      {...forms}
      {...{ form: stepWords[step], title: text[step], action: paths.step(task.id, step) }}
      {...{ version: task.version, multipart: true }}
    >
      {(field) => (
        <>
          {step === 'settle' ? (
            <p class="prose">{text.settleLead(showDong(spent), showDong(given - spent))}</p>
          ) : (
            <Field
              {...field('amount')}
              {...{ label: text.amount, hint: step === 'estimate' ? text.amountHint : text.room(showDong(most)) }}
              {...{ inputMode: 'numeric', required: true }}
            />
          )}
          <DateField {...field('onDay', formatDate(today))} label={text.onDay} required />
          <Field
            {...field('document')}
            {...{ label: text.document, maxLength: 300 }}
            {...(hasPaper ? { required: true } : { optionalWord: true })}
          />
          {(step === 'spend' || step === 'commit') && (
            <Field
              {...field('payee')}
              {...{ label: text.payee, maxLength: 200 }}
              {...(step === 'spend' ? { required: true } : { optionalWord: true })}
            />
          )}
          {step === 'spend' && supports.length > 0 && (
            <Select
              {...field('supportId')}
              {...{ label: text.support, hint: text.supportHint, optionalWord: true }}
              options={supports.map((it) => ({
                ...{ value: it.id, label: `${it.exemplarName}: ${it.what} (${formatDate(it.givenOn)})` },
              }))}
            />
          )}
          <FileField {...field('file')} label={text.file} optionalWord />
        </>
      )}
    </SmallForm>
  )
}
