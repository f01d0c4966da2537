import { formatDate } from '#platform/text/dates.ts'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Select } from '#ui/select.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { incomeKinds, items } from '../item.ts'
import { t } from '../messages/fund.ts'
import { t as taskWords } from '../messages/task.ts'
import { paths } from '../paths.ts'
import type { FundProps } from './fund.tsx'
import { SmallForm } from './small-form.tsx'

/** Money comes into the fund: of what kind, how much, on which paper, from which sponsor. */
export function IncomeForm({ fund, today, sponsors, ...forms }: FundProps) {
  const text = t(forms.locale)
  return (
    <SmallForm
      {...forms}
      {...{
        form: 'ghi-thu',
        title: text.addIncome,
        action: paths.income(fund.id),
        version: fund.version,
        multipart: true,
      }}
    >
      {(field) => (
        <>
          <Select
            {...field('kind', 'set_aside')}
            label={text.kind}
            options={incomeKinds.map((value) => ({ value, label: value === 'other' ? text.otherIncome : text[value] }))}
            required
          />
          <div class="pair">
            <Field {...field('amount')} label={text.amount} hint={text.amountHint} inputMode="numeric" required />
            <DateField {...field('onDay', formatDate(today))} label={text.onDay} required />
          </div>
          <Field {...field('document')} label={text.document} maxLength={300} required />
          {sponsors.length > 0 && (
            <Select
              {...field('sponsorId')}
              label={text.sponsor}
              options={sponsors.map(({ id, name }) => ({ value: id, label: name }))}
              optionalWord
            />
          )}
          <FileField {...field('file')} label={text.file} optionalWord />
        </>
      )}
    </SmallForm>
  )
}

/** A task goes into the estimate of the fund. */
export function TaskForm({ fund, ...forms }: FundProps) {
  const text = taskWords(forms.locale)
  return (
    <SmallForm {...forms} form="them-nhiem-vu" title={text.plan} action={paths.tasks(fund.id)}>
      {(field) => (
        <>
          <Select
            {...field('item')}
            label={text.item}
            options={items.map((value) => ({ value, label: text[value] }))}
            required
          />
          <Field {...field('title')} label={text.name} maxLength={200} required />
          <div class="pair">
            <Field {...field('amount')} label={text.amount} hint={text.amountHint} inputMode="numeric" required />
            <Field {...field('clause')} label={text.clause} hint={text.clauseHint} maxLength={20} optionalWord />
          </div>
          <TextArea
            {...field('workings')}
            label={text.workings}
            hint={text.workingsHint}
            rows={3}
            maxLength={1000}
            optionalWord
          />
        </>
      )}
    </SmallForm>
  )
}
