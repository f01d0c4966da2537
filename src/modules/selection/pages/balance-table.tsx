import type { Locale } from '#platform/i18n.ts'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { type Line, lacking } from '../balance.ts'
import { t } from '../messages/list.ts'

type Props = { locale: Locale; lines: readonly Line[] }

/** The balance of the settled list beside the tried one, and what the tried one lacks. */
export function BalanceTable({ locale, lines }: Props) {
  const text = t(locale)
  const missing = lacking(lines)
  return (
    <Section id="can-doi" title={text.balance}>
      {missing.length > 0 && (
        <p class="prose">{text.lacking(missing.map((line) => nameOf(line, locale)).join(', '))}</p>
      )}
      <Table
        caption={text.balanceCaption}
        columns={[
          { key: 'line', label: text.line },
          { key: 'before', label: text.before, numeric: true },
          { key: 'after', label: text.after, numeric: true },
          { key: 'change', label: text.change, numeric: true },
        ]}
        rows={lines.map((it) => ({
          line: `${text[`group_${it.group}`]}: ${nameOf(it, locale)}`,
          ...{ before: it.before, after: it.after, change: changeOf(it, text.same) },
        }))}
      />
    </Section>
  )
}

const changeOf = ({ before, after }: Line, same: string) =>
  before === after ? same : after > before ? `+${after - before}` : `−${before - after}`

function nameOf({ group, name }: Line, locale: Locale): string {
  const text: Record<string, unknown> = t(locale)
  const word = group === 'kind' || group === 'people' || name === 'agencies' ? text[name] : name
  return typeof word === 'string' ? word : name
}
