import { formatDate } from '#platform/text/dates.ts'
import { DateField } from '#ui/date-field.tsx'
import { Radios } from '#ui/radios.tsx'
import { Section } from '#ui/section.tsx'
import { t } from '../messages/index.ts'
import { paths } from '../paths.ts'
import type { SectionProps } from './plan.tsx'
import { SmallForm } from './small-form.tsx'

/** Ending a plan: how it came out, and why it cannot yet be said that they came on. */
export function EndSection({ plan, today, ...rest }: SectionProps) {
  const text = t(rest.locale)
  const open = plan.weaknesses.filter(({ remediedOn }) => !remediedOn).length
  return (
    <Section id="ket-thuc" title={text.end}>
      {open > 0 && <p class="why">{text.endWhy(open)}</p>}
      <SmallForm
        {...rest}
        version={plan.version}
        form="end"
        title={text.end}
        action={paths.end(plan.id)}
        send={text.end}
      >
        {(field) => (
          <>
            <Radios
              {...field('outcome')}
              label={text.outcome}
              stacked
              options={[
                { value: 'progressed', label: text.progressed, hint: text.progressedHint },
                { value: 'stopped', label: text.stopped, hint: text.stoppedHint },
              ]}
            />
            <DateField {...field('endedOn', formatDate(today))} label={text.endedOn} required />
          </>
        )}
      </SmallForm>
    </Section>
  )
}
