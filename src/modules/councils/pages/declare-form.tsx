import { worded } from '#platform/web/submit.ts'
import { Form } from '#ui/form.tsx'
import { Radios } from '#ui/radios.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/item.ts'
import { paths } from '../paths.ts'
import type { Props } from './item.tsx'

const kinds = ['kin', 'unit', 'past_unit', 'mentor', 'nominator', 'other'] as const

/** A member says whether anything ties them to the item. */
export function DeclareForm({ locale, view, submission, attempt, errors }: Props & { errors: Record<string, string> }) {
  const text = t(locale)
  const { value } = worded(attempt, text, locale)
  return (
    <Section id="khai" title={text.declareTitle}>
      <p class="soft prose">{text.declareLead}</p>
      <Form action={paths.declare(view.item.id)} submission={submission}>
        <Radios
          {...{ name: 'clear', label: text.clearQuestion, value: value('clear'), error: errors.clear, stacked: true }}
          options={[
            { value: 'yes', label: text.clear },
            { value: 'no', label: text.notClear },
          ]}
        />
        <Select
          {...{ name: 'why', label: text.whyTied, value: value('why'), error: errors.why, optionalWord: text.whenTied }}
          options={kinds.map((it) => ({ value: it, label: text[it] }))}
        />
        <TextArea
          name="said"
          label={text.said}
          value={value('said')}
          error={errors.said}
          rows={2}
          optionalWord={text.whenTied}
        />
        <div class="acts">
          <Submit main>{text.declare}</Submit>
        </div>
      </Form>
    </Section>
  )
}
