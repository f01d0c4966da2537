import type { Locale } from '#platform/i18n.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { shownNow, together, type UnitNow } from '../gathered-now.ts'
import { t } from '../messages/now.ts'
import { t as sentenceWords } from '../messages/sentences.ts'
import { paths } from '../paths.ts'

/** The reports of a round in the units of today, each with the reports that it is made of. */
export function RoundNow({ locale, year, units }: { locale: Locale; year: number; units: readonly UnitNow[] }) {
  const text = t(locale)
  const words = sentenceWords(locale)
  const parts = units.flatMap((it) => it.parts)
  const figures = (of: (code: (typeof shownNow)[number]) => number) =>
    Object.fromEntries(shownNow.map((code) => [code, formatNumber(of(code))]))
  return (
    <Section id="quy-doi" title={text.title}>
      <p class="soft prose">{text.lead}</p>
      <Table
        stack
        caption={text.caption(year)}
        captionHidden
        columns={[
          { key: 'unit', label: text.unit },
          { key: 'sent', label: text.sent, numeric: true },
          ...shownNow.map((code) => ({ key: code, label: words[code], numeric: true })),
        ]}
        rowId={(_, at) => `nay-${units[at]!.unitId}`}
        rows={units.map((it) => ({
          unit: <MadeOf unit={it} locale={locale} />,
          sent: `${it.sent}/${it.parts.length}`,
          ...figures((code) => it.figures[code]),
        }))}
        foot={{
          unit: text.total(units.length),
          sent: `${parts.filter((it) => it.figures).length}/${parts.length}`,
          ...figures((code) => together(parts, code)),
        }}
      />
    </Section>
  )
}

function MadeOf({ unit, locale }: { unit: UnitNow; locale: Locale }) {
  const itself = unit.parts.length === 1 && unit.parts[0]!.unitId === unit.unitId
  return (
    <>
      {unit.name}
      {!itself && (
        <small class="soft">
          {' '}
          {t(locale).madeOf}{' '}
          {unit.parts.map((part, at) => (
            <>
              {at > 0 && ', '}
              {part.reportId ? <a href={paths.report(part.reportId)}>{part.name}</a> : part.name}
            </>
          ))}
        </small>
      )}
    </>
  )
}
