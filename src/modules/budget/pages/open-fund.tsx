import { Field } from '#ui/field.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Select } from '#ui/select.tsx'
import { t } from '../messages/fund.ts'
import { paths } from '../paths.ts'
import type { OverviewProps } from './overview.tsx'
import { SmallForm } from './small-form.tsx'

/** A unit opens a fund: its source with where that stands, and where the law sets a ceiling, the base of that. */
export function OpenFund({ year, unit, sources, ceilings, funds, ...forms }: OverviewProps) {
  const { locale } = forms
  const text = t(locale)
  const cited = (it: { id: string; names: { vi: string; km: string; en: string }; basis: string }) => ({
    ...{ value: it.id, label: `${it.names[locale]} (${it.basis})` },
  })
  return (
    <SmallForm {...forms} form="mo-quy" title={text.open} action={paths.funds()} open={funds.length === 0}>
      {(field) => (
        <>
          <Hidden name="unitId" value={unit.id} />
          <Field {...field('year', String(year))} label={text.year} inputMode="numeric" maxLength={4} required />
          <Select {...field('sourceId')} label={text.source} options={sources.map(cited)} required />
          {ceilings.length > 0 && (
            <>
              <Select
                {...field('ceilingId')}
                {...{ label: text.ceiling, hint: text.ceilingHint, options: ceilings.map(cited), optionalWord: true }}
              />
              <Field {...field('base')} label={text.base} hint={text.baseHint} inputMode="numeric" optionalWord />
            </>
          )}
          <Field {...field('document')} label={text.document} maxLength={300} required />
        </>
      )}
    </SmallForm>
  )
}
