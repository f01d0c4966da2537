import type { Locale } from '#platform/i18n.ts'
import { Notice } from '#ui/notice.tsx'
import { t } from '../messages/index.ts'
import type { Looked } from '../queries/quiet-check.ts'

/** For a newsroom, before a story runs: whom nobody has looked at for six months, and with whom not all is well. */
export function QuietWarning({ looked, locale }: { looked: readonly Looked[]; locale: Locale }) {
  const text = t(locale)
  const warned = looked.filter(({ warning }) => warning !== undefined)
  if (warned.length === 0) return null
  return (
    <Notice kind="warn" title={text.warnTitle}>
      <ul>
        {warned.map(({ id, name, unitName, warning, last }) => (
          <li key={id}>
            {warning === 'notWell'
              ? text.warnNotWell(name, unitName, last?.note ?? '')
              : text.warnNotLooked(name, unitName)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
