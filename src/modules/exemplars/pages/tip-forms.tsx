import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Radios } from '#ui/radios.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/tip.ts'
import { paths } from '../paths.ts'
import type { ShownTip } from '../queries/tip.ts'
import { outcomes } from '../tip.ts'

type Props = { tip: ShownTip; submission: string; attempt: Attempt | undefined; locale: Locale }

/** How it ended, in the words that whoever told reads; of one that came by itself, for the desk. */
export function AnswerTip({ tip, submission, attempt, locale }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  return (
    <Section id="tra-loi" title={tip.dueOn ? text.answerTitle : text.resultTitle}>
      <Form action={paths.answerTip(tip.id)} version={tip.version} submission={submission}>
        <Radios
          name="outcome"
          label={text.outcome}
          stacked
          value={value('outcome', tip.exemplarId ? 'recorded' : '')}
          error={errors.outcome}
          options={outcomes.map((it) => ({ value: it, label: text[it] }))}
        />
        <Field
          name="code"
          label={text.code}
          hint={text.codeHint}
          value={value('code', tip.exemplarCode ?? '')}
          error={errors.code}
          maxLength={40}
        />
        <TextArea
          name="answer"
          label={tip.dueOn ? text.answer : text.result}
          hint={tip.dueOn ? text.answerHint : text.resultHint}
          rows={4}
          maxLength={2000}
          value={value('answer')}
          error={errors.answer}
        />
        <Submit>{tip.dueOn ? text.answerAct : text.resultAct}</Submit>
      </Form>
    </Section>
  )
}

/** Giving it to the desk of another commune, or of the province. */
export function PassTip({
  tip,
  desks,
  submission,
  attempt,
  locale,
}: Props & { desks: readonly { id: string; name: string }[] }) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  return (
    <Section id="chuyen" title={text.passTitle}>
      <Form action={paths.passTip(tip.id)} version={tip.version} submission={submission}>
        <Select
          name="unitId"
          label={text.passTo}
          value={value('unitId')}
          error={errors.unitId}
          options={desks.filter(({ id }) => id !== tip.unitId).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Submit>{text.passAct}</Submit>
      </Form>
    </Section>
  )
}
