import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/i18n.ts'
import { t } from '../messages.ts'

/** The ways to narrow a list: folded on a phone, beside the list on a wide screen. */
export function Filters({ locale, children }: { locale: Locale; children: ComponentChildren }) {
  return (
    <details class="filters">
      <summary>{t(locale).filter}</summary>
      <div class="flow">{children}</div>
    </details>
  )
}
