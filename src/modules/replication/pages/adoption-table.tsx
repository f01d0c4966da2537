import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { Table } from '#ui/table.tsx'
import { wordFor } from '../adoption.ts'
import { t } from '../messages/list.ts'
import { paths } from '../paths.ts'
import type { ListedAdoption } from '../queries/adoption.ts'
import { AdoptionTag } from './adoption-tag.tsx'
import { failureText } from './outcome-section.tsx'

type Props = {
  adoptions: readonly ListedAdoption[]
  locale: Locale
  caption: string
  captionHidden?: boolean
  /** Whether to name the exemplar that is followed: not on its own page. */
  withExemplar?: boolean
}

/** Who does as an exemplar does: where, since when, with what result, and whether it is confirmed. */
export function AdoptionTable({ adoptions, locale, caption, captionHidden = false, withExemplar = false }: Props) {
  const text = t(locale)
  return (
    <Table
      {...{ caption, captionHidden }}
      stack
      columns={[
        { key: 'who', label: text.whoWhere },
        ...(withExemplar ? [{ key: 'follows', label: text.follows }] : []),
        { key: 'since', label: text.since },
        { key: 'result', label: text.result },
        { key: 'state', label: text.state },
      ]}
      rows={adoptions.map((it) => ({
        who: (
          <>
            <a href={paths.show(it.id)}>{it.who}</a>, {it.unitName}
          </>
        ),
        follows: `${it.exemplarName}, ${it.sourceName}`,
        since: formatDate(it.since),
        result: it.failedOn ? failureText(it, locale) : (it.latest ?? it.result),
        state: <AdoptionTag state={wordFor(it)} locale={locale} />,
      }))}
    />
  )
}
