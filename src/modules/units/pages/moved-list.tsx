import type { Locale } from '#platform/i18n.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { MovedThing } from '#platform/web/moved.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { t as unitWords } from '../messages.ts'
import { t as reformWords } from '../messages/reform.ts'
import { t } from '../messages/rehearsal.ts'
import { paths } from '../paths.ts'

type Props = {
  frame: Frame
  locale: Locale
  reform: { id: string; name: string }
  label: string
  units: readonly string[]
  total: number
  /** The total is of the things themselves, not a sum of what each of them owes. */
  countsThings: boolean
  things: readonly MovedThing[]
}

/** What units keep of one kind and a reform moves, as far as the reader may open it. */
export function MovedListPage({ frame, locale, reform, label, units, total, countsThings, things }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={label}
      crumbs={[
        { label: unitWords(locale).title, href: paths.list() },
        { label: reformWords(locale).title, href: paths.reforms() },
        { label: reform.name, href: paths.reform(reform.id) },
        { label },
      ]}
    >
      <Head title={label} lead={text.keptAt(formatNumber(total), units.join(', '))} />
      {things.length === 0 ? (
        <Empty title={text.nothingToOpen} />
      ) : (
        <ul>
          {things.map((it) => (
            <li key={it.href + it.name}>
              <a href={it.href}>{it.name}</a>
            </li>
          ))}
        </ul>
      )}
      {countsThings && things.length > 0 && things.length < total && (
        <p class="soft">{text.notOpen(formatNumber(total - things.length))}</p>
      )}
    </DeskPage>
  )
}
