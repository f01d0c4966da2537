import { formatDate } from '#platform/text/dates.ts'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { SmallForm } from '#ui/small-form.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as refusals } from '../messages/refusals.ts'
import { t } from '../messages/visit.ts'
import { paths } from '../paths.ts'
import type { VisitProps } from './visit.tsx'

type SignProps = VisitProps & { side: 'team' | 'unit'; onDevice: boolean }

/** By which the team signs, then the unit. On a tablet the answers may wait beside it, so that only the server knows what is missing. */
export function SignForm({ visit, items, locale, today, submission, returned, side, onDevice }: SignProps) {
  const text = t(locale)
  const missing = side === 'team' && !onDevice ? items.filter(({ team }) => team === null).length : 0
  return (
    <SmallForm
      {...{ locale, submission, returned, words: refusals(locale), version: visit.version }}
      form="sign"
      title={text.sign}
      action={paths.sign(visit.id)}
      send={text.sign}
      disabledWhy={missing > 0 ? text.sendSelfWhy(missing) : undefined}
    >
      {(field) => (
        <>
          {side === 'team' && <DateField {...field('visitedOn', formatDate(today))} label={text.visitedOn} required />}
          <div class="pair">
            <Field {...field('name')} label={text.signName} maxLength={120} required />
            <Field {...field('title')} label={text.signTitle} maxLength={120} required />
          </div>
          {side === 'unit' && (
            <TextArea {...field('words')} label={text.signWords} rows={3} maxLength={2000} optionalWord />
          )}
          <SignPad field={field('strokes')} locale={locale} />
        </>
      )}
    </SmallForm>
  )
}

/** The unit signs by hand on the tablet of the team. */
export function HandForm({ visit, locale, submission, returned }: VisitProps) {
  const text = t(locale)
  return (
    <SmallForm
      {...{ locale, submission, returned, words: refusals(locale), version: visit.version }}
      form="hand"
      title={text.hand}
      action={paths.hand(visit.id)}
      send={text.hand}
    >
      {(field) => (
        <>
          <p class="soft">{text.handLead}</p>
          <div class="pair">
            <Field {...field('name')} label={text.signName} maxLength={120} required />
            <Field {...field('title')} label={text.signTitle} maxLength={120} required />
          </div>
          <TextArea {...field('words')} label={text.signWords} rows={3} maxLength={2000} optionalWord />
          <SignPad field={field('strokes')} locale={locale} />
        </>
      )}
    </SmallForm>
  )
}

type PadProps = { field: { id: string; error?: string }; locale: VisitProps['locale'] }

function SignPad({ field: { id, error }, locale }: PadProps) {
  const text = t(locale)
  return (
    <div id={id} class={error ? 'field bad' : 'field'}>
      {error && <p class="err">{error}</p>}
      <sign-pad data-label={text.draw} data-again={text.drawAgain} data-name="strokes" />
    </div>
  )
}

/** Where the unit does not sign: who refused, why, before whom. */
export function RefusalForm({ visit, locale, submission, returned }: VisitProps) {
  const text = t(locale)
  return (
    <SmallForm
      {...{ locale, submission, returned, words: refusals(locale), version: visit.version }}
      form="refusal"
      title={text.noteRefusal}
      action={paths.refusal(visit.id)}
      send={text.noteRefusal}
    >
      {(field) => (
        <>
          <p class="soft">{text.refusalLead}</p>
          <div class="pair">
            <Field {...field('name')} label={text.refuserName} maxLength={120} required />
            <Field {...field('title')} label={text.signTitle} maxLength={120} required />
          </div>
          <TextArea {...field('refusal')} label={text.refusal} rows={3} maxLength={2000} required />
          <TextArea
            {...field('witnesses')}
            label={text.witnesses}
            hint={text.witnessesHint}
            rows={2}
            maxLength={500}
            required
          />
        </>
      )}
    </SmallForm>
  )
}
