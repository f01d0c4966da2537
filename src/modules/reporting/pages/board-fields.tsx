import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { DateField } from '#ui/date-field.tsx'
import { Select } from '#ui/select.tsx'
import type { BoardAsked, QuotaClass } from '../board-query.ts'
import { t } from '../messages/board.ts'

type Props = {
  locale: Locale
  asked: BoardAsked & { quotaClass: QuotaClass }
  years: readonly number[]
  classes: readonly QuotaClass[]
}

/** What every view of the board asks for: a year, a group of units, a day. */
export function BoardFields({ locale, asked, years, classes }: Props) {
  const text = t(locale)
  return (
    <>
      <Select
        name="nam"
        label={text.year}
        blank={false}
        value={String(asked.year)}
        options={years.map((it) => ({ value: String(it), label: String(it) }))}
      />
      <Select
        name="khoi"
        label={text.block}
        blank={false}
        value={asked.quotaClass}
        options={classes.map((it) => ({ value: it, label: text[it] }))}
      />
      <DateField name="den-ngay" label={text.asOf} value={formatDate(asked.asOf)} hint={false} />
    </>
  )
}
