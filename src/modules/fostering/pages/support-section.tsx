import { formatDate } from '#platform/text/dates.ts'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { Radios } from '#ui/radios.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/index.ts'
import { paths } from '../paths.ts'
import { supportKinds } from '../plan.ts'
import type { SupportMoney } from '../queries/support-money.ts'
import type { SectionProps } from './plan.tsx'
import { SmallForm } from './small-form.tsx'

type Props = SectionProps & { money: ReadonlyMap<string, SupportMoney> }

/** What was given under a plan, and the form for another support. */
export function SupportSection({ plan, today, mayWrite, money, ...rest }: Props) {
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
            ...(money.size > 0 ? [{ key: 'money', label: text.money }] : []),
          ]}
          rows={plan.supports.map(({ id, what, kind, givenOn, givenBy }) => ({
            ...{
              what,
              kind: text[kind],
              on: formatDate(givenOn),
              by: givenBy ?? <span class="soft">{text.notSaid}</span>,
              money: <Money {...{ what, locale }} money={money.get(id)} />,
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

type MoneyProps = { what: string; locale: SectionProps['locale']; money: SupportMoney | undefined }

/** What was paid for a support, from the books; or where it may be paid. */
function Money({ what, locale, money }: MoneyProps) {
  const text = t(locale)
  if (!money) return <span class="soft">–</span>
  if (money.paid) return <a href={money.paid.href}>{text.paidSum(money.paid.sum, formatDate(money.paid.on))}</a>
  if (!money.payHref) return <span class="soft">{text.notPaid}</span>
  return (
    <a href={money.payHref}>
      {text.pay}
      <span class="vh">: {what}</span>
    </a>
  )
}
