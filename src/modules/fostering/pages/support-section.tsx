import { formatDate } from '#platform/text/dates.ts'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { Radios } from '#ui/radios.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/index.ts'
import { paths } from '../paths.ts'
import { supportKinds } from '../plan.ts'
import type { SectionProps } from './plan.tsx'
import { SmallForm } from './small-form.tsx'

/** What was given under a plan, and the form for another support. */
export function SupportSection({ plan, today, mayWrite, ...rest }: SectionProps) {
  const { locale } = rest
  const text = t(locale)
  return (
    <Section id="ho-tro" title={text.supports}>
      {plan.supports.length === 0 ? (
        <p class="soft">{text.noSupports}</p>
      ) : (
        <Table
          caption={text.supports}
          captionHidden
          stack
          columns={[
            { key: 'what', label: text.support },
            { key: 'kind', label: text.kind },
            { key: 'on', label: text.givenOn },
            { key: 'by', label: text.givenBy },
          ]}
          rows={plan.supports.map(({ what, kind, givenOn, givenBy }) => ({
            ...{
              what,
              kind: text[kind],
              on: formatDate(givenOn),
              by: givenBy ?? <span class="soft">{text.notSaid}</span>,
            },
          }))}
        />
      )}
      {mayWrite && (
        <SmallForm
          {...rest}
          version={plan.version}
          form="support"
          title={text.addSupport}
          action={paths.support(plan.id)}
        >
          {(field) => (
            <>
              <Radios
                {...field('kind')}
                label={text.kind}
                options={supportKinds.map((value) => ({ value, label: text[value] }))}
              />
              <Field {...field('what')} label={text.support} hint={text.supportHint} maxLength={500} required />
              <div class="pair">
                <DateField {...field('givenOn', formatDate(today))} label={text.givenOn} required />
                <Field {...field('givenBy')} label={text.givenBy} optionalWord maxLength={200} />
              </div>
            </>
          )}
        </SmallForm>
      )}
    </Section>
  )
}
