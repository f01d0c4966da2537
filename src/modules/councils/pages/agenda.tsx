import type { Locale } from '#platform/i18n.ts'
import { Tag, type TagKind } from '#ui/tag.tsx'
import { t as councilWords } from '../messages/council.ts'
import { t } from '../messages/item.ts'
import { paths } from '../paths.ts'
import type { AgendaItem } from '../queries/sitting.ts'

type Props = { agenda: readonly AgendaItem[]; current: string; locale: Locale }

/** The agenda beside one of its items: each with its state, this one marked. */
export function AgendaNav({ agenda, current, locale }: Props) {
  return (
    <nav class="side" aria-labelledby="chuong-trinh">
      <h2 id="chuong-trinh">{councilWords(locale).agenda}</h2>
      <ol class="agenda">
        {agenda.map((it) => {
          const { kind, label } = agendaTag(it, locale)
          return (
            <li key={it.id}>
              <a href={paths.item(it.id)} aria-current={it.id === current ? 'page' : undefined}>
                <b>{it.title}</b>
                <Tag kind={kind}>{label}</Tag>
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** Where an item stands, in a word. */
export function agendaTag({ state, passed }: AgendaItem, locale: Locale): { kind: TagKind; label: string } {
  const text = t(locale)
  if (passed !== null) return { kind: passed ? 'ok' : 'no', label: passed ? text.passed : text.notPassed }
  return { kind: state === 'voting' ? 'doing' : 'wait', label: text[state as 'placed' | 'voting' | 'withdrawn'] }
}
