import { consentWords, relations, uses } from '#modules/exemplars/index.ts'
import { worded } from '#platform/web/submit.ts'
import { Checks } from '#ui/checks.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Radios } from '#ui/radios.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { t as words } from '../messages/library.ts'
import { t } from '../messages/library-page.ts'
import { paths } from '../paths.ts'
import type { ShownPerson } from '../queries/library.ts'
import { consentWays } from '../shown-consent.ts'
import type { PictureProps } from './library-picture.tsx'

type Props = PictureProps & { person: ShownPerson }

/** Recording what somebody in a picture agreed to. */
export function AgreeForm({ locale, picture, person, fresh, failed, attempt }: Props) {
  const text = t(locale)
  const is = `agree-${person.id}`
  const own = failed === is ? attempt : undefined
  const { errors, value, values, saved } = worded(own, words(locale), locale)
  const phrases = consentWords(locale)
  const field = (name: string, fallback = '') => ({
    ...{ name, id: `${name}-${person.id}`, value: value(name, fallback), error: errors[name] },
  })
  const ticked = own ? [values.uses ?? []].flat() : person.uses.length > 0 ? person.uses : ['portal']
  return (
    <details open={own !== undefined || person.givenOn === null}>
      <summary>{text.giveTitle(person.name)}</summary>
      <Form
        action={paths.agreeShown(picture.id, person.id)}
        version={saved.version ?? picture.version}
        submission={fresh()}
        multipart
      >
        <Checks
          {...{ name: 'uses', id: `uses-${person.id}`, label: text.uses, values: ticked, error: errors.uses }}
          options={uses.map((it) => ({ value: it, label: phrases[it] }))}
        />
        <Field {...field('giver', person.isMinor ? '' : person.name)} label={text.giver} maxLength={120} />
        <Select
          {...field('relation', person.isMinor ? 'guardian' : 'self')}
          label={text.relation}
          blank={false}
          options={relations.map((it) => ({ value: it, label: phrases[it] }))}
        />
        <DateField {...field('givenOn')} label={text.givenOn} />
        <DateField {...field('until')} label={text.until} hint={text.untilHint} optionalWord />
        <Radios
          {...field('how', 'paper')}
          label={text.how}
          options={consentWays.map((it) => ({ value: it, label: words(locale)[it] }))}
        />
        <show-when data-name="how" data-value="paper">
          <FileField name="file" id={`file-${person.id}`} label={text.proof} error={errors.file} />
        </show-when>
        <Submit>{text.give}</Submit>
      </Form>
    </details>
  )
}

/** Withdrawing a consent, or taking off somebody who was named by mistake. */
export function EndForms({ locale, picture, person, fresh, failed, attempt }: Props) {
  const text = t(locale)
  const is = `end-${person.id}`
  const { errors, value, saved } = worded(failed === is ? attempt : undefined, words(locale), locale)
  const mayWithdraw = person.givenOn !== null && person.withdrawnOn === null
  return (
    <details open={failed === is}>
      <summary>{text.withdrawTitle(person.name)}</summary>
      <Form
        action={mayWithdraw ? paths.withdrawShown(picture.id, person.id) : paths.removeShown(picture.id, person.id)}
        version={saved.version ?? picture.version}
        submission={fresh()}
      >
        <Field
          {...{ name: 'reason', id: `reason-${person.id}`, label: text.reason, maxLength: 500 }}
          value={value('reason')}
          error={errors.reason}
        />
        <div class="acts">
          {mayWithdraw && <Submit>{text.withdraw}</Submit>}
          {mayWithdraw ? (
            <button class="link" type="submit" formAction={paths.removeShown(picture.id, person.id)}>
              {text.remove}
            </button>
          ) : (
            <Submit>{text.remove}</Submit>
          )}
        </div>
      </Form>
    </details>
  )
}
