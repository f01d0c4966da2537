import { Field } from '#ui/field.tsx'
import { Select } from '#ui/select.tsx'
import { formatDate } from '#platform/text/dates.ts'
import { showDong } from '../amount.ts'
import { t } from '../messages/thanks.ts'
import { paths } from '../paths.ts'
import type { FundProps } from './fund.tsx'
import { SmallForm } from './small-form.tsx'

/** A line of income that was a mistake is undone by a counter-entry. */
export function UndoForm({ fund, incomes, ...forms }: FundProps) {
  const text = t(forms.locale)
  const lines = incomes.filter((it) => it.undoes === null && !it.isUndone && it.kind !== 'recovery')
  if (lines.length === 0 && forms.returned?.form !== 'huy-thu') return null
  const action = paths.undoIncome(fund.id)
  return (
    <SmallForm {...forms} {...{ form: 'huy-thu', title: text.undoIncome, action, version: fund.version }}>
      {(field) => (
        <>
          <p class="hint">{text.undoLead}</p>
          <Select
            {...field('incomeId')}
            label={text.line}
            options={lines.map((it) => ({
              value: it.id,
              label: `${formatDate(it.onDay)}: ${showDong(it.amount)}, ${it.document}`,
            }))}
            required
          />
          <Field {...field('why')} label={text.why} maxLength={500} required />
        </>
      )}
    </SmallForm>
  )
}
