import type { Locale } from '#platform/i18n.ts'
import { addDays, formatDate } from '#platform/text/dates.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { DateField } from '#ui/date-field.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import type { Quota } from '../allowance.ts'
import { t } from '../messages/round.ts'
import { paths } from '../paths.ts'
import type { ShownRound } from '../queries/round.ts'
import { basisWords } from '../wording.ts'

type Props = {
  locale: Locale
  round: ShownRound
  quotas: readonly Quota[]
  mayRun: boolean
  submission: string
  attempt: Attempt | undefined
}

const classes = ['district', 'department', 'commune', 'central_agency', 'enterprise'] as const

/** How many each class chooses, by period and basis; for the standing office, the form that changes it. */
export function QuotaSection({ locale, round, quotas, mayRun, submission, attempt }: Props) {
  const text = t(locale)
  return (
    <Section id="so-luong" title={text.quotas} small={text.quotasSmall}>
      <Table
        stack
        caption={text.quotaCaption}
        columns={[
          { key: 'class', label: text.class },
          { key: 'number', label: text.number, numeric: true },
          { key: 'period', label: text.period },
          { key: 'basis', label: text.basis },
        ]}
        rows={quotas.map((it) => ({
          class: classWord(it.quotaClass, locale),
          number: it.min === it.max ? it.max : `${it.min}–${it.max}`,
          period: text.fromUntil(formatDate(it.from), formatDate(addDays(it.to, -1))),
          basis: (
            <>
              {basisWords(it.basis, locale)} {it.toConfirm && <Tag kind="wait">{text.confirmTag}</Tag>}
            </>
          ),
        }))}
      />
      {mayRun && <ChangeForm {...{ locale, round, submission, attempt }} />}
    </Section>
  )
}

function ChangeForm({ locale, round, submission, attempt }: Omit<Props, 'quotas' | 'mayRun'>) {
  const text = t(locale)
  const { errors, saved, value } = worded(attempt, text, locale)
  const field = (name: string, usual = '') => ({
    ...{ name, value: value(name, attempt ? '' : usual) },
    ...(errors[name] && { error: errors[name] }),
  })
  return (
    <details open={attempt !== undefined}>
      <summary>{text.change}</summary>
      <ErrorSummary errors={errors} />
      <p class="soft prose">{text.changeLead}</p>
      <Form
        action={paths.quota(round.id)}
        version={saved.version ?? value('version', String(round.version))}
        submission={value('submission', submission)}
      >
        <Select
          {...field('quotaClass')}
          label={text.class}
          options={classes.map((it) => ({ value: it, label: text[it] }))}
          required
        />
        <Field {...field('min', '0')} label={text.min} inputMode="numeric" required />
        <Field {...field('max', '1')} label={text.max} inputMode="numeric" required />
        <DateField {...field('from', `01/01/${round.year}`)} label={text.from} required />
        <DateField {...field('to', `01/01/${round.year + 1}`)} label={text.to} hint={text.toHint} required />
        <Field {...field('basis')} label={text.basis} hint={text.basisHint} maxLength={300} required />
        <Check name="toConfirm" label={text.toConfirm} checked={value('toConfirm') !== ''} />
        <div class="bar">
          <Submit>{text.save}</Submit>
        </div>
      </Form>
    </details>
  )
}

const classWord = (quotaClass: string, locale: Locale) =>
  t(locale)[classes.find((it) => it === quotaClass) ?? 'department']
